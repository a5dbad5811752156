import Inspection
import InspectionAnalysis
import InspectionReports
import InspectionYAML

/// Finds records that are there twice, in little memory: of each it keeps two fingerprints and its place.
struct SeenVisits {
  private struct Entry {
    let content: UInt64
    let file: Int32
    let line: Int32
  }

  /// In parts, as a dictionary that grows is there twice for a moment.
  private var entries = Array(repeating: [UInt64: Entry](), count: 24)
  /// What else stands under an id.
  private var others: [UInt64: [UInt64]] = [:]
  private var files: [String] = []
  private let language: Language
  private var told = 0

  init(_ language: Language) { self.language = language }

  /// Whether a record counts: one that says what another says that has its id doesn't. Ids that are there twice are told.
  mutating func counts(_ id: String, _ content: UInt64, _ place: VisitPlace) -> Bool {
    var fingerprint = Fingerprint()
    fingerprint.add(id)
    let key = fingerprint.value
    let part = Int(key % UInt64(entries.count))
    guard let known = entries[part][key] else {
      if files.last != place.file { files.append(place.file) }
      entries[part][key] = Entry(content: content, file: Int32(files.count - 1), line: place.line)
      return true
    }
    let first = VisitPlace(file: files[Int(known.file)], line: known.line)
    let isCopy = known.content == content || others[key]?.contains(content) == true
    if !isCopy { others[key, default: []].append(content) }
    // Not more than anyone reads.
    told += 1
    if told <= Limits.toldFaults {
      tell((isCopy ? Failure.copy(id, first, place) : .sameID(id, first, place)).text(language))
    }
    return !isCopy
  }
}

/// A number that differs where what was added differs (FNV-1a, mixed at the end).
struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(UInt8(0xFF))  // in no UTF-8
  }

  mutating func add(_ text: String?) {
    add(UInt8(text == nil ? 0 : 1))
    if let text { add(text) }
  }

  mutating func add(_ number: UInt64) {
    for shift in 0..<8 { add(UInt8(truncatingIfNeeded: number >> UInt64(8 * shift))) }
  }

  private mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  var value: UInt64 {
    var mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }
}

extension CountedVisit {
  /// What tells it from another under the same id.
  var fingerprint: UInt64 {
    var fingerprint = Fingerprint()
    for text in [authority, unit, date?.description, form.key.checklist, form.key.version.description, form.key.kind] {
      fingerprint.add(text)
    }
    fingerprint.add(UInt64(stage.rawValue))
    for code in codes { fingerprint.add(UInt64(code)) }
    for number in numbers {
      fingerprint.add(UInt64(bitPattern: number.numerator))
      fingerprint.add(UInt64(bitPattern: number.denominator))
    }
    return fingerprint.value
  }
}

extension Failure {
  /// One record that is there twice.
  static func copy(_ id: String, _ first: VisitPlace, _ second: VisitPlace) -> Failure {
    Failure(
      Message(
        da:
          "skemaet `\(id)` er der to gange og tæller én gang: `\(first.file)`, linje \(first.line), og `\(second.file)`, linje \(second.line)",
        en:
          "the record `\(id)` is there twice and counts once: `\(first.file)`, line \(first.line), and `\(second.file)`, line \(second.line)",
        sv:
          "protokollet `\(id)` finns två gånger och räknas en gång: `\(first.file)`, rad \(first.line), och `\(second.file)`, rad \(second.line)"
      ))
  }

  /// Two records of one id.
  static func sameID(_ id: String, _ first: VisitPlace, _ second: VisitPlace) -> Failure {
    Failure(
      Message(
        da:
          "to skemaer har id'et `\(id)`: `\(first.file)`, linje \(first.line), og `\(second.file)`, linje \(second.line)",
        en:
          "two records have the id `\(id)`: `\(first.file)`, line \(first.line), and `\(second.file)`, line \(second.line)",
        sv:
          "två protokoll har id:t `\(id)`: `\(first.file)`, rad \(first.line), och `\(second.file)`, rad \(second.line)"
      ))
  }
}
