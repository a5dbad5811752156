/// Bytes as text of 91 printable signs, which a page can carry anywhere: less than a quarter more than they are, where base64 takes a third.
/// basE91, with the signs from `#` to `~` but `<`. `unpack.c` reads it.
enum PrintableText {
  private static let signs = (UInt8(ascii: "#")...UInt8(ascii: "~")).filter { $0 != UInt8(ascii: "<") }

  /// What is read of it is the bytes, and perhaps zeros behind them.
  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 13 * 16 + 16)
    var (bits, held) = (0, 0)
    for byte in bytes {
      bits |= Int(byte) << held
      held += 8
      if held < 14 { continue }
      // Thirteen bits, or fourteen where the pair of signs has room for one more.
      let width = bits & 8191 > 88 ? 13 : 14
      append(bits & ((1 << width) - 1), to: &text)
      bits >>= width
      held -= width
    }
    append(bits, to: &text)
    return text
  }

  private static func append(_ pair: Int, to text: inout [UInt8]) { text += [signs[pair % 91], signs[pair / 91]] }
}
