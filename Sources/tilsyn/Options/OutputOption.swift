import ArgumentParser
import Glibc
import Inspection
import InspectionReports

/// The one file that a command writes.
struct OutputOption: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      help(
        "Fil, der skal skrives; ellers skrives på skærmen.", "File to write; else written to the screen.",
        "Fil att skriva; annars skrivs på skärmen."),
      valueName: help("fil", "file", "fil")))
  var file: String?

  /// What was asked for by `--format`; else what the ending of the file's name tells; else `usual`.
  func format<Format: RawRepresentable<String>>(_ chosen: Format?, else usual: Format) -> Format {
    Self.format(chosen, for: file, else: usual)
  }

  static func format<Format: RawRepresentable<String>>(_ chosen: Format?, for file: String?, else usual: Format)
    -> Format
  {
    let told = file.flatMap { file in ReportFormat.ending(of: file) }.flatMap { ending in
      Format(rawValue: ending == "md" ? "markdown" : ending == "htm" ? "html" : ending)
    }
    return chosen ?? told ?? usual
  }

  /// As messages and outputs name it.
  var path: String { file ?? "-" }
  /// What must not be written over what was read.
  var paths: [String] { file.map { [$0] } ?? [] }

  /// How wide text may be, and whether it is coloured: a file is neither as narrow as the screen nor coloured.
  var width: Int { file == nil ? Terminal.width : 80 }
  var hasColours: Bool { file == nil && Terminal.hasColours(STDOUT_FILENO) }

  /// A file of a format that no screen shows.
  func refuseScreen(_ format: String) throws(Failure) {
    if file == nil, isatty(STDOUT_FILENO) == 1 { throw .notForTerminal(format, file: "rapport.\(format)") }
  }
}

extension Failure {
  /// `file` is what `--output` could be given.
  static func notForTerminal(_ format: String, file: String) -> Failure {
    Failure(
      Message(
        da:
          "`\(format)` er en fil og kan ikke vises på skærmen; skriv, hvor den skal ligge: `--output \(file)`",
        en:
          "`\(format)` is a file and can't be shown on a screen; say where it is to be: `--output \(file)`",
        sv:
          "`\(format)` är en fil och kan inte visas på skärmen; skriv var den ska ligga: `--output \(file)`"
      ))
  }
}
