/// A text of the checklist in all its variants.
public struct Text: Sendable {
  public struct Variant: Sendable {
    /// Indices into the checklist's units and purposes; `nil` where the variant is for all.
    package let unit: Int?
    package let purpose: Int?
    package let language: Language?
    package let text: String

    /// Whether it is meant for this unit kind and purpose.
    package func isFor(unit: Int?, purpose: Int?) -> Bool {
      isFor(unit: unit) && (self.purpose == nil || self.purpose == purpose)
    }

    package func isFor(unit: Int?) -> Bool { self.unit == nil || self.unit == unit }
  }

  package let variants: [Variant]

  /// The variant for this unit kind and purpose, in the language asked for or else in any; the first of all when none fits.
  package func text(unit: Int?, purpose: Int?, language: Language) -> String {
    if variants.count == 1 { return variants[0].text }
    var best: (variant: Variant, rank: Int)?
    for variant in variants {
      var rank = 1
      if let wanted = variant.unit { rank += wanted == unit ? 4 : -16 }
      if let wanted = variant.purpose { rank += wanted == purpose ? 4 : -16 }
      if let wanted = variant.language { rank += wanted == language ? 2 : -1 }
      if rank > (best?.rank ?? .min) { best = (variant, rank) }
    }
    return best?.variant.text ?? ""
  }
}
