import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What inspectors type with the habits of Word and Outlook, and the words, in all three languages, that help them on.
@Suite struct TypedSlipTests {
  private static let answers: [(typed: String, help: (da: String, en: String, sv: String))] = [
    ("4.", ("mente du `4`?", "did you mean `4`?", "menade du `4`?")),
    ("”4”", ("mente du `4`?", "did you mean `4`?", "menade du `4`?")),
    ("4\u{200B}", ("mente du `4`?", "did you mean `4`?", "menade du `4`?")),
    (
      "ved ikke",
      ("mente du `ikke-belyst`?", "did you mean `ikke-belyst`?", "menade du `ikke-belyst`?")
    ),
    (
      "Vides ikke",
      ("mente du `ikke-belyst`?", "did you mean `ikke-belyst`?", "menade du `ikke-belyst`?")
    ),
    (
      "n/a",
      ("mente du `ikke-relevant`?", "did you mean `ikke-relevant`?", "menade du `ikke-relevant`?")
    ),
    (
      "IKKE-RELEVANT",
      ("mente du `ikke-relevant`?", "did you mean `ikke-relevant`?", "menade du `ikke-relevant`?")
    ),
    (
      "ikke relevant",
      ("mente du `ikke-relevant`?", "did you mean `ikke-relevant`?", "menade du `ikke-relevant`?")
    ),
    (
      "ikke–relevant",
      ("mente du `ikke-relevant`?", "did you mean `ikke-relevant`?", "menade du `ikke-relevant`?")
    ),
    (
      "4-5",
      (
        "vælg ét af svarene: `4`, `5`", "choose one of the answers: `4`, `5`",
        "välj ett av svaren: `4`, `5`"
      )
    ),
    (
      "4,5",
      (
        "vælg ét af svarene: `4`, `5`", "choose one of the answers: `4`, `5`",
        "välj ett av svaren: `4`, `5`"
      )
    ),
    (
      "4 eller 5",
      (
        "vælg ét af svarene: `4`, `5`", "choose one of the answers: `4`, `5`",
        "välj ett av svaren: `4`, `5`"
      )
    ),
    (
      "4 fordi de taler sammen",
      (
        "skriv: {svar: 4, bedømmelse: 'fordi de taler sammen'}",
        "write: {answer: 4, note: 'fordi de taler sammen'}",
        "skriv: {svar: 4, bedömning: 'fordi de taler sammen'}"
      )
    ),
    (
      "4, barnet's ord",
      (
        "skriv: {svar: 4, bedømmelse: \"barnet's ord\"}",
        "write: {answer: 4, note: \"barnet's ord\"}",
        "skriv: {svar: 4, bedömning: \"barnet's ord\"}"
      )
    ),
  ]

  @Test(arguments: answers.indices) func anAnswerGetsTheOneThatWasMeant(_ index: Int) throws {
    let (typed, help) = Self.answers[index]
    let told = try #require(Self.faults(answer: typed).first)
    #expect(told.code.id == "unknown-answer")
    #expect(told.help?.da == help.da)
    // The record is Danish, and so are the words to copy.
    let words = Message(da: help.da, en: help.en, sv: help.sv).quoting(in: .danish)
    #expect(told.help == words)
    let corrected =
      help.da.hasPrefix("skriv: ")
      ? String(help.da.dropFirst(7))
      : help.da.split(separator: "`").dropFirst().first.map(String.init)
    #expect(Self.faults(answer: corrected ?? "") == [], "what is advised reads well")
  }

  private static func faults(answer: String) -> [Diagnostic] {
    let record = """
      skema: 1
      tjekliste: prøve
      enhed: {type: tilbud}
      besøg: {dato: 2026-03-12}
      svar:
        dialog:
          nysgerrighed: \(answer)
      """
    return recordFaults(record, for: RecordFaultTests.checklist)
  }

  @Test(arguments: [
    // Hard spaces
    (
      "a: 1\nb:«1»\u{A0}2",
      "her står et hårdt mellemrum, som ligner et almindeligt [hard-space]\nskriv: b: 2"
    ),
    (
      "svar:\n«1»\u{A0}\u{A0}«/1»a: 1\n  b: 2",
      "her står et hårdt mellemrum, som ligner et almindeligt [hard-space]\nslet det, og ryk linjen ind med almindelige mellemrum"
    ),
    // Two versions in one file
    (
      "a: 1\n«1»<<<<<<<«/1» HEAD\nb: 1\n=======\nb: 2\n>>>>>>> ny\n",
      "`<<<<<<<` viser, at to udgaver af filen er blandet sammen [merge-mark]\n"
        + "behold de linjer, der gælder, og slet resten og linjerne med `<<<<<<<`, `=======` og `>>>>>>>`"
    ),
    (
      "skema: 1\ntjekliste: a\nstatus: kladde\n«1»skema«/1»: 1\ntjekliste: a\nstatus: kladde\n",
      "`skema` står to gange, så her begynder vist et nyt dokument [key-twice]\n"
        + "sæt en linje med `---` før det, eller slet det, hvis det er sat ind to gange"
    ),
    // A text that goes on
    (
      "note: Det var fint\n«1»og roligt«/1»\nb: 1",
      "der mangler et kolon i linjen `og roligt` [colon-missing]\nhører linjen til teksten ovenfor, så ryk den ind"
    ),
    (
      "note: Det var fint\n«1»b 4\nc: 1",
      "der mangler et kolon i linjen `b 4` [colon-missing]\nskriv: b: 4"
    ),
    ("a: 1\n«1»b： 4\nc: 1", "der mangler et kolon i linjen `b： 4` [colon-missing]\nskriv: b: 4"),
  ])
  func slip(_ text: String, _ expected: String) { expectFaults(in: text, ("1", expected)) }

  @Test(arguments: [
    (
      "– Ring",
      "et punkt i en liste begynder med bindestreg, ikke med `–` [space-after-dash]\nskriv: - Ring"
    ),
    (
      "• Ring",
      "et punkt i en liste begynder med bindestreg, ikke med `•` [space-after-dash]\nskriv: - Ring"
    ),
    (
      "-Ring",
      "der mangler et mellemrum efter bindestregen i `-Ring` [space-after-dash]\nskriv: - Ring"
    ),
  ])
  func anotherDashIsNotTakenForText(_ item: String, _ expected: String) {
    let read = { (item: String) in
      recordFaults(
        "skema: 1\ntjekliste: prøve\nenhed: {type: tilbud}\nbesøg: {dato: 2026-03-12}\nopfølgning:\n  \(item)\n",
        for: RecordFaultTests.checklist)
    }
    #expect(read(item).map { $0.told(in: .danish) } == [expected])
    #expect(read("- Ring").map { $0.code.id } == ["nobody-to-do-it"])
  }

  @Test(arguments: [
    "12. marts 2026", "d. 12. marts 2026", "12/3-26", "2026-3-12", "2026/03/12", "20260312",
    "12032026",
  ])
  func aDayGetsTheFormThatIsRead(_ typed: String) {
    #expect(Diagnostic.notADate(typed, at: .beginning).help?.da == "skriv 2026-03-12")
  }

  @Test func aDayThatNeverWas() {
    #expect(
      Diagnostic.notADate("2026-02-30", at: .beginning).told(in: .danish)
        == "der er ingen dag `2026-02-30` i kalenderen [not-a-date]\nret dagen eller måneden")
  }

  @Test func aTornRecordIsNotTakenForTwo() {
    var reader = DocumentReader()
    let told = Array("svar: {}\n".utf8).withUnsafeBufferPointer { bytes in
      _ = reader.open(RawDocument(bytes: bytes, firstLine: 4))
      return reader.recordHead().diagnostics.map { $0.told(in: .danish) }
    }
    #expect(
      told == [
        "efter `---` begynder et nyt skema, og her mangler `skema` og `tjekliste` [missing-key]\n"
          + "hører det til skemaet ovenfor, så slet linjen med `---` eller `...`"
      ])
  }
}
