import Inspection

// What texts lack, and what they had better not say.

extension Advice {
  /// A text without a translation that most texts have, or that has another one.
  mutating func adviseOnTranslations() {
    let respondents = checklist.respondents.map { $0.id }
    let texts = written.texts.flatMap { whole in
      let isTranslated = Language.allCases.contains { $0 != written.language && whole.isIn($0) }
      return whole.parted(by: respondents).map { (text: $0, isTranslated: isTranslated) }
    }
    for language in Language.allCases where language != written.language {
      let count = texts.count { $0.text.isIn(language) }
      guard count > 0 else { continue }
      for (text, isTranslated) in texts
      where !text.isIn(language) && (count * 2 > texts.count || isTranslated) {
        tell(.translationMissing(language, at: text.range ?? written.id.range))
      }
    }
  }

  /// What the checklist says of a place must not sound as if it decided something.
  mutating func adviseOnWords() {
    for text in written.judgingTexts {
      let said = text.variants.lazy.compactMap { variant in
        Self.decisions.first { variant.text.withoutQuotes.says($0) }
      }.first
      if let said { tell(.soundsLikeDecision(said, at: text.range ?? written.id.range)) }
    }
  }

  /// Decisions that are the authority's alone.
  private static let decisions = [
    "skærpet tilsyn", "godkendes", "godkendt", "afgørelse", "afgørelsen", "påbud", "påbydes", "sanktion", "sanktioner",
    "sanktioneres", "is approved", "approved", "injunction", "sanction", "sanctions", "sanctioned",
    "enforcement notice",
    "heightened supervision", "godkänns", "godkänd", "godkänt", "föreläggande", "föreläggs", "sanktioneras", "vite",
    "skärpt tillsyn", "overtrådt", "overtræder", "overtrædelse", "ulovlig", "ulovligt", "ulovlige", "lovstridig",
    "lovstridigt", "i strid med loven", "tilbagekaldes", "tilbagekaldt", "lukkes", "has broken the law",
    "breaks the law",
    "in breach of the law", "unlawful", "illegal", "is revoked", "revoked", "överträtt", "bryter mot lagen",
    "brutit mot lagen",
    "strider mot lagen", "olaglig", "olagligt", "återkallas", "återkallat",
  ]

  /// Braces round something that the checklist knows: texts are shown as they stand, so nothing is put in.
  mutating func adviseOnPlaceholders() {
    let names = Set(checklist.facts.map { $0.id } + checklist.items.dropFirst().map { $0.path })
    for text in written.judgingTexts {
      let said = text.variants.lazy.compactMap { variant in
        variant.text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().lazy.compactMap {
          $0.split(separator: "}", omittingEmptySubsequences: false).first.map(String.init)
        }
        .first { names.contains($0) }
      }.first
      if let said { tell(.placeholder(said, at: text.range ?? written.id.range)) }
    }
  }

  /// A reference that says itself that it holds no longer, at something that has no end.
  mutating func adviseOnReferences() {
    if written.effective.until != nil { return }
    for item in checklist.writtenItems.compactMap({ $0 }) {
      check(item.reference, at: item.id.range)
      for finding in item.findings { check(finding.reference, at: finding.text.range ?? item.id.range) }
    }
    for rule in written.rules where rule.effective.until == nil {
      check(rule.finding?.reference, at: rule.id.range)
    }
  }

  private mutating func check(_ reference: String?, at range: SourceRange) {
    guard let reference, let word = Self.endings.first(where: { reference.says($0) }) else { return }
    tell(.expiredReference(word, at: range))
  }

  private static let endings = [
    "ophævet", "bortfaldet", "udløbet", "repealed", "expired", "upphävd", "upphävt", "upphävda", "upphört",
  ]
}

extension Diagnostic {
  fileprivate static func placeholder(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      .placeholder,
      Message(
        da: "`{\(name)}` bliver vist, som det står; en tekst kan ikke vise et svar",
        en: "`{\(name)}` is shown as it stands; a text can't show an answer",
        sv: "`{\(name)}` visas som det står; en text kan inte visa ett svar"), at: range,
      help: Message(
        da: "slet det; rapporten viser selv de svar, et fund bygger på",
        en: "delete it; the report itself shows the answers that a finding rests on",
        sv: "ta bort det; rapporten visar själv de svar som en iakttagelse bygger på"))
  }
}

extension DiagnosticCode {
  static let placeholder = DiagnosticCode(
    "placeholder-in-text", .warning,
    da:
      "I en tekst står navnet på en oplysning eller et spørgsmål i krøllede parenteser. Det bliver ikke erstattet af svaret.",
    en: "A text has the name of a fact or a question in braces. It is not replaced by the answer.",
    sv: "I en text står namnet på en uppgift eller en fråga inom klammer. Det ersätts inte av svaret.")
}

extension WrittenChecklist {
  /// What the checklist says of what was found: findings, recommendations, bands and why there is no result.
  fileprivate var judgingTexts: [WrittenText] {
    let findings = points.flatMap { $0.allFindings } + rules.compactMap { $0.finding }
    let reasons = rules.flatMap { $0.effects }.compactMap { $0.amount.text }
    return findings.flatMap { [$0.text] + ($0.recommendation.map { [$0] } ?? []) } + reasons
      + Level.allCases.flatMap { bands[$0] ?? [] }.compactMap { $0.text }
  }

  /// Every text that a report may show.
  fileprivate var texts: [WrittenText] {
    let choices =
      units + purposes + sourceKinds + themes
      + facts.flatMap { fact -> [WrittenChoice] in if case .choice(let options, _) = fact.kind { options } else { [] } }
      + scales.flatMap { scale -> [WrittenChoice] in
        if case .choice(let options) = scale.kind { options.map { $0.choice } } else { [] }
      }
    return [title] + (notice.map { [$0] } ?? []) + definitions.map { $0.text } + choices.compactMap { $0.text }
      + facts.flatMap { [$0.label, $0.question, $0.guidance].compactMap { $0 } } + scales.compactMap { $0.guidance }
      + points.flatMap { $0.allTexts } + judgingTexts
      + baselines.map { $0.title } + respondents.flatMap { [$0.title] + [$0.opening, $0.closing].compactMap { $0 } }
  }
}

extension WrittenItem {
  fileprivate var allFindings: [WrittenFinding] { findings + children.flatMap { $0.allFindings } }

  fileprivate var allTexts: [WrittenText] {
    [title] + [label, guidance].compactMap { $0 } + levels.map { $0.text } + children.flatMap { $0.allTexts }
  }
}

extension WrittenText {
  /// What is for reports, and what is for each respondent: each a text that can lack a language.
  fileprivate func parted(by respondents: [String]) -> [WrittenText] {
    func respondent(_ variant: Variant) -> String? {
      variant.keys.lazy.map { $0.value }.first { respondents.contains($0) }
    }
    let named = variants.compactMap { respondent($0) }
    if named.isEmpty { return [self] }
    var texts: [WrittenText] = []
    for name in [String?.none] + respondents.map({ id -> String? in id }) {
      var part = self
      part.variants = variants.filter { respondent($0) == name }
      if !part.variants.isEmpty { texts.append(part) }
    }
    return texts
  }

  /// Whether one of its variants is said to be in a language.
  fileprivate func isIn(_ language: Language) -> Bool {
    variants.contains { $0.keys.contains { $0.value == language.rawValue } }
  }
}

extension String {
  /// Without what stands in quotation marks, which are someone else's words.
  fileprivate var withoutQuotes: String {
    var (kept, end): (String, Character?) = ("", nil)
    for character in self {
      if let closing = end {
        if character == closing || closing == "”" && character == "“" { end = nil }
      } else if let closing = Self.quotes[character] {
        end = closing
      } else {
        kept.append(character)
      }
    }
    return end == nil ? kept : self
  }

  private static let quotes: [Character: Character] = ["»": "«", "«": "»", "\"": "\"", "“": "”", "”": "”", "„": "”"]

  /// Whether these words stand in the text by themselves.
  fileprivate func says(_ words: String) -> Bool {
    let text = lowercased()
    return text.places(of: words).contains { range in
      text[..<range.lowerBound].last?.isLetter != true && text[range.upperBound...].first?.isLetter != true
    }
  }
}
