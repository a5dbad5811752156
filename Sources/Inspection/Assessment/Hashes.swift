/// SHA-256 in hexadecimal digits, by which two people see that they speak of the same documents.
public struct Hashes: Hashable, Sendable {
  /// Of the record's bytes as they were cut out of their file.
  package let record: String
  /// Of the checklist's file; of one that builds on others, of all their files one after the other, the lowest first.
  package let checklist: String

  package init(record: String, checklist: String) { (self.record, self.checklist) = (record, checklist) }
}
