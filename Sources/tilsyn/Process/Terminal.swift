import ArgumentParser
import Glibc
import Inspection

/// When to use colours.
enum ColourChoice: String, CaseIterable, Sendable, ExpressibleByArgument { case auto, always, never }

/// What the screen at the other end can show.
enum Terminal {
  /// How many cells a line has: those of the terminal, else what `COLUMNS` says, else 80; from 40 to 120.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return clamped(Int(size.ws_col)) }
    return getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.map(clamped) ?? 80
  }

  private static func clamped(_ width: Int) -> Int { min(120, max(40, width)) }

  /// Whether what goes to a descriptor is coloured. What the command line says goes first, then `NO_COLOR` (no-color.org), then
  /// `CLICOLOR_FORCE`, then whether there is a terminal that can show them.
  static func hasColours(_ descriptor: Int32, _ choice: ColourChoice = Invocation.colour) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if variable("NO_COLOR") != nil { return false }
    if let forced = variable("CLICOLOR_FORCE"), forced != "0" { return true }
    return isatty(descriptor) == 1 && variable("TERM") != "dumb"
  }

  /// Whether what goes to the screen is for one that shows lines of words only.
  static var isPlain: Bool { isatty(STDOUT_FILENO) == 1 && isDumb }
  /// Whether the screen can't take back what stands there.
  static var isDumb: Bool { variable("TERM") == "dumb" }

  /// `nil` also when it is empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

/// Whether messages and reports are coloured.
struct ColourOption: ParsableArguments {
  @Option(
    name: .customLong("color"),
    help: ArgumentHelp(
      help(
        "Farver: auto (kun på en skærm), always eller never. NO_COLOR og CLICOLOR_FORCE følges.",
        "Colours: auto (on a screen only), always or never. NO_COLOR and CLICOLOR_FORCE are obeyed.",
        "Färger: auto (bara på en skärm), always eller never. NO_COLOR och CLICOLOR_FORCE följs."),
      valueName: help("hvornår", "when", "när")))
  var colour: ColourChoice = .auto
}
