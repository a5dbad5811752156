import Testing

@testable import Inspection
@testable import InspectionDesk

/// A checklist that is being made: used where its version is named, and nowhere else.
@Suite struct DraftTests {
  private static let draft = checklist("p", "2.0.0", "udkast: ja")

  @Test func theVersionBeforeIsUsed() throws {
    var catalogue = Catalogue([shelf("f", [("ny.yaml", Self.draft), ("p.yaml", checklist("p"))])])
    #expect(try catalogue.answer("p") == "f/p.yaml")
    #expect(try catalogue.answer("p", on: "2026-03-12") == "f/p.yaml")
    #expect(try catalogue.answer("p@2.0.0") == "f/ny.yaml")
  }

  @Test(arguments: ["udkast: ja", "udkast: Ja  # indtil videre", "\"udkast\": ja", "draft: yes", "utkast: ja"])
  func aloneItMustBeNamed(line: String) throws {
    var catalogue = Catalogue([shelf("f", [("ny.yaml", checklist("p", "2.0.0", line))])])
    #expect(
      try catalogue.answer("p")
        == "only-drafts: `p` findes kun som udkast, og et udkast bruges kun, hvor versionen nævnes")
    #expect(try catalogue.answer("p@2.0.0") == "f/ny.yaml")
  }

  @Test(arguments: ["udkast: nej", ""]) func otherwiseItIsFound(line: String) throws {
    var catalogue = Catalogue([shelf("f", [("ny.yaml", checklist("p", "2.0.0", line))])])
    #expect(try catalogue.answer("p") == "f/ny.yaml")
  }

  /// One nearby is no reason to pass over what can be used further away.
  @Test func aDraftHidesNothing() throws {
    let usual = shelf("Checklists", [("p.yaml", checklist("p"))])
    var catalogue = Catalogue([usual]) { folder in folder == "egne" ? shelf("egne", [("p.yaml", Self.draft)]) : nil }
    #expect(try catalogue.answer("p", near: "egne/a.yaml") == "Checklists/p.yaml")
    #expect(try catalogue.answer("p@2.0.0", near: "egne/a.yaml") == "egne/p.yaml")
  }
}
