import Inspection

/// A piece of JSON as a value, for what is put together before it is written.
indirect enum JSON {
  case string(String)
  case number(Rational)
  case bool(Bool)
  case array([JSON])
  case object([(key: String, value: JSON)])

  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  /// An object with these entries before its own.
  func with(_ entries: (key: String, value: JSON)...) -> JSON {
    guard case .object(let own) = self else { return self }
    return .object(entries + own)
  }
}

extension JSONWriter {
  mutating func value(_ json: JSON) {
    switch json {
    case .string(let text): value(text)
    case .number(let number): value(number)
    case .bool(let flag): value(flag)
    case .array(let elements):
      beginArray()
      for element in elements { value(element) }
      endArray()
    case .object(let entries):
      beginObject()
      for entry in entries {
        key(named: entry.key)
        value(entry.value)
      }
      endObject()
    }
  }
}
