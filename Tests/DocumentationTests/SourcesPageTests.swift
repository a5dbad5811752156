import TestSupport
import Testing

@Suite struct SourcesPageTests {
  @Test func thePageIsFresh() throws { expectGeneratedFile(try SourcesPage.text(), at: "Docs/kilder.md") }

  /// What is told of the law has a reference that says where it was seen.
  @Test(arguments: ["sociale-medier", "sociale-medier-godkendelse"])
  func everyParagraphThatIsNamedHasASource(id: String) throws {
    let references = try SourcesPage.references(in: id).map(\.text)
    for part in references.flatMap({ SourcesPage.Source.all(in: $0) }) { #expect(part.seen != nil, "\(part.text)") }
    let known = Set(references.flatMap { Self.paragraphs(in: $0) })
    let text = String(decoding: try repositoryFile("Checklists/\(id)/\(id).yaml"), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.contains(/^ *#/) }
    let named = Set(lines.flatMap { Self.paragraphs(in: String($0)) })
    #expect(named.isSubset(of: known), "\(named.subtracting(known))")
    #expect(id != "sociale-medier" || named.count > 6)
  }

  /// As in `15 b` of `voksenansvarslovens § 15 b` and in `6` and `8` of `voksenansvarsloven §§ 6 og 8`.
  private static func paragraphs(in text: String) -> [String] {
    text.lowercased().replacing("\n", with: " ")
      .matches(of: /voksenansvarslovens? §§? (\d+(?: [ab](?![a-zæøå]))?(?:(?:, | og )\d+)*)/)
      .flatMap { $0.1.replacing(" og ", with: ", ").split(separator: ", ").map(String.init) }
  }
}
