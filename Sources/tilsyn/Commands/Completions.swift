import ArgumentParser
import Inspection
import InspectionDesk

/// What a shell offers when Tab is pressed: words that depend on the checklists at hand.
enum Completions {
  /// The ids of checklists, and files; a draft is used only where its version is named.
  static let checklists = CompletionKind.custom { _, _, _ in
    let entries = (try? Catalogue(folder: nil))?.entries.filter { !$0.isDraft } ?? []
    return entries.map(\.id).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  static let units = CompletionKind.custom { words, _, _ in values(words) { $0.units.map(\.value) } }
  static let purposes = CompletionKind.custom { words, _, _ in values(words) { $0.purposes.map(\.value) } }
  static let respondents = CompletionKind.custom { words, _, _ in values(words) { $0.respondents.map(\.id) } }
  static let codes = CompletionKind.custom { _, _, _ in DiagnosticCode.all.map(\.id) }

  /// The values of the first checklist that the command line names.
  private static func values(_ words: [String], _ choices: (Checklist) -> [String]) -> [String] {
    guard var catalogue = try? Catalogue(folder: nil) else { return [] }
    for word in words.dropFirst(2) where !word.hasPrefix("-") {
      guard catalogue.entries.contains(where: { $0.id == word }) else { continue }
      return catalogue.newestChecklist(of: word).map(choices) ?? []
    }
    return []
  }
}
