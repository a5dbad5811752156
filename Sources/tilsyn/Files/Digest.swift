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

  /// As a page's policy names what may run in it.
  static func base64(ofSHA256 bytes: [UInt8]) -> String {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return Base64.encoded(hash)
  }

  private static func finish(_ state: inout crypto_hash_sha256_state) -> String {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &hash)
    let digits = Array("0123456789abcdef")
    return String(hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

/// Bytes in letters, by RFC 4648.
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> String {
    var letters = [CChar](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    letters.withUnsafeMutableBufferPointer { letters in
      guard let start = letters.baseAddress else { return }
      sodium_bin2base64(start, letters.count, bytes, bytes.count, sodium_base64_VARIANT_ORIGINAL)
    }
    return String(decoding: letters.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
