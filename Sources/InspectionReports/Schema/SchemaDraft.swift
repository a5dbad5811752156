import Inspection

/// What schemas for editors are made of: JSON Schema 2020-12 for the values of a document in one language.
///
/// A scalar is text to Tilsyn, whatever it looks like, while an editor takes `4` for a number. So what a schema refuses, Tilsyn refuses;
/// the other way round only `tilsyn check` says all.
struct SchemaDraft {
  let language: Language

  func word(_ keyword: Keyword) -> String { keyword.word(in: language) }

  // MARK: Scalars

  var scalar: JSON { .object([("type", .strings(["string", "number", "boolean"]))]) }
  var date: JSON { text(matching: #"^\d{4}-\d{2}-\d{2}$"#) }
  var number: JSON { either([type("number"), text(matching: #"^[+-]?\d+([.,]\d+)?(/\d+)?( *%)?$"#)]) }
  var count: JSON { either([type("integer"), text(matching: #"^\d+$"#)]) }

  func type(_ name: String) -> JSON { .object([("type", .string(name))]) }

  func text(matching pattern: String) -> JSON {
    .object([("type", .string("string")), ("pattern", .string(pattern))])
  }

  func words(_ keywords: [Keyword]) -> JSON {
    .object([("enum", .strings(keywords.flatMap { $0.words(in: language) }))])
  }

  /// One of these values, each with its words. One that looks like a number may be written as number or text.
  func choice(_ values: [(value: String, words: String)]) -> JSON {
    let numbers = values.filter { number(in: $0.value) != nil }.map { $0.value }
    let options = values.map { value in
      JSON.object([
        ("const", number(in: value.value).map { .number($0) } ?? .string(value.value)),
        ("description", .string(value.words)),
      ])
    }
    return either(options + (numbers.isEmpty ? [] : [.object([("enum", .strings(numbers))])]))
  }

  /// The number that an editor takes a value for.
  private func number(in value: String) -> Rational? {
    value.allSatisfy { "0123456789.-".contains($0) } ? Rational(value) : nil
  }

  // MARK: Structure

  func either(_ schemas: [JSON]) -> JSON { schemas.count == 1 ? schemas[0] : .object([("anyOf", .array(schemas))]) }

  func orEmpty(_ schema: JSON) -> JSON { either([schema, type("null")]) }

  func list(_ items: JSON) -> JSON { .object([("type", .string("array")), ("items", items)]) }

  /// Points at a definition; in the address of one, other letters than a to z are written as their bytes.
  func reference(_ name: String) -> JSON {
    let digits = Array("0123456789ABCDEF")
    let address = name.utf8.map { byte in
      byte < 0x80 ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return .object([("$ref", .string("#/$defs/" + address.joined()))])
  }

  func object(_ properties: [(key: String, value: JSON)], required: [String] = []) -> JSON {
    .object([
      ("type", .string("object")), ("properties", .object(properties)), ("required", .strings(required)),
      ("additionalProperties", .bool(false)),
    ])
  }

  /// The keys of a place, each with what belongs there.
  func properties(of place: Place, _ schema: (Place.Key) -> JSON) -> [(key: String, value: JSON)] {
    place.keys.flatMap { key in
      let described = described(key, schema(key))
      return key.keyword.words(in: language).map { (key: $0, value: described) }
    }
  }

  func described(_ key: Place.Key, _ schema: JSON) -> JSON {
    schema.with(("description", .string(description(of: key))))
  }

  private func description(of key: Place.Key) -> String {
    let values = key.shape.values.map(word)
    let standard = key.standard(language)
    let otherwise = Message(da: "ellers", en: "otherwise", sv: "annars")(language)
    return key.content(language) + (values.isEmpty ? "" : ": " + values.joined(separator: ", "))
      + (standard.isEmpty ? "" : " (\(otherwise): \(standard))")
  }

  /// A whole schema, as it is written into a file.
  func document(title: String, _ schema: JSON, definitions: [(key: String, value: JSON)]) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.value(
      schema.with(
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title)),
        ("$defs", .object(definitions))))
    writer.endLine()
    return Array(writer.written)
  }
}
