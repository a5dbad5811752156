import FuzzTargets
import Glibc

/// libFuzzer's own main, which SwiftPM leaves no room for (FuzzerInterface.h).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

nonisolated(unsafe) private var target = FuzzTarget.documents
if let name = getenv("FUZZ_TARGET") {
  guard let named = FuzzTarget(rawValue: String(cString: name)) else { fatalError("there is no such target") }
  target = named
}

private var count = CommandLine.argc
private var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { bytes, count in
    do {
      try target.run(UnsafeBufferPointer(start: bytes, count: count))
      return 0
    } catch {
      fatalError("\(error)")
    }
  })
