import Inspection
import TestSupport
import Testing

/// A checklist with these sections besides the usual head and scales, and a record with these, each indented by nothing.
func assess(
  _ sections: String, _ record: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Assessment {
  let text = """
    checklist: small
    version: 1.0.0
    language: en
    title: Small
    scales:
      level: [{value: 1, score: 1}, {value: 2, score: 2}, {value: 3, score: 3}, {value: 4, score: 4}, {value: 5, score: 5}]
      yes-no: [{value: yes, score: 5}, {value: no, score: 1}]
      kind: [{value: games}, {value: chat}]
      places: {number: {min: 0, max: 10}, steps: [{from: 0, score: 1}, {from: 0.5, score: 3}, {from: 1, score: 5}]}
      degrees: {number: {min: -30, max: 30}}
      amount: {number: {min: 0}}
      remark: {text: free}
    \(sections)
    """
  return try checklist(text, sourceLocation: sourceLocation)
    .assess(yaml: "record: r\nchecklist: small\n" + record, sourceLocation: sourceLocation)
}

/// One point with criteria a, b and c, of weights 1, 2 and 1/2; and a point that only makes the overall result a mean of two.
func assess(
  scoring: String, answers: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Assessment {
  try assess(
    """
    scoring: {\(scoring)}
    points:
      - id: p
        title: P
        criteria: [{id: a, question: A}, {id: b, question: B, weight: 2}, {id: c, question: C, weight: 1/2}]
      - {id: q, title: Q}
    """, "answers: {p: {\(answers)}, q: 3}", sourceLocation: sourceLocation)
}

extension Assessment {
  subscript(path: String) -> ItemResult { results[checklist.items.firstIndex { $0.path == path } ?? 0] }

  /// The result as a number, else its status and reason: `7/2`, `not-rated low-coverage`.
  func told(_ path: String) -> String {
    let result = self[path]
    if let exact = result.exact { return exact.denominator == 1 ? "\(exact.numerator)" : exact.fraction }
    return result.status.name + (result.reason.map { " " + $0.name } ?? "")
  }

  func band(_ path: String) -> String? {
    let item = checklist.items.first { $0.path == path }
    return self[path].band.flatMap { item?.aggregation?.bands[$0].id }
  }
}
