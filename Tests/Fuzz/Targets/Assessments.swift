import Inspection
import InspectionAnalysis
import InspectionReports
import InspectionYAML

/// What must hold of every assessment and its reports.
enum Assessments {
  static func check(_ checklist: Checklist, _ records: [String]) throws(BrokenPromise) {
    for text in records {
      guard let record = Sample.read(text, { $0.record(for: checklist) }).value else { continue }
      guard let assessment = checklist.assess(record).value else { continue }
      try checkRanges(of: assessment)
      try checkReports(of: assessment)
    }
  }

  /// Records that complete this one at random come to results within the ranges of this one.
  static func checkRanges(of assessment: Assessment) throws(BrokenPromise) {
    let checklist = assessment.checklist
    for seed in 0..<4 {
      var random = SeededGenerator(seed: UInt64(seed))
      let completion = checklist.completion(of: assessment.record, &random)
      guard let complete = checklist.assess(completion, withRanges: false).value else { continue }
      for (index, item) in checklist.items.enumerated() {
        guard let score = complete.results[index].exact else { continue }
        try promise(
          assessment.results[index].range?.contains(Interval(score)) == true,
          "\(item.path): \(score.fraction) is possible, but out of the range")
      }
    }
  }

  /// Every report in one language; which, the length of the record's id says, so that all come about.
  static func checkReports(of assessment: Assessment) throws(BrokenPromise) {
    let language = Language.allCases[assessment.record.id.utf8.count % Language.allCases.count]
    let settings = ReportSettings(file: "s.yaml", language: language)
    for format in ReportFormat.all {
      switch format.form {
      case .parts(let parts):
        try ReadBack.check(parts.head(assessment, settings) + parts.visit(assessment, settings) + parts.foot, format)
      case .package(let package):
        for piece in package.visit(assessment, settings).pieces { try ReadBack.check(piece.bytes, format) }
      case .text, .json: break
      }
    }
    let text = textReport(assessment, file: "s.yaml", language: language, isFull: true)
    try ReadBack.checkSigns(String(text.utf8), "text")
    try ReadBack.checkJSON(JSONReport.document(assessment, file: "s.yaml", language: language))
    if let explained = explanationText(assessment, path: nil, file: "s.yaml", language: language) {
      try ReadBack.checkSigns(String(explained.utf8), "explain")
    }
    if let explained = explanationJSON(assessment, path: nil, file: "s.yaml", language: language) {
      try ReadBack.checkJSON(explained)
    }
  }
}

extension Checklist {
  /// A record in which all that is open is given.
  fileprivate func completion(of record: Record, _ random: inout SeededGenerator) -> Record {
    var record = record
    for (index, item) in items.enumerated() {
      guard let question = item.question, record.answers[index].value.isOpen else { continue }
      switch scales[question.scale].kind {
      case .choice(let options): record.answers[index].value = .option(Int32(random.next(below: options.count)))
      case .number(let bounds, let steps):
        let values = ([bounds.lowest, bounds.highest] + steps.map { $0.from }).filter {
          $0.isFinite && bounds.contains(Interval($0))
        }
        record.answers[index].value = .number(values.isEmpty ? 0 : values[random.next(below: values.count)])
      case .free: record.answers[index].value = .text("t")
      }
    }
    for (index, fact) in facts.enumerated() where record.facts[index].value == .open {
      switch fact.kind {
      case .choice(let options, several: false):
        record.facts[index].value = .choice(Int32(random.next(below: options.count)))
      case .choice(let options, several: true):
        record.facts[index].value = .several(chosen: 1 << UInt64(random.next(below: options.count)), open: 0)
      case .number(let bounds):
        let values = [bounds.lowest, bounds.highest].filter(\.isFinite)
        record.facts[index].value = .number(values.isEmpty ? 0 : values[random.next(below: values.count)])
      case .date:
        record.facts[index].value =
          Day(year: 2000 + random.next(below: 60), month: 2, day: 28).map { .date($0) } ?? .open
      }
    }
    return record
  }
}

extension Answer.Value {
  fileprivate var isOpen: Bool { self == .open || self == .notEstablished }
}
