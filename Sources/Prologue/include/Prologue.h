#pragma once

#include <stdbool.h>

// What has to be done before Swift runs, or where Swift may not: inside a handler of signals.

/// How many words the program was called with, its own name included, and the words as the system gave them. Swift would read them from
/// /proc, which is not everywhere.
int prologue_word_count(void);
const char *_Nonnull const *_Nonnull prologue_words(void);

/// Makes SIGINT, SIGTERM and SIGHUP end the program as ever, once its drafts are removed. Who ignores one of them goes on doing so.
void prologue_catch_signals(void);

/// While this is so, the first SIGINT ends nothing: it asks for a stop at the next good place, and the second ends the program as ever.
void prologue_listen_for_stop(bool listens);

/// Whether a stop was asked for.
bool prologue_is_stopped(void);

/// Ends the program as the SIGINT would have done.
void prologue_end_stopped(void);

/// Gives the thread that calls a stack of its own for handlers, so that one can run when the thread's stack is used up.
void prologue_use_alternate_stack(void);

/// Creates a file that only its owner may read, whose name ends in what mkstemp puts for XXXXXX, and which a signal removes; its
/// descriptor, or -1 with errno.
int prologue_draft(char *_Nonnull name);

/// Gives a file without a name this one, which a signal removes; 0, or -1 with errno.
int prologue_name_draft(int descriptor, const char *_Nonnull name);

/// Gives a draft its last name, which it keeps; 0, or -1 with errno.
int prologue_keep_draft(const char *_Nonnull draft, const char *_Nonnull name);

/// Removes a draft.
void prologue_remove_draft(const char *_Nonnull name);
