/// The text of a file that another program saved in a way that is not read, to tell what it was meant to be.
enum ForeignText {
  case utf16(String)
  /// Its lines end as those of old Macs do, so that it is one line.
  case carriageReturns(String)

  /// `nil` for what is saved as it should be, and for what is no text at all.
  init?(_ bytes: some RandomAccessCollection<UInt8>) {
    if let text = Self.utf16(bytes) {
      self = .utf16(text)
    } else if Self.hasOldLineEnds(bytes) {
      self = .carriageReturns(String(decoding: bytes, as: UTF8.self))
    } else {
      return nil
    }
  }

  var text: String {
    switch self {
    case .utf16(let text), .carriageReturns(let text): text
    }
  }

  static func hasOldLineEnds(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.contains(UInt8(ascii: "\n")) && bytes.contains(UInt8(ascii: "\r"))
  }

  /// With a byte order mark, or without one where the first letter is of ASCII.
  private static func utf16(_ bytes: some RandomAccessCollection<UInt8>) -> String? {
    guard bytes.count >= 2, let first = bytes.first, let second = bytes.dropFirst().first else { return nil }
    let isBig: Bool
    switch (first, second) {
    case (0xFF, 0xFE): isBig = false
    case (0xFE, 0xFF): isBig = true
    case (0, 1...): isBig = true
    case (1..., 0): isBig = false
    default: return nil
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var rest = bytes[...]
    while let one = rest.popFirst(), let other = rest.popFirst() {
      units.append(isBig ? UInt16(one) << 8 | UInt16(other) : UInt16(other) << 8 | UInt16(one))
    }
    return String(decoding: units, as: UTF16.self)
  }
}
