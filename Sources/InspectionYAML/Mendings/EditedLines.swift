import Inspection

extension [DocumentEdit] {
  /// The lines that they change, as advice names them: `linje 4`, `linje 4, 6 og 9–12`.
  var lineNames: Message {
    let numbers = Set(map { Int($0.range.start.line) }).sorted()
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let names = runs.map { $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)–\($0.upperBound)" }
    func list(_ language: Language) -> String { language.list(names) }
    return Message(
      da: "linje \(list(.danish))", en: "\(numbers.count == 1 ? "line" : "lines") \(list(.english))",
      sv: "rad \(list(.swedish))")
  }
}
