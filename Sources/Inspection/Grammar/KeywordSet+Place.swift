extension KeywordSet {
  /// The keys that may stand at a place.
  package convenience init(_ place: Place.ID) { self.init(Place.of(place).keys.map { $0.keyword }) }

  /// The fixed words that may stand behind a key of a place.
  package convenience init(behind key: Keyword, at place: Place.ID) {
    self.init(Place.of(place).keys.first { $0.keyword == key }?.shape.values ?? [])
  }
}
