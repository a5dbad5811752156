import Inspection
import TestSupport

/// Writes small checklists and records at random.
struct RandomChecklist {
  enum Feature: CaseIterable {
    case anyMethod, effects, tables, bands, bandScores, factApplicability, anyApplicability, policies, minCoverage,
      indicators
    case weights, statuses, rounding, findings, anyScale
    /// Methods whose result rises with the answers.
    case raisingMethod
    /// Rules read answers and facts only.
    case answerRules
    /// So few questions that every record there is can be looked at.
    case small
  }

  struct Leaf {
    let path: String
    let scale: String
  }

  static let scales: [String: [String]] = [
    "level": ["low", "mid", "high"], "yes-no": ["yes", "no"], "odd": ["a", "b", "c"], "kind": ["games", "chat"],
    "number": ["0", "1", "2", "4"],
  ]

  var random: SeededGenerator
  let features: Set<Feature>
  /// Whether everything is written in the opposite order.
  var isTurned = false
  /// Whether there are kinds of units, notes and findings of both sorts, too.
  var isForClaims = false
  /// Whether it says much beside numbers, too.
  var isRich = false
  /// Definitions that conditions name, and whether one is being written.
  var definitions: Set<String> = []
  var isInDefinition = false
  /// The question whose sources conditions read, and the level that has bands.
  var (supported, bandLevel): (String?, String?) = (nil, nil)
  /// Whether the first rule gives a finding.
  var hasFindingRule = false
  /// Whether there is a fact that stays in the house, and what is said to stay there.
  var holdsSecret = false
  var points: [(id: String, leaves: [Leaf])] = []
  /// Leaves with a score.
  var scored: [Leaf] { points.flatMap(\.leaves).filter { $0.scale != "kind" } }
  /// How many more answers and facts a record may leave open.
  var openLeft = 4

  init(seed: UInt64, _ features: Set<Feature>) {
    random = SeededGenerator(seed: seed)
    self.features = features
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }

  mutating func chance(_ percent: Int, _ feature: Feature) -> Bool { features.contains(feature) && chance(percent) }

  private func inOrder(_ items: [String]) -> String { (isTurned ? items.reversed() : items).joined() }

  // MARK: Checklist

  mutating func checklist() -> String {
    for point in 1...Int.random(in: 1...(features.contains(.small) ? 2 : 3), using: &random) {
      points.append((id: "p\(point)", leaves: []))
    }
    let items = points.indices.map { self.point($0) }
    let rich = isRich ? richFacts() : ""
    let text = """
      checklist: random
      version: 1.0.0
      language: en
      title: Random
      \(isForClaims ? "units: {home: , family: }" : "")
      facts:
        age: {options: {child: , teen: }}
      \(isRich ? "" : "  holds: {options: {p: , q: }, several: yes}")
      \(rich)\(isRich ? "source-kinds: {talk: , seen: }\nrespondents: {one: {title: One, source-kind: talk}}" : "")
      \(holdsSecret ? "  secret: {options: {p: , q: }, internal-only: yes}\npublic-reports: yes" : "")
      scales:
        level: [{value: low, score: 1}, {value: mid, score: 3}, {value: high, score: 5}]
        yes-no: [{value: yes, score: 5}, {value: no, score: 1}]
        odd: [{value: a, score: 2}, {value: b, score: 0}, {value: c, score: 4}]
        kind: [{value: games}, {value: chat}]
        number: {number: {min: 0, max: 4}, steps: [{from: 0, score: 1}, {from: 2, score: 5}]}
      scoring:
      \(scoring())\(bands())points:
      \(inOrder(items))\(rules())\(demands())
      """
    return text + writtenDefinitions()
  }

  private mutating func point(_ index: Int) -> String {
    let id = points[index].id
    var text = "  - id: \(id)\n    title: \(id)\n" + weight("    ") + applicability("    ")
    if chance(25, .tables) { text += "    scoring:\n" + table("      ", of: id) }
    let criteria = (1...Int.random(in: 1...(features.contains(.small) ? 2 : 4), using: &random)).map {
      criterion("c\($0)", $0, index)
    }
    return text + "    criteria:\n" + inOrder(criteria)
  }

  private mutating func criterion(_ id: String, _ number: Int, _ index: Int) -> String {
    let path = points[index].id + "." + id
    let question = isRich && chance(20) ? "{one: \(id), home: \(id), family: \(id)}" : id
    var text = "      - id: \(id)\n        question: \(question)\n" + weight("        ") + applicability("        ")
    if isForClaims, number > 1, chance(25) { return text + several() }
    if number > 1, chance(20, .indicators) {
      let indicators = (1...2).map { number in
        let scale = pick(["level", "yes-no"])
        points[index].leaves.append(Leaf(path: path + ".i\(number)", scale: scale))
        return "          - {id: i\(number), question: i, scale: \(scale)}\n"
      }
      return text + "        indicators:\n" + inOrder(indicators)
    }
    let scale =
      features.contains(.anyScale) ? pick(number == 1 ? ["level", "odd"] : Self.scales.keys.sorted()) : "level"
    points[index].leaves.append(Leaf(path: path, scale: scale))
    text += "        scale: \(scale)\n"
    if isForClaims, scale != "kind" { text += claims() }
    if isRich, scale != "kind" { text += requiredSources(of: path) }
    if !isForClaims, chance(20, .findings) {
      text +=
        "        findings: [{when: \"\(pick(["answer", "\(path).answer"])) = \(option(of: scale))\", category: attention, text: t\(kept(40))}]\n"
    }
    return text
  }

  /// Several answers, with findings that look at all of them.
  private mutating func several() -> String {
    let (least, most) = pick([(1, 2), (2, 2), (1, 3), (2, 3)])
    let finding = (1...2).map { _ in
      let when = pick([
        "count(children, answer = yes) >= 1", "count(children, answer = no) >= 2", "all(children, score = 5)",
        "share(children, score = 1) > 1/2", "count(children, is unanswered) >= 1",
        "count(children, is not-relevant) = 1", "count(children, is answered) >= 3", "score < 3", "mean(children) = 3",
        "any(children, answer = yes) and any(children, answer = no)", "count(children, is answered) = 1",
      ])
      return "{when: \"\(when)\", category: \(pick(["attention", "strength"])), text: t}"
    }
    let note = chance(30) ? "        note: {required-when: answer = no}\n" : ""
    let method = chance(30) ? "        scoring: {method: \(pick(["min", "max", "sum"]))}\n" : ""
    return """
              scale: yes-no
              several-answers: {name: N, at-least: \(least), at-most: \(most)}
              findings: [\(finding.joined(separator: ", "))]

      """ + note + method
  }

  /// A note and findings whose conditions look at the answer, and perhaps at others.
  private mutating func claims() -> String {
    var text = ""
    func own(_ sign: String, _ number: Int) -> String { "score \(sign) \(number)" }
    if chance(30) {
      text +=
        "        note: {required-when: \"\(chance(50) ? own(pick(["<=", ">"]), pick([0, 2, 5])) : answerAtom())\"}\n"
    }
    if chance(40) {
      let findings = (1...2).map { _ in
        let when = chance(70) ? own(pick(["<=", ">=", "="]), pick([1, 2, 3, 5])) : answerAtom()
        return "{when: \"\(when)\", category: \(pick(["attention", "strength"])), text: t}"
      }
      text += "        findings: [\(findings.joined(separator: ", "))]\n"
    }
    return text
  }

  /// That it stays in the house, of what is said so in some cases.
  private mutating func kept(_ percent: Int) -> String {
    holdsSecret && chance(percent) ? ", internal-only: yes" : ""
  }

  private mutating func demands() -> String {
    guard isForClaims, chance(70) else { return "" }
    let demands = (1...pick([1, 2])).map { "  - {id: d\($0), requires: \"\(demand())\", text: t}\n" }
    return "consistency:\n" + demands.joined()
  }

  private mutating func weight(_ indent: String) -> String {
    chance(30, .weights) ? "\(indent)weight: \(pick(["0", "2", "1/2"]))\n" : ""
  }

  private mutating func applicability(_ indent: String) -> String {
    if isForClaims, chance(20) { return "\(indent)applies-when: \"unit.kind = home\"\n" }
    if chance(15, .anyApplicability), !scored.isEmpty { return "\(indent)applies-when: \"\(condition())\"\n" }
    return chance(15, .factApplicability) ? "\(indent)applies-when: \"\(factAtom())\"\n" : ""
  }

  private mutating func scoring() -> String {
    var text = ""
    for level in ["criterion", "point", "overall"] {
      var methods =
        features.contains(.anyMethod) ? ["mean", "sum", "min", "max", "median", "percent", "deduct"] : ["mean"]
      if features.contains(.raisingMethod) { methods = ["mean", "sum", "min", "max", "median", "percent"] }
      let method = pick(methods)
      var of = ""
      if level == "overall", chance(30, .anyMethod), method != "percent" {
        of = pick(["", ", of: criteria", ", of: indicators"])
      }
      let kept = kept(level == "overall" ? 80 : 30)
      text += "  \(level): {method: \(method == "percent" && level != "criterion" ? "mean" : method)\(of)\(kept)}\n"
    }
    if features.contains(.policies) {
      text +=
        "  not-relevant: \(pick(["exclude", "zero", "unrated"] + (isRich ? ["highest", "highest"] : [])))\n  not-in-focus: \(pick(["exclude", "unrated"]))\n"
      text += "  unanswered: \(pick(["exclude", "zero", "unrated"]))\n"
    }
    if isRich, chance(50) {
      text += "  min-answered: \(pick([1, 2, 3]))\n"
    } else if chance(50, .minCoverage) {
      text += "  min-coverage: \(pick(["50%", "100%"]))\n"
    }
    if isRich, chance(40) {
      text += "  rounding: {to: \(pick(["0.5", "2", "0.75"])), at: each-level}\n"
    } else if chance(50, .rounding) {
      text += "  rounding: {decimals: \(pick([0, 1])), at: each-level}\n"
    }
    return text
  }

  private mutating func bands() -> String {
    guard chance(60, .bands) else { return "" }
    let scores = chance(60, .bandScores) ? pick([[1, 2, 4], [4, 1, 2], [0, 3, 3]]) : nil
    let from = pick([[0, 2, 4], [2, 3, 4], [-50, 1, 3]])
    let bands = zip(["bad", "fair", "good"], from).enumerated().map { index, band in
      "{id: \(band.0), from: \(band.1)" + (scores.map { ", score: \($0[index])" } ?? "") + "}"
    }
    let level = pick(["point", "overall"])
    bandLevel = level
    return "bands:\n  \(level): [\(bands.joined(separator: ", "))]\n"
  }

  private mutating func table(_ indent: String, of point: String) -> String {
    let kept = kept(70).isEmpty ? "" : "\(indent)internal-only: yes\n"
    var text = "\(indent)method: table\n\(kept)\(indent)rows:\n"
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let row = pick(["1", "4", "not-rated", "max(children)", "share(children, score >= 3)"])
      text += "\(indent)  - {when: \"\(tableCondition(of: point))\", score: \"\(row)\"}\n"
    }
    return text + "\(indent)  - {score: \"\(pick(["2", "mean(children)", "not-rated", "min(children)"]))\"}\n"
  }

  private mutating func tableCondition(of point: String) -> String {
    if scored.isEmpty || chance(60) {
      return pick([
        "count(children, score <= 2) >= 1", "c1 >= 3", "any(children, score = 5)", "mean(children) < 3", "age = teen",
      ])
    }
    return condition()
  }

  private mutating func rules() -> String {
    guard features.contains(.effects) || features.contains(.findings) else { return "" }
    var text = "rules:\n"
    for number in 1...Int.random(in: 1...3, using: &random) {
      text += "  - id: r\(number)\n" + (chance(90) ? "    when: \"\(condition())\"\n" : "") + "    then:\n"
      if !chance(70, .effects) {
        if number == 1 { hasFindingRule = true }
        let replaces = isRich && number > 1 && hasFindingRule && chance(40) ? ", replaces: [r1]" : ""
        text += "      finding: {category: development, text: t\(kept(60))\(replaces)}\n"
        continue
      }
      text += effects()
    }
    if isRich, chance(35) { text += sayingRule() }
    return text
  }

  /// One effect, or two of a kind.
  private mutating func effects() -> String {
    let target = pick(["overall"] + points.map(\.id) + scored.map(\.path))
    let (kind, amounts) = pick([
      ("cap", ["at-most: 2", "at-most: 3"]), ("floor", ["at-least: 3", "at-least: 4"]),
      ("adjust", ["by: -1", "by: 1/2"]), ("unrate", ["reason: r", "reason: s"]),
    ])
    let both = (1...(chance(40) ? 2 : 1)).map { _ in "{of: \(target), \(pick(amounts))\(kept(80))}" }
    return "      \(kind): [\(both.joined(separator: ", "))]\n"
  }

  mutating func option(of scale: String) -> String { pick(Self.scales[scale] ?? []) }
}
