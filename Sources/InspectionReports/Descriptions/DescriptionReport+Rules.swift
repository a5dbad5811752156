import Inspection
import InspectionAnalysis

// Rules, named conditions, and what is proved.

extension DescriptionReport {
  var rules: [Block] {
    if checklist.rules.isEmpty { return [] }
    let sentence = say(
      "En regel ser på hele skemaet. Mangler et svar, den bygger på, gætter den ikke: så sker der intet, og skemaet siger, hvad den venter på.",
      "A rule looks at the whole record. Where an answer that it builds on is missing, it doesn't guess: nothing happens, and the record says what it waits for.",
      "En regel ser på hela protokollet. Saknas ett svar som den bygger på gissar den inte: då händer inget, och protokollet säger vad den väntar på."
    )
    return [.heading(2, Words(say("Regler", "Rules", "Regler"))), .paragraph(Words(sentence), .plain)]
      + checklist.rules.indices.flatMap { rule($0) }
  }

  private func rule(_ index: Int) -> [Block] {
    let rule = checklist.rules[index]
    let during =
      rule.effective == .always ? "" : say(", ved besøg ", ", at visits ", ", vid besök ") + period(rule.effective)
    let parts = rule.when.map { checklist.parts(of: $0, language) } ?? []
    var blocks: [Block] = [.heading(3, Words(quoting: rule.id))]
    if let finding = rule.finding {
      blocks += self.finding(checklist.findings[finding], own: nil, during: during)
    } else if parts.count > Self.fewParts {
      blocks += listed(parts, during: during)
    } else {
      let when = parts.isEmpty ? say("Altid", "Always", "Alltid") : say("Når ", "When ", "När ") + language.list(parts)
      blocks.append(.paragraph(Words(when + during + ":"), .plain))
    }
    let effects = rule.effects.map { effect in
      (rule.finding == nil ? Words("") : Words(say("Desuden: ", "Also: ", "Dessutom: "))) + words(for: effect)
    }
    return blocks + (effects.isEmpty ? [] : [.list(effects)])
  }

  private func words(for effect: Effect) -> Words {
    guard let of = effect.of else {
      let text = effect.amount.text.map { words($0) } ?? Words("")
      return Words(say("konsulenten får at vide: ", "the inspector is told: ", "inspektören får veta: ")) + text
    }
    let name =
      of == 0
      ? say("det samlede tal", "the overall number", "det sammanlagda talet")
      : say(
        "tallet for »\(text(checklist.items[of].name))«", "the number for “\(text(checklist.items[of].name))”",
        "talet för ”\(text(checklist.items[of].name))”")
    let amount = effect.amount.number.map { language.number($0) } ?? ""
    switch effect.kind {
    case .cap:
      return Words(
        say(
          "\(name) kan højst blive \(amount).", "\(name) can be at most \(amount).", "\(name) kan bli högst \(amount).")
      )
    case .floor:
      return Words(
        say("\(name) bliver mindst \(amount).", "\(name) is at least \(amount).", "\(name) blir minst \(amount)."))
    case .adjust:
      return Words(
        say("der lægges \(amount) til \(name).", "\(amount) is added to \(name).", "\(amount) läggs till \(name)."))
    default:
      let reason = effect.amount.text.map { words($0) } ?? Words("")
      return Words(say("\(name) gives ikke: ", "\(name) isn't given: ", "\(name) ges inte: ")) + reason
    }
  }

  var definitions: [Block] {
    if checklist.definitions.isEmpty { return [] }
    return [
      .heading(2, Words(say("Hvad navnene betyder", "What the names mean", "Vad namnen betyder"))),
      .list(
        checklist.definitions.map { definition in
          Words("»\(text(definition.text))« ")
            + Words(say("betyder, at ", "means that ", "betyder att ") + words(of: definition.when) + ".")
        }),
    ]
  }

  // MARK: Proofs

  var proofs: [Block] {
    let rules = language.count(
      checklist.rules.count, Message(da: "regel", en: "rule", sv: "regel"),
      Message(da: "regler", en: "rules", sv: "regler"))
    let findings = language.count(
      checklist.findings.count, Message(da: "fund", en: "finding", sv: "iakttagelse"),
      Message(da: "fund", en: "findings", sv: "iakttagelser"))
    let counted = say(
      "Tjeklisten har \(rules) og \(findings). Programmet har ledt efter modsigelser i alt, hvad et skema kan sige, ikke kun i de skemaer, der findes.",
      "The checklist has \(rules) and \(findings). The program has looked for contradictions in all that a record can say, not only in the records there are.",
      "Checklistan har \(rules) och \(findings). Programmet har letat efter motsägelser i allt som ett protokoll kan säga, inte bara i de protokoll som finns."
    )
    let title = Words(say("Hvad der er efterprøvet", "What has been proved", "Vad som har prövats"))
    if effort == 0 {
      let nothing = say("Intet er efterprøvet her.", "Nothing has been proved here.", "Inget har prövats här.")
      return [.heading(2, title), .paragraph(Words(nothing), .plain)]
    }
    let open = remarks.filter { $0.fault.code.id == "not-decided" }
    let others = remarks.filter { $0.fault.code.id != "not-decided" }
    let accepted = checklist.written.acceptances.map { Words(quoting: $0.reason) }
    let verdict =
      others.isEmpty && open.isEmpty && !accepted.isEmpty
      ? say(
        "Der er ikke fundet andre end dem, forfatteren har set på.",
        "None were found but those that the author has looked at.",
        "Inga andra har hittats än de som författaren har sett på.")
      : others.isEmpty && open.isEmpty
        ? say(
          "Der er ingen: hver regel og hvert fund kan både komme og udeblive, hvert niveau kan nås, og alt, hvad regler gør ved tallene, kan få betydning.",
          "There are none: each rule and finding can come up and can stay away, each band can be reached, and all that rules do to numbers can matter.",
          "Det finns inga: varje regel och iakttagelse kan både komma och utebli, varje nivå kan nås, och allt som regler gör med talen kan få betydelse."
        )
        : say(
          "Dette skal den, der svarer for tjeklisten, tage stilling til:",
          "Those who answer for the checklist should consider this:",
          "Detta ska den som svarar för checklistan ta ställning till:")
    let told = (others + open).map { Words($0.fault.message(language).capitalizedFirst + ".") }
    return [
      .heading(2, title), .paragraph(Words(counted), .plain), .paragraph(Words(verdict), .plain),
    ] + (told.isEmpty ? [] : [.list(told)])
      + (accepted.isEmpty
        ? []
        : [
          .paragraph(
            Words(
              say(
                "Det har forfatteren set på og ladet stå, med disse grunde:",
                "This the author has looked at and let stand, for these reasons:",
                "Detta har författaren sett på och låtit stå, av dessa skäl:")), .plain), .list(accepted),
        ])
  }
}
