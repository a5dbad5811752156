#define _GNU_SOURCE
#include "Prologue.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int word_count;
static char **words;

/// What is opened later must not become standard output or error, or messages would be written into it. What was closed stays what can't
/// be used: it is opened the wrong way round.
static void open_standard_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) >= 0) continue;
    if (open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY) < 0) open("/", O_PATH);
  }
}

/// glibc hands these to what runs before main.
__attribute__((constructor)) static void begin(int argument_count, char **arguments) {
  word_count = argument_count;
  words = arguments;
  open_standard_descriptors();
}

int prologue_word_count(void) { return word_count; }
const char *const *prologue_words(void) { return (const char *const *)words; }

enum { most_drafts = 256 };
static char *_Atomic drafts[most_drafts];

static void remember(const char *name) {
  char *copy = strdup(name);
  for (int index = 0; copy && index < most_drafts; index++) {
    char *none = NULL;
    if (atomic_compare_exchange_strong(&drafts[index], &none, copy)) return;
  }
  free(copy);
}

static void forget(const char *name) {
  for (int index = 0; index < most_drafts; index++) {
    char *draft = atomic_load(&drafts[index]);
    if (draft && strcmp(draft, name) == 0) atomic_store(&drafts[index], NULL);
    // The text is not freed: a handler may be reading it.
  }
}

static sigset_t endings(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  return set;
}

static atomic_bool is_listening, is_stopped;

static void end(int number) {
  if (number == SIGINT && atomic_load(&is_listening) && !atomic_exchange(&is_stopped, true)) return;
  for (int index = 0; index < most_drafts; index++) {
    char *draft = atomic_load(&drafts[index]);
    if (draft) unlink(draft);
  }
  signal(number, SIG_DFL);
  raise(number);
}

void prologue_catch_signals(void) {
  const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
  for (int index = 0; index < 3; index++) {
    struct sigaction action;
    if (sigaction(numbers[index], NULL, &action) != 0 || action.sa_handler == SIG_IGN) continue;
    action = (struct sigaction){.sa_handler = end, .sa_mask = endings(), .sa_flags = SA_ONSTACK};
    sigaction(numbers[index], &action, NULL);
  }
}

void prologue_listen_for_stop(bool listens) { atomic_store(&is_listening, listens); }

bool prologue_is_stopped(void) { return atomic_load(&is_stopped); }

void prologue_end_stopped(void) { end(SIGINT); }

void prologue_use_alternate_stack(void) {
  static _Thread_local char memory[1 << 14];
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}

int prologue_draft(char *name) {
  sigset_t before, held = endings();
  pthread_sigmask(SIG_BLOCK, &held, &before);
  int descriptor = mkostemp(name, O_CLOEXEC);
  if (descriptor >= 0) remember(name);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return descriptor;
}

int prologue_name_draft(int descriptor, const char *name) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
  sigset_t before, held = endings();
  pthread_sigmask(SIG_BLOCK, &held, &before);
  int result = linkat(AT_FDCWD, path, AT_FDCWD, name, AT_SYMLINK_FOLLOW);
  if (result == 0) remember(name);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return result;
}

int prologue_keep_draft(const char *draft, const char *name) {
  int result = rename(draft, name);
  if (result == 0) forget(draft);
  return result;
}

void prologue_remove_draft(const char *name) {
  unlink(name);
  forget(name);
}
