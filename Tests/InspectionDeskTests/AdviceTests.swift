import InspectionYAML
import TestSupport
import Testing

@testable import Inspection

/// What is said of a file as a whole, of the words that advice uses, and of what decides.
@Suite struct AdviceTests {
  private static func told(_ text: String, _ language: Language = .danish) -> [String] {
    var desk = AdviceDesk(Mistake.checklist)
    return desk.errors(of: text).map { $0.told(in: language) }
  }

  @Test(arguments: [Mistake.record, Mistake.checklist]) func indentationThatIsGoneIsToldOnce(_ document: String) {
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    let told = Self.told(lines.joined(separator: "\n"))
    #expect(told.count == 1 && told[0].contains("[indentation-lost]"), "\(told)")
  }

  @Test(arguments: [Mistake.record, Mistake.checklist]) func lettersEncodedTwiceAreToldOnce(_ document: String) {
    let doubled = String(String.UnicodeScalarView(document.utf8.map { Unicode.Scalar($0) }))
    let told = Self.told(doubled)
    #expect(told.count == 1 && told[0].contains("[doubled-encoding]"), "\(told)")
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml word/document.xml", "det er en Word-fil, ikke tekst"),
    ("PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml xl/workbook.xml", "det er en Excel-fil, ikke tekst"),
    ("%PDF-1.7\n%\u{1}\n", "det er en PDF-fil, ikke tekst"), ("{\\rtf1\\ansi skema: 1}", "det er en RTF-fil"),
  ])
  func aFileOfAnotherProgramIsNamed(_ text: String, _ words: String) {
    let told = Self.told(text)
    #expect(told.count == 1 && told[0].hasPrefix(words), "\(told)")
  }

  /// What would be read as a record then is no mended checklist.
  @Test func adviceLeavesAChecklistAChecklist() {
    let line = "- {id: tid, spørgsmål: Er der tid?}"
    let text = """
      tjekliste: t
      version: 1.0.0
      titel: T
      skalaer: {grad: [{værdi: 1, score: 1}, {værdi: 0, score: 0}]}
      fokuspunkter:
        - id: dialog
          titel: Dialog
          kriterier:
            \(line)

      """
    #expect(Self.told(text) == [])
    let told = Self.told(text.replacing("spørgsmål: Er", with: "kun-internt: ja, spørgsmål: Er"))
    #expect(told.count == 1 && told[0].contains("[unknown-key]"), "\(told)")
    // What is wrong beside it keeps its own advice.
    let both = Self.told(text.replacing("spørgsmål: Er", with: "kun-internt: ja, vægtt: 2, spørgsmål: Er"))
    #expect(both.count == 2 && both[1].contains("mente du `vægt`?"), "\(both)")
  }

  /// The name before a colon is what is missing, whatever can be read without the colon.
  @Test func aColonWithoutItsNameIsNotDeleted() {
    let text = "tjekliste: t\nversion: 1.0.0\ntitel:\n  Et\n  : to\n"
    let told = Self.told(text)
    #expect(told.first?.contains("skriv feltets navn før kolon") == true, "\(told)")
  }

  @Test func aPointIsSetAsideByOneLineAboveAnEmptyForm() {
    let form = """
      skema: 1
      tjekliste: prøve
      besøg: {dato: 2026-03-12}
      enhed: {type: tilbud}
      svar:
        dialog:
          ikke-i-fokus: tages næste år
          kendskab:
            svar:
            datakilder: []
            bedømmelse: |

          aftaler:

      """
    #expect(Self.told(form) == [])
    let answered = form.replacing("      svar:\n", with: "      svar: 5\n")
    #expect(Self.told(answered).map { $0.contains("[answered-twice]") } == [true])
  }

  /// Of the items of a list only those are named that are to be changed.
  @Test func adviceNamesTheLinesThatItChanges() {
    func followUp(_ items: String...) -> String {
      "skema: 1\ntjekliste: prøve\nbesøg: {dato: 2026-03-12}\nenhed: {type: tilbud}\nopfølgning:\n"
        + items.map { "  \($0)\n" }.joined()
    }
    let one = Self.told(followUp("- hvad: Ring", "  hvem: K-1", "-hvad: Skriv", "  hvem: K-1"))
    #expect(one.count == 1 && one[0].hasSuffix("skriv: - hvad: Skriv"), "\(one)")
    let several = Self.told(
      followUp("-hvad: Ring", "  hvem: K-1", "- hvad: Skriv", "  hvem: K-1", "-hvad: Svar", "  hvem: K-1"))
    #expect(several.count == 1 && several[0].contains("forrest i linje 6 og 10"), "\(several)")
  }

  @Test func adviceUsesTheWordsOfTheDocument() {
    let swedish =
      "protokoll: 1\nchecklista: barnbarometer@2.0.0\nstatus: klart\niakttagelser:\n  - {kategori: stark, text: Bra}\n"
    for language in Language.allCases {
      let told = Self.told(swedish, language).joined(separator: "\n")
      #expect(told.contains("`styrka`"), "\(told)")
      #expect(!told.contains("`styrke`") && !told.contains("`strength`"), "\(told)")
    }
    let english = Self.told(
      "record: 1\nchecklist: barnbarometer@2.0.0\nunit: {kind: kommun}\nfindings:\n  - {category: strength}\n", .danish)
    #expect(english == ["her mangler `text` [missing-key]\ntilføj en linje med `text: …`"])
  }

  @Test(arguments: [
    ("        De viste deres telefoner.\n", "Leder: han siger ja.\n", "hører til teksten under `bedømmelse:`"),
    ("\nsvar:\n", "\n", "her mangler linjen `svar:`"), ("\nbesøg:\n", "\n", "her mangler linjen `besøg:`"),
    ("      svar: 5\n", "       svar: 5\n", "linjen har 7 mellemrum foran"),
    ("kendskab:\n      svar: 5", "kendskab: 5\n      svar:", "skriv 5 efter `svar:`"),
    ("    kendskab:\n", "  kendskab:\n", "sæt 4 mellemrum foran `kendskab`"),
    ("frist: 2026-04-30}", "frist: 2026-04-30", "2026-04-30}"),
    ("{hvad: Ring,", "{hvad: Ring #3,", "{hvad: 'Ring #3',"),
  ])
  func otherFaultsHideNoCause(_ right: String, _ typed: String, _ words: String) {
    // A category that there isn't.
    let faulty = Mistake.record.replacing("  - kategori: styrke\n", with: "  - kategori: styke\n")
    let told = Self.told(faulty.replacing(right, with: typed))
    #expect(told.first?.contains(words) == true, "\(told)")
  }

  @Test func whatDecidesThatAQuestionIsNotAskedIsNamed() {
    let record = Mistake.record.replacing("pladser: 8", with: "pladser: 3")
    var desk = AdviceDesk(Mistake.checklist)
    let told = desk.faults(of: record).map { $0.told(in: .danish) }
    #expect(
      told == [
        "`ro.låst` gælder ikke her; svaret gemmes, men tæller ikke [answer-not-applicable]\n"
          + "slet svaret, eller ret det, der afgør det: `pladser` er `3` (linje 22)"
      ])
  }
}
