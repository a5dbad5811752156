import Foundation
import TestSupport
import Testing

@testable import Inspection

/// One place of a shipped document is damaged; then what is advised first is followed to the letter.
@Suite struct DamageTests {
  /// More of them are tried with `DAMAGE=1000`.
  private static let more = ProcessInfo.processInfo.environment["DAMAGE"].flatMap { Int($0) }

  private static let seed: UInt64 = 20_261_130

  @Test func adviceMendsDamagedRecords() {
    let files = AdviceDesk.files { $0.contains("/eksempler/") || $0.contains("/exempel/") }
    share(of: "records", files, count: 40, least: 90)
  }

  @Test func adviceMendsDamagedChecklists() {
    let files = AdviceDesk.files { $0.split(separator: "/").count == 2 }.filter {
      !$0.text.contains("bygger-på:") && $0.text.utf8.count < 60_000
    }
    share(of: "checklists", files, count: 20, least: 80)
  }

  @Test func adviceMendsDamagedTestCases() {
    let files = AdviceDesk.files { $0.contains("/prøver/") || $0.contains("/prov/") }.flatMap { file in
      file.text.components(separatedBy: "\n---\n").map { (file.name, $0 + "\n") }
    }
    share(of: "test cases", files.filter { $0.1.utf8.count > 300 && $0.1.utf8.count < 20_000 }, count: 20, least: 80)
  }

  /// `least`: how many of a hundred are mended at least.
  private func share(of kind: String, _ files: [(name: String, text: String)], count: Int, least: Int) {
    var desk = AdviceDesk()
    var random = SeededGenerator(seed: Self.seed)
    var (told, mended, failed) = (0, 0, [String]())
    let count = Self.more ?? count
    while told < count {
      let file = files[Int.random(in: files.indices, using: &random)]
      guard let (text, damage) = Damage.one(in: file.text, using: &random) else { continue }
      let errors = desk.errors(of: text)
      guard let first = errors.first else { continue }
      told += 1
      if let edits = first.mendings.first, desk.errors(of: text.making(edits)).isEmpty {
        mended += 1
      } else {
        failed.append("\(file.name): \(damage): \(first.range.start.line) \(first.told(in: .danish))")
      }
    }
    print("advice mends \(mended) of \(told) damaged \(kind), seed \(Self.seed)")
    if Self.more != nil { print(failed.joined(separator: "\n")) }
    #expect(mended * 100 >= told * least, "\(failed.joined(separator: "\n"))")
  }
}

/// What a slip of the hand makes of a line.
enum Damage: CaseIterable {
  case letterLost, letterAdded, letterOther, lineLost, lineTwice, linesSwapped, linesJoined, lineParted, indented
  case leftEdge, tab, otherDash, curlyQuotes, wordLost

  /// A text with one place damaged, and what was done.
  static func one(in text: String, using random: inout SeededGenerator) -> (text: String, damage: String)? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let number = Int.random(in: 0..<lines.count - 1, using: &random)
    let content = lines[number].drop { $0 == " " }
    guard !content.isEmpty, content.first != "#" else { return nil }
    let damage = allCases[Int.random(in: allCases.indices, using: &random)]
    damage.befall(&lines, number, using: &random)
    let made = lines.joined(separator: "\n")
    return made == text ? nil : (made, "\(damage) in line \(number + 1)")
  }

  private func befall(_ lines: inout [String], _ number: Int, using random: inout SeededGenerator) {
    let line = lines[number]
    let indent = line.prefix { $0 == " " }.count
    var letters = Array(line)
    let place = Int.random(in: letters.indices, using: &random)
    func margin(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
    switch self {
    case .letterLost:
      letters.remove(at: place)
      lines[number] = String(letters)
    case .letterAdded:
      letters.insert(Array(" aeq\"'[]{}:,-#")[Int.random(in: 0..<14, using: &random)], at: place)
      lines[number] = String(letters)
    case .letterOther:
      letters[place] = Array("aeq:;.,- ")[Int.random(in: 0..<9, using: &random)]
      lines[number] = String(letters)
    case .lineLost: lines.remove(at: number)
    case .lineTwice: lines.insert(line, at: number)
    case .linesSwapped: lines.swapAt(number, number + 1)
    case .linesJoined:
      lines[number] = line + " " + lines[number + 1].drop { $0 == " " }
      lines.remove(at: number + 1)
    case .lineParted:
      let blanks = letters.indices.filter { $0 > indent && letters[$0] == " " }
      guard !blanks.isEmpty else { return }
      let blank = blanks[Int.random(in: blanks.indices, using: &random)]
      lines[number] = String(letters[..<blank])
      lines.insert(String(letters[(blank + 1)...]), at: number + 1)
    case .indented:
      lines[number] =
        margin(indent + [-4, -2, -1, 1, 2, 4][Int.random(in: 0..<6, using: &random)]) + line.drop { $0 == " " }
    case .leftEdge: lines[number] = String(line.drop { $0 == " " })
    case .tab: lines[number] = String(repeating: "\t", count: indent / 2) + line.drop { $0 == " " }
    case .otherDash:
      guard let dash = line.firstRange(of: "- ") else { return }
      lines[number].replaceSubrange(dash, with: ["– ", "• ", "-", ""][Int.random(in: 0..<4, using: &random)])
    case .curlyQuotes: lines[number] = line.replacing("\"", with: "”").replacing("'", with: "’")
    case .wordLost:
      var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let full = words.indices.filter { !words[$0].isEmpty }
      words[full[Int.random(in: full.indices, using: &random)]] = ""
      lines[number] = words.joined(separator: " ")
    }
  }
}
