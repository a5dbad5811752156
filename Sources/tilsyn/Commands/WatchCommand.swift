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
      """), aliases: CommandName.watch.aliases)

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
    let names = Set(whatIsNamed.compactMap { $0.split(separator: "/").last.map(String.init) })
    var watch = try FolderWatch()
    while true {
      // First watched, then read: what is saved meanwhile is not missed, and a folder that came is watched from now on.
      try follow(&watch)
      var faults = FaultCount()
      let exit = round(&faults)
      finish(exit, faults)
      watch.wait { DocumentPath.isYAML($0) || names.contains($0) }
      begin()
    }
  }

  /// Watches what is named, the places of checklists, and what is found in these meanwhile: a folder that comes between a look and its
  /// watch tells of nothing.
  private func follow(_ watch: inout FolderWatch) throws(Failure) {
    var watched: Set<String> = []
    while true {
      let new = wholeFolders().filter { watched.insert($0).inserted }
      if new.isEmpty { break }
      try watch.add(new, whole: true)
    }
    // What is named comes and goes in the folder where it stands, or where a link leads.
    let beside = whatIsNamed.map { DocumentPath.folder(of: $0) }
    try watch.add(beside.filter { watched.insert($0).inserted }, whole: false)
  }

  /// What is named and where checklists are looked for.
  private var places: [String] {
    (files + Catalogue.folders(named: checklists.folder)).map { place in
      var place = place[...]
      while place.count > 1, place.hasSuffix("/") { place.removeLast() }
      return String(place)
    }
  }

  /// The places as they are called, and where links lead from them.
  private var whatIsNamed: [String] { places + places.map { Files.target(of: $0) } }

  /// The folders among these, with all below them.
  private func wholeFolders() -> [String] {
    places.filter { if case .success(.folder) = Files.kind(of: $0) { true } else { false } }
      .flatMap { (try? Files.folders(below: $0)) ?? [$0] }
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
    // Who ends a round ends the watching.
    defer { Stop.endIfRequested() }
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
    return bytes.withUnsafeBufferPointer { ChecklistHead(ofUnreadable: $0) } != nil
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
