import ArgumentParser
import Inspection
import InspectionAnalysis
import InspectionReports

/// What `tilsyn summary` writes.
enum SummaryFormat: String, CaseIterable, ExpressibleByArgument { case text, html, json, csv, xlsx }

/// What visits are grouped by, as the command line has it: one or two with a comma between.
struct GroupingArgument: ExpressibleByArgument {
  let grouping: [Grouping]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(words.count), !words.contains(""), Set(words).count == words.count else { return nil }
    grouping = words.map { Grouping(word: $0) }
    if Set(grouping).count != grouping.count { return nil }
  }
}

extension Grouping {
  /// From a word in any language; what is none of them is the id of a fact.
  init(word: String) {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if KeywordSet([.authority]).match(word) != nil || ["myndighed", "myndighet"].contains(word) {
      self = .authority
    } else if ["year", "år"].contains(word) {
      self = .year
    } else if parts.count == 2, KeywordSet([.unit]).match(parts[0]) != nil, KeywordSet([.kind]).match(parts[1]) != nil {
      self = .unitKind
    } else {
      self = .fact(word)
    }
  }
}
