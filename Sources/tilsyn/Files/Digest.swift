import CSodium

/// SHA-256 over a document's bytes, by which two people see that they mean the same one.
enum Digest {
  /// In hexadecimal digits, as `sha256sum` writes it.
  static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    crypto_hash_sha256_update(&state, bytes.baseAddress, UInt64(bytes.count))
    return finish(&state)
  }

  /// Over several files, one after the other.
  static func sha256(_ files: [[UInt8]]) -> String {
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    for file in files { crypto_hash_sha256_update(&state, file, UInt64(file.count)) }
    return finish(&state)
  }

  private static func finish(_ state: inout crypto_hash_sha256_state) -> String {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &hash)
    let digits = Array("0123456789abcdef")
    return String(hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
