import Inspection
import InspectionAnalysis

// What is told of one group: counts, shares, numbers.

extension SummaryWords {
  var findings: String {
    say("Fund, de hyppigste først", "Findings, the most frequent first", "Iakttagelser, de vanligaste först")
  }

  func hidden(isAggregate: Bool) -> String {
    let what = isAggregate ? say("Resultaterne", "The results", "Resultaten") : say("Svarene", "The answers", "Svaren")
    return "\(what) \(say("vises ikke", "are not shown", "visas inte"))"
  }

  /// How many chose what; of an answer also how many it could not be established of.
  func shares(_ choices: [Int64], of all: Int64, _ item: SummaryItem) -> [(count: Int64, text: String)] {
    let told = zip(choices, self.choices(of: item)).map { (count: $0, text: $1.text) }
    let notEstablished = item.form.checklist.isAggregate(item.index) ? 0 : all - choices.reduce(0, +)
    return notEstablished > 0 ? told + [(notEstablished, Status.notEstablished.words(language))] : told
  }

  /// As in `160 af 170 besvaret · 4 ikke belyst · 6 uden svar`.
  func answered(_ counts: SummaryItem.Counts) -> String {
    let parts: [(Int64, String)] = [
      (counts.notRelevant, Status.notRelevant.words(language)), (counts.notInFocus, Status.notInFocus.words(language)),
      (counts.notEstablished, Status.notEstablished.words(language)),
      (counts.open, say("uden svar", "without an answer", "utan svar")),
    ]
    let (answered, asked) = (language.grouped(counts.answered), language.grouped(counts.asked))
    let first = say(
      "\(answered) af \(asked) besvaret", "\(answered) of \(asked) answered", "\(answered) av \(asked) besvarade")
    return ([first] + parts.filter { $0.0 > 0 }.map { "\(language.grouped($0.0)) \($0.1)" }).joined(separator: " · ")
  }

  /// As in `160 af 170 vurderet · 10 ikke vurderet (6 %)`; without a word on numbers where the checklist makes none.
  func rated(_ counts: SummaryItem.Counts) -> String {
    var parts: [String] = []
    let (rated, asked) = (language.grouped(counts.answered), language.grouped(counts.asked))
    parts.append(say("\(rated) af \(asked) vurderet", "\(rated) of \(asked) rated", "\(rated) av \(asked) bedömda"))
    if counts.open > 0, let share = Share(counts.open, of: counts.asked).exact {
      parts.append(
        "\(language.grouped(counts.open)) \(Status.notRated.words(language)) (\(language.percentage(share)))")
    }
    for (count, status) in [(counts.notRelevant, Status.notRelevant), (counts.notInFocus, .notInFocus)] where count > 0
    {
      parts.append("\(language.grouped(count)) \(status.words(language))")
    }
    return parts.joined(separator: " · ")
  }

  func told(_ numbers: NumberStatistics) -> String {
    func shown(_ number: Rational) -> String { language.number(Rounding(decimals: 2).round(number)) }
    var text = say("Gennemsnit", "Mean", "Medelvärde") + " \(shown(numbers.mean))"
    if reading.hasIntervals, let interval = numbers.interval {
      text += " (\(certainty): \(shown(interval.lowest))–\(shown(interval.highest)))"
    }
    text += " · \(say("median", "median", "median")) \(shown(numbers.median))"
    text += " · \(say("kvartiler", "quartiles", "kvartiler")) \(shown(numbers.lower))–\(shown(numbers.upper))"
    if numbers.isRounded {
      text += say(
        " (kvartiler af tal med fire decimaler)", " (quartiles of numbers at four decimals)",
        " (kvartiler av tal med fyra decimaler)")
    }
    return text
  }

  /// As in `95 %: 52–67 %`.
  func told(_ interval: Interval) -> String { "\(certainty): \(percent(interval))" }

  private var certainty: String { language.percentage(Rational(95, over: 100)) }

  /// As in `52–67 %`.
  private func percent(_ interval: Interval) -> String {
    "\(language.percent(interval.lowest))–\(language.percentage(interval.highest))"
  }

  func told(_ judged: SummaryItem.Judged) -> String {
    let (same, above, below) = (judged.same, judged.above, judged.below)
    return say(
      "Konsulentens niveau er det beregnede i \(same) af \(judged.all), over det i \(above), under det i \(below)",
      "The inspector's level is the computed one in \(same) of \(judged.all), above it in \(above), below it in \(below)",
      "Inspektörens nivå är den uträknade i \(same) av \(judged.all), över den i \(above), under den i \(below)")
  }

  /// As in `12 af 40 (30 %)`.
  func told(_ counts: SummaryFinding.Counts) -> String {
    let (upheld, all) = (language.grouped(counts.upheld), language.grouped(counts.of))
    var text = say("\(upheld) af \(all)", "\(upheld) of \(all)", "\(upheld) av \(all)")
    if let share = Share(counts.upheld, of: counts.of).exact { text += " (\(language.percentage(share)))" }
    if reading.hasIntervals, let interval = Share(counts.upheld, of: counts.of).interval {
      text += ", \(told(interval))"
    }
    if let setAside = counts.setAside, setAside > 0 {
      text += say(", fravalgt \(setAside)", ", set aside \(setAside)", ", bortvald \(setAside)")
    }
    return text
  }
}
