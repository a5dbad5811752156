import ArgumentParser
import InspectionReports

/// `json=report.json`
struct OutputArgument: ExpressibleByArgument {
  let format: ReportFormat
  let path: String

  init(format: ReportFormat, path: String) {
    self.format = format
    self.path = path
  }

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

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = ReportFormat.named(parts[0]) else { return nil }
    self.init(format: format, path: parts[1])
  }
}
