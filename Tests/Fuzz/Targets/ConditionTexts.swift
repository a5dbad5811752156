import Inspection
import InspectionAnalysis
import InspectionReports
import InspectionYAML

/// Bytes of any kind as the condition of a rule.
enum ConditionTexts {
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) throws(BrokenPromise) {
    let condition = String(decoding: bytes, as: UTF8.self)
    let rules =
      "regler: [{id: r, når: \"\(escaped(condition))\", så: {fund: {kategori: styrke, tekst: T}, justering: {af: dialog, med: 0.5}}}]"
    let text = Sample.text(rules: rules)
    let reading = Sample.read(text) { $0.checklist() }
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(BrokenPromise) in
      try reading.diagnostics.checkPlaces(in: bytes)
    }
    guard let checklist = reading.value else { return }
    try Assessments.check(checklist, Sample.records)
    _ = checklist.remarks(besides: [], within: 2_000)
  }

  /// As YAML and JSON put it between double quotes.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
        || scalar.value == 0xFFFE
        || scalar.value == 0xFFFF || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
