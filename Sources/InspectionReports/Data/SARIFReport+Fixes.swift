import Inspection

extension SARIFReport {
  /// The changes that mend a fault, for an editor that makes them.
  mutating func fixes(_ told: ToldFault, _ help: String) {
    writer.key("fixes")
    writer.beginArray()
    for edits in told.mendings {
      writer.beginObject()
      if !help.isEmpty { message("description", String(help.dropFirst())) }
      writer.key("artifactChanges")
      writer.beginArray()
      writer.beginObject()
      artifact(told.file)
      writer.key("replacements")
      writer.beginArray()
      for edit in edits { replacement(edit) }
      writer.endArray()
      writer.endObject()
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func replacement(_ edit: DocumentEdit) {
    writer.beginObject()
    region("deletedRegion", edit.range)
    message("insertedContent", edit.replacement)
    writer.endObject()
  }
}
