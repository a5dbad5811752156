import Inspection
import InspectionAnalysis

/// What the cases of one checklist reach, in words.
struct CoverageWords {
  let coverage: CaseCoverage
  let language: Language

  /// As in `p@1.0.0: prøverne når 12 af 15 (80 %)`.
  var summary: String {
    let (reached, all) = coverage.count()
    let share = language.percentage(coverage.share)
    let name = "\(coverage.checklist.id.rawValue)@\(coverage.checklist.version)"
    return Message(
      da: "\(name): prøverne når \(reached) af \(all) (\(share))",
      en: "\(name): the tests reach \(reached) of \(all) (\(share))",
      sv: "\(name): proven når \(reached) av \(all) (\(share))")(language)
  }

  /// What no case shows.
  func sentence(_ index: Int) -> String {
    let goal = coverage.goals[index]
    let beginning = coverage.beginnings[index].map {
      RecordWords(checklist: coverage.checklist, language: language).content(of: $0)
    }
    return goal.kind.unreached(name(of: goal), of(goal))(language)
      + (beginning.map { words in
        Message(
          da: "; prøv for eksempel \(words)", en: "; try for example \(words)", sv: "; pröva till exempel \(words)")(
            language)
      } ?? "")
  }

  /// What no case can show.
  func impossibility(_ index: Int) -> String {
    let goal = coverage.goals[index]
    let (name, of) = (name(of: goal), of(goal))
    return goal.kind == .partTrue
      ? Message(
        da: "i `\(name)` kan `\(of)` aldrig afgøre udfaldet ved at være sand",
        en: "in `\(name)`, `\(of)` can never decide the outcome by being true",
        sv: "i `\(name)` kan `\(of)` aldrig avgöra utfallet genom att vara sann")(language)
      : Message(
        da: "i `\(name)` kan `\(of)` aldrig afgøre udfaldet ved at være falsk",
        en: "in `\(name)`, `\(of)` can never decide the outcome by being false",
        sv: "i `\(name)` kan `\(of)` aldrig avgöra utfallet genom att vara falsk")(language)
  }

  private func name(of goal: Goal) -> String { goal.kind.isPart ? spelled(goal.name) : goal.name }
  private func of(_ goal: Goal) -> String { goal.kind.isOfItem ? spelled(goal.of) : goal.of }

  /// The overall result as documents write it.
  private func spelled(_ path: String) -> String {
    path == coverage.checklist.items[0].path ? Keyword.overall.word(in: language) : path
  }
}

extension Goal.Kind {
  /// Whether what it is of is an item by its path.
  fileprivate var isOfItem: Bool { self == .effect || self == .row }

  fileprivate var isPart: Bool { self == .partTrue || self == .partFalse }

  func name(_ language: Language) -> String {
    switch self {
    case .ruleHolds: Message(da: "regler, der er sande", en: "rules that hold", sv: "regler som är sanna")(language)
    case .ruleFails:
      Message(da: "regler, der er falske", en: "rules that don't hold", sv: "regler som är falska")(language)
    case .finding:
      Message(
        da: "fund ved kriterier, der kommer", en: "findings of criteria that come",
        sv: "iakttagelser vid kriterier som kommer")(language)
    case .noFinding:
      Message(
        da: "fund ved kriterier, der udebliver", en: "findings of criteria that stay away",
        sv: "iakttagelser vid kriterier som uteblir")(language)
    case .effect:
      Message(
        da: "virkninger, der ændrer noget", en: "effects that change something", sv: "verkningar som ändrar något")(
          language)
    case .row: Message(da: "rækker i tabeller", en: "rows of tables", sv: "rader i tabeller")(language)
    case .band: Message(da: "niveauer", en: "bands", sv: "nivåer")(language)
    case .option: Message(da: "trin på skalaer", en: "steps of scales", sv: "steg på skalor")(language)
    case .applies: Message(da: "spørgsmål, der gælder", en: "questions that apply", sv: "frågor som gäller")(language)
    case .appliesNot:
      Message(da: "spørgsmål, der ikke gælder", en: "questions that don't apply", sv: "frågor som inte gäller")(
        language)
    case .agrees:
      Message(
        da: "sammenhængskrav, der er opfyldt", en: "demands that are met", sv: "sammanhangskrav som är uppfyllda")(
          language)
    case .disagrees:
      Message(
        da: "sammenhængskrav, der ikke er opfyldt", en: "demands that aren't met",
        sv: "sammanhangskrav som inte är uppfyllda")(language)
    case .partTrue:
      Message(
        da: "dele af betingelser, der afgør noget som sande", en: "parts of conditions that decide by being true",
        sv: "delar av villkor som avgör något som sanna")(language)
    case .partFalse:
      Message(
        da: "dele af betingelser, der afgør noget som falske", en: "parts of conditions that decide by being false",
        sv: "delar av villkor som avgör något som falska")(language)
    }
  }

  fileprivate func unreached(_ name: String, _ of: String) -> Message {
    switch self {
    case .ruleHolds:
      Message(
        da: "reglen `\(name)` er aldrig sand", en: "the rule `\(name)` never holds",
        sv: "regeln `\(name)` är aldrig sann")
    case .ruleFails:
      Message(
        da: "reglen `\(name)` er aldrig falsk", en: "the rule `\(name)` never fails to hold",
        sv: "regeln `\(name)` är aldrig falsk")
    case .finding:
      Message(
        da: "fundet `\(name)` kommer aldrig", en: "the finding `\(name)` never comes",
        sv: "iakttagelsen `\(name)` kommer aldrig")
    case .noFinding:
      Message(
        da: "fundet `\(name)` udebliver aldrig", en: "the finding `\(name)` never stays away",
        sv: "iakttagelsen `\(name)` uteblir aldrig")
    case .effect:
      Message(
        da: "reglen `\(name)` ændrer aldrig `\(of)`", en: "the rule `\(name)` never changes `\(of)`",
        sv: "regeln `\(name)` ändrar aldrig `\(of)`")
    case .row: row(name, of)
    case .band:
      Message(
        da: "intet resultat får niveauet `\(name)`", en: "no result gets the band `\(name)`",
        sv: "inget resultat får nivån `\(name)`")
    case .option:
      Message(
        da: "trinnet `\(name)` på skalaen `\(of)` bruges aldrig",
        en: "the step `\(name)` of the scale `\(of)` is never used",
        sv: "steget `\(name)` på skalan `\(of)` används aldrig")
    case .applies:
      Message(da: "`\(name)` gælder aldrig", en: "`\(name)` never applies", sv: "`\(name)` gäller aldrig")
    case .appliesNot:
      Message(da: "`\(name)` gælder altid", en: "`\(name)` always applies", sv: "`\(name)` gäller alltid")
    case .agrees:
      Message(
        da: "sammenhængskravet `\(name)` er aldrig opfyldt", en: "the demand `\(name)` is never met",
        sv: "sammanhangskravet `\(name)` är aldrig uppfyllt")
    case .disagrees:
      Message(
        da: "sammenhængskravet `\(name)` er altid opfyldt", en: "the demand `\(name)` is always met",
        sv: "sammanhangskravet `\(name)` är alltid uppfyllt")
    case .partTrue:
      Message(
        da: "i `\(name)` afgør `\(of)` aldrig udfaldet ved at være sand",
        en: "in `\(name)`, `\(of)` never decides the outcome by being true",
        sv: "i `\(name)` avgör `\(of)` aldrig utfallet genom att vara sann")
    case .partFalse:
      Message(
        da: "i `\(name)` afgør `\(of)` aldrig udfaldet ved at være falsk",
        en: "in `\(name)`, `\(of)` never decides the outcome by being false",
        sv: "i `\(name)` avgör `\(of)` aldrig utfallet genom att vara falsk")
    }
  }

  /// Where several items share the table, `of` is empty.
  private func row(_ name: String, _ of: String) -> Message {
    if of.isEmpty {
      return Message(
        da: "række \(name) i tabellen bruges aldrig", en: "row \(name) of the table is never used",
        sv: "rad \(name) i tabellen används aldrig")
    }
    return Message(
      da: "række \(name) i tabellen for `\(of)` bruges aldrig",
      en: "row \(name) of the table for `\(of)` is never used",
      sv: "rad \(name) i tabellen för `\(of)` används aldrig")
  }
}
