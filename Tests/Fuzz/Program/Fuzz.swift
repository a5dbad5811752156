import FuzzTargets
import Glibc

private let target = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) } ?? .documents

/// What libFuzzer calls with bytes of its own.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target.run(UnsafeBufferPointer(start: bytes, count: count))
    return 0
  } catch {
    fatalError(error.description)
  }
}
