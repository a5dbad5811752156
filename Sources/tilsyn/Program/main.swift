import Glibc

// A reader that goes away and a file that grows too large are told as a failed write, not by a signal.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
InternalError.catchTraps()
exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
