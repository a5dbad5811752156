package import Inspection

/// All that was found in the form that code hosts and editors read: SARIF 2.1.0 (OASIS, 2020).
package struct SARIFReport: ~Copyable {
  private let language: Language
  /// In the order in which the faults came; the results name them by their places here.
  private var codes: [DiagnosticCode] = []
  var writer = JSONWriter(indented: true)

  package init(_ language: Language) {
    self.language = language
    writer.beginObject()
    string("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    string("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    string("language", language.rawValue)
    string("columnKind", "unicodeCodePoints")
    writer.key("results")
    writer.beginArray()
  }

  /// What was written since it was taken last.
  package mutating func take() -> [UInt8] { writer.take() }

  /// Writes what stands behind the last fault: the program and the codes that were told.
  package mutating func end() {
    writer.endArray()
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    string("name", "tilsyn")
    writer.key("version")
    writer.value(Engine.version)
    writer.key("rules")
    writer.beginArray()
    for code in codes { write(code) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
  }

  private mutating func index(of code: DiagnosticCode) -> Int {
    if let known = codes.firstIndex(of: code) { return known }
    codes.append(code)
    return codes.count - 1
  }

  private mutating func write(_ code: DiagnosticCode) {
    writer.beginObject()
    string("id", code.id)
    message("fullDescription", code.explanation(language))
    writer.key("defaultConfiguration")
    writer.beginObject()
    writer.key("level")
    writer.value(code.severity.word)
    writer.endObject()
    writer.endObject()
  }

  package mutating func add(_ told: ToldFault) {
    writer.beginObject()
    string("ruleId", told.fault.code.id)
    writer.key("ruleIndex")
    writer.value(index(of: told.fault.code))
    writer.key("level")
    writer.value(told.fault.severity.word)
    let help = told.fault.help.map { "\n" + $0(language) } ?? ""
    message("message", told.fault.message(language) + help)
    writer.key("locations")
    writer.beginArray()
    location(told.file, told.range, nil)
    writer.endArray()
    if let related = told.related {
      writer.key("relatedLocations")
      writer.beginArray()
      location(related.file, related.range, told.fault.note?(language))
      writer.endArray()
    }
    if !told.fault.mendings.isEmpty { fixes(told, help) }
    if let witness = told.witness {
      writer.key("properties")
      writer.beginObject()
      string("witness", witness)
      writer.endObject()
    }
    writer.endObject()
  }

  private mutating func location(_ file: String, _ range: SourceRange, _ text: String?) {
    writer.beginObject()
    writer.key("physicalLocation")
    writer.beginObject()
    artifact(file)
    region("region", range)
    writer.endObject()
    if let text { message("message", text) }
    writer.endObject()
  }

  mutating func artifact(_ file: String) {
    writer.key("artifactLocation")
    writer.beginObject()
    string("uri", Self.uri(file))
    writer.endObject()
  }

  mutating func region(_ key: StaticString, _ range: SourceRange) {
    writer.key(key)
    writer.beginObject()
    for (key, value) in [
      ("startLine" as StaticString, range.start.line), ("startColumn", range.start.column),
      ("endLine", range.end.line), ("endColumn", range.end.column),
    ] {
      writer.key(key)
      writer.value(Int(value))
    }
    writer.endObject()
  }

  mutating func string(_ key: StaticString, _ text: String) {
    writer.key(key)
    writer.value(text as String?)
  }

  mutating func message(_ key: StaticString, _ text: String) {
    writer.key(key)
    writer.beginObject()
    string("text", text)
    writer.endObject()
  }

  /// A path as a URI reference (RFC 3986): all but unreserved signs and slashes as bytes in hexadecimal.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"),
        UInt8(ascii: "/"):
        uri.append(Character(Unicode.Scalar(byte)))
      default: uri += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
