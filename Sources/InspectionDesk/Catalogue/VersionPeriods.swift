package import Inspection

/// The versions of one checklist in one folder, each with the days on which it is in force. A record that names no version needs
/// exactly one on the day of its visit.
package struct VersionPeriods {
  package struct Entry {
    let checklist: Checklist
    let origin: Origin

    package init(_ checklist: Checklist, _ origin: Origin) { (self.checklist, self.origin) = (checklist, origin) }

    fileprivate var period: Period { checklist.effective }

    fileprivate var name: String { "\(checklist.id.rawValue)@\(checklist.version)" }

    /// Where its period stands, if it stands in a file of its own.
    fileprivate var range: SourceRange {
      checklist.layers.isEmpty ? checklist.written.effectiveRange ?? .beginning : .beginning
    }

    fileprivate func isBefore(_ other: Entry) -> Bool {
      guard let from = period.from else {
        return other.period.from != nil || checklist.version < other.checklist.version
      }
      guard let next = other.period.from else { return false }
      return (from, checklist.version) < (next, other.checklist.version)
    }
  }

  private let entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries.sorted { $0.isBefore($1) } }

  /// Days that several versions share, and days between them that none has; each in the file of the later one.
  package var faults: [(origin: Origin, fault: Diagnostic)] {
    guard var last = entries.first else { return [] }
    var found: [(origin: Origin, fault: Diagnostic)] = []
    for entry in entries.dropFirst() {
      let end = last.period.until
      if let end, let from = entry.period.from, end < from {
        if end.next != from { found.append((entry.origin, .versionsLeaveGap(entry, last, after: end))) }
      } else if entry.checklist.version != last.checklist.version {
        // A version that stands there twice is told by itself.
        found.append((entry.origin, .versionsOverlap(entry, last)))
      }
      if let end, entry.period.until.map({ $0 > end }) ?? true { last = entry }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func versionsOverlap(_ entry: VersionPeriods.Entry, _ other: VersionPeriods.Entry) -> Self {
    let names = (entry.name, other.name)
    func file(_ language: Language) -> String { other.origin.name(language) }
    return Diagnostic(
      .versionsOverlap,
      Message(
        da: "`\(names.0)` og `\(names.1)` i `\(file(.danish))` gælder på de samme dage",
        en: "`\(names.0)` and `\(names.1)` in `\(file(.english))` are in force on the same days",
        sv: "`\(names.0)` och `\(names.1)` i `\(file(.swedish))` gäller samma dagar"), at: entry.range,
      help: Message(
        da: "skriv under `gælder:` i den ene, til hvornår den gælder, og i den anden fra dagen efter",
        en: "write under `effective:` of the one until when it holds, and of the other from the day after",
        sv: "skriv under `gäller:` i den ena till när den gäller, och i den andra från dagen efter"))
  }

  fileprivate static func versionsLeaveGap(
    _ entry: VersionPeriods.Entry, _ other: VersionPeriods.Entry, after day: Day
  ) -> Self {
    let names = (entry.name, other.name)
    return Diagnostic(
      .versionsLeaveGap,
      Message(
        da: "mellem `\(names.1)` og `\(names.0)` er der dage, hvor ingen af dem gælder",
        en: "between `\(names.1)` and `\(names.0)` there are days when neither is in force",
        sv: "mellan `\(names.1)` och `\(names.0)` finns det dagar då ingen av dem gäller"), at: entry.range,
      help: Message(
        da: "den første gælder til og med \(Language.danish.date(day)); lad den næste gælde fra dagen efter",
        en: "the first holds up to and including \(Language.english.date(day)); let the next hold from the day after",
        sv: "den första gäller till och med \(Language.swedish.date(day)); låt nästa gälla från dagen efter"))
  }
}

extension DiagnosticCode {
  static let versionsOverlap = DiagnosticCode(
    "versions-overlap", .warning,
    da:
      "To versioner af en tjekliste gælder samme dag. Et skema fra den dag, som ikke nævner en version, kan ikke bedømmes.",
    en:
      "Two versions of a checklist are in force on one day. A record of that day that names no version can't be scored.",
    sv:
      "Två versioner av en checklista gäller samma dag. Ett protokoll från den dagen som inte nämner en version kan inte bedömas."
  )
  static let versionsLeaveGap = DiagnosticCode(
    "versions-leave-gap", .warning,
    da: "Mellem to versioner af en tjekliste er der dage uden nogen. Et skema fra en af dem kan ikke bedømmes.",
    en: "Between two versions of a checklist there are days without any. A record of one of them can't be scored.",
    sv:
      "Mellan två versioner av en checklista finns det dagar utan någon. Ett protokoll från en av dem kan inte bedömas."
  )
}
