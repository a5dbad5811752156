/// A ZIP file as it grows: entries as they are, without compression, time or rights, so that the same entries make the same bytes
/// (APPNOTE.TXT 6.3.10; names are UTF-8). Made for files of less than 4 GiB, as Word and Excel read.
struct Zip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The first of 1980, the earliest that the format knows.
  private static let day = 0x21

  mutating func add(_ name: StaticString, _ content: [UInt8]) {
    let start = bytes.count
    // Version 2.0; bit 11: the name is UTF-8; method 0: stored.
    var description: [UInt8] = []
    description.number(20, 2)
    description.number(1 << 11, 2)
    description.number(0, 2)
    description.number(0, 2)
    description.number(Self.day, 2)
    // `Int` has 32 bits in a page.
    description.number(Int(truncatingIfNeeded: CRC32.of(content)), 4)
    description.number(content.count, 4)
    description.number(content.count, 4)
    description.number(name.utf8CodeUnitCount, 2)
    description.number(0, 2)
    bytes.number(0x0403_4B50, 4)
    bytes += description
    bytes.append(name)
    bytes += content

    directory.number(0x0201_4B50, 4)
    directory.number(20, 2)
    directory += description
    // No comment, one disk, no attributes.
    directory.number(0, 2)
    directory.number(0, 2)
    directory.number(0, 2)
    directory.number(0, 4)
    directory.number(start, 4)
    directory.append(name)
    count += 1
  }

  /// The file with the list of its entries behind them.
  var file: [UInt8] {
    var end: [UInt8] = []
    end.number(0x0605_4B50, 4)
    end.number(0, 2)
    end.number(0, 2)
    end.number(count, 2)
    end.number(count, 2)
    end.number(directory.count, 4)
    end.number(bytes.count, 4)
    end.number(0, 2)
    return bytes + directory + end
  }
}

extension [UInt8] {
  /// A number with its lowest byte first.
  fileprivate mutating func number(_ number: Int, _ size: Int) {
    for place in 0..<size { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}

/// The check sum of a ZIP's entries (ISO 3309, polynomial EDB88320).
private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(~UInt32(0)) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
  }
}
