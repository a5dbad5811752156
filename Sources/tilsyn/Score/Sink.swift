import Inspection
import InspectionReports

/// An output with the form of what is written to it. A class, because no array can hold what can't be copied, as an `Output` can't.
final class Sink {
  let format: ReportFormat
  /// Records that could not be read.
  var unread = 0
  /// Whether it goes to standard output.
  let isShown: Bool
  private var output: Output
  private var count = 0
  /// The first report as JSON, until it is known whether it stays alone.
  private var first: [UInt8] = []
  private let options: ScoreOptions
  /// The first visit as text, until it is known whether it stays alone.
  private var firstVisit: VisitText?
  private var table: VisitTable?
  /// The visits of a file that is made once all are known.
  private var packaged: [PackagedVisit] = []

  init(_ format: ReportFormat, _ path: String, _ options: ScoreOptions) throws(Failure) {
    self.format = format
    self.options = options
    isShown = path == "-"
    output = try Output(path)
  }

  // MARK: JSON

  /// Reports that follow those before.
  func write(_ reports: UnsafeBufferPointer<UInt8>, _ added: Int) throws(Failure) {
    guard added > 0 else { return }
    if case .json(isIndented: true) = format.form {
      if count == 0, added == 1 {
        first = Array(reports)
        count = 1
        return
      }
      if count <= 1 { try output.write("[\n") }
      try output.write(first)
      if count > 0 { try output.write(",\n") }
      first = []
    }
    try output.write(reports)
    count += added
  }

  // MARK: Parts

  /// A visit that follows those before.
  func write(_ part: VisitPart) throws(Failure) {
    if count == 0 {
      try output.write(part.head)
    } else if case .parts(let parts) = format.form {
      try output.write(parts.separator)
    }
    try output.write(part.visit)
    count += 1
  }

  /// A visit that follows those before.
  func keep(_ visit: PackagedVisit) {
    packaged.append(visit)
    count += 1
  }

  // MARK: Text

  /// A visit that follows those before.
  func write(_ visit: VisitText) throws(Failure) {
    count += 1
    switch options.detail {
    case .line: try writeRow(visit)
    case .plain where count == 1: firstVisit = visit
    case .plain:
      if let firstVisit { try writeRow(firstVisit) }
      firstVisit = nil
      try writeRow(visit)
    case .full:
      if count > 1 { try output.write("\n\n") }
      try output.write(visit.report ?? "")
    }
  }

  /// The row of a visit, below a new head where it answers another checklist than the visit before.
  private func writeRow(_ visit: VisitText) throws(Failure) {
    if table?.takes(visit.assessment) != true {
      if table != nil { try output.write("\n\n") }
      let table = VisitTable(
        visit.assessment.checklist, language: visit.language, width: options.width, isSpoken: options.isSpoken,
        colours: options.hasColours)
      try output.write(table.head)
      self.table = table
    }
    try output.write(table?.row(visit.assessment) ?? "")
  }

  /// Where there was nothing to report, a file that is there is left as it is.
  func finish() throws(Failure) {
    if count == 0 { return }
    switch format.form {
    case .parts(let parts): try output.write(parts.foot)
    case .package(let package): try output.write { () throws(PackageFault) in try package.file(packaged) }
    case .json(isIndented: false): break
    case .json(isIndented: true):
      try output.write(first)
      try output.write(count > 1 ? "\n]\n" : "\n")
    case .text:
      if let report = firstVisit?.report { try output.write(report) }
      if let table { try output.write(table.foot(visits: count, unread: unread, options.messages)) }
    }
    try output.finish()
  }
}
