import Inspection

extension JSONReport {
  /// What the checklist builds on, the nearest first, and what was changed there.
  mutating func writeLayers() {
    let lower = checklist.layers.dropLast().reversed()
    writer.key("extends")
    writeArray(lower) { report, layer in
      report.writeObject {
        $0.writer.key("id")
        $0.writer.value(layer.id)
        $0.writer.key("version")
        $0.writer.value(layer.version.description)
      }
    }
    writer.key("changes")
    writer.beginArray()
    for layer in checklist.layers {
      for change in layer.changes { write(change, by: layer) }
    }
    writer.endArray()
  }

  private mutating func write(_ change: OverlayChange, by layer: ChecklistLayer) {
    writer.beginObject()
    writer.key("by")
    writer.value(layer.name)
    writer.key("line")
    writer.value(change.line)
    writer.key("change")
    writer.value(change.kind.rawValue)
    writer.key("path")
    writer.value(change.place(.english))
    for (key, text) in [("from", change.old), ("to", change.new), ("reason", change.reason)]
      as [(StaticString, String?)]
    {
      writer.key(key)
      writer.value(text)
    }
    writer.endObject()
  }
}
