extension Dictionary {
  /// Of keys that stand there several times, the first counts.
  package init(first pairs: some Sequence<(Key, Value)>) {
    self.init()
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }
}
