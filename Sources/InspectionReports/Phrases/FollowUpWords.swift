import Inspection
import InspectionAnalysis

/// The words of a list of what is to be done.
struct FollowUpWords {
  let list: DeadlineList
  let language: Language
  /// The names of units by their ids.
  let names: [String: String]

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  var title: String {
    let day = language.date(list.asOf)
    return say("Frister pr. \(day)", "Deadlines as of \(day)", "Tidsfrister per \(day)")
  }

  /// What the list can't know.
  var reservation: String {
    say(
      "Kun det, der står i skemaerne. Afgørelser, som ikke er skrevet i et skema, er ikke med.",
      "Only what stands in the records. Decisions that aren't written in a record are left out.",
      "Bara det som står i protokollen. Beslut som inte är skrivna i ett protokoll är inte med.")
  }

  var nothing: String {
    say(
      "Der står intet i skemaerne om opfølgning.", "The records say nothing of follow-up.",
      "Det står inget om uppföljning i protokollen.")
  }

  func heading(_ standing: DeadlineList.Standing) -> String {
    switch standing {
    case .unseen:
      say(
        "Fristen er overskredet, og der står intet om et besøg siden",
        "Overdue, and no record tells of a visit since",
        "Tidsfristen har gått ut, och inget protokoll berättar om ett besök sedan dess")
    case .overdue:
      say(
        "Fristen er overskredet; der har været besøg siden", "Overdue; there was a visit since",
        "Tidsfristen har gått ut; det har varit besök sedan dess")
    case .soon:
      list.days == 1
        ? say("Frist inden for 1 dag", "Due within 1 day", "Tidsfrist inom 1 dag")
        : say(
          "Frist inden for \(list.days) dage", "Due within \(list.days) days", "Tidsfrist inom \(list.days) dagar")
    case .later: say("Frist senere", "Due later", "Tidsfrist senare")
    case .open: say("Uden frist", "Without a deadline", "Utan tidsfrist")
    case .done: say("Udført", "Done", "Utfört")
    }
  }

  /// The unit by its name or id.
  func place(_ visit: FollowedVisit) -> String {
    guard let unit = visit.unit else { return say("uden enhed", "no unit", "utan enhet") }
    return names[unit] ?? unit
  }

  func kind(_ deadline: Deadline) -> String {
    switch deadline.kind {
    case .followUp(nil): say("opfølgning", "follow-up", "uppföljning")
    case .followUp(.agreed): say("aftalt", "agreed", "avtalat")
    case .followUp(.askedFor): say("bedt om", "asked for", "begärt")
    case .followUp(.own): say("egen opfølgning", "own follow-up", "egen uppföljning")
    case .decision: say("afgørelse", "decision", "beslut")
    }
  }

  /// What is to be done; of a decision only where to look for it.
  func what(_ deadline: Deadline) -> String {
    guard case .decision = deadline.kind else { return deadline.what }
    return deadline.what + ": "
      + say("frist i afgørelse – se sagen", "deadline in a decision – see the case", "tidsfrist i beslut – se ärendet")
  }

  /// The case it belongs to: its journal number, else the record.
  func matter(_ deadline: Deadline) -> String {
    if case .decision(let number?) = deadline.kind { return number }
    return deadline.visit.record
  }

  func stage(_ stage: CountedVisit.Stage) -> String {
    switch stage {
    case .draft: Keyword.draft.word(in: language)
    case .hearing: Keyword.inHearing.word(in: language)
    case .final: Keyword.final.word(in: language)
    }
  }

  /// What it rests on: as in `skema A-1, besøg 3. marts 2026, endelig`.
  func source(_ visit: FollowedVisit) -> String {
    var parts = [say("skema \(visit.record)", "record \(visit.record)", "protokoll \(visit.record)")]
    if let date = visit.date {
      let day = language.date(date)
      parts.append(say("besøg \(day)", "visit \(day)", "besök \(day)"))
    }
    parts.append(stage(visit.stage))
    return parts.joined(separator: ", ")
  }

  func visited(_ day: Day?) -> String? {
    day.map { language.date($0) }.map { say("besøgt igen \($0)", "visited again \($0)", "besökt igen \($0)") }
  }

  func done(_ deadline: Deadline) -> String? {
    if deadline.isDropped { return say("bortfaldet", "dropped", "bortfallen") }
    return deadline.doneOn.map { language.date($0) }.map { say("udført \($0)", "done \($0)", "utfört \($0)") }
  }
}

extension DeadlineList.Standing {
  /// As in data.
  var name: String {
    switch self {
    case .unseen: "overdue-not-visited"
    case .overdue: "overdue"
    case .soon: "soon"
    case .later: "later"
    case .open: "no-deadline"
    case .done: "done"
    }
  }
}

extension Deadline.Kind {
  /// As in data.
  var name: String {
    switch self {
    case .followUp(nil): "follow-up"
    case .followUp(.agreed): Keyword.agreed.canonical
    case .followUp(.askedFor): Keyword.askedFor.canonical
    case .followUp(.own): Keyword.own.canonical
    case .decision: "decision"
    }
  }
}

extension CountedVisit.Stage {
  /// As in data.
  var name: String {
    switch self {
    case .draft: Keyword.draft.canonical
    case .hearing: Keyword.inHearing.canonical
    case .final: Keyword.final.canonical
    }
  }
}
