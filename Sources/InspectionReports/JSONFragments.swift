import Inspection

/// Stretches of JSON that come again from record to record: all that a report says about a certain answer to a certain question, or
/// about a certain finding. They belong to one checklist in one language.
struct JSONFragments {
  private var checklist: Checklist?
  private var language = Language.danish
  private var bytes: [UInt8] = []
  /// By slot, where the fragment lies in `bytes`; empty where there is none yet.
  private var ranges: [Range<Int>] = []

  mutating func belong(to checklist: Checklist, _ language: Language) {
    if self.checklist === checklist, self.language == language { return }
    self = JSONFragments(checklist: checklist, language: language)
  }

  init() {}

  private init(checklist: Checklist, language: Language) {
    self.checklist = checklist
    self.language = language
  }

  @inline(__always) subscript(_ slot: Int) -> Range<Int>? {
    guard slot < ranges.count, !ranges[slot].isEmpty else { return nil }
    return ranges[slot]
  }

  func copy(_ fragment: Range<Int>, to target: UnsafeMutablePointer<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { target.update(from: start + fragment.lowerBound, count: fragment.count) }
    }
  }

  mutating func keep(_ fragment: UnsafeBufferPointer<UInt8>, as slot: Int) {
    if slot >= ranges.count { ranges += repeatElement(0..<0, count: slot + 1 - ranges.count) }
    ranges[slot] = bytes.count..<bytes.count + fragment.count
    bytes += fragment
  }
}

/// Numbers the fragments of a checklist.
struct JSONSlots {
  /// More options than any scale that is worth it.
  private static let options = 32
  private let sources: Int
  private let findings: Int
  private let units: Int
  private let purposes: Int

  init(_ checklist: Checklist) {
    sources = checklist.items.count * Self.options
    findings = sources + checklist.sourceKinds.count
    units = checklist.units.count + 1
    purposes = checklist.purposes.count + 1
  }

  /// A question answered with an option; `nil` for other answers.
  @inline(__always) func answer(_ item: Int, _ value: Answer.Value) -> Int? {
    guard case .option(let option) = value, option < Self.options else { return nil }
    return item * Self.options + Int(option)
  }

  /// A source without date and text.
  @inline(__always) func source(_ kind: Int) -> Int { sources + kind }

  /// A finding of the checklist, whose text may turn on the kind of unit and the purpose.
  func finding(_ definition: Int, _ record: Record) -> Int {
    let variant = ((record.unit.kind ?? -1) + 1) * purposes + (record.visit.purpose ?? -1) + 1
    return findings + definition * units * purposes + variant
  }
}
