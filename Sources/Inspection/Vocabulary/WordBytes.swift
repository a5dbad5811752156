/// A word as bytes of UTF-8, made to be found quickly by what someone typed.
public struct WordBytes: Sendable {
  /// The length and the first seven bytes, which tell nearly all words apart.
  let signature: UInt64
  private let bytes: [UInt8]

  public init(_ word: String) {
    bytes = Array(word.utf8)
    signature = bytes.withUnsafeBufferPointer { Self.signature(of: $0) }
  }

  @inline(__always) static func signature(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var signature = UInt64(truncatingIfNeeded: bytes.count & 0xFF)
    for index in 0..<min(7, bytes.count) { signature = signature << 8 | UInt64(bytes[index]) }
    return signature
  }

  /// Whether these bytes, of this signature, are the word.
  @inline(__always) func isSpelled(_ typed: UnsafeBufferPointer<UInt8>, _ signature: UInt64) -> Bool {
    if signature != self.signature { return false }
    return typed.count < 8 || typed.count == bytes.count && typed.dropFirst(7).elementsEqual(bytes.dropFirst(7))
  }

  /// Whether these bytes are the word.
  public func isSpelled(_ typed: UnsafeBufferPointer<UInt8>) -> Bool { isSpelled(typed, Self.signature(of: typed)) }
}
