package import Inspection

/// What is wrong with documents as JSON (`tilsyn-check-1`), written fault by fault, so that it may be any number of them.
package struct FaultJSON: ~Copyable {
  static let schema: StaticString = "tilsyn-check-1"

  private let language: Language
  private var writer = JSONWriter(indented: true)

  package init(_ language: Language) {
    self.language = language
    writer.beginObject()
    writer.key("schema")
    writer.value(Self.schema)
    writer.key("engine")
    writer.value(Engine.version)
    writer.key("diagnostics")
    writer.beginArray()
  }

  /// What was written since it was taken last.
  package mutating func take() -> [UInt8] { writer.take() }

  /// Writes what stands behind the last fault.
  package mutating func end() {
    writer.endArray()
    writer.endObject()
    writer.endLine()
  }

  package mutating func add(_ told: ToldFault) {
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
