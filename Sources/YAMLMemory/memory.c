#include "YAMLMemory.h"
#include <stdlib.h>
#include <string.h>

/// libyaml begins each text with 16 bytes and doubles it where they are too few: in a piece of 64 it seldom has to move. The largest
/// is the buffer that it makes for each document.
enum { step = 64, largest = 3 << 14, classes = largest / step, chunk_size = 1 << 16 };

/// What stands before each piece; as large as the alignment of what follows it.
typedef struct piece {
  /// Where it goes when it is given back; NULL when it is the system's.
  struct list *home;
  struct piece *next;
} piece;

/// The unused pieces of one size.
typedef struct list {
  piece *first;
  size_t room;
} list;

typedef struct chunk {
  struct chunk *next;
  size_t padding;
} chunk;

static_assert(sizeof(chunk) + sizeof(piece) + largest <= chunk_size);

struct yaml_memory {
  /// By how many steps a piece has; what takes none has a list too.
  list lists[classes + 1];
  chunk *chunks;
  char *free;
  size_t left;
};

/// Stands for the system's: its lists are empty and stay so.
static yaml_memory none;

/// Reached without a call: libyaml asks for memory some two thousand times a record.
[[gnu::tls_model("initial-exec")]] static _Thread_local yaml_memory *current = &none;

yaml_memory *yaml_memory_create(void) {
  yaml_memory *memory = calloc(1, sizeof(yaml_memory));
  if (memory)
    for (size_t steps = 0; steps <= classes; steps++) memory->lists[steps].room = steps * step;
  return memory;
}

void yaml_memory_destroy(yaml_memory *memory) {
  if (!memory) return;
  for (chunk *each = memory->chunks; each;) {
    chunk *next = each->next;
    free(each);
    each = next;
  }
  free(memory);
}

void yaml_memory_use(yaml_memory *memory) { current = memory ? memory : &none; }

/// A piece of the system, for what is large or when no memory is used.
[[gnu::noinline]] static void *take_from_system(size_t size) {
  piece *piece;
  if (size > (size_t)-1 - sizeof(*piece) || !(piece = malloc(sizeof(*piece) + size))) return NULL;
  piece->home = NULL;
  return piece + 1;
}

/// A piece that was never used before.
[[gnu::noinline]] static void *cut(list *home, size_t wanted) {
  yaml_memory *memory = current;
  if (memory == &none) return take_from_system(wanted);
  size_t size = sizeof(piece) + home->room;
  if (memory->left < size) {
    chunk *more = malloc(chunk_size);
    if (!more) return NULL;
    more->next = memory->chunks;
    memory->chunks = more;
    memory->free = (char *)(more + 1);
    memory->left = chunk_size - sizeof(chunk);
  }
  piece *piece = (void *)memory->free;
  memory->free += size;
  memory->left -= size;
  piece->home = home;
  return piece + 1;
}

// What is rare is a function of its own, called last, so that the usual way needs no registers kept.

void *yaml_malloc(size_t size) {
  if (size > largest) return take_from_system(size);
  list *home = &current->lists[(size + step - 1) / step];
  piece *piece = home->first;
  if (!piece) return cut(home, size);
  home->first = piece->next;
  return piece + 1;
}

void yaml_free(void *pointer) {
  if (!pointer) return;
  piece *piece = (struct piece *)pointer - 1;
  list *home = piece->home;
  if (!home) return free(piece);
  piece->next = home->first;
  home->first = piece;
}

[[gnu::noinline]] static void *move(void *pointer, size_t size) {
  if (!pointer) return yaml_malloc(size);
  piece *old = (piece *)pointer - 1;
  if (!old->home) {
    if (size > (size_t)-1 - sizeof(piece)) return NULL;
    piece *larger = realloc(old, sizeof(piece) + size);
    return larger ? larger + 1 : NULL;
  }
  void *larger = yaml_malloc(size);
  if (!larger) return NULL;
  memcpy(larger, pointer, old->home->room);
  yaml_free(pointer);
  return larger;
}

void *yaml_realloc(void *pointer, size_t size) {
  list *home = pointer ? ((piece *)pointer - 1)->home : NULL;
  return home && size <= home->room ? pointer : move(pointer, size);
}

unsigned char *yaml_strdup(const unsigned char *text) {
  if (!text) return NULL;
  size_t size = strlen((const char *)text) + 1;
  unsigned char *copy = yaml_malloc(size);
  return copy ? memcpy(copy, text, size) : NULL;
}
