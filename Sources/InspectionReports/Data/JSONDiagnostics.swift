package import Inspection

/// A record that can't be scored, as JSON, so that lines and records stay in step.
package enum JSONDiagnostics {
  package static let schema: StaticString = "tilsyn-error-1"

  package static func write(
    _ diagnostics: [Diagnostic], record: String?, file: String, language: Language, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("schema")
    writer.value(schema)
    writer.key("engine")
    writer.value(Engine.version)
    writer.key("record")
    writer.beginObject()
    writer.key("id")
    writer.value(record)
    writer.key("file")
    writer.value(file)
    writer.endObject()
    writer.key("diagnostics")
    writer.beginArray()
    for diagnostic in diagnostics { write(diagnostic, language, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  /// The same as a document of its own, indented.
  package static func document(
    _ diagnostics: [Diagnostic], record: String?, file: String, language: Language
  ) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    write(diagnostics, record: record, file: file, language: language, to: &writer)
    return Array(writer.written)
  }

  static func write(_ diagnostic: Diagnostic, _ language: Language, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("code")
    writer.value(diagnostic.code.id)
    writer.key("severity")
    writer.value(diagnostic.severity.word)
    writer.key("line")
    writer.value(Int(diagnostic.range.start.line))
    writer.key("column")
    writer.value(Int(diagnostic.range.start.column))
    writer.key("text")
    writer.value(diagnostic.message(language))
    writer.key("help")
    writer.value(diagnostic.help?(language))
    writer.endObject()
  }
}

extension Diagnostic.Severity {
  /// What JSON calls it.
  var word: StaticString {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
