#ifndef BUILT_IN_CHECKLISTS_H
#define BUILT_IN_CHECKLISTS_H

#include <stddef.h>

/// A file of `Checklists/` as it was when the program was built.
struct built_in_checklist {
  /// The file's path below `Checklists/`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// `built_in_checklist_count` of them.
extern const struct built_in_checklist *const built_in_checklists;
extern const size_t built_in_checklist_count;

#endif
