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
      if let start = bytes.baseAddress { target.initialize(from: start + fragment.lowerBound, count: fragment.count) }
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
  private static var options: Int { 32 }
  /// An answer that is an option, or a status without one.
  private let answers = options + Status.allCases.count
  private let sources: Int
  private let titles: Int
  private let ids: Int
  private let findings: Int
  private let paths: Int
  private let items: Int
  /// As many texts a title or finding may have: one for each kind of unit and purpose, or none.
  private let variants: Int
  private let variant: Int

  init(_ checklist: Checklist, unit: Int?, purpose: Int?) {
    let purposes = checklist.purposes.count + 1
    variants = (checklist.units.count + 1) * purposes
    variant = ((unit ?? -1) + 1) * purposes + (purpose ?? -1) + 1
    sources = 1 + checklist.items.count * answers
    titles = sources + 2 * checklist.sourceKinds.count
    ids = titles + checklist.items.count * variants
    findings = ids + checklist.findings.count
    paths = findings + checklist.findings.count * variants
    items = checklist.items.count
  }

  /// All before the record.
  var head: Int { 0 }

  /// A question answered with an option, or without an answer; `nil` for other answers.
  func answer(_ item: Int, _ value: Answer.Value, _ status: Status) -> Int? {
    let first = 1 + item * answers
    switch value {
    case .option(let option):
      let isTaken = status == .scored || status == .unscored
      return isTaken && option < Self.options ? first + Int(option) : nil
    case .open, .notRelevant, .notInFocus, .notEstablished: return first + Self.options + Int(status.rawValue)
    case .number, .text: return nil
    }
  }

  /// A source without date and text, or the beginning of one that has them.
  func source(_ kind: Int, isPlain: Bool) -> Int { sources + 2 * kind + (isPlain ? 1 : 0) }

  /// Where something stands that a finding rests on.
  func because(_ basis: Because.Basis) -> Int {
    switch basis {
    case .item(let item): paths + item
    case .fact(let fact): paths + items + fact
    }
  }

  func id(ofFinding definition: Int) -> Int { ids + definition }

  /// The title of an item, which may turn on the kind of unit and the purpose.
  func title(_ item: Int) -> Int { titles + item * variants + variant }

  /// A finding of the checklist, whose text may do so.
  func finding(_ definition: Int) -> Int { findings + definition * variants + variant }
}
