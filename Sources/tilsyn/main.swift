import Glibc

// A reader that goes away is told as a failed write, not by a signal.
signal(SIGPIPE, SIG_IGN)
InternalError.catchTraps()
exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
