import Testing

@testable import Inspection
@testable import InspectionDesk
@testable import InspectionYAML

/// Each way in which an editor, a mail program, a full disk or a person damages a checklist. None of them is passed by in silence: a
/// record that asks for it is not scored by another copy, and where nothing asks for it, it is told.
@Suite struct FileLookTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    var file = "p.yaml"
    let bytes: [UInt8]
    var isUnreadable = false
    var testDescription: String { name }

    init(_ name: String, file: String = "p.yaml", _ text: String) {
      (self.name, self.file, bytes) = (name, file, Array(text.utf8))
    }

    init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  private static let whole = checklist("p")
  private static let commented = "# Vores egen tjekliste til de store tilbud\n# rettet i marts\n" + whole

  private static func utf16(_ text: String, big: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      big ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  private static func replacing(_ word: String, _ other: String) -> String {
    other + whole.dropFirst(word.count)
  }

  static let damages: [Damage] = [
    Damage("UTF-16 as Notepad saves it", utf16(whole, big: false, mark: true)),
    Damage("UTF-16, big end first", utf16(whole, big: true, mark: true)),
    Damage("UTF-16 without a mark", utf16(whole, big: false, mark: false)),
    Damage("UTF-16 without a mark, big end first", utf16(whole, big: true, mark: false)),
    Damage("UTF-16 behind a comment", utf16(commented, big: false, mark: true)),
    Damage("line ends of old Macs", commented.replacing("\n", with: "\r")),
    Damage("line ends of old Macs, no comment", whole.replacing("\n", with: "\r")),
    Damage("empty", ""),
    Damage("blank", "\n\n   \n"),
    Damage("comments only", "# her stod tjeklisten\n"),
    Damage("cut within its first comment", String(commented.prefix(50))),
    Damage("cut within a letter", Array("# Vores egen tjekliste på".utf8.dropLast(1))),
    Damage("cut behind its head", String(whole.prefix(40))),
    Damage("cut within a list", String(whole.prefix(120))),
    Damage("only nulls, as after a crash", [UInt8](repeating: 0, count: 512)),
    Damage("nulls at its end", Array(whole.utf8) + [UInt8](repeating: 0, count: 64)),
    Damage("misspelled", replacing("tjekliste", "tjeklite")),
    Damage("misspelled and with a capital", replacing("tjekliste", "Tjeckliste")),
    Damage("indented", " " + whole),
    Damage("indented by a tab", "\t" + whole),
    Damage("an id with a blank", whole.replacing("tjekliste: p", with: "tjekliste: p p")),
    Damage("no blank behind the colon", whole.replacing("tjekliste: p", with: "tjekliste:p")),
    Damage("an equals sign", whole.replacing("tjekliste: p", with: "tjekliste = p")),
    Damage("its key deleted", String(whole.drop { $0 != "\n" }.dropFirst())),
    Damage("a bracket on top", "[\n" + whole),
    Damage("a bullet of a word processor", "• " + whole),
    Damage("typographic quotes", whole.replacing("tjekliste: p", with: "“tjekliste”: p")),
    Damage("Windows-1252", whole.utf8.flatMap { $0 == 0xC3 ? [] : $0 == 0xB8 ? [0xF8] : [$0] }),
    Damage("named .yaml.txt", file: "p.yaml.txt", whole),
    Damage("named .txt", file: "p.txt", whole),
    Damage("kept as a backup", file: "p.yaml.bak", whole),
    Damage("a page of a browser", "<!DOCTYPE html>\n<html><body>\n<pre>" + whole + "</pre>"),
    Damage("a merge that was not finished", "<<<<<<< HEAD\n" + whole + "=======\n>>>>>>> gren\n"),
    Damage("its head written over", "Re: tjeklisten\n\n" + whole),
  ]

  private static func damaged(_ damage: Damage) -> Shelf {
    let name = "ed/\(damage.file)"
    return Shelf(Message(da: "ed", en: "ed", sv: "ed"), folder: "ed", names: [name]) { _, limit in
      .success(Array(damage.bytes.prefix(limit + 1)))
    }
  }

  @Test(arguments: damages) func aRecordThatAsksForItHearsOfIt(_ damage: Damage) throws {
    var catalogue = Catalogue([Self.damaged(damage), shelf("Checklists", [("p.yaml", Self.whole)])])
    let reference = Located(try #require(ChecklistReference("p")), at: .beginning)
    switch catalogue.find(reference, on: nil) {
    case .found(let checklist): Issue.record("scored by \(catalogue.loaded(checklist)?.origin.name.da ?? "")")
    case .notFound(let fault): Issue.record("\(fault.message.da)")
    case .faulty(let loaded): #expect(loaded.origin == .file("ed/\(damage.file)"))
    case .unread(let file, let fault):
      #expect(file.origin == .file("ed/\(damage.file)"))
      #expect(fault.message.da.contains("ed/\(damage.file)"))
    }
  }

  @Test(arguments: damages) func whereNothingAsksForItIsTold(_ damage: Damage) throws {
    let catalogue = Catalogue([Self.damaged(damage)])
    // What shows its id is told when it is read, as any faulty checklist is.
    if catalogue.entries.isEmpty {
      #expect(catalogue.warnings.map(\.origin) == [.file("ed/\(damage.file)")])
      #expect(catalogue.warnings.allSatisfy { $0.warning.severity == .warning && $0.warning.help != nil })
    } else {
      var catalogue = catalogue
      #expect(catalogue.read(0).reading.diagnostics.hasErrors)
    }
  }

  @Test func anUnreadableNeighbourStopsNothing() throws {
    let broken = Shelf(Message(da: "ed", en: "ed", sv: "ed"), folder: "ed", names: ["ed/andet.yaml"]) { _, _ in
      .failure(Unreadable(Message(da: "den findes ikke", en: "it isn't there", sv: "den finns inte")))
    }
    var catalogue = Catalogue([broken, shelf("Checklists", [("p.yaml", Self.whole)])])
    #expect(try catalogue.answer("p") == "Checklists/p.yaml")
    #expect(catalogue.warnings.map(\.warning.message.da) == ["filen bruges ikke som tjekliste: den findes ikke"])
    #expect(try catalogue.answer("andet").hasPrefix("checklist-not-read: `andet` kan stå i `ed/andet.yaml`"))
  }

  @Test(arguments: [
    "skema: s\ntjekliste: p\n", "prøver: p\n", "Skema: s\n", "{\"skema\": \"s\", \"tjekliste\": \"p\"}",
    " skema: s\n tjekliste: p\n",
  ])
  func recordsAndTestsAreNothingToTell(_ text: String) {
    #expect(Catalogue([shelf("f", [("a.yaml", text)])]).warnings.isEmpty)
  }

  @Test(arguments: [
    "Tjekliste: p\nversion: 1.0.0", "\"tjekliste\": p\nversion: 1.0.0",
    "{\"tjekliste\": \"p\", \"version\": \"1.0.0\"}",
    " tjekliste: p\n version: 1.0.0", "\u{FEFF}tjekliste: p # vores\r\nversion: 1.0.0\r\n",
  ])
  func aChecklistIsSeenHoweverItIsWritten(_ text: String) {
    #expect(Catalogue([shelf("f", [("a.yaml", text)])]).entries.map(\.id) == ["p"])
  }

  @Test func somethingElseAltogetherIsToldAndStopsNothing() throws {
    let files = shelf(
      "ed", [("docker-compose.yaml", "services: {a: b}\n"), ("LÆSMIG.txt", "Her ligger vores tjeklister.\n")])
    var catalogue = Catalogue([files, shelf("Checklists", [("p.yaml", Self.whole)])])
    #expect(try catalogue.answer("p") == "Checklists/p.yaml")
    #expect(catalogue.warnings.map(\.origin) == [.file("ed/docker-compose.yaml")])
  }

  @Test func whatAnotherFileGivesIsOnlyWarnedOf() throws {
    var catalogue = Catalogue([
      shelf("ed", [("a.yaml", ""), ("p.yaml", Self.whole), ("p.yaml.txt", Self.whole), ("p.yaml~", Self.whole)])
    ])
    #expect(try catalogue.answer("p") == "ed/p.yaml")
    #expect(catalogue.warnings.map(\.origin) == [.file("ed/a.yaml"), .file("ed/p.yaml.txt")])
  }

  @Test func theSameVersionTwice() throws {
    var catalogue = Catalogue([shelf("ed", [("a.yaml", Self.whole), ("b.yaml", Self.whole)])])
    #expect(
      catalogue.warnings.map(\.warning.message.en) == ["`p@1.0.0` also stands in `ed/a.yaml`, so neither can be used"])
    for name in ["p", "p@1.0.0"] {
      #expect(
        try catalogue.answer(name) == "checklist-twice: tjeklisten `p` står i flere filer: `ed/a.yaml` og `ed/b.yaml`")
    }
  }

  @Test func testsAreNotRunOnANamesakeAbove() throws {
    var catalogue = Catalogue([]) { folder in
      switch folder {
      case "a/ed": shelf("a/ed", [("p.yaml", ""), ("t.yaml", "prøver: p\n")])
      case "a": shelf("a", [("keep.yaml", Self.whole)])
      default: nil
      }
    }
    #expect(try catalogue.answer("p", near: "a/ed/t.yaml").hasPrefix("checklist-not-read"))
    #expect(try catalogue.answer("p", near: "a/t.yaml") == "a/keep.yaml")
  }
}
