// Makes the engine and the checklists of what a page carries of them: text of 91 printable signs, below which lies a stream of LZMA (the specification of
// the LZMA SDK 9.20). A browser's own DecompressionStream knows nothing that packs as small. Two kilobytes, WebAssembly itself.
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;

static uint8_t *start, *out, *end_of_memory;

static void need(size_t count) {
  while ((size_t)(end_of_memory - out) < count) {
    // Without memory there is no engine, which the page tells.
    if (__builtin_wasm_memory_grow(0, 64) == (size_t)-1) __builtin_trap();
    end_of_memory = (uint8_t *)(__builtin_wasm_memory_size(0) << 16);
  }
}

// Room for the text.
__attribute__((export_name("room"))) uint8_t *room(size_t count) {
  start = out = &__heap_base;
  end_of_memory = (uint8_t *)(__builtin_wasm_memory_size(0) << 16);
  need(count);
  return start;
}

// MARK: Text

// Two signs hold thirteen bits, or fourteen where the thirteen are a low number: basE91, with the signs from `#` to `~` without `<`.
static unsigned value(uint8_t sign) { return sign - '#' - (sign > '<'); }

static size_t bytes_of(uint8_t *text, size_t count) {
  uint8_t *to = text;
  uint64_t bits = 0;
  unsigned held = 0;
  for (size_t index = 0; index + 1 < count; index += 2) {
    unsigned pair = value(text[index]) + value(text[index + 1]) * 91;
    bits |= (uint64_t)pair << held;
    held += (pair & 8191) > 88 ? 13 : 14;
    for (; held > 7; held -= 8, bits >>= 8) *to++ = (uint8_t)bits;
  }
  return (size_t)(to - text);
}

// MARK: LZMA

typedef uint16_t probability;

static const uint8_t *in;
static uint32_t range, code;

static void normalize(void) {
  if (range < 1u << 24) {
    range <<= 8;
    code = code << 8 | *in++;
  }
}

static unsigned bit(probability *of) {
  uint32_t bound = (range >> 11) * *of;
  unsigned is_one = code >= bound;
  if (is_one) {
    range -= bound;
    code -= bound;
    *of -= *of >> 5;
  } else {
    range = bound;
    *of += (2048 - *of) >> 5;
  }
  normalize();
  return is_one;
}

static uint32_t direct(unsigned count) {
  uint32_t value = 0;
  for (; count; count -= 1) {
    range >>= 1;
    uint32_t is_one = code >= range;
    if (is_one) code -= range;
    value = value << 1 | is_one;
    normalize();
  }
  return value;
}

static unsigned tree(probability *of, unsigned bits) {
  unsigned node = 1;
  for (unsigned count = bits; count; count -= 1) node = node << 1 | bit(of + node);
  return node - (1u << bits);
}

static unsigned reversed(probability *of, unsigned bits) {
  unsigned node = 1, value = 0;
  for (unsigned index = 0; index < bits; index += 1) {
    unsigned next = bit(of + node);
    node = node << 1 | next;
    value |= next << index;
  }
  return value;
}

typedef struct {
  probability choice[2], low[16][8], middle[16][8], high[256];
} Length;

static unsigned length(Length *of, unsigned place) {
  if (!bit(of->choice)) return tree(of->low[place], 3);
  if (!bit(of->choice + 1)) return 8 + tree(of->middle[place], 3);
  return 16 + tree(of->high, 8);
}

static struct {
  probability match[12][16], again[12], again_0[12], again_1[12], again_2[12], again_0_long[12][16];
  probability slot[4][64], near[128], low[16], literal[1 << 4][0x300];
  Length length, length_again;
} known;

static void put(uint8_t byte) {
  if (out == end_of_memory) need(1);
  *out++ = byte;
}

static unsigned state;

static void literal(probability *of, uint32_t distance) {
  unsigned node = 1;
  if (state >= 7) {
    for (unsigned match = out[-(ptrdiff_t)distance - 1]; node < 0x100; match <<= 1) {
      unsigned wanted = match >> 7 & 1, next = bit(of + ((1 + wanted) << 8) + node);
      node = node << 1 | next;
      if (next != wanted) break;
    }
  }
  while (node < 0x100) node = node << 1 | bit(of + node);
  put((uint8_t)node);
}

static uint32_t distance_of(unsigned length) {
  unsigned slot = tree(known.slot[length > 3 ? 3 : length], 6);
  if (slot < 4) return slot;
  unsigned bits = (slot >> 1) - 1;
  uint32_t distance = (2 | (slot & 1)) << bits;
  if (slot < 14) return distance + reversed(known.near + distance - slot, bits);
  return distance + (direct(bits - 4) << 4) + reversed(known.low, 4);
}

static unsigned literal_bits, literal_places, places;
static uint32_t distances[4];
static uint8_t *begin;

static void repeat(unsigned count) {
  for (count += 2; count; count -= 1) put(out[-(ptrdiff_t)distances[0] - 1]);
}

// One of the earlier distances comes first.
static void bring(unsigned index) {
  uint32_t distance = distances[index];
  for (; index; index -= 1) distances[index] = distances[index - 1];
  distances[0] = distance;
}

// The next sign or repetition; 0 at the end. A function of its own, as browsers make those fast that are called often.
__attribute__((noinline)) static unsigned next(void) {
  size_t done = (size_t)(out - begin);
  unsigned place = done & places;
  if (!bit(&known.match[state][place])) {
    unsigned before = done ? out[-1] >> (8 - literal_bits) : 0;
    literal(known.literal[((done & literal_places) << literal_bits) + before], distances[0]);
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    return 1;
  }
  if (!bit(&known.again[state])) {
    bring(3);
    unsigned count = length(&known.length, place);
    state = state < 7 ? 7 : 10;
    distances[0] = distance_of(count);
    if (distances[0] == 0xFFFFFFFF) return 0;
    repeat(count);
    return 1;
  }
  if (bit(&known.again_0[state])) {
    bring(!bit(&known.again_1[state]) ? 1 : !bit(&known.again_2[state]) ? 2 : 3);
  } else if (!bit(&known.again_0_long[state][place])) {
    state = state < 7 ? 9 : 11;
    put(out[-(ptrdiff_t)distances[0] - 1]);
    return 1;
  }
  unsigned count = length(&known.length_again, place);
  state = state < 7 ? 8 : 11;
  repeat(count);
  return 1;
}

static void decode(const uint8_t *file) {
  literal_bits = file[0] % 9;
  literal_places = (1u << file[0] / 9 % 5) - 1;
  places = (1u << file[0] / 45) - 1;
  for (probability *of = (probability *)&known; of < (probability *)(&known + 1); of += 1) *of = 1024;
  in = file + 14;
  range = 0xFFFFFFFF;
  code = state = 0;
  for (unsigned index = 0; index < 4; index += 1) distances[index] = 0;
  for (unsigned index = 0; index < 4; index += 1) code = code << 8 | *in++;
  begin = out;
  while (next()) {}
}

// What the text in the room holds stands behind it; gives where. `packed_count` signs.
__attribute__((export_name("unpack"))) uint8_t *unpack(size_t packed_count) {
  bytes_of(start, packed_count);
  out = start + packed_count;
  decode(start);
  return start + packed_count;
}

// How many bytes that was.
__attribute__((export_name("size"))) size_t size(void) { return (size_t)(out - begin); }
