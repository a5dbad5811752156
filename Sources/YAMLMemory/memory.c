#include "YAMLMemory.h"
#include <stdlib.h>
#include <string.h>

enum { step = 16, classes = 128, chunk_size = 1 << 16 };

/// What stands before each piece; as large as the alignment of what follows it.
typedef struct piece {
  /// A piece holds `(class + 1) * step` bytes; `classes` when it is the system's.
  size_t class;
  struct piece *next;
} piece;

typedef struct chunk {
  struct chunk *next;
  size_t padding;
} chunk;

struct yaml_memory {
  piece *unused[classes];
  chunk *chunks;
  char *free;
  size_t left;
};

/// Reached without a call: libyaml asks for memory some two thousand times a record.
[[gnu::tls_model("initial-exec")]] static _Thread_local yaml_memory *current;

yaml_memory *yaml_memory_create(void) { return calloc(1, sizeof(yaml_memory)); }

void yaml_memory_destroy(yaml_memory *memory) {
  if (!memory) return;
  for (chunk *each = memory->chunks; each;) {
    chunk *next = each->next;
    free(each);
    each = next;
  }
  free(memory);
}

void yaml_memory_use(yaml_memory *memory) { current = memory; }

/// A piece of the system, for what is large or when no memory is used.
[[gnu::noinline]] static void *take_from_system(size_t size) {
  piece *piece;
  if (size > (size_t)-1 - sizeof(*piece) || !(piece = malloc(sizeof(*piece) + size))) return NULL;
  piece->class = classes;
  return piece + 1;
}

/// A piece that was never used before.
[[gnu::noinline]] static void *cut(size_t class) {
  size_t size = sizeof(piece) + (class + 1) * step;
  if (current->left < size) {
    chunk *more = malloc(chunk_size);
    if (!more) return NULL;
    more->next = current->chunks;
    current->chunks = more;
    current->free = (char *)(more + 1);
    current->left = chunk_size - sizeof(chunk);
  }
  piece *piece = (void *)current->free;
  current->free += size;
  current->left -= size;
  piece->class = class;
  return piece + 1;
}

// What is rare is a function of its own, called last, so that the usual way needs no registers kept.

void *yaml_malloc(size_t size) {
  size_t class = size ? (size - 1) / step : 0;
  yaml_memory *memory = current;
  if (!memory || class >= classes) return take_from_system(size);
  piece *piece = memory->unused[class];
  if (!piece) return cut(class);
  memory->unused[class] = piece->next;
  return piece + 1;
}

void yaml_free(void *pointer) {
  if (!pointer) return;
  piece *piece = (struct piece *)pointer - 1;
  size_t class = piece->class;
  if (class == classes) return free(piece);
  yaml_memory *memory = current;
  if (!memory) return;
  piece->next = memory->unused[class];
  memory->unused[class] = piece;
}

void *yaml_realloc(void *pointer, size_t size) {
  if (!pointer) return yaml_malloc(size);
  piece *old = (piece *)pointer - 1;
  if (old->class == classes) {
    if (size > (size_t)-1 - sizeof(piece)) return NULL;
    piece *larger = realloc(old, sizeof(piece) + size);
    return larger ? larger + 1 : NULL;
  }
  size_t room = (old->class + 1) * step;
  if (size <= room) return pointer;
  void *larger = yaml_malloc(size);
  if (!larger) return NULL;
  memcpy(larger, pointer, room);
  yaml_free(pointer);
  return larger;
}

unsigned char *yaml_strdup(const unsigned char *text) {
  if (!text) return NULL;
  size_t size = strlen((const char *)text) + 1;
  unsigned char *copy = yaml_malloc(size);
  return copy ? memcpy(copy, text, size) : NULL;
}
