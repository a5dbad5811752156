import Glibc
import Prologue

/// A broken promise of our own, which the compiler's traps and `preconditionFailure` end the program for.
enum InternalError {
  /// Ends with the exit code for it, and a word that whoever typed the documents did nothing wrong.
  static func catchTraps() {
    prologue_use_alternate_stack()
    var action = sigaction()
    action.sa_flags = SA_ONSTACK
    action.__sigaction_handler.sa_handler = { _ in
      // Only what is safe in a signal handler: no allocation, no Swift string.
      let message: StaticString = """
        tilsyn: intern fejl. Den skyldes Tilsyn og ikke dine filer; send os gerne den fil, der udløste den, uden personoplysninger.
        tilsyn: internal error. It is the fault of Tilsyn, not of your files.
        tilsyn: internt fel. Felet ligger i Tilsyn, inte i dina filer.

        """
      _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(ExitCode.internal.rawValue)
    }
    for trap in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] { sigaction(trap, &action, nil) }
  }
}
