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
        $0.write(layer.copy)
      }
    }
    writer.key("changes")
    writer.beginArray()
    for layer in checklist.layers {
      for change in layer.changes { write(change, by: layer) }
    }
    writer.endArray()
  }

  /// Which copy of a checklist was used; nothing where nobody said.
  mutating func write(_ copy: ChecklistCopy?) {
    guard let copy else { return }
    writer.key("copy")
    writeObject {
      $0.writer.key("from")
      $0.writer.value(copy.isBuiltIn ? "built-in" as StaticString : "file")
      $0.writer.key("name")
      $0.writer.value(copy.file)
      $0.writer.key("differs-from-built-in")
      if let differs = copy.differs { $0.writer.value(differs) } else { $0.writer.value(nil as String?) }
    }
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
