import Inspection
import InspectionDesk
import InspectionYAML

// What a page with a form calls. Texts come one after the other, each ended by a zero byte: fields as a path and a value in turn.
// `language`: 1 for Danish, 2 for English, 3 for Swedish. What comes out is read with `engine_written`.

/// Chooses the checklist of the form, `id@version`: 0 where it is there. `publishes`: 1 where reports may be made for everyone.
@_expose(wasm, "engine_use") @_cdecl("engine_use")
public func use(_ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ publishes: Int32) -> Int32
{
  FormEngine.at(engine).use(String(bytes, count), publishes: publishes == 1) ? 0 : 3
}

/// The form for what the fields say of unit and purpose, as HTML.
@_expose(wasm, "engine_form") @_cdecl("engine_form")
public func form(_ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ language: Int32) -> Int32
{
  FormEngine.at(engine).form(fields(bytes, count).fields, Language(language))
}

/// What the page shows of the fields, as JSON. The name of the file stands before them.
@_expose(wasm, "engine_state") @_cdecl("engine_state")
public func state(_ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ language: Int32) -> Int32
{
  let (file, fields) = fields(bytes, count)
  return FormEngine.at(engine).state(fields, file, Language(language))
}

/// The record that the fields make. 1 where one that was opened had to be written anew.
@_expose(wasm, "engine_record") @_cdecl("engine_record")
public func record(_ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ language: Int32)
  -> Int32
{
  FormEngine.at(engine).record(fields(bytes, count).fields, Language(language))
}

/// The report on what the fields say; `format` as for `engine_score`. `edition`: 0 for the authority, 1 for the place, 2 for everyone. 4
/// where it can't be made, and what stands in its way is written.
@_expose(wasm, "engine_report") @_cdecl("engine_report")
public func report(
  _ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ language: Int32, _ format: Int32,
  _ edition: Int32
) -> Int32 {
  guard let format = FormEngine.Format(rawValue: format), (0...2).contains(edition) else { return 2 }
  let (file, fields) = fields(bytes, count)
  return FormEngine.at(engine).report(
    fields, file, format, for: Audience.allCases[Int(edition)], Language(language))
}

/// Opens a record to change it. 4 where it can't be opened, and its faults are written.
@_expose(wasm, "engine_open") @_cdecl("engine_open")
public func open(
  _ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ name: UnsafePointer<UInt8>,
  _ nameCount: Int32, _ language: Int32
) -> Int32 {
  FormEngine.at(engine).open(Array(bytes, count), String(name, nameCount), Language(language))
}

/// Begins from the record of the visit before; otherwise as `open`.
@_expose(wasm, "engine_begin") @_cdecl("engine_begin")
public func begin(
  _ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ name: UnsafePointer<UInt8>,
  _ nameCount: Int32, _ language: Int32
) -> Int32 {
  FormEngine.at(engine).begin(from: Array(bytes, count), String(name, nameCount), Language(language))
}

/// Brings the fields together with a colleague's record; otherwise as `open`.
@_expose(wasm, "engine_merge") @_cdecl("engine_merge")
public func merge(
  _ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32, _ name: UnsafePointer<UInt8>,
  _ nameCount: Int32, _ ours: UnsafePointer<UInt8>, _ oursCount: Int32, _ language: Int32
) -> Int32 {
  let fields = fields(ours, oursCount).fields
  return FormEngine.at(engine).merge(fields, with: Array(bytes, count), String(name, nameCount), Language(language))
}

/// Forgets the record that was opened.
@_expose(wasm, "engine_close") @_cdecl("engine_close")
public func close(_ engine: UnsafeRawPointer) { FormEngine.at(engine).close() }

/// A text without numbers of persons.
@_expose(wasm, "engine_mask") @_cdecl("engine_mask")
public func mask(_ engine: UnsafeRawPointer, _ bytes: UnsafePointer<UInt8>, _ count: Int32) -> Int32 {
  FormEngine.at(engine).mask(String(bytes, count))
}

private func fields(_ bytes: UnsafePointer<UInt8>, _ count: Int32) -> (file: String, fields: [FormField]) {
  let texts = UnsafeBufferPointer(start: bytes, count: Int(count)).split(separator: 0, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  var fields: [FormField] = []
  var index = 1
  while index + 1 < texts.count {
    fields.append(FormField(texts[index], texts[index + 1]))
    index += 2
  }
  return (texts.first ?? "", fields)
}

extension [UInt8] {
  fileprivate init(_ start: UnsafePointer<UInt8>, _ count: Int32) {
    self.init(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}

extension Language {
  fileprivate init(_ number: Int32) {
    self = (1...3).contains(number) ? Language.allCases[Int(number) - 1] : .danish
  }
}
