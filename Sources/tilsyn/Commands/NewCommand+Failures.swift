import Inspection
import InspectionYAML

// What `tilsyn new` can't do.

extension Failure {
  static var followUpOfNothing: Failure {
    Failure(
      Message(
        da: "`--only-follow-up` skal vide, hvad der følges op på; skriv det sidste skema med `--from`",
        en: "`--only-follow-up` must know what is followed up; give the last record with `--from`",
        sv: "`--only-follow-up` måste veta vad som följs upp; ange det förra protokollet med `--from`"))
  }

  static func nothingToFollowUp(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` har intet spørgsmål, der skal følges op på; udelad `--only-follow-up`",
        en: "`\(path)` has no question that is to be followed up; leave out `--only-follow-up`",
        sv: "`\(path)` har ingen fråga som ska följas upp; utelämna `--only-follow-up`"))
  }

  static func alreadyThere(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` findes allerede og bliver ikke overskrevet; vælg et andet navn",
        en: "`\(path)` is there already and is not overwritten; choose another name",
        sv: "`\(path)` finns redan och skrivs inte över; välj ett annat namn"))
  }

  static var personalNumberAsID: Failure {
    Failure(
      Message(
        da: "id'et efter `--id` ligner et CPR-nummer; brug et andet, som ingen kan kendes på",
        en: "the id after `--id` looks like a CPR number; use another by which nobody can be known",
        sv: "id:t efter `--id` liknar ett danskt CPR-nummer; använd ett annat som ingen kan kännas igen på"))
  }

  static var respondentOfRecord: Failure {
    Failure(
      Message(
        da:
          "skemaet er fælles for hele besøget; en guide til én respondent fås med `--format markdown` eller `--format html`",
        en:
          "the record is one for the whole visit; a guide for one respondent comes with `--format markdown` or `--format html`",
        sv:
          "protokollet är gemensamt för hela besöket; en guide till en respondent fås med `--format markdown` eller `--format html`"
      ))
  }

  static func respondentWithEarlier(_ flag: String) -> Failure {
    Failure(
      Message(
        da: "en samtaleguide til en respondent siger intet om sidste besøg; udelad `\(flag)`",
        en: "a guide for talking with a respondent says nothing of the last visit; leave out `\(flag)`",
        sv: "en samtalsguide till en respondent säger inget om förra besöket; utelämna `\(flag)`"))
  }

  static func nothingToAsk(_ respondent: String) -> Failure {
    Failure(
      Message(
        da: "tjeklisten har intet spørgsmål til `\(respondent)` ved sådan et besøg",
        en: "the checklist has no question for `\(respondent)` at such a visit",
        sv: "checklistan har ingen fråga till `\(respondent)` vid ett sådant besök"))
  }

  static func onlyForRecords(_ flag: String) -> Failure {
    Failure(
      Message(
        da: "`\(flag)` hører til skemaet og bruges kun med `--format yaml`",
        en: "`\(flag)` belongs to the record and is used with `--format yaml` only",
        sv: "`\(flag)` hör till protokollet och används bara med `--format yaml`"))
  }

  /// A value that a checklist doesn't have.
  static func unknown(_ value: String, for option: String, _ known: [String]) -> Failure {
    let nearest = Spelling.nearest(to: value, among: known)
    func list(_ language: Language) -> String { language.list(known.map { "`\($0)`" }) }
    if known.isEmpty {
      return Failure(
        Message(
          da: "tjeklisten har ingen værdier for `\(option)`", en: "the checklist has no values for `\(option)`",
          sv: "checklistan har inga värden för `\(option)`"))
    }
    return Failure(
      Message(
        da: "tjeklisten kender ikke `\(value)`; "
          + (nearest.map { "mente du `\($0)`?" } ?? "vælg mellem \(list(.danish))"),
        en: "the checklist doesn't know `\(value)`; "
          + (nearest.map { "did you mean `\($0)`?" } ?? "choose among \(list(.english))"),
        sv: "checklistan känner inte till `\(value)`; "
          + (nearest.map { "menade du `\($0)`?" } ?? "välj bland \(known.quotedList)")))
  }

  static func unitNeeded(_ known: [String]) -> Failure {
    let list = known.map { "`--unit \($0)`" }.joined(separator: ", ")
    return Failure(
      Message(
        da: "hvilken slags enhed er det? Skriv én af: \(list)", en: "which kind of unit is it? Write one of: \(list)",
        sv: "vilken typ av enhet är det? Skriv en av: \(list)"))
  }

  static func notInForce(_ checklist: Checklist, on day: Day, isToday: Bool) -> Failure {
    let name = "`\(checklist.id.rawValue)` \(checklist.version)"
    func period(_ from: String, _ until: String) -> String {
      [checklist.effective.from.map { "\(from) \($0)" }, checklist.effective.until.map { "\(until) \($0)" }]
        .compactMap { $0 }.joined(separator: " ")
    }
    let (da, en, sv) = (period("fra", "til"), period("from", "until"), period("från", "till"))
    return Failure(
      isToday
        ? Message(
          da: "\(name) gælder \(da) og altså ikke i dag; er besøget en anden dag, så skriv den med `--date`",
          en: "\(name) is in force \(en), and so not today; if the visit is on another day, write it with `--date`",
          sv: "\(name) gäller \(sv), alltså inte i dag; är besöket en annan dag, skriv den med `--date`")
        : Message(
          da: "\(name) gælder \(da) og altså ikke \(day); se efter, om datoen er rigtig",
          en: "\(name) is in force \(en), and so not on \(day); check whether the date is right",
          sv: "\(name) gäller \(sv), alltså inte \(day); se efter om datumet är rätt"))
  }

  static func madeForPurpose(_ id: String, _ purpose: String) -> Failure {
    Failure(
      Message(
        da: "tjeklisten `\(id)` er lavet til »\(purpose)« og passer måske bedre: `tilsyn new \(id)`",
        en: "the checklist `\(id)` is made for “\(purpose)” and may fit better: `tilsyn new \(id)`",
        sv: "checklistan `\(id)` är gjord för ”\(purpose)” och passar kanske bättre: `tilsyn new \(id)`"))
  }

  static func otherChecklist(_ earlier: Assessment, _ checklist: Checklist) -> Failure {
    let (old, new) = (earlier.checklist.id.rawValue, checklist.id.rawValue)
    return Failure(
      Message(
        da: "skemaet efter `--from` svarer på `\(old)`, som ingen spørgsmål har fælles med `\(new)`",
        en: "the record after `--from` answers `\(old)`, which has no questions in common with `\(new)`",
        sv: "protokollet efter `--from` svarar på `\(old)`, som inte har några frågor gemensamma med `\(new)`"))
  }
}
