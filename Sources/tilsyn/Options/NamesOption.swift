import ArgumentParser

/// The names of units, which records leave out.
struct NamesOption: ParsableArguments {
  @Option(
    name: .customLong("names"),
    help: ArgumentHelp(
      help(
        "CSV-fil med enhedernes navne: et id og et navn i hver række.",
        "CSV file with the names of the units: an id and a name in each row.",
        "CSV-fil med enheternas namn: ett id och ett namn på varje rad."),
      valueName: help("fil", "file", "fil")), completion: .file(extensions: ["csv"]))
  var file: String?

  /// By id.
  func read() throws(Failure) -> [String: String] {
    guard let file else { return [:] }
    return try NamesFile.read(file)
  }
}
