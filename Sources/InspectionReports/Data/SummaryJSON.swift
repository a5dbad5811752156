package import Inspection
package import InspectionAnalysis

/// A summary of many visits as JSON, as `Docs/tilsyn-summary-1.schema.json` describes it.
package func summaryJSON(_ summary: Summary, _ reading: SummaryReading, language: Language) -> [UInt8] {
  SummaryJSON(SummaryWords(summary: summary, reading: reading, language: language)).bytes()
}

private struct SummaryJSON: ~Copyable {
  private let words: SummaryWords
  private var writer = JSONWriter(indented: true)

  init(_ words: SummaryWords) { self.words = words }

  consuming func bytes() -> [UInt8] {
    writer.beginObject()
    writer.stretch(#""schema":"tilsyn-summary-1","engine":"#)
    writer.value(Engine.version)
    writer.stretch(#","language":"#)
    writer.value(words.language.rawValue)
    writer.stretch(#","by":["#)
    for grouping in words.summary.grouping { writer.value(grouping.key) }
    writer.stretch("]")
    writeReading()
    writer.stretch(#","note":"#)
    writer.value(words.reservation)
    writer.stretch(#","tables":["#)
    for table in words.summary.tables { write(table) }
    writer.stretch("]}")
    return writer.take() + [UInt8(ascii: "\n")]
  }

  private mutating func writeReading() {
    let reading = words.reading
    writer.stretch(#","all-visits":"#)
    writer.value(reading.takesAllVisits)
    writer.stretch(#","drafts":"#)
    writer.value(reading.takesDrafts)
    writer.stretch(#","records":{"read":"#)
    writer.value(reading.records)
    writer.stretch(#","faulty":"#)
    writer.value(reading.faulty)
    writer.stretch(#","drafts":"#)
    writer.value(reading.drafts)
    writer.stretch(#","copies":"#)
    writer.value(reading.copies)
    writer.stretch(#","superseded":"#)
    writer.value(reading.superseded)
    writer.stretch(#","without-unit":"#)
    writer.value(reading.withoutUnit)
    writer.stretch(#","ties":["#)
    for tie in reading.ties {
      writer.beginArray()
      for record in tie { writer.value(record) }
      writer.endArray()
    }
    writer.stretch("]}")
  }

  private mutating func write(_ table: Summary.Table) {
    let checklist = table.form.checklist
    writer.stretch(#"{"checklist":{"id":"#)
    writer.value(checklist.id.rawValue)
    writer.stretch(#","title":"#)
    writer.value(table.form.text(checklist.title, words.language))
    writer.stretch(#","versions":["#)
    for (version, visits) in table.versions {
      writer.stretch(#"{"version":"#)
      writer.value(version.description)
      writer.stretch(#","visits":"#)
      write(visits)
      writer.stretch("}")
    }
    writer.stretch(#"]},"unit-kind":"#)
    writer.value(table.form.key.kind)
    writer.stretch(#","unit-kind-title":"#)
    writer.value(words.kind(of: table))
    writer.stretch(#","visits":"#)
    write(table.visits)
    writer.stretch(#","groups-hidden":"#)
    writer.value(table.hidesGroups)
    writer.stretch(#","groups":["#)
    for group in table.groups { write(group, in: table) }
    writer.stretch(#"],"items":["#)
    for item in table.items { write(item) }
    writer.stretch(#"],"findings":["#)
    for finding in table.findings { write(finding) }
    writer.stretch("]}")
  }

  private mutating func write(_ number: Int64?) {
    if let number { writer.value(number) } else { writer.null() }
  }

  private mutating func write(_ group: Summary.Group, in table: Summary.Table) {
    writer.stretch(#"{"values":["#)
    for value in group.values { writer.value(value.data) }
    writer.stretch(#"],"title":"#)
    writer.value(words.name(of: group, in: table))
    writer.stretch(#","visits":"#)
    write(group.visits)
    writer.stretch("}")
  }

  // MARK: Items

  private mutating func write(_ item: SummaryItem) {
    let place = item.form.checklist.items[item.index]
    writer.stretch(#"{"path":"#)
    writer.value(item.index == 0 ? Keyword.overall.canonical : place.path)
    writer.stretch(#","level":"#)
    writer.value(place.level.name)
    writer.stretch(#","title":"#)
    writer.value(words.title(of: item))
    writer.stretch(#","versions":["#)
    for version in item.versions { writer.value(version.description) }
    writer.stretch(#"],"choices":["#)
    let choices = words.choices(of: item)
    for choice in choices {
      writer.stretch(#"{"value":"#)
      writer.value(choice.value)
      writer.stretch(#","text":"#)
      writer.value(choice.text)
      writer.stretch("}")
    }
    writer.stretch(#"],"total":"#)
    write(item.total, choices.map { $0.value })
    writer.stretch(#","groups":["#)
    for cell in item.groups { write(cell, choices.map { $0.value }) }
    writer.stretch("]")
    let baselines = item.form.checklist.baselines.filter { !$0.shares(of: item.index).isEmpty }
    if !baselines.isEmpty {
      writer.stretch(#","baselines":["#)
      for baseline in baselines { write(baseline, of: item, choices.map { $0.value }) }
      writer.stretch("]")
    }
    writer.stretch("}")
  }

  private mutating func write(_ baseline: Baseline, of item: SummaryItem, _ names: [String]) {
    writer.stretch(#"{"id":"#)
    writer.value(baseline.id)
    writer.stretch(#","title":"#)
    writer.value(item.form.text(baseline.title, words.language))
    writer.stretch(#","citation":"#)
    writer.value(baseline.citation)
    writer.stretch(#","of":"#)
    write(baseline.count.map { Int64($0) })
    writer.stretch(#","shares":["#)
    for (option, share) in baseline.shares(of: item.index) {
      writer.stretch(#"{"value":"#)
      writer.value(names[option])
      writer.stretch(#","share":"#)
      writer.value(NumberStatistics.shown(share))
      writer.stretch("}")
    }
    writer.stretch("]}")
  }

  private mutating func write(_ cell: SummaryItem.Cell, _ names: [String]) {
    writer.stretch(#"{"counts":"#)
    write(cell.counts)
    writer.stretch(#","choices":"#)
    write(cell.choices, names, of: cell.of)
    writer.stretch(#","of":"#)
    write(cell.choices == nil ? nil : cell.of)
    writer.stretch(#","numbers":"#)
    write(cell.numbers)
    writer.stretch(#","judged":"#)
    write(cell.judged)
    writer.stretch(#","hidden":["#)
    let hidden = [
      ("counts", cell.counts == nil), ("choices", cell.hidesChoices), ("numbers", cell.hidesNumbers),
      ("judged", cell.hidesJudged),
    ]
    for (name, isHidden) in hidden where isHidden { writer.value(name) }
    writer.stretch("]}")
  }

  private mutating func write(_ counts: SummaryItem.Counts?) {
    guard let counts else { return writer.null() }
    writer.stretch(#"{"asked":"#)
    writer.value(counts.asked)
    writer.stretch(#","answered":"#)
    writer.value(counts.answered)
    writer.stretch(#","not-relevant":"#)
    writer.value(counts.notRelevant)
    writer.stretch(#","not-in-focus":"#)
    writer.value(counts.notInFocus)
    writer.stretch(#","not-established":"#)
    writer.value(counts.notEstablished)
    writer.stretch(#","open":"#)
    writer.value(counts.open)
    writer.stretch(#","share-open":"#)
    writer.value(Share(counts.open, of: counts.asked).rounded)
    writer.stretch("}")
  }

  private mutating func write(_ choices: [Int64]?, _ names: [String], of all: Int64?) {
    guard let choices, let all else { return writer.null() }
    writer.beginArray()
    for (name, count) in zip(names, choices) {
      writer.stretch(#"{"value":"#)
      writer.value(name)
      writer.stretch(#","count":"#)
      writer.value(count)
      writer.stretch(#","share":"#)
      writer.value(Share(count, of: all).rounded)
      write(words.reading.hasIntervals ? Share(count, of: all).interval : nil)
      writer.stretch("}")
    }
    writer.endArray()
  }

  /// Where intervals are asked for.
  private mutating func write(_ interval: Interval?) {
    if !words.reading.hasIntervals { return }
    writer.stretch(#","interval":"#)
    guard let interval else { return writer.null() }
    writer.beginArray()
    writer.value(interval.lowest)
    writer.value(interval.highest)
    writer.endArray()
  }

  private mutating func write(_ numbers: NumberStatistics?) {
    guard let numbers else { return writer.null() }
    writer.stretch(#"{"count":"#)
    writer.value(numbers.count)
    writer.stretch(#","mean":"#)
    writer.value(numbers.mean)
    writer.stretch(#","lower-quartile":"#)
    writer.value(numbers.lower)
    writer.stretch(#","median":"#)
    writer.value(numbers.median)
    writer.stretch(#","upper-quartile":"#)
    writer.value(numbers.upper)
    writer.stretch(#","quartiles-at-four-decimals":"#)
    writer.value(numbers.isRounded)
    write(words.reading.hasIntervals ? numbers.interval : nil)
    writer.stretch("}")
  }

  private mutating func write(_ judged: SummaryItem.Judged?) {
    guard let judged else { return writer.null() }
    writer.stretch(#"{"same":"#)
    writer.value(judged.same)
    writer.stretch(#","above":"#)
    writer.value(judged.above)
    writer.stretch(#","below":"#)
    writer.value(judged.below)
    writer.stretch("}")
  }

  // MARK: Findings

  private mutating func write(_ finding: SummaryFinding) {
    writer.stretch(#"{"id":"#)
    writer.value(finding.id)
    writer.stretch(#","category":"#)
    writer.value(finding.category.keyword.canonical)
    writer.stretch(#","path":"#)
    writer.value(finding.path)
    writer.stretch(#","text":"#)
    writer.value(words.text(of: finding))
    writer.stretch(#","total":"#)
    write(finding.total)
    writer.stretch(#","groups":["#)
    for cell in finding.groups { write(cell) }
    writer.stretch("]}")
  }

  private mutating func write(_ cell: SummaryFinding.Cell) {
    guard let counts = cell.counts else { return writer.null() }
    writer.stretch(#"{"count":"#)
    writer.value(counts.upheld)
    writer.stretch(#","of":"#)
    writer.value(counts.of)
    writer.stretch(#","share":"#)
    writer.value(Share(counts.upheld, of: counts.of).rounded)
    write(words.reading.hasIntervals ? Share(counts.upheld, of: counts.of).interval : nil)
    writer.stretch(#","set-aside":"#)
    write(counts.setAside)
    writer.stretch("}")
  }
}
