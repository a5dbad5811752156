import Inspection
import InspectionReports

/// How many records were read, well or not, and of these those with errors.
struct VisitCount {
  var records: Int64 = 0
  var faulty: Int64 = 0
  var exit = ExitCode.fine

  static func += (left: inout VisitCount, right: VisitCount) {
    left.records += right.records
    left.faulty += right.faulty
    left.exit.rise(to: right.exit)
  }

  /// Tells below many messages, how many records they are about.
  func tellFaults(_ language: Language) {
    if faulty > 0, records > 1 { tell(Failure.faulty(self).text(language)) }
  }
}

extension Failure {
  fileprivate static func faulty(_ count: VisitCount) -> Failure {
    let number = { (number: Int64, language: Language) in language.grouped(number) }
    return Failure(
      Message(
        da:
          "\(number(count.faulty, .danish)) af \(number(count.records, .danish)) skemaer har fejl og er ikke regnet ud",
        en:
          "\(number(count.faulty, .english)) of \(number(count.records, .english)) records have faults and were not scored",
        sv:
          "\(number(count.faulty, .swedish)) av \(number(count.records, .swedish)) protokoll har fel och har inte räknats ut"
      ))
  }
}
