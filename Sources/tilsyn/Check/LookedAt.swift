import Inspection
import InspectionReports

/// How many documents of each kind were checked.
struct LookedAt {
  var checklists = 0
  var records = 0
  /// Documents with test cases.
  var tests = 0
  /// Documents that are neither.
  var others = 0
  /// Records and documents with test cases whose checklist is one of the inputs and has faults.
  var unexamined = 0

  /// What was looked at and what was found, in one line; nothing when nothing could be read.
  func summary(_ language: Language, _ faults: FaultCount, isFine: Bool) -> TerminalText {
    var looked: [String] = []
    if checklists + records + tests + others == 0, !isFine { return "" }
    if others == 0 || checklists + records + tests > 0 {
      looked = [
        language.count(
          checklists, Message(da: "tjekliste", en: "checklist", sv: "checklista"),
          Message(da: "tjeklister", en: "checklists", sv: "checklistor")),
        language.count(
          records, Message(da: "skema", en: "record", sv: "protokoll"),
          Message(da: "skemaer", en: "records", sv: "protokoll")),
      ]
    }
    if tests > 0 {
      looked.append(
        language.count(
          tests, Message(da: "dokument med prøver", en: "document of test cases", sv: "dokument med prov"),
          Message(da: "dokumenter med prøver", en: "documents of test cases", sv: "dokument med prov")))
    }
    if others > 0 {
      looked.append(
        language.count(
          others, Message(da: "andet dokument", en: "other document", sv: "annat dokument"),
          Message(da: "andre dokumenter", en: "other documents", sv: "andra dokument")))
    }
    return "\(language.list(looked)): \(faults.text(language, withZeros: true))\n\(omissions(language))"
  }

  /// What could not be looked at, as the cause was told; nothing where there is nothing.
  private func omissions(_ language: Language) -> TerminalText {
    if unexamined == 0 { return "" }
    let words = language.count(
      unexamined,
      Message(
        da: "dokument er ikke undersøgt, fordi dets tjekliste har fejl",
        en: "document was not examined, as its checklist has faults",
        sv: "dokument har inte granskats, eftersom dess checklista har fel"),
      Message(
        da: "dokumenter er ikke undersøgt, fordi deres tjekliste har fejl",
        en: "documents were not examined, as their checklist has faults",
        sv: "dokument har inte granskats, eftersom deras checklista har fel"))
    return "\(words)\n"
  }
}
