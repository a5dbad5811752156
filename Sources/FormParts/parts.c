#include "FormParts.h"

static const unsigned char script[] = {
#embed "form.js"
};

static const unsigned char style[] = {
#embed "form.css"
};

const struct form_part form_script = {script, sizeof script};
const struct form_part form_style = {style, sizeof style};

// `make engine` touches this file when it has made another engine.
#if __has_embed("../../.build/engine/engine.wasm.lzma") == __STDC_EMBED_FOUND__ && \
    __has_embed("../../.build/engine/unpack.wasm") == __STDC_EMBED_FOUND__ && \
    __has_embed("../../.build/engine/engine.sources") == __STDC_EMBED_FOUND__
static const unsigned char engine[] = {
#embed "../../.build/engine/engine.wasm.lzma"
};

static const unsigned char unpacker[] = {
#embed "../../.build/engine/unpack.wasm"
};

static const unsigned char engine_sources[] = {
#embed "../../.build/engine/engine.sources"
};

const struct form_part form_engine = {engine, sizeof engine};
const struct form_part form_unpacker = {unpacker, sizeof unpacker};
const struct form_part form_engine_sources = {engine_sources, sizeof engine_sources};
#else
const struct form_part form_engine = {0, 0};
const struct form_part form_unpacker = {0, 0};
const struct form_part form_engine_sources = {0, 0};
#endif

#if __has_embed("../../.build/engine/program.sources") == __STDC_EMBED_FOUND__
static const unsigned char program_sources[] = {
#embed "../../.build/engine/program.sources"
};

const struct form_part form_program_sources = {program_sources, sizeof program_sources};
#else
const struct form_part form_program_sources = {0, 0};
#endif
