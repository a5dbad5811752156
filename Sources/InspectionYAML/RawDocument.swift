import Inspection

/// The bytes of one document as cut out of its file, and which line of the file they begin on.
struct RawDocument {
  let bytes: UnsafeBufferPointer<UInt8>
  let firstLine: Int

  /// The bytes of a line of the file, without its line break; `nil` when the line is not in this document.
  func line(_ number: Int) -> UnsafeBufferPointer<UInt8>? {
    guard number >= firstLine else { return nil }
    var (current, start) = (firstLine, 0)
    while current < number {
      guard let lineBreak = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = lineBreak + 1
      current += 1
    }
    var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The text of a line of the file, what is not UTF-8 replaced, a byte order mark left out.
  func text(ofLine number: Int) -> String? {
    guard var line = line(number) else { return nil }
    if line.starts(with: byteOrderMark) { line = UnsafeBufferPointer(rebasing: line[3...]) }
    return String(decoding: line, as: UTF8.self)
  }
}

/// U+FEFF in UTF-8, as Windows editors write it at the beginning of a file.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
