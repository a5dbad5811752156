package import Inspection

/// Several visits in a table, a line each, which is written as they come.
package struct VisitTable {
  private let checklist: Checklist
  private let language: Language
  private let width: Int
  private let paint: Paint
  /// In sentences, without columns.
  private let isSpoken: Bool

  package init(
    _ checklist: Checklist, language: Language, width: Int, isSpoken: Bool = false, colours: Bool = false
  ) {
    self.isSpoken = isSpoken
    self.checklist = checklist
    self.language = language
    self.width = max(60, width)
    paint = Paint(isOn: colours && !isSpoken)
  }

  /// Whether the assessment belongs into this table.
  package func takes(_ assessment: Assessment) -> Bool {
    (assessment.checklist.id, assessment.checklist.version) == (checklist.id, checklist.version)
  }

  // MARK: Lines

  /// What the columns are.
  package var head: TerminalText {
    let title = "\(text(checklist.title)) (\(checklist.versionedName(language)))"
    let page = Page(width: width)
    var lines = page.wrapped(title).map { paint($0, .heading) }
    if isSpoken { return (lines + [""]).lines }
    if showsPoints {
      for (number, point) in checklist.points.enumerated() {
        lines += page.wrapped(text(checklist.items[point].title), indent: 4, bullet: "\(number + 1). ")
      }
    }
    let header = line(
      unit: say("Enhed", "Unit", "Enhet"), day: OccasionWords(checklist).day(language),
      status: say("Status", "Status", "Status"),
      points: checklist.points.indices.map { "\($0 + 1)" }, overall: say("Samlet", "Overall", "Totalt"),
      findings: say("Fund", "Findings", "Iaktt."), missing: say("Udestår", "To fill", "Kvar"))
    return (lines + ["", header, TerminalText(String(repeating: "-", count: header.width))]).lines
  }

  /// The visit in one line: the points' scores, their mean, findings other than strengths, how many of them should be taken up now,
  /// and what is missing.
  package func row(_ assessment: Assessment) -> TerminalText {
    let record = assessment.record
    let findings = assessment.findings.filter { $0.setAside == nil && $0.category != .strength }
    let grave = findings.count { $0.category >= .significant }
    if isSpoken { return sentence(assessment, findings: findings.count, grave: grave) }
    return line(
      unit: TerminalText(record.unit.id ?? record.id).description, day: record.visit.date?.description ?? "–",
      status: record.stage.keyword.word(in: language),
      points: checklist.points.map { shown($0, assessment) }, overall: shown(0, assessment),
      findings: "\(findings.count)" + (grave == 0 ? "" : " (\(grave))"), missing: "\(assessment.missing.count)") + "\n"
  }

  /// As in `T-1, 12. marts 2026, kladde: samlet 3,4; 5 fund, heraf 1 væsentligt eller alvorligt; 2 mangler.`
  private func sentence(_ assessment: Assessment, findings: Int, grave: Int) -> TerminalText {
    let record = assessment.record
    let head = [
      record.unit.id ?? record.id, record.visit.date.map { language.date($0) }, record.stage.word(language),
    ].compactMap { $0 }.joined(separator: ", ")
    let overall =
      assessment.results[0].exact == nil
      ? say("intet samlet tal", "no overall number", "inget totalt tal")
      : say("samlet", "overall", "totalt") + " " + shown(0, assessment)
    let found = language.count(
      findings, Message(da: "fund", en: "finding", sv: "iakttagelse"),
      Message(da: "fund", en: "findings", sv: "iakttagelser"))
    let graver =
      grave == 0
      ? ""
      : say(
        ", heraf \(grave) væsentlige eller alvorlige", ", of which \(grave) significant or serious",
        ", varav \(grave) väsentliga eller allvarliga")
    let open = say(
      "ikke udfyldt: \(assessment.missing.count)", "not filled in: \(assessment.missing.count)",
      "inte ifyllt: \(assessment.missing.count)")
    return Page(width: width).wrapped("\(head): \(overall); \(found)\(graver); \(open).", indent: 2, bullet: "- ").lines
  }

  /// What the table can't say in its lines: how many visits, and how many records could not be read.
  package func foot(visits: Int, unread: Int, _ language: Language) -> TerminalText {
    let names = OccasionWords(checklist).counted
    let counted = language.count(visits, names.one, names.many)
    let meaning = Message(
      da: "Fund er talt uden styrker; i parentes dem, der bør drøftes nu eller afklares straks.",
      en: "Findings: without strengths; in brackets those to discuss now or clarify at once.",
      sv: "Iaktt. är antalet iakttagelser utan styrkor; inom parentes de som bör tas upp nu eller klarläggas omgående.")(
        language)
    if unread == 0 { return "\n\(counted). \(meaning)\n" }
    let others = Message(
      da: unread == 1 ? "1 skema kunne ikke læses" : "\(unread) skemaer kunne ikke læses",
      en: unread == 1 ? "1 record could not be read" : "\(unread) records could not be read",
      sv: unread == 1 ? "1 protokoll kunde inte läsas" : "\(unread) protokoll kunde inte läsas")
    return "\n\(counted); \(others(language)). \(meaning)\n"
  }

  private func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  private func text(_ text: Text) -> String { text.text(unit: nil, purpose: nil, language: language) }

  private func shown(_ item: Int, _ assessment: Assessment) -> String {
    guard let number = assessment.told(assessment.results[item].exact, at: item) else { return "–" }
    return language.number(number, decimals: checklist.items[item].aggregation?.rounding.decimals ?? 0)
  }

  // MARK: Columns

  /// As wide as the highest score with its decimals.
  private var scoreWidth: Int {
    let highest = checklist.scales.compactMap { $0.scores?.highest }.filter { $0.isFinite }.max() ?? 5
    let widths = checklist.points.map { point -> Int in
      guard let aggregation = checklist.items[point].aggregation else { return 3 }
      let most = aggregation.method.keyword == .percent ? 100 : highest
      return language.number(most, decimals: aggregation.rounding.decimals).count
    }
    return max(3, widths.max() ?? 3)
  }

  /// Day, status, overall, findings and missing, with two spaces before each.
  private static let fixed = 12 + 9 + 9 + 10 + 9
  private static let leastUnit = 10

  private var pointsWidth: Int { checklist.points.count * (scoreWidth + 1) + 1 }
  /// More points than fit on a line are left to the reports.
  private var showsPoints: Bool { width - Self.fixed - pointsWidth >= Self.leastUnit }

  private func line(
    unit: String, day: String, status: String, points: [String], overall: String, findings: String, missing: String
  ) -> TerminalText {
    let unitWidth = min(30, max(Self.leastUnit, width - Self.fixed - (showsPoints ? pointsWidth : 0)))
    var line = Self.left(Self.cut(unit, to: unitWidth), unitWidth) + "  " + Self.left(day, 10) + "  "
    line += Self.left(status, 7)
    if showsPoints { line += " " + points.map { " " + Self.right($0, scoreWidth) }.joined() }
    return TerminalText(
      line + "  " + Self.right(overall, 7) + "  " + Self.right(findings, 8) + "  " + Self.right(missing, 7))
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Display.width(text)))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Display.width(text))) + text
  }

  /// A long name keeps its end, where ids differ.
  private static func cut(_ text: String, to width: Int) -> String {
    if Display.width(text) <= width { return text }
    var cut = ""
    for character in text.reversed() {
      if Display.width(cut) + Display.width(String(character)) > width - 1 { break }
      cut = String(character) + cut
    }
    return "…" + cut
  }
}
