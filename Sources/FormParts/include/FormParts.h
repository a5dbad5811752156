#ifndef FORM_PARTS_H
#define FORM_PARTS_H

#include <stddef.h>

/// Some bytes of a file as it was when the program was built; none where it was not there.
struct form_part {
  const unsigned char *bytes;
  size_t count;
};

extern const struct form_part form_script, form_style;
/// The engine of a page, WebAssembly in LZMA, what unpacks it, and the hash of the sources it was made from.
extern const struct form_part form_engine, form_unpacker, form_engine_sources;
/// The hash of the sources that the program was built from, where `make` built it.
extern const struct form_part form_program_sources;

#endif
