/// What a rule can do beside its finding: change a result, or say something.
public struct EffectKind: Sendable {
  /// What an effect says beside the item whose result it changes, if it changes one.
  public enum Amount: Sendable {
    case number
    /// A number, or a band that has a score.
    case limit
    /// Why, or what there is to say.
    case text
  }

  /// What becomes of a number.
  enum Working: Sendable {
    /// `nil` where the effect leaves the number as it is; what comes of a higher number is never lower.
    case change(@Sendable (_ number: Rational, _ amount: Rational) -> Rational?)
    /// There is no number any more.
    case removal
  }

  package let keyword: Keyword
  /// The key of its amount in a document.
  package let amountKey: Keyword
  package let amount: Amount
  /// What it is called, alone and in a sentence.
  package let name: Message
  package let definiteName: Message
  /// Under what reports tell it, where it says something instead of changing a result.
  package var heading: Message?
  /// What the reference of the language says of its key, and of that of its amount.
  let content: Message
  let amountContent: Message?
  /// `nil` for what changes no result.
  let working: Working?
  /// Of two amounts that change a result, whether the first leaves the second nothing to do.
  let goesFurther: @Sendable (Rational, Rational) -> Bool

  /// As documents list them.
  package static let all: [EffectKind] = [cap, floor, adjust, unrate, toInspector]

  /// In which order effects come to a result: adjustments add up, then comes the highest floor, then the lowest cap, which so
  /// wins over a floor, and in the end whether there is a result at all.
  static let order: [EffectKind] = [adjust, floor, cap, unrate]

  package var changesResult: Bool { working != nil }
}

extension EffectKind: Hashable {
  public static func == (left: EffectKind, right: EffectKind) -> Bool { left.keyword == right.keyword }

  public func hash(into hasher: inout Hasher) { hasher.combine(keyword) }
}

extension EffectKind {
  package static let adjust = EffectKind(
    keyword: .adjust, amountKey: .by, amount: .number,
    name: Message(da: "justering", en: "adjust", sv: "justering"),
    definiteName: Message(da: "justeringen", en: "the adjustment", sv: "justeringen"),
    content: Message(
      da: "lægges til resultatet; én eller en liste", en: "added to the result; one or a list",
      sv: "läggs till resultatet; en eller en lista"),
    amountContent: Message(da: "tal, gerne negativt", en: "number, may be negative", sv: "tal, gärna negativt"),
    working: .change { number, by in by == 0 ? nil : number + by }, goesFurther: { _, _ in false })

  package static let floor = EffectKind(
    keyword: .floor, amountKey: .atLeast, amount: .limit, name: Message(da: "gulv", en: "floor", sv: "golv"),
    definiteName: Message(da: "gulvet", en: "the floor", sv: "golvet"),
    content: Message(
      da: "lavest mulige resultat; ét eller en liste", en: "lowest possible result; one or a list",
      sv: "lägsta möjliga resultat; ett eller en lista"),
    amountContent: limit,
    working: .change { number, least in number < least ? least : nil }, goesFurther: { $0 > $1 })

  package static let cap = EffectKind(
    keyword: .cap, amountKey: .atMost, amount: .limit, name: Message(da: "loft", en: "cap", sv: "tak"),
    definiteName: Message(da: "loftet", en: "the cap", sv: "taket"),
    content: Message(
      da: "højest mulige resultat; ét eller en liste", en: "highest possible result; one or a list",
      sv: "högsta möjliga resultat; ett eller en lista"),
    amountContent: limit,
    working: .change { number, most in number > most ? most : nil }, goesFurther: { $0 < $1 })

  package static let unrate = EffectKind(
    keyword: .unrate, amountKey: .reason, amount: .text,
    name: Message(da: "ingen score", en: "no score", sv: "inga poäng"),
    definiteName: Message(da: "`ingen-score`", en: "`unrate`", sv: "`ingen-poäng`"),
    content: Message(
      da: "intet resultat; ét eller en liste", en: "no result; one or a list", sv: "inget resultat; ett eller en lista"),
    amountContent: nil, working: .removal, goesFurther: { _, _ in false })

  /// Told to the inspector alone: never a finding about the place, and in nothing that leaves the authority.
  package static let toInspector = EffectKind(
    keyword: .toInspector, amountKey: .text, amount: .text,
    name: Message(da: "til konsulenten", en: "to the inspector", sv: "till inspektören"),
    definiteName: Message(da: "`til-konsulenten`", en: "`to-inspector`", sv: "`till-inspektören`"),
    heading: Message(da: "Til dig", en: "For you", sv: "Till dig"),
    content: Message(
      da: "noget, som kun konsulenten skal vide; ét eller en liste",
      en: "something that only the inspector is to know; one or a list",
      sv: "något som bara inspektören ska veta; ett eller en lista"),
    amountContent: nil, working: nil, goesFurther: { _, _ in false })

  private static let limit = Message(
    da: "tal, eller et niveau, der har en score", en: "number, or a band that has a score",
    sv: "tal, eller en nivå som har poäng")
}
