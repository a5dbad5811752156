package import Inspection

/// A fault where it stands: in which file, and at which lines of it.
package struct ToldFault: Sendable {
  package let fault: Diagnostic
  package let file: String
  /// By the lines of the file.
  package let range: SourceRange
  package let related: (file: String, range: SourceRange)?
  /// The fault's mendings, in the lines of the file.
  let mendings: [[DocumentEdit]]
  /// A record that shows it, as a document.
  package let witness: String?

  /// `place` tells in which file a line of a text stands that was put together from several, and its number there.
  package init(_ fault: Diagnostic, witness: String? = nil, place: (Int) -> (file: String, line: Int)) {
    func placed(_ range: SourceRange) -> (file: String, range: SourceRange) {
      let (file, line) = place(Int(range.start.line))
      let offset = Int32(line) - range.start.line
      func moved(_ position: SourcePosition) -> SourcePosition {
        SourcePosition(line: Int(position.line + offset), column: Int(position.column))
      }
      return (file, SourceRange(moved(range.start), moved(range.end)))
    }
    (self.fault, self.witness) = (fault, witness)
    (file, range) = placed(fault.range)
    related = fault.related.map(placed)
    mendings = fault.mendings.map { edits in edits.map { DocumentEdit(placed($0.range).range, $0.replacement) } }
  }
}

/// All that was found, as JSON.
package enum FaultJSON {
  static let schema: StaticString = "tilsyn-check-1"

  package static func write(_ faults: [ToldFault], _ language: Language, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("schema")
    writer.value(schema)
    writer.key("engine")
    writer.value(Engine.version)
    writer.key("diagnostics")
    writer.beginArray()
    for fault in faults { write(fault, language, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private static func write(_ told: ToldFault, _ language: Language, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("file")
    writer.value(told.file)
    writer.range(told.range)
    writer.key("code")
    writer.value(told.fault.code.id)
    writer.key("severity")
    writer.value(told.fault.severity.word)
    writer.key("text")
    writer.value(told.fault.message(language))
    writer.key("help")
    writer.value(told.fault.help?(language))
    writer.key("related")
    if let related = told.related {
      writer.beginObject()
      writer.key("file")
      writer.value(related.file)
      writer.range(related.range)
      writer.key("text")
      writer.value(told.fault.note?(language))
      writer.endObject()
    } else {
      writer.value(nil as String?)
    }
    writer.key("witness")
    writer.value(told.witness)
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func range(_ range: SourceRange) {
    key("line")
    value(Int(range.start.line))
    key("column")
    value(Int(range.start.column))
    key("end-line")
    value(Int(range.end.line))
    key("end-column")
    value(Int(range.end.column))
  }
}
