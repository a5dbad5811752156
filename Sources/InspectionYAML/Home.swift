import Inspection

/// Another place of a document that has a key which was found here.
struct Home {
  enum Place {
    /// Below a key of the same place.
    case below(Keyword)
    /// Beside the key whose place this is.
    case beside(Keyword)
    /// At the left edge.
    case outermost
    /// At criteria; a point has this key in its place.
    case inPlaceOf(has: Keyword)
  }

  let place: Place
  let keys: KeywordSet

  init(_ place: Place, _ keys: KeywordSet) { (self.place, self.keys) = (place, keys) }

  /// The ids that stand below a key.
  struct IDs {
    let place: Place
    let contain: (String) -> Bool
  }
}

extension Home.Place {
  /// The key that stands here already, in the wrong way, and so is not missing.
  var meant: Keyword? {
    switch self {
    case .below(let keyword), .inPlaceOf(let keyword): keyword
    case .beside, .outermost: nil
    }
  }
}

extension Diagnostic {
  /// A key that belongs elsewhere, with the number of those that went astray with it.
  static func misplacedKey(_ key: Located<String>, _ place: Home.Place, followers: Int) -> Self {
    Diagnostic(
      .unknownKey,
      Message(
        da: "`\(key.value)` kan ikke stå her", en: "`\(key.value)` can't stand here",
        sv: "`\(key.value)` kan inte stå här"),
      at: key.range, help: place.help(key.value, followers))
  }
}

extension Home.Place {
  fileprivate func help(_ key: String, _ followers: Int) -> Message {
    func word(_ keyword: Keyword, _ language: Language) -> String { keyword.word(in: language) }
    let others = Message.followers(followers)
    return switch self {
    case .below(let owner):
      Message(
        da: "ryk `\(key)` ind under `\(word(owner, .danish)):`\(others.da)",
        en: "indent `\(key)` below `\(word(owner, .english)):`\(others.en)",
        sv: "dra in `\(key)` under `\(word(owner, .swedish)):`\(others.sv)")
    case .beside(let owner):
      Message(
        da: "ryk `\(key)` ud, så den står lige under `\(word(owner, .danish))`\(others.da)",
        en: "move `\(key)` out, so that it stands right below `\(word(owner, .english))`\(others.en)",
        sv: "flytta ut `\(key)`, så att den står rakt under `\(word(owner, .swedish))`\(others.sv)")
    case .outermost:
      Message(
        da: "ryk `\(key)` helt ud til venstre\(others.da)", en: "move `\(key)` to the very left\(others.en)",
        sv: "flytta `\(key)` längst åt vänster\(others.sv)")
    case .inPlaceOf(let owner):
      Message(
        da: "et fokuspunkt har `\(word(owner, .danish))`, ikke `\(key)`",
        en: "a point has `\(word(owner, .english))`, not `\(key)`",
        sv: "en fokuspunkt har `\(word(owner, .swedish))`, inte `\(key)`")
    }
  }
}

extension Message {
  /// What is added where others went astray with the one that is told.
  static func followers(_ count: Int) -> Message {
    switch count {
    case 0: Message(da: "", en: "", sv: "")
    case 1: Message(da: "; det gælder også den næste", en: ", the next one too", sv: "; det gäller också nästa")
    default:
      Message(
        da: "; det gælder også de næste \(count)", en: ", the next \(count) too",
        sv: "; det gäller också de följande \(count)")
    }
  }
}
