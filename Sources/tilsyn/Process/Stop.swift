import Inspection
import InspectionReports
import Prologue

/// The wish to end before all is read (^C).
enum Stop {
  /// From here on such a wish waits until what is worked on is done.
  static func listen() { prologue_listen_for_stop() }

  static var isRequested: Bool { prologue_is_stopped() }

  /// Ends the program as it would have been ended, where that was asked for, so that a shell knows.
  static func endIfRequested() {
    if isRequested { prologue_end_stopped() }
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
