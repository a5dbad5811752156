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

extension Failure {
  /// Where the work was broken off. `isShown`: what was written to standard output stays, and is whole.
  static func stopped(after count: Int64, _ last: VisitPlace?, isShown: Bool) -> Failure {
    func records(_ language: Language) -> String {
      language.count(
        Int(count), Message(da: "skema", en: "record", sv: "protokoll"),
        Message(da: "skemaer", en: "records", sv: "protokoll"))
    }
    let place = last.map {
      Message(
        da: ", det sidste i `\($0.file)`, linje \($0.line)", en: ", the last in `\($0.file)`, line \($0.line)",
        sv: ", det sista i `\($0.file)`, rad \($0.line)")
    }
    let left =
      isShown
      ? Message(da: "rapporten går så langt", en: "the report goes so far", sv: "rapporten går så långt")
      : Message(da: "der er ikke skrevet nogen fil", en: "no file was written", sv: "ingen fil har skrivits")
    return Failure(
      Message(
        da: "afbrudt efter \(records(.danish))\(place?.da ?? ""); \(left.da)",
        en: "stopped after \(records(.english))\(place?.en ?? ""); \(left.en)",
        sv: "avbrutet efter \(records(.swedish))\(place?.sv ?? ""); \(left.sv)"))
  }
}
