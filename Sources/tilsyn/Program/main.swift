import Glibc
import Prologue

// A reader that goes away and a file that grows too large are told as a failed write, not by a signal.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
prologue_catch_signals()
InternalError.catchTraps()
let code = Program.run()
Stop.endIfRequested()
exit(code.rawValue)
