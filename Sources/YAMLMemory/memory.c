#include "YAMLMemory.h"
#include <stdlib.h>
#include <string.h>

enum { step = 16, classes = 16, chunk_size = 1 << 16 };

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

static _Thread_local yaml_memory *current;

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

/// A piece that was never used before.
static piece *cut(size_t class) {
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
  return piece;
}

void *yaml_malloc(size_t size) {
  size_t class = size ? (size - 1) / step : 0;
  piece *piece;
  if (!current || class >= classes) {
    if (size > (size_t)-1 - sizeof(*piece) || !(piece = malloc(sizeof(*piece) + size))) return NULL;
    piece->class = classes;
  } else if ((piece = current->unused[class])) {
    current->unused[class] = piece->next;
  } else if (!(piece = cut(class))) {
    return NULL;
  }
  return piece + 1;
}

void yaml_free(void *pointer) {
  if (!pointer) return;
  piece *piece = (struct piece *)pointer - 1;
  if (piece->class == classes) {
    free(piece);
  } else if (current) {
    piece->next = current->unused[piece->class];
    current->unused[piece->class] = piece;
  }
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
