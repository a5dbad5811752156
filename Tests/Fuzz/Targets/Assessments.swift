import Foundation
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
      guard let complete = checklist.assess(checklist.completion(of: assessment.record, &random)).value else {
        continue
      }
      for (index, item) in checklist.items.enumerated() {
        guard let score = complete.results[index].exact else { continue }
        try promise(
          assessment.results[index].range?.contains(Interval(score)) == true,
          "\(item.path): \(score.fraction) is possible, but out of the range")
      }
    }
  }

  static func checkReports(of assessment: Assessment) throws(BrokenPromise) {
    for language in Language.allCases {
      let settings = ReportSettings(file: "s.yaml", language: language)
      for format in ReportFormat.all {
        switch format.form {
        case .parts(let parts):
          try checkText(parts.head(assessment, settings) + parts.visit(assessment, settings) + parts.foot, format.name)
        case .package(let package): try checkText(package.visit(assessment, settings).body, format.name)
        case .text, .json: break
        }
      }
      try checkText(Array(textReport(assessment, file: "s.yaml", language: language, isFull: true).utf8), "text")
    }
    let json = Data(JSONReport.document(assessment, file: "s.yaml", language: .danish))
    try promise((try? JSONSerialization.jsonObject(with: json)) != nil, "the JSON can't be read back")
  }

  /// Nothing that a terminal obeys or a reader can't see.
  private static func checkText(_ bytes: [UInt8], _ format: String) throws(BrokenPromise) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw BrokenPromise("\(format) is not UTF-8") }
    let forbidden = text.unicodeScalars.first {
      $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    try promise(forbidden == nil, "\(format) holds U+\(String(forbidden?.value ?? 0, radix: 16))")
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
        let values = [bounds.lowest, bounds.highest] + steps.map { $0.from }
        record.answers[index].value = .number(values[random.next(below: values.count)])
      case .free: record.answers[index].value = .text("t")
      }
    }
    return record
  }
}

extension Answer.Value {
  fileprivate var isOpen: Bool { self == .open || self == .notEstablished }
}
