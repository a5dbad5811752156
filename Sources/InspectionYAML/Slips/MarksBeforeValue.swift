import Inspection

extension SourceLine {
  /// A value with marks around it that a text may have but an answer, a number or a date has not: `svar: *2*`, `dato: @2026-03-12`.
  /// `nil` where the field holds a text, or what is left is none of these.
  var withoutMarks: Remedy? {
    guard let key = keyText, !SourceLine.isFieldOfText(key) else { return nil }
    let marks = "*&!|>@`%?,".unicodeScalars
    let start = value.lowerBound + scalars[value].prefix { marks.contains($0) }.count
    let end = value.upperBound - scalars[start..<value.upperBound].reversed().prefix { marks.contains($0) }.count
    guard start < end,
      scalars[start..<end].allSatisfy({ $0.properties.isAlphabetic || "0123456789.-/".unicodeScalars.contains($0) })
    else { return nil }
    let edits =
      [edit(value.lowerBound..<start, "")] + (end < value.upperBound ? [edit(end..<value.upperBound, "")] : [])
    return .write(self, edits)
  }
}
