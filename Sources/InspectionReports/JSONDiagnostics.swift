public import Inspection

/// A record that can't be scored, as JSON, so that lines and records stay in step.
public enum JSONDiagnostics {
  public static let schema: StaticString = "tilsyn-error-1"

  public static func write(
    _ diagnostics: [Diagnostic], record: String?, file: String, language: Language, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("schema")
    writer.value(schema)
    writer.key("engine")
    writer.value(Engine.version)
    writer.key("record")
    writer.object {
      $0.key("id")
      $0.value(record)
      $0.key("file")
      $0.value(file)
    }
    writer.key("diagnostics")
    writer.array(diagnostics) { writer, diagnostic in
      writer.object {
        $0.key("code")
        $0.value(diagnostic.code.id)
        $0.key("severity")
        $0.value(diagnostic.severity == .error ? "error" as StaticString : "warning")
        $0.key("line")
        $0.value(Int(diagnostic.range.start.line))
        $0.key("column")
        $0.value(Int(diagnostic.range.start.column))
        $0.key("text")
        $0.value(diagnostic.message(language))
        $0.key("help")
        $0.value(diagnostic.help?(language))
      }
    }
    writer.endObject()
  }
}
