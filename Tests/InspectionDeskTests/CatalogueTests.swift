import InspectionYAML
import Testing

@testable import Inspection
@testable import InspectionDesk

@Suite struct CatalogueTests {
  @Test func theNearestPlaceGoesFirst() throws {
    var catalogue = Catalogue([
      shelf("ny", [("a.yaml", checklist("p"))]), shelf("gammel", [("a.yaml", checklist("p"))]),
    ])
    #expect(try catalogue.answer("p") == "ny/a.yaml")
    #expect(catalogue.files == ["ny/a.yaml", "gammel/a.yaml"])
  }

  @Test func whatStandsBesideADocumentGoesBeforeTheUsualPlaces() throws {
    let usual = shelf("Checklists", [("p.yaml", checklist("p")), ("q.yaml", checklist("q"))])
    var catalogue = Catalogue([usual]) { folder in
      folder == "egne" ? shelf("egne", [("p.yaml", checklist("p", "2.0.0"))]) : nil
    }
    #expect(try catalogue.answer("p", near: "egne/prøver/a.yaml") == "egne/p.yaml")
    #expect(
      try catalogue.answer("p@1.0.0", near: "egne/a.yaml") == "unknown-checklist: `p` findes ikke i version 1.0.0")
    #expect(try catalogue.answer("q", near: "egne/a.yaml") == "Checklists/q.yaml")
    #expect(try catalogue.answer("p") == "Checklists/p.yaml")
    #expect(catalogue.entries.count == 2)
  }

  @Test func aFolderNamedForThisRunGoesBeforeWhatStandsBeside() throws {
    let named = shelf("nævnt", [("p.yaml", checklist("p"))])
    var catalogue = Catalogue([named], named: 1) { shelf($0, [("p.yaml", checklist("p"))]) }
    #expect(try catalogue.answer("p", near: "egne/a.yaml") == "nævnt/p.yaml")
  }

  @Test func aChecklistBuildsOnWhatStandsBesideIt() throws {
    let usual = shelf("Checklists", [("p.yaml", checklist("p")), ("o.yaml", overlay("o", over: "p@1.0.0"))])
    var catalogue = Catalogue([usual]) { shelf($0, [("base.yaml", checklist("p"))]) }
    let loaded = catalogue.read(Array(overlay("egen", over: "p@1.0.0").utf8), as: .file("egne/o.yaml"))
    #expect(loaded.reading.value != nil)
    #expect(loaded.text.layers.map(\.name.da) == ["egne/base.yaml", "egne/o.yaml"])
    #expect(loaded.bytes.count == 2)
  }

  @Test(arguments: [
    (["a": "a"], "checklist-circle: tjeklisten bygger på sig selv: den er selv `a@1.0.0`"),
    (
      ["a": "b", "b": "a"],
      "checklist-circle: tjeklister bygger på hinanden i ring: `f/a.yaml` → `f/b.yaml` → `f/a.yaml`"
    ),
    (["a": "x"], "unknown-checklist: der er ingen tjekliste `x`"),
  ])
  func checklistsThatCanBuildOnNothing(_ bases: [String: String], _ told: String) throws {
    let files = bases.sorted { $0.key < $1.key }.map {
      (name: "\($0.key).yaml", text: overlay($0.key, over: "\($0.value)@1.0.0"))
    }
    var catalogue = Catalogue([shelf("f", files)])
    #expect(try catalogue.answer("a") == told)
  }

  @Test func aChecklistOutsideThePlacesBuildsOnItself() {
    var catalogue = Catalogue([shelf("f", [])])
    let loaded = catalogue.read(Array(overlay("s", over: "s@1.0.0").utf8), as: .file("andet/s.yaml"))
    #expect(loaded.reading.diagnostics.map(\.code.id) == ["checklist-circle"])
  }

  /// `l1` builds on no other, `l2` on `l1`, and so on.
  private static let tower = shelf(
    "f",
    [("l1.yaml", checklist("l1"))] + (2...40).map { ("l\($0).yaml", overlay("l\($0)", over: "l\($0 - 1)@1.0.0")) })

  @Test func asManyLayersAsThereMayBe() throws {
    var catalogue = Catalogue([Self.tower])
    #expect(try catalogue.answer("l\(Limits.layers)") == "f/l\(Limits.layers).yaml")
  }

  @Test(arguments: [Limits.layers + 1, 40]) func oneLayerTooMany(_ layers: Int) throws {
    var catalogue = Catalogue([Self.tower])
    let told = "too-many-layers: mere end 16 tjeklister bygger på hinanden, den ene på den anden"
    #expect(try catalogue.answer("l\(layers)") == told)
    // What is lower is none the worse for having been too deep there.
    #expect(try catalogue.answer("l\(Limits.layers)") == "f/l\(Limits.layers).yaml")
  }
}
