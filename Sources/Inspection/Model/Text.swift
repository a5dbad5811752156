/// A text of the checklist in all its variants.
public struct Text: Sendable {
  public struct Variant: Sendable {
    /// Indices into the checklist's units and purposes; `nil` where the variant is for all.
    package var unit: Int?
    package var purpose: Int?
    /// An index into the checklist's respondents; `nil` for what records and reports show.
    package var respondent: Int?
    package var language: Language?
    package let text: String

    /// Whether it is meant for this unit kind and purpose.
    package func isFor(unit: Int?, purpose: Int?) -> Bool {
      isFor(unit: unit) && (self.purpose == nil || self.purpose == purpose)
    }

    package func isFor(unit: Int?) -> Bool { self.unit == nil || self.unit == unit }
  }

  package let variants: [Variant]

  /// What records and reports show: all but what is said to a respondent.
  package var shown: [Variant] { variants.filter { $0.respondent == nil } }

  /// The variant for this unit kind and purpose, in the language asked for or else in any; the first of all when none fits.
  package func text(unit: Int?, purpose: Int?, language: Language) -> String {
    if variants.count == 1 { return variants[0].text }
    return best(unit, purpose, nil, language)?.text ?? ""
  }

  /// The words for a respondent; `nil` where there are none for this unit kind and purpose.
  package func text(to respondent: Int, unit: Int?, purpose: Int?, language: Language) -> String? {
    guard let best = best(unit, purpose, respondent, language), best.isFor(unit: unit, purpose: purpose) else {
      return nil
    }
    return best.text
  }

  private func best(_ unit: Int?, _ purpose: Int?, _ respondent: Int?, _ language: Language) -> Variant? {
    var best: (variant: Variant, rank: Int)?
    for variant in variants where variant.respondent == respondent {
      var rank = 1
      if let wanted = variant.unit { rank += wanted == unit ? 4 : -16 }
      if let wanted = variant.purpose { rank += wanted == purpose ? 4 : -16 }
      if let wanted = variant.language { rank += wanted == language ? 2 : -1 }
      if rank > (best?.rank ?? .min) { best = (variant, rank) }
    }
    return best?.variant
  }
}
