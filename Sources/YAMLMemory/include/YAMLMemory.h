#pragma once

/// Memory for one parser of libyaml, which takes and gives back small pieces several times for each value it reads.
///
/// libyaml takes memory by `yaml_malloc`, `yaml_realloc`, `yaml_strdup` and `yaml_free`, which it exports; those of this target stand in
/// for them. While a thread uses a `yaml_memory`, small pieces come from it and go back to it in a few instructions; otherwise, and
/// for large pieces, from the system as ever. Where a libyaml is linked so that nothing can stand in for its own, it merely is slower.
typedef struct yaml_memory yaml_memory;

/// A memory of its own for one parser; no memory, and the system's is used.
yaml_memory *yaml_memory_create(void);

/// Gives everything back to the system.
void yaml_memory_destroy(yaml_memory *memory);

/// Lets this thread use `memory` from now on; with NULL, the system's. A parser must be deleted under the memory it was made under.
void yaml_memory_use(yaml_memory *memory);
