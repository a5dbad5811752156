import Inspection

extension Slip {
  /// A tab where YAML wants spaces.
  static let tab = Slip(.tab) { fault in
    guard fault.complaint == .tab || (fault.complaint == .badFirstCharacter && fault.character == "\t") else {
      return nil
    }
    let (line, isTab) = (fault.here, { (scalar: Unicode.Scalar) in scalar == "\t" })
    let start = line.scalars[fault.offset...].firstIndex(where: isTab) ?? fault.offset
    let count = line.scalars[start...].prefix(while: isTab).count
    let isAfterDash = start > 0 && line.scalars[start - 1] == "-"
    return Diagnostic(
      .tab,
      Message(
        da: "her står en tabulator, hvor der skal være mellemrum", en: "this is a tab where spaces are needed",
        sv: "här står en tabb där det ska vara mellanslag"),
      at: line.range(start..<start + count),
      remedy: isAfterDash ? .write(line, [line.edit(start..<start + count, " ")]) : nil,
      help:
        Message(
          da: "ryk linjen ind med mellemrum, to for hvert niveau",
          en: "indent the line with spaces, two for each level", sv: "dra in raden med mellanslag, två för varje nivå"))
  }
}

extension DiagnosticCode {
  fileprivate static let tab = DiagnosticCode(
    "tab",
    da: """
      YAML rykker ind med mellemrum, aldrig med tabulator. De fleste teksteditorer kan sættes til at skrive \
      mellemrum, når man trykker på tabulatortasten.
      """,
    en: """
      YAML indents with spaces, never with tabs. Most editors can be set to write spaces when the tab key is pressed.
      """,
    sv: """
      YAML drar in med mellanslag, aldrig med tabb. De flesta skrivprogram kan ställas in att skriva \
      mellanslag när man trycker på tabbtangenten.
      """)
}
