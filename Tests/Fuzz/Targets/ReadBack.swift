import Foundation
import InspectionReports

/// What a reader of each format finds in a report: what was written into it, and nothing that somebody put there.
enum ReadBack {
  static func check(_ bytes: [UInt8], _ format: ReportFormat) throws(BrokenPromise) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BrokenPromise("\(format.name) is not UTF-8")
    }
    try checkSigns(text, format.name)
    switch format {
    case .csv: try checkTable(text)
    case .html: try checkElements(text)
    default: break
    }
  }

  /// Nothing that a terminal obeys or a reader can't see.
  static func checkSigns(_ text: String, _ format: String) throws(BrokenPromise) {
    let forbidden = text.unicodeScalars.first {
      $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    try promise(forbidden == nil, "\(format) holds U+\(String(forbidden?.value ?? 0, radix: 16))")
  }

  static func checkJSON(_ bytes: [UInt8]) throws(BrokenPromise) {
    try promise((try? JSONSerialization.jsonObject(with: Data(bytes))) != nil, "the JSON can't be read back")
  }

  /// Rows of as many cells as the first (RFC 4180), none of which a spreadsheet takes for a formula.
  private static func checkTable(_ text: String) throws(BrokenPromise) {
    var (cells, columns, cell, isQuoted) = (0, 0, String.UnicodeScalarView(), false)
    var scalars = Array(text.unicodeScalars)[...]
    func endCell() throws(BrokenPromise) {
      cells += 1
      let starts = cell.first.map { "=+@\t\r".unicodeScalars.contains($0) } ?? false
      try promise(!starts, "a cell of the CSV begins like a formula: \(String(cell.prefix(20)))")
      cell = String.UnicodeScalarView()
    }
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        cell.append("\"")
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: try endCell()
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        try endCell()
        if columns == 0 { columns = cells }
        try promise(cells == columns, "a row of the CSV has \(cells) cells where there are \(columns)")
        cells = 0
      case "\u{FEFF}" where cells == 0 && cell.isEmpty: break
      default: cell.append(scalar)
      }
    }
    try promise(!isQuoted && cells == 0, "the CSV ends inside a row")
  }

  private static let elements: Set<String> = [
    "article", "bdi", "blockquote", "body", "br", "caption", "circle", "dd", "div", "dl", "dt", "em", "figcaption",
    "figure",
    "h1", "h2", "h3", "h4", "head", "header", "html", "li", "main", "meta", "p", "path", "polygon", "polyline",
    "section",
    "strong", "style", "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
  ]

  /// Every `<` begins an element that reports have, or a comment or end of one; none has a handler or leads anywhere.
  private static func checkElements(_ text: String) throws(BrokenPromise) {
    let bytes = Array(text.utf8)
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else {
        throw BrokenPromise("a tag has no end")
      }
      let tag = String(decoding: bytes[open...close], as: UTF8.self)
      let name = tag.dropFirst().drop { $0 == "/" || $0 == "!" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      try promise(elements.contains(name) || name == "doctype", "the HTML holds \(tag.prefix(60))")
      // Names of attributes stand outside quotes.
      let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter {
        $0.offset % 2 == 0
      }
      .map(\.element).joined()
      let isQuiet = !outside.contains(" on") && !outside.contains("href") && !outside.contains("src")
      try promise(isQuiet || name == "meta", "the HTML holds \(tag.prefix(60))")
      index = close + 1
    }
  }
}
