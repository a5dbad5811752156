import CLZMA

/// What a page carries besides its engine, packed in the same way, so that the page unpacks both with one small program.
enum LZMA {
  /// `LZMA_PRESET_EXTREME` and `LZMA_DICT_SIZE_MIN`, which Swift doesn't see.
  private static let (extreme, smallest): (UInt32, UInt32) = (1 << 31, 4096)

  /// A file of LZMA alone, as `xz --format=lzma` writes it with what suits text.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var options = lzma_options_lzma()
    guard lzma_lzma_preset(&options, 9 | extreme) == 0 else { preconditionFailure("liblzma has its presets") }
    // More than the text would only make the memory larger.
    options.dict_size = max(smallest, UInt32(clamping: bytes.count))
    (options.lc, options.lp, options.pb) = (4, 0, 0)
    var stream = lzma_stream()
    defer { lzma_end(&stream) }
    guard lzma_alone_encoder(&stream, &options) == LZMA_OK else {
      preconditionFailure("liblzma has the memory it asks for")
    }
    // What can't be packed grows by less than a hundredth.
    var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 64 + 128)
    bytes.withUnsafeBufferPointer { source in
      packed.withUnsafeMutableBufferPointer { target in
        (stream.next_in, stream.avail_in) = (source.baseAddress, source.count)
        (stream.next_out, stream.avail_out) = (target.baseAddress, target.count)
        let end = lzma_code(&stream, LZMA_FINISH)
        precondition(end == LZMA_STREAM_END, "there is room for all of it")
      }
    }
    return Array(packed.prefix(Int(stream.total_out)))
  }
}
