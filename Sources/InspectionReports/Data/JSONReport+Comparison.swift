import Inspection

extension JSONReport {
  /// What has come of the unit since the earlier visit; nothing where none was named.
  mutating func writeComparison() {
    guard let comparison = assessment.comparison else { return }
    writer.key("earlier")
    writeObject {
      $0.writer.key("record")
      $0.writer.value(comparison.record.id)
      $0.writer.key("date")
      $0.writer.value(comparison.record.visit.date)
      $0.writer.key("written-by")
      $0.writer.value(comparison.writtenBy?.description)
      $0.writer.key("left-out")
      $0.writer.value(comparison.leftOut)
      $0.writer.key("overall")
      $0.writeMovement(of: 0, comparison)
      $0.writer.key("points")
      $0.writeArray($0.checklist.points) { $0.writeMovement(of: $1, comparison) }
      $0.writer.key("findings")
      $0.writeArray(comparison.findings) { report, compared in
        report.writeObject { $0.write(compared, comparison) }
      }
    }
  }

  private mutating func writeMovement(of item: Int, _ comparison: VisitComparison) {
    let (before, now) = (comparison.results[item], assessment.results[item])
    writeObject {
      if item > 0 {
        $0.writer.key("id")
        $0.writer.value($0.checklist.items[item].id)
      }
      $0.writer.key("status")
      $0.writer.value(before.status.name)
      $0.writer.key("score")
      $0.writer.value($0.assessment.shown(before.exact, at: item))
      $0.writer.key("exact")
      $0.writer.fraction(before.exact)
      $0.writer.key("band")
      let bands = $0.checklist.items[item].aggregation?.bands
      $0.writer.value(before.band.flatMap { bands?[$0].id })
      $0.writer.key("change")
      if let old = before.exact, let new = now.exact { $0.writer.fraction(new - old) } else { $0.writer.null() }
      $0.writer.key("same-questions")
      $0.writer.value($0.assessment.restsOnTheSame(item))
    }
  }

  private mutating func write(_ compared: ComparedFinding, _ comparison: VisitComparison) {
    let finding = compared.finding
    writer.key("id")
    writer.value(finding.id)
    writer.key("change")
    writer.value(compared.change.rawValue)
    writer.key("point")
    writer.value(finding.point.map { checklist.items[$0].id })
    writer.key("category")
    writer.value(finding.category.keyword.canonical)
    writer.key("text")
    switch finding.origin {
    case .definition(let index): writer.value(assessment.text(checklist.findings[index].text, language))
    case .inspector(let index):
      writer.value((compared.isOfThisVisit ? assessment.record : comparison.record).findings[index].text)
    }
  }
}
