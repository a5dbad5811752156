import Inspection
import InspectionReports
import InspectionYAML
import TestSupport
import Testing

@Suite struct GuideTests {
  @Test(arguments: Guide.paths) func wholeChecklistsAreWithoutFault(path: String) throws {
    for block in try Guide(path).checklists {
      expectNothing(checklistFaults(block.text), path, block)
    }
  }

  @Test(arguments: Guide.paths) func wholeRecordsAreWithoutFault(path: String) throws {
    let guide = try Guide(path)
    let known = try guide.knownChecklists()
    for block in guide.records {
      let checklist = try #require(
        known.first { block.text.contains("\ntjekliste: \($0.id.rawValue)") }, "\(path):\(block.line)")
      expectNothing(recordFaults(block.text, for: checklist), path, block)
    }
  }

  @Test func theGuidesHaveWholeExamples() throws {
    #expect(try Guide("Docs/tilsynskonsulent.md").records.count == 1)
    let guide = try Guide("Docs/tjeklisteforfatter.md")
    #expect(guide.checklists.count == 1)
    #expect(guide.records.count == 1)
  }

  /// The page's test cases pass; with the answer taken away that one of them changes, it differs as the page shows.
  @Test func casesPassAndDifferAsThePageShows() throws {
    let guide = try Guide("Docs/tjeklisteforfatter.md")
    let checklist = try #require(try guide.knownChecklists().last)
    let text = try #require(guide.tests.first).text
    let document = cases(text, for: checklist)
    expectNothing(document.allDiagnostics, "Docs/tjeklisteforfatter.md", guide.tests[0])
    #expect(document.cases.count == 5)
    #expect(written(document, checklist, text) == "")
    let changed = text.replacing("skema: {svar: {køkkenet: {låst: ja}}}", with: "skema: {svar: {}}")
    let shown = try #require(guide.blocks.first { $0.kind == "" && $0.text.hasPrefix("prøver/") })
    #expect(written(cases(changed, for: checklist), checklist, changed) == shown.text + "\n")
  }

  private func written(_ document: CaseDocument, _ checklist: Checklist, _ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return document.cases.map { test in
      caseText(checklist.run(test), file: "prøver/samvær.yaml", language: .danish) { lines[$0 - 1] }.description
    }.joined()
  }

  /// Each line of a block of conditions is one of a rule in the page's checklist.
  @Test func conditionsGoWithTheChecklistOfTheirPage() throws {
    let guide = try Guide("Docs/tjeklisteforfatter.md")
    let checklist = try #require(guide.checklists.first)
    let conditions = guide.blocks.filter { $0.kind == "betingelse" }.flatMap { $0.text.split(separator: "\n") }
    #expect(conditions.count > 20)
    for condition in conditions {
      let rule = "  - {id: prøve, når: \"\(condition)\", så: {fund: {kategori: styrke, tekst: Prøve}}}\n"
      let faults = checklistFaults(checklist.text + rule)
      #expect(faults.isEmpty, "\(condition): \(faults.map { $0.told(in: .danish) })")
    }
  }

  /// Parts of a checklist fit in where the page says: criteria above the first of the example, rules at its end.
  @Test func partsGoWithTheChecklistOfTheirPage() throws {
    let guide = try Guide("Docs/tjeklisteforfatter.md")
    let whole = try #require(guide.checklists.first).text
    let parts = guide.blocks.filter { $0.kind == "yaml" && $0.text.hasPrefix(" ") }
    #expect(parts.count == 3)
    for part in parts {
      let place = try #require(whole.range(ofCriteriaOrRules: part.text))
      expectNothing(checklistFaults(whole[..<place] + part.text + whole[place...]), "Docs/tjeklisteforfatter.md", part)
    }
  }

  /// The example of a checklist over that of the page.
  @Test func theOverlayGoesOverTheChecklistOfItsPage() throws {
    let guide = try Guide("Docs/tjeklisteforfatter.md")
    let block = try #require(guide.overlays.first)
    let name = Message(da: "a", en: "a", sv: "a")
    let base = LayeredText(Array(try #require(guide.checklists.first).text.utf8), named: name)
    let lower = base.checklist(over: Reading(nil, []))
    let reading = base.adding(Array(block.text.utf8), named: name).checklist(over: lower)
    expectNothing(reading.diagnostics, "Docs/tjeklisteforfatter.md", block)
    let layer = try #require(reading.value?.layers.last)
    #expect(overlayLines(layer, .danish).count == 4)
  }

  /// The table of slips: each typed into the page's record in place of the line with the same key.
  @Test func slipsAreToldAsTheGuideSays() throws {
    let guide = try Guide("Docs/tilsynskonsulent.md")
    let record = try #require(guide.records.first).text
    let checklist = try #require(try guide.knownChecklists().first)
    #expect(guide.slips.count > 10)
    for slip in guide.slips {
      let typed = try #require(record.typing(slip.typed), "\(slip.typed)")
      let told = recordHeadFaults(typed).first ?? recordFaults(typed, for: checklist).first
      expect(told, slip)
    }
  }

  /// The same for authors of checklists.
  @Test func slipsInChecklistsAreToldAsTheGuideSays() throws {
    let guide = try Guide("Docs/tjeklisteforfatter.md")
    let checklist = try #require(guide.checklists.first).text
    #expect(guide.slips.count > 10)
    for slip in guide.slips {
      expect(checklistFaults(try #require(checklist.typing(slip.typed), "\(slip.typed)")).first, slip)
    }
  }

  private func expect(_ fault: Diagnostic?, _ slip: (typed: String, told: String)) {
    #expect(fault.map { "\($0.message.da) [\($0.code.id)]" } == slip.told, "\(slip.typed)")
  }

  /// What the first page shows of the program is what the program writes, before and after each change it asks for.
  @Test func theReadmeShowsWhatIsWritten() throws {
    let guide = try Guide("README.md")
    let shipped = try #require(try guide.knownChecklists().first)
    let example = String(
      decoding: try repositoryFile("Checklists/sociale-medier/eksempler/plejefamilie.yaml"), as: UTF8.self)
    let answered = try #require(example.typing("tone-og-omtanke: 4"))
    let mistyped = try #require(example.typing("kendskab: 7"))
    var written = try [example, answered].map {
      textReport(try shipped.assess(yaml: $0), file: "besøg.yaml", language: .danish).description
    }
    let lines = mistyped.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    written.append(
      diagnosticText(recordFaults(mistyped, for: shipped), file: "besøg.yaml", language: .danish) { lines[$0 - 1] }
        .description)
    let shown = guide.blocks.filter { $0.kind == "" }
    #expect(shown.count == 4)
    for block in shown { #expect(written.contains { $0.contains(block.text) }, "README.md:\(block.line)") }
  }

  private func expectNothing(_ faults: [Diagnostic], _ path: String, _ block: Guide.Block) {
    let told = faults.map { "\(path):\(block.line + Int($0.range.start.line)): \($0.told(in: .danish))" }
    #expect(faults.isEmpty, "\(told.joined(separator: "\n"))")
  }
}

extension String {
  /// Where a part of a checklist can stand: before the first criterion that is indented like it, or at the end.
  fileprivate func range(ofCriteriaOrRules part: String) -> String.Index? {
    let indentation = part.prefix { $0 == " " }
    guard indentation.count > 2 else { return endIndex }
    return firstRange(of: "\n\(indentation)- id:").map { index(after: $0.lowerBound) }
  }

  /// The document with this in place of the line that has its key, or the key most like it.
  fileprivate func typing(_ typed: String) -> String? {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let keys = lines.map { String($0.drop { $0 == " " }.prefix { $0 != ":" }) }
    let key = String(typed.prefix { $0 != ":" })
    guard
      let line = keys.firstIndex(of: key) ?? Spelling.nearest(to: key, among: keys).flatMap({ keys.firstIndex(of: $0) })
    else { return nil }
    lines[line] = lines[line].prefix { $0 == " " } + typed
    return lines.joined(separator: "\n")
  }
}
