import Inspection
import InspectionYAML

/// The names of units, which records leave out: a table with an id and a name in each row, as a spreadsheet saves it.
enum NamesFile {
  /// By id. Commas, semicolons or tabs stand between; a first row that begins with `id` is a head.
  static func read(_ path: String) throws(Failure) -> [String: String] {
    let bytes = try Files.read(path, limit: Limits.documentBytes)
    guard bytes.count <= Limits.documentBytes, let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadableNames(path, line: nil)
    }
    var names: [String: String] = [:]
    for (index, row) in rows(text).enumerated() {
      if row.cells.allSatisfy({ $0.isEmpty })
        || index == 0 && ["id", "enhed", "unit", "enhet"].contains(row.cells[0].lowercased())
      {
        continue
      }
      guard row.cells.count >= 2, !row.cells[0].isEmpty, !row.cells[1].isEmpty else {
        throw .unreadableNames(path, line: row.line)
      }
      if let known = names[row.cells[0]], known != row.cells[1] { throw .twoNames(path, row.cells[0], row.line) }
      names[row.cells[0]] = row.cells[1]
    }
    return names
  }

  /// The rows with the lines they begin in (RFC 4180), without a byte order mark and blanks around what stands in them.
  private static func rows(_ text: String) -> [(line: Int, cells: [String])] {
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    let first = scalars.prefix { $0 != "\n" }
    let separator = ([";", "\t", ","] as [Unicode.Scalar]).first { first.contains($0) } ?? ","
    var (rows, cells, cell) = ([(line: Int, cells: [String])](), [String](), String.UnicodeScalarView())
    var (line, start, isQuoted, index) = (1, 1, false, 0)
    func ended() -> String { trimmed(String(cell)) }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\n" { line += 1 }
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
          cell.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == separator || scalar == "\n" {
        cells.append(ended())
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append((start, cells))
          (cells, start) = ([], line)
        }
      } else if scalar != "\r" {
        cell.append(scalar)
      }
      index += 1
    }
    if !cell.isEmpty || !cells.isEmpty { rows.append((start, cells + [ended()])) }
    return rows
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    let end = text.lastIndex { !isBlank($0) }.map { text.index(after: $0) } ?? text.startIndex
    return String(text[..<end].drop(while: isBlank))
  }
}

extension Failure {
  fileprivate static func unreadableNames(_ path: String, line: Int?) -> Failure {
    let place = line.map { Message(da: ", linje \($0),", en: ", line \($0),", sv: ", rad \($0),") }
    return Failure(
      Message(
        da: "`\(path)`\(place?.da ?? "") er ikke en tabel med et id og et navn i hver række; gem den som CSV i UTF-8",
        en: "`\(path)`\(place?.en ?? "") is no table with an id and a name in each row; save it as CSV in UTF-8",
        sv:
          "`\(path)`\(place?.sv ?? "") är ingen tabell med ett id och ett namn på varje rad; spara den som CSV i UTF-8")
    )
  }

  fileprivate static func twoNames(_ path: String, _ id: String, _ line: Int) -> Failure {
    Failure(
      Message(
        da: "`\(path)`, linje \(line), giver `\(id)` et andet navn end en linje før; lad ét stå",
        en: "`\(path)`, line \(line), gives `\(id)` another name than a line before; leave one",
        sv: "`\(path)`, rad \(line), ger `\(id)` ett annat namn än en rad före; låt ett stå kvar"))
  }
}
