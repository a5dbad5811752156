import Inspection

extension Assessment {
  /// Whether an item has a line of its own in data: one of several answers has where it was given.
  func isTold(_ item: Int) -> Bool { !checklist.items[item].isOneOfSeveral || record.answers[item].value != .open }
}
