import Inspection
import InspectionDesk

// What the page calls. Bytes go in by memory that it asks for, and come out from where the engine says that it wrote them. An engine
// is known by its address.

/// Makes an engine without checklists.
@_expose(wasm, "engine_make") @_cdecl("engine_make")
public func makeEngine() -> UnsafeMutableRawPointer { Unmanaged.passRetained(FormEngine()).toOpaque() }

/// Memory for `count` bytes, which the page gives back.
@_expose(wasm, "engine_allocate") @_cdecl("engine_allocate")
public func allocate(_ count: Int32) -> UnsafeMutableRawPointer {
  .allocate(byteCount: max(1, Int(count)), alignment: 1)
}

@_expose(wasm, "engine_free") @_cdecl("engine_free")
public func free(_ memory: UnsafeMutableRawPointer) { memory.deallocate() }

/// Adds a checklist, or a layer of one, with the name of its file.
@_expose(wasm, "engine_add") @_cdecl("engine_add")
public func add(
  _ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ name: UnsafePointer<UInt8>,
  _ nameCount: Int32
) {
  FormEngine.at(engine).add(UnsafeBufferPointer(bytes, count), named: String(name, nameCount))
}

/// Scores a record. `format`: 0 for JSON, 1 for text, 2 for HTML, 3 for Word, 4 for texts by theme. `language`: 0 for that of the checklist, 1 for Danish, 2 for
/// English, 3 for Swedish. Gives the exit code of the command line, or 2 for another number.
@_expose(wasm, "engine_score") @_cdecl("engine_score")
public func score(
  _ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ name: UnsafePointer<UInt8>,
  _ nameCount: Int32, _ format: Int32, _ language: Int32
) -> Int32 {
  guard let format = FormEngine.Format(rawValue: format), (0...3).contains(language) else { return 2 }
  let language = language == 0 ? nil : Language.allCases[Int(language) - 1]
  return FormEngine.at(engine).score(
    UnsafeBufferPointer(bytes, count), file: String(name, nameCount), format, language
  ).rawValue
}

/// Writes the faults of a record, which may have none; otherwise as `score`.
@_expose(wasm, "engine_check") @_cdecl("engine_check")
public func check(
  _ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ name: UnsafePointer<UInt8>,
  _ nameCount: Int32, _ format: Int32, _ language: Int32
) -> Int32 {
  guard let format = FormEngine.Format(rawValue: format), (0...3).contains(language) else { return 2 }
  let language = language == 0 ? Language.danish : Language.allCases[Int(language) - 1]
  return FormEngine.at(engine).check(
    UnsafeBufferPointer(bytes, count), file: String(name, nameCount), format, language
  ).rawValue
}

/// Where the engine wrote last; stays until it writes again.
@_expose(wasm, "engine_written") @_cdecl("engine_written")
public func written(_ engine: UnsafeRawPointer) -> UnsafeMutablePointer<UInt8>? {
  FormEngine.at(engine).writing.baseAddress
}

@_expose(wasm, "engine_written_count") @_cdecl("engine_written_count")
public func writtenCount(_ engine: UnsafeRawPointer) -> Int32 { Int32(FormEngine.at(engine).writing.count) }

extension FormEngine {
  static func at(_ address: UnsafeRawPointer) -> FormEngine {
    Unmanaged<FormEngine>.fromOpaque(address).takeUnretainedValue()
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate init(_ start: UnsafePointer<UInt8>, _ count: Int32) { self.init(start: start, count: Int(count)) }
}

extension String {
  init(_ start: UnsafePointer<UInt8>, _ count: Int32) {
    self.init(decoding: UnsafeBufferPointer(start, count), as: UTF8.self)
  }
}
