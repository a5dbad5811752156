package import Inspection
import InspectionAnalysis

/// The same as `improvementText`, as JSON.
package func improvementJSON(
  _ assessment: Assessment, of path: String?, effort: Int, file: String, language: Language
) -> [UInt8]? {
  guard let items = assessment.improvable(path) else { return nil }
  var json = ExplanationJSON(phrases: Phrases(assessment, language))
  json.writeDocument("tilsyn-improvement-1", file: file) { json in
    json.writer.key("improvements")
    json.writeArray(items) { json, item in
      json.writeObject { $0.write(assessment.improvement(of: item, effort: effort)) }
    }
  }
  return json.bytes
}

extension ExplanationJSON {
  mutating func write(_ improvement: Improvement) {
    let (item, outcome) = (improvement.item, improvement.outcome)
    writer.key("path")
    writer.value(item == 0 ? Keyword.overall.canonical : checklist.items[item].path)
    writer.key("exact")
    writer.fraction(assessment.results[item].exact)
    writer.key("band")
    writer.value(band(assessment.results[item].band, of: item))
    writer.key("outcome")
    writer.value(outcome.name)
    writer.key("evaluations")
    writer.value(improvement.evaluations)
    writer.key("tried")
    if case .undecided(let tried) = outcome { writer.value(tried) } else { writer.null() }
    writer.key("all")
    if case .found(_, let areAll) = outcome { writer.value(areAll) } else { writer.null() }
    writer.key("smallest")
    if case .found = outcome { writer.value(improvement.isSmallest) } else { writer.null() }
    writer.key("hides")
    writer.value(improvement.hides)
    writer.key("without-steps")
    writeArray(improvement.withoutSteps) { $0.writer.value($0.checklist.items[$1].path) }
    writer.key("proposals")
    writeArray(outcome.proposals) { json, proposal in
      json.writeObject { $0.write(proposal, of: item) }
    }
  }

  private mutating func write(_ proposal: Proposal, of item: Int) {
    writer.key("changes")
    writeArray(proposal.changes) { json, change in json.writeObject { $0.write(change) } }
    writer.key("exact")
    writer.fraction(proposal.result)
    writer.key("band")
    writer.value(band(proposal.band, of: item))
  }
}

extension Improvement.Outcome {
  fileprivate var name: String {
    switch self {
    case .noBands: "no-bands"
    case .noResult: "no-result"
    case .highestBand: "highest-band"
    case .found: "found"
    case .unreachable: "unreachable"
    case .undecided: "undecided"
    }
  }

  fileprivate var proposals: [Proposal] {
    switch self {
    case .found(let proposals, _): proposals
    case .noBands, .noResult, .highestBand, .unreachable, .undecided: []
    }
  }
}
