import Glibc
import Inspection
import InspectionReports
import Synchronization

/// How far the reading of many records is: one line on the screen, which comes after a second and goes when something else is written.
struct Progress {
  private let isWanted: Bool
  private let start = Progress.now
  /// When it is due to be written, in seconds.
  private var next = 1.0
  /// How much there is to read; `nil` where that isn't known.
  private var total: Int64??
  private let language: Language

  private static let isShown = Atomic<Bool>(false)

  /// Where messages are piped, or the screen can't take a line back, there is none.
  init(isQuiet: Bool, _ language: Language) {
    isWanted = !isQuiet && isatty(STDERR_FILENO) == 1 && !Terminal.isDumb
    self.language = language
  }

  /// Tells it anew, four times a second at most. `total` is asked once it is needed.
  mutating func show(_ records: Int64, faulty: Int64, read: Int64, of total: () -> Int64?) {
    guard isWanted else { return }
    let passed = Self.now - start
    guard passed >= next else { return }
    next = passed + 0.25
    let whole = self.total ?? total()
    self.total = .some(whole)
    let text = Self.text(
      records, faulty: faulty, seconds: passed, share: whole.map { Double(read) / Double(max(1, $0)) }, language)
    Self.write("\r\u{1B}[K" + text)
    Self.isShown.store(true, ordering: .relaxed)
  }

  /// Takes the line away.
  static func hide() {
    if isShown.exchange(false, ordering: .relaxed) { write("\r\u{1B}[K") }
  }

  /// As in `12.400 skemaer, 3 med fejl, 3.100 i sekundet, omkring 40 s tilbage`.
  static func text(
    _ records: Int64, faulty: Int64, seconds: Double, share: Double?, _ language: Language
  ) -> String {
    let names = Message(da: "skemaer", en: "records", sv: "protokoll")
    var parts = ["\(language.grouped(records)) \(names(language))"]
    if faulty > 0 {
      parts.append(
        "\(language.grouped(faulty)) \(Message(da: "med fejl", en: "with faults", sv: "med fel")(language))")
    }
    let rate = Int64(Double(records) / max(seconds, 0.001))
    parts.append("\(language.grouped(rate)) \(Message(da: "i sekundet", en: "a second", sv: "i sekunden")(language))")
    if let share, share > 0.01, share <= 1 {
      let left = Int64((seconds / share - seconds).rounded(.up))
      let time = left < 120 ? "\(left) s" : "\(left / 60) min"
      parts.append(
        Message(da: "omkring \(time) tilbage", en: "about \(time) left", sv: "omkring \(time) kvar")(language))
    }
    return parts.joined(separator: ", ")
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
