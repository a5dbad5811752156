import Inspection
import InspectionYAML

extension Diagnostic {
  static func baseWithoutVersion(_ name: Located<String>, _ known: [Version]) -> Self {
    let id = name.value.split(separator: "@", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let version = known.max().map { $0.description } ?? "1.0.0"
    return Diagnostic(
      .baseWithoutVersion,
      Message(
        da: "det siges ikke, hvilken version af `\(id)` der bygges på",
        en: "it isn't said which version of `\(id)` this builds on",
        sv: "det sägs inte vilken version av `\(id)` detta bygger på"),
      at: name.range,
      help: Message(
        da: "skriv for eksempel `\(id)@\(version)`", en: "write, for example, `\(id)@\(version)`",
        sv: "skriv till exempel `\(id)@\(version)`"))
  }

  static func faultyBase(_ reference: Located<ChecklistReference>, _ name: Message) -> Self {
    let id = reference.value.id
    return Diagnostic(
      .faultyBase,
      Message(
        da: "tjeklisten `\(id)`, som der bygges på, har fejl",
        en: "the checklist `\(id)` that this builds on has faults",
        sv: "checklistan `\(id)` som detta bygger på har fel"),
      at: reference.range,
      help: Message(
        da: "ret først `\(name.da)`; `tilsyn check` viser fejlene",
        en: "mend `\(name.en)` first; `tilsyn check` shows the faults",
        sv: "rätta först `\(name.sv)`; `tilsyn check` visar felen"))
  }

  /// `names`: the checklists that build on each other, the last of them on the first.
  static func checklistCircle(_ names: [Message], of reference: Located<ChecklistReference>) -> Self {
    let own = reference.value
    if names.count == 1 {
      return Diagnostic(
        .checklistCircle,
        Message(
          da: "tjeklisten bygger på sig selv: den er selv `\(own)`",
          en: "the checklist builds on itself: it is `\(own)` itself",
          sv: "checklistan bygger på sig själv: den är själv `\(own)`"),
        at: reference.range,
        help: Message(
          da: "nævn en anden, giv denne et id eller en version for sig, eller slet linjen",
          en: "name another, give this one an id or a version of its own, or delete the line",
          sv: "ange en annan, ge denna ett eget id eller en egen version, eller ta bort raden"))
    }
    func circle(_ language: Language) -> String {
      (names + names.prefix(1)).map { "`\($0(language))`" }.joined(separator: " → ")
    }
    return Diagnostic(
      .checklistCircle,
      Message(
        da: "tjeklister bygger på hinanden i ring: \(circle(.danish))",
        en: "checklists build on each other in a circle: \(circle(.english))",
        sv: "checklistor bygger på varandra i en ring: \(circle(.swedish))"),
      at: reference.range,
      help: Message(
        da: "lad en af dem bygge på en anden, eller slet linjen",
        en: "let one of them build on another, or delete the line",
        sv: "låt en av dem bygga på en annan, eller ta bort raden"))
  }

  static func tooManyLayers(at range: SourceRange) -> Self {
    let most = Limits.layers
    return Diagnostic(
      .tooManyLayers,
      Message(
        da: "mere end \(most) tjeklister bygger på hinanden, den ene på den anden",
        en: "more than \(most) checklists build on each other, one on the other",
        sv: "fler än \(most) checklistor bygger på varandra, den ena på den andra"),
      at: range,
      help: Message(
        da: "lad denne bygge på en af de nederste, og skriv det, der skal med, her",
        en: "let this one build on one of the lowest, and write here what is to be kept",
        sv: "låt denna bygga på en av de nedersta, och skriv här det som ska med"))
  }
}

extension DiagnosticCode {
  static let baseWithoutVersion = DiagnosticCode(
    "base-without-version",
    da: """
      En tjekliste, der bygger på en anden, nævner den med version, `id@1.0.0`. Ellers ville den blive en anden, hver gang den anden \
      ændres, uden at nogen havde set på det.
      """,
    en: """
      A checklist that builds on another names it with its version, `id@1.0.0`. Otherwise it would become another one whenever that \
      one changes, and nobody would have looked at it.
      """,
    sv: """
      En checklista som bygger på en annan nämner den med version, `id@1.0.0`. Annars skulle den bli en annan varje gång den andra \
      ändras, utan att någon hade sett på det.
      """)
  static let faultyBase = DiagnosticCode(
    "faulty-base",
    da: "Den tjekliste, som denne bygger på, har fejl. Før de er rettet, kan denne ikke læses.",
    en: "The checklist that this one builds on has faults. Until they are mended this one can't be read.",
    sv: "Checklistan som denna bygger på har fel. Innan de är rättade kan denna inte läsas.")
  static let checklistCircle = DiagnosticCode(
    "checklist-circle",
    da: "En tjekliste kan ikke bygge på sig selv, heller ikke gennem andre. Meddelelsen viser hele ringen.",
    en: "A checklist can't build on itself, nor through others. The message shows the whole circle.",
    sv: "En checklista kan inte bygga på sig själv, inte heller genom andra. Meddelandet visar hela ringen.")
  static let tooManyLayers = DiagnosticCode(
    "too-many-layers",
    da: "Højst \(Limits.layers) tjeklister kan bygge på hinanden. Flere kan ingen overskue, og de ville tage lang tid.",
    en:
      "At most \(Limits.layers) checklists can build on each other. Nobody can see through more, and they would take long.",
    sv:
      "Högst \(Limits.layers) checklistor kan bygga på varandra. Fler kan ingen överblicka, och de skulle ta lång tid.")
}
