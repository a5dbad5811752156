import ArgumentParser
import Inspection
import InspectionReports

/// `json=report.json`, or the file alone.
struct OutputArgument: ExpressibleByArgument {
  /// `nil` where only the file is named.
  let format: ReportFormat?
  let path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard argument.contains("=") else {
      (format, path) = (nil, argument)
      return
    }
    guard parts.count == 2, let format = ReportFormat.named(parts[0]) else { return nil }
    (self.format, path) = (format, parts[1])
  }

  /// The file in its own format, else in the one that `--format` chose, else in the one that its name tells.
  func file(_ chosen: ReportFormat?) throws(Failure) -> ReportFile {
    if let format = format ?? chosen ?? (path == "-" ? .text : .ofFile(path)) {
      return ReportFile(format: format, path: path)
    }
    throw .whichFormat(path)
  }
}

/// A report and where it goes; `-` is standard output.
struct ReportFile {
  let format: ReportFormat
  let path: String

  /// What tells where it is written, however that is spelled: the file, or its folder and name.
  struct Place: Equatable {
    let identity: Files.Identity?
    let name: String
  }

  var place: Place {
    if path == "-" { return Place(identity: nil, name: path) }
    if let identity = Files.identity(of: path) { return Place(identity: identity, name: "") }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    return Place(
      identity: Files.identity(of: parts.count == 1 ? "." : folder + "/"), name: String(parts.last ?? ""))
  }
}

extension Failure {
  fileprivate static func whichFormat(_ path: String) -> Failure {
    let formats = ReportFormat.all.map { "`\($0.name)`" }
    return Failure(
      Message(
        da:
          "navnet `\(path)` siger ikke, hvilken slags fil det skal være; skriv for eksempel `rapport.html`, eller skriv formatet foran: `html=fil`; formaterne er \(Language.danish.list(formats))",
        en:
          "the name `\(path)` doesn't tell what kind of file it is to be; write for example `report.html`, or write the format before it: `html=file`; the formats are \(Language.english.list(formats))",
        sv:
          "namnet `\(path)` säger inte vilken sorts fil det ska vara; skriv till exempel `rapport.html`, eller skriv formatet före: `html=fil`; formaten är \(Language.swedish.list(formats))"
      ))
  }
}
