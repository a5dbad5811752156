/// A way to make one number of several.
public struct Method: Sendable {
  /// What goes in beside the parts.
  public struct Settings: Sendable {
    /// For `deduct`.
    package var start: Rational

    package init(start: Rational = 0) { self.start = start }
  }

  package let keyword: Keyword
  package let usesWeights: Bool
  /// How a report says it in one sentence.
  package let sentence: Message
  /// The interval that holds the number for every choice of scores within the parts' intervals, with or without the optional
  /// parts; exact when no part is optional. `nil` when there is nothing to divide by. At least one part is not optional, or
  /// the empty set is not asked for.
  let aggregate: @Sendable (_ parts: [Part], _ settings: Settings) -> Interval?
  /// The same written out for parts of known scores; `nil` where there is nothing to write.
  package let formula: @Sendable (_ parts: [Part], _ settings: Settings) -> Formula?
  /// Whether a checklist may name it in a condition as a function over a set: `mean(dialogue)`.
  package var isFunction = false
  /// Whether the number falls when a part rises.
  package var isFalling = false

  package static let all: [Method] = [mean, sum, minimum, maximum, median, percent, deduct, table, none]
}

extension Method: Equatable {
  public static func == (left: Method, right: Method) -> Bool { left.keyword == right.keyword }
}

extension Method {
  /// Σ w·score / Σ w
  package static let mean = Method(
    keyword: .mean, usesWeights: true,
    sentence: Message(
      da: "gennemsnit af delene efter vægt", en: "mean of the parts by weight", sv: "medelvärde av delarna efter vikt"),
    aggregate: { parts, _ in weightedMean(parts) },
    formula: { parts, _ in .quotient(.weightedSum(parts), .number(parts.reduce(0) { $0 + $1.weight })) },
    isFunction: true)

  /// Σ w·score
  package static let sum = Method(
    keyword: .sum, usesWeights: true,
    sentence: Message(da: "vægtet sum af delene", en: "weighted sum of the parts", sv: "vägd summa av delarna"),
    aggregate: { parts, _ in weightedSum(parts) }, formula: { parts, _ in .weightedSum(parts) }, isFunction: true)

  package static let minimum = Method(
    keyword: .smallest, usesWeights: false,
    sentence: Message(da: "den laveste af delene", en: "the lowest of the parts", sv: "den lägsta av delarna"),
    aggregate: { parts, _ in extreme(parts, min) },
    formula: { parts, _ in
      .function(Message(da: "den laveste af", en: "the lowest of", sv: "det lägsta av"), parts.scores) { $0.min() }
    }, isFunction: true)

  package static let maximum = Method(
    keyword: .largest, usesWeights: false,
    sentence: Message(da: "den højeste af delene", en: "the highest of the parts", sv: "den högsta av delarna"),
    aggregate: { parts, _ in extreme(parts, max) },
    formula: { parts, _ in
      .function(Message(da: "den højeste af", en: "the highest of", sv: "det högsta av"), parts.scores) { $0.max() }
    }, isFunction: true)

  /// The middle one; of an even count the mean of the middle two.
  package static let median = Method(
    keyword: .median, usesWeights: false,
    sentence: Message(da: "medianen af delene", en: "the median of the parts", sv: "medianen av delarna"),
    aggregate: { parts, _ in
      guard !parts.isEmpty else { return nil }
      let (low, high) = (parts.map { $0.score.lowest }.sorted(), parts.map { $0.score.highest }.sorted())
      if parts.contains(where: { $0.isOptional }) { return Interval(low[0], high[high.count - 1]) }
      return Interval(middle(low), middle(high))
    },
    formula: { parts, _ in
      .function(
        Message(da: "den midterste af", en: "the middle of", sv: "det mittersta av"), parts.scores.sorted(), middle)
    })

  /// 100 · Σ w·score / Σ w·highest possible, which is 100 times the mean of score / highest with weights w·highest.
  package static let percent = Method(
    keyword: .percent, usesWeights: true,
    sentence: Message(
      da: "procent af det højest mulige", en: "per cent of the highest possible", sv: "procent av det högsta möjliga"),
    aggregate: { parts, _ in
      weightedMean(
        parts.map { part in
          let highest = part.highestPossible
          return Part(
            score: Interval(part.score.lowest * 100 / highest, part.score.highest * 100 / highest),
            weight: part.weight * highest, isOptional: part.isOptional)
        })
    },
    formula: { parts, _ in
      let highest = parts.map { Part(score: Interval($0.highestPossible), weight: $0.weight) }
      return .quotient(.product([.number(100), .weightedSum(parts)]), .weightedSum(highest))
    })

  /// start − Σ w·score
  package static let deduct = Method(
    keyword: .deduct, usesWeights: true,
    sentence: Message(
      da: "startværdien minus den vægtede sum af delene", en: "the start less the weighted sum of the parts",
      sv: "startvärdet minus den vägda summan av delarna"),
    aggregate: { parts, settings in
      weightedSum(parts).map { Interval(settings.start - $0.highest, settings.start - $0.lowest) }
    },
    formula: { parts, settings in .difference(.number(settings.start), .weightedSum(parts)) }, isFalling: true)

  /// The first row whose condition holds; `Evaluator` reads the rows.
  package static let table = Method(
    keyword: .table, usesWeights: false,
    sentence: Message(
      da: "den første række i tabellen, der passer", en: "the first row of the table that fits",
      sv: "den första raden i tabellen som passar"),
    aggregate: { _, _ in nil }, formula: { _, _ in nil })

  /// No number: reports show how the answers are distributed.
  package static let none = Method(
    keyword: .none, usesWeights: false,
    sentence: Message(
      da: "intet tal, kun fordelingen af svarene", en: "no number, only how the answers are distributed",
      sv: "inget tal, bara hur svaren fördelar sig"),
    aggregate: { _, _ in nil }, formula: { _, _ in nil })

  /// The lowest or highest. What may be missing can pull the result its way but not hold it.
  private static func extreme(_ parts: [Part], _ choose: (Rational, Rational) -> Rational) -> Interval? {
    guard let first = parts.first else { return nil }
    let sure = parts.filter { !$0.isOptional }
    guard let firstSure = sure.first else {
      return parts.reduce(first.score) { $0.hull($1.score) }
    }
    let held = sure.reduce(firstSure.score) {
      Interval(choose($0.lowest, $1.score.lowest), choose($0.highest, $1.score.highest))
    }
    return parts.reduce(held) { result, part in
      let pulled = Interval(choose(result.lowest, part.score.lowest), choose(result.highest, part.score.highest))
      return part.isOptional ? result.hull(pulled) : pulled
    }
  }

  private static func middle(_ sorted: [Rational]) -> Rational {
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }

  private static func weightedSum(_ parts: [Part]) -> Interval? {
    guard !parts.isEmpty else { return nil }
    var sum = Interval(0)
    for part in parts {
      let (low, high) = (part.score.lowest * part.weight, part.score.highest * part.weight)
      // An optional part would be taken for 0.
      if low.isUndefined || high.isUndefined { return Interval(.undefined) }
      sum.lowest = sum.lowest + (part.isOptional ? min(0, low) : low)
      sum.highest = sum.highest + (part.isOptional ? max(0, high) : high)
    }
    return sum
  }

  private static func weightedMean(_ parts: [Part]) -> Interval? {
    var (low, high, weight) = (Rational.zero, Rational.zero, Rational.zero)
    var (isSingle, hasOptional) = (true, false)
    for part in parts {
      if part.isOptional {
        hasOptional = true
        continue
      }
      // Most parts are known, and their number need not be added up twice.
      if isSingle, !part.score.isSingle { (isSingle, high) = (false, low) }
      low = low + part.score.lowest * part.weight
      if !isSingle { high = high + part.score.highest * part.weight }
      weight = weight + part.weight
    }
    if isSingle { high = low }
    if hasOptional { return extremes(parts.filter { $0.isOptional }, low: low, high: high, weight: weight) }
    if weight == 0 { return nil }
    let least = low / weight
    return Interval(least, isSingle ? least : high / weight)
  }

  /// The least and greatest mean over all ways to leave optional parts out: the lowest parts come in as long as they pull the
  /// mean down, the highest as long as they pull it up.
  private static func extremes(_ optional: [Part], low: Rational, high: Rational, weight: Rational) -> Interval {
    var (parts, least, greatest) = (optional, (sum: low, weight: weight), (sum: high, weight: weight))
    parts.sort { $0.score.lowest < $1.score.lowest }
    for part in parts {
      let level = part.score.lowest * least.weight
      if level.isUndefined || least.sum.isUndefined { return Interval(.undefined) }
      guard least.weight == 0 || level < least.sum else { continue }
      least = (least.sum + part.score.lowest * part.weight, least.weight + part.weight)
    }
    parts.sort { $0.score.highest > $1.score.highest }
    for part in parts {
      let level = part.score.highest * greatest.weight
      if level.isUndefined || greatest.sum.isUndefined { return Interval(.undefined) }
      guard greatest.weight == 0 || level > greatest.sum else { continue }
      greatest = (greatest.sum + part.score.highest * part.weight, greatest.weight + part.weight)
    }
    return Interval(least.sum / least.weight, greatest.sum / greatest.weight)
  }
}
