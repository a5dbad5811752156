import Inspection

extension PublicReport {
  static let schema: StaticString = "tilsyn-public-1"

  /// As JSON; its form is fixed by `Docs/tilsyn-public-1.schema.json`.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("schema")
    writer.value(Self.schema)
    writer.key("engine")
    writer.value(Engine.version)
    writer.key("checklist")
    write(
      [
        ("id", checklist.id.rawValue), ("version", checklist.version.description),
        ("title", assessment.text(checklist.title, visit.language)),
      ], to: &writer)
    writer.key("record")
    write([("id", record.id), ("status", "final")], to: &writer)
    writer.key("visit")
    write([("date", record.visit.date?.description), ("authority", record.visit.authority)], to: &writer)
    writer.key("unit")
    write([("id", record.unit.id), ("kind", unitKind)], to: &writer)
    writer.key("points")
    writer.beginArray()
    for point in points {
      write(
        [
          ("id", point.id), ("title", point.title.plain), ("status", point.status.name), ("level", point.level?.plain),
          ("judgement", point.judgement?.plain),
        ], to: &writer)
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ members: [(key: StaticString, value: String?)], to writer: inout JSONWriter) {
    writer.beginObject()
    for member in members {
      writer.key(member.key)
      writer.value(member.value)
    }
    writer.endObject()
  }

  private var unitKind: String? { record.unit.kind.map { checklist.units[$0].value } }

  // MARK: Table

  static let columns = [
    "record", "record_status", "checklist", "checklist_version", "visit_date", "authority", "unit", "unit_kind",
    "point",
    "title", "status", "level", "judgement",
  ]

  /// A row for each point.
  func cells(for dialect: CSVDialect) -> [[CSVCell]] {
    let isForPeople = dialect == .danish
    let kind = record.unit.kind.map { assessment.text(checklist.units[$0].text, visit.language) }
    return points.map { point in
      [
        .id(record.id), .text(isForPeople ? record.stage.word(visit.language) : "final"), .text(checklist.id.rawValue),
        .id(checklist.version.description), CSVCell(record.visit.date?.description),
        CSVCell(id: record.visit.authority), CSVCell(id: record.unit.id), CSVCell(isForPeople ? kind : unitKind),
        .id(point.id), .text(point.title.plain),
        .text(isForPeople ? point.status.words(visit.language) : point.status.name), CSVCell(point.level?.plain),
        CSVCell(point.judgement?.plain),
      ]
    }
  }
}
