import ArgumentParser
import Glibc
import Inspection
import InspectionDesk
import InspectionReports
import InspectionYAML

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: help(
      "Regner ud igen, hver gang en fil bliver gemt.", "Scores again each time a file is saved.",
      "Räknar ut igen varje gång en fil sparas."),
    discussion: help(
      """
      Skemaer bliver regnet ud, tjeklister efterset, og skærmen skrevet forfra ved hver ændring, også når tjeklisten bag et skema \
      ændres. Slut med Ctrl+C.
      """,
      """
      Records are scored, checklists checked, and the screen is drawn anew at each change, also when the checklist behind a record \
      changes. End with Ctrl+C.
      """,
      """
      Protokoll räknas ut, checklistor granskas, och skärmen ritas om vid varje ändring, även när checklistan bakom ett protokoll \
      ändras. Avsluta med Ctrl+C.
      """))

  @Argument(
    help: ArgumentHelp(
      help(
        "Skemaer og tjeklister: filer eller mapper.", "Records and checklists: files or folders.",
        "Protokoll och checklistor: filer eller mappar."),
      valueName: help("fil", "file", "fil")))
  var files: [String]

  @OptionGroup var checklists: ChecklistsOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  mutating func run() throws {
    if files.contains("-") { throw Failure.unwatchable("-") }
    for file in files {
      switch Files.kind(of: file) {
      case .success(.file), .success(.folder): break
      case .success(.other): throw Failure.unwatchable(file)
      case .failure(let failure): throw failure
      }
    }
    let names = Set(files.map { String($0.split(separator: "/").last ?? "") } + [Catalogue.usualFolder])
    let watch = try FolderWatch()
    while true {
      // First watched, then read: what is saved meanwhile is not missed, and a folder that came is watched from now on.
      try watch.add(folders())
      var faults = FaultCount()
      let exit = round(&faults)
      finish(exit, faults)
      watch.wait { DocumentPath.isYAML($0) || names.contains($0) }
      begin()
    }
  }

  /// The folders of what is watched: those named with all below them, those of files, and those of the checklists at hand.
  private func folders() throws -> [String] {
    var folders: [String] = []
    for file in files {
      if case .success(.folder) = Files.kind(of: file) {
        folders += try Files.folders(below: file)
      } else {
        folders.append(DocumentPath.folder(of: file))
      }
    }
    folders += try Catalogue(folder: checklists.folder).files.map(DocumentPath.folder)
    return folders.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Checks and scores everything once. What goes wrong is told, and the next save may mend it.
  private func round(_ faults: inout FaultCount) -> ExitCode {
    do {
      return try look(&faults)
    } catch let failure as Failure {
      tell(failure.text(Invocation.language))
      return failure.exit
    } catch {
      return (error as? Finished)?.exit ?? .internal
    }
  }

  private func look(_ faults: inout FaultCount) throws -> ExitCode {
    let inputs = try Input.find(files)
    let checklists = inputs.filter { Self.isChecklist($0.path) }
    let records = inputs.filter { input in !checklists.contains { $0.path == input.path } }
    var exit = ExitCode.fine
    if !checklists.isEmpty {
      var checker = try Checker(folder: self.checklists.folder, effort: 0, .text, Invocation.language)
      exit.rise(to: try checker.check(checklists, withPlaces: records.isEmpty))
      faults.add(checker.faults)
    }
    // By a faulty checklist nothing is scored, and its faults have been told.
    if !records.isEmpty, exit != .invalidChecklist {
      var options = ScoreOptions(formats: [.text], language: language.language)
      (options.width, options.hasColours) = (Terminal.width, Terminal.hasColours(STDOUT_FILENO))
      let sink = try Sink(.text, "-", options)
      var run = ScoreRun(options, try Catalogue(folder: self.checklists.folder), records, jobs: 1, [sink])
      exit.rise(to: try run.run())
      faults.add(run.faults)
    }
    return exit
  }

  private static func isChecklist(_ path: String) -> Bool {
    guard let bytes = try? Files.read(path, limit: 1 << 16) else { return false }
    return bytes.withUnsafeBufferPointer { ChecklistHead($0) } != nil
  }

  // MARK: The screen

  /// An empty screen, or a line between one round and the next where there is no screen.
  private func begin() {
    write(isatty(STDOUT_FILENO) == 1 ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : "\n")
  }

  /// When this was, how it stands, how many faults were told, and how to end.
  private func finish(_ exit: ExitCode, _ faults: FaultCount) {
    let state =
      switch exit {
      case .fine, .failed: Message(da: "i orden", en: "fine", sv: "i ordning")
      case .usage: Message(da: "en fil kan ikke læses", en: "a file can't be read", sv: "en fil kan inte läsas")
      case .invalidChecklist: Message(da: "fejl i en tjekliste", en: "faults in a checklist", sv: "fel i en checklista")
      case .invalidRecord: Message(da: "fejl i et skema", en: "faults in a record", sv: "fel i ett protokoll")
      case .internal: Message(da: "en fejl i Tilsyn selv", en: "a fault of Tilsyn's own", sv: "ett fel i Tilsyn självt")
      }
    let (time, language) = (Self.time, Invocation.language)
    let count = faults.isZero ? "" : " (\(faults.text(language, withZeros: false)))"
    let words = Message(
      da: "\(time) · \(state.da)\(count). Venter på, at der bliver gemt; Ctrl+C slutter.",
      en: "\(time) · \(state.en)\(count). Waiting for a save; Ctrl+C ends.",
      sv: "\(time) · \(state.sv)\(count). Väntar på att något sparas; Ctrl+C avslutar.")
    write("\n\(words(language))\n")
  }

  private func write(_ text: TerminalText) {
    guard var output = try? Output("-") else { return }
    try? output.write(text)
    try? output.finish()
  }

  /// As in `10:42:07`, where the program runs.
  private static var time: String {
    var (now, parts) = (Glibc.time(nil), tm())
    localtime_r(&now, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension Failure {
  fileprivate static func unwatchable(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` kan ikke følges; nævn en fil eller en mappe",
        en: "`\(path)` can't be watched; name a file or a folder",
        sv: "`\(path)` kan inte bevakas; nämn en fil eller en mapp"))
  }
}
