import Inspection

extension Keyword {
  private static let otherWords: [(Keyword, [String])] = [
    (.draft, ["udkast", "foreløbig", "preliminär"]), (.final, ["færdig", "afsluttet", "færdigt", "färdig", "klar"]),
    (.announced, ["varslet", "aftalt", "föranmäld"]), (.unannounced, ["uvarslet", "oannonserad"]),
    (.yes, ["j", "y", "sandt", "true", "x"]), (.no, ["n", "falsk", "false"]),
    (.development, ["udvikling", "udviklingsområde"]), (.attention, ["bemærkning", "obs", "opmærksomhed"]),
    (.mean, ["snit", "middel", "gns"]),
  ]

  /// The keyword behind another word for the same.
  static func meant(by text: String, among keywords: [Keyword]) -> Keyword? {
    let typed = text.lowercased()
    return otherWords.first { keywords.contains($0.0) && $0.1.contains(typed) }?.0
  }
}
