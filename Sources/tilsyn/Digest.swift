import Crypto

/// SHA-256 over a document's bytes, by which two people see that they mean the same one.
enum Digest {
  /// In hexadecimal digits, as `sha256sum` writes it.
  static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
    return digits(of: hash)
  }

  /// Over several files, one after the other.
  static func sha256(_ files: [[UInt8]]) -> String {
    var hash = SHA256()
    for file in files { file.withUnsafeBytes { hash.update(bufferPointer: $0) } }
    return digits(of: hash)
  }

  private static func digits(of hash: SHA256) -> String {
    let digits = Array("0123456789abcdef")
    return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
