import Inspection

/// The occasion on which a record was filled in, and by whom: an inspector on a visit, or people who answered a questionnaire about
/// themselves.
struct OccasionWords {
  let isQuestionnaire: Bool

  init(_ checklist: Checklist) { isQuestionnaire = checklist.reportKind == .questionnaire }

  /// By itself.
  var name: Message {
    isQuestionnaire
      ? Message(da: "Besvarelsen", en: "The answers", sv: "Svaren")
      : Message(da: "Besøget", en: "The visit", sv: "Besöket")
  }

  var id: Message {
    isQuestionnaire
      ? Message(da: "Besvarelsens id", en: "The id of the answers", sv: "Svarens id")
      : Message(da: "Besøgets id", en: "The visit's id", sv: "Besökets id")
  }

  /// Behind a number.
  var counted: (one: Message, many: Message) {
    isQuestionnaire
      ? (
        Message(da: "besvarelse", en: "set of answers", sv: "svar"),
        Message(da: "besvarelser", en: "sets of answers", sv: "svar")
      )
      : (Message(da: "besøg", en: "visit", sv: "besök"), Message(da: "besøg", en: "visits", sv: "besök"))
  }

  /// Before the day.
  var day: Message {
    isQuestionnaire
      ? Message(da: "Besvaret", en: "Answered", sv: "Besvarad") : Message(da: "Besøg", en: "Visit", sv: "Besök")
  }

  var purpose: Message {
    isQuestionnaire
      ? Message(da: "Anledning", en: "Occasion", sv: "Anledning")
      : Message(da: "Tilsynstype", en: "Purpose", sv: "Tillsynstyp")
  }

  var authority: Message {
    isQuestionnaire
      ? Message(da: "Indsamlet af", en: "Collected by", sv: "Insamlad av")
      : Message(da: "Socialtilsyn", en: "Authority", sv: "Tillsynsmyndighet")
  }

  /// Before the ids of so many.
  func filledIn(by count: Int) -> Message {
    if isQuestionnaire { return Message(da: "Udfyldt af", en: "Filled in by", sv: "Ifylld av") }
    return count == 1
      ? Message(da: "Konsulent", en: "Inspector", sv: "Inspektör")
      : Message(da: "Konsulenter", en: "Inspectors", sv: "Inspektörer")
  }

  /// Above what is about no point.
  var whole: Message {
    isQuestionnaire
      ? Message(da: "Om besvarelsen som helhed", en: "On the answers as a whole", sv: "Om svaren som helhet")
      : Message(da: "Om besøget som helhed", en: "On the visit as a whole", sv: "Om besöket som helhet")
  }

  var next: Message {
    isQuestionnaire
      ? Message(da: "Næste besvarelse senest", en: "Next answers by", sv: "Nästa svar senast")
      : Message(da: "Næste besøg senest", en: "Next visit by", sv: "Nästa besök senast")
  }

  // MARK: What whoever filled it in wrote

  var setAside: Message {
    isQuestionnaire
      ? Message(da: "Fravalgt i besvarelsen", en: "Set aside in the answers", sv: "Bortvald i svaren")
      : Message(da: "Fravalgt af tilsynskonsulenten", en: "Set aside by the inspector", sv: "Bortvald av inspektören")
  }

  var added: Message {
    isQuestionnaire
      ? Message(da: "Tilføjet i besvarelsen", en: "Added in the answers", sv: "Tillagd i svaren")
      : Message(da: "Tilføjet af tilsynskonsulenten", en: "Added by the inspector", sv: "Tillagd av inspektören")
  }

  /// Before the level.
  var ownLevel: Message {
    isQuestionnaire
      ? Message(da: "eget niveau: ", en: "own level: ", sv: "egen nivå: ")
      : Message(da: "tilsynskonsulentens niveau: ", en: "the inspector's level: ", sv: "inspektörens nivå: ")
  }

  /// As a sentence.
  func judges(_ level: String) -> Message {
    isQuestionnaire
      ? Message(
        da: "Niveauet er efter egen vurdering: \(level).", en: "The level by their own judgement: \(level).",
        sv: "Nivån är enligt egen bedömning: \(level).")
      : Message(
        da: "Tilsynskonsulenten vurderer niveauet til: \(level).",
        en: "The inspector judges the level to be: \(level).",
        sv: "Inspektören bedömer nivån till: \(level).")
  }

  func judgesOtherwise(_ points: String) -> Message {
    isQuestionnaire
      ? Message(
        da: "For \(points) er der skrevet et andet niveau end det beregnede.",
        en: "For \(points) another level than the computed one is written.",
        sv: "För \(points) har en annan nivå än den beräknade skrivits.")
      : Message(
        da: "For \(points) har tilsynskonsulenten vurderet et andet niveau end det beregnede.",
        en: "For \(points) the inspector has judged another level than the computed one.",
        sv: "För \(points) har inspektören bedömt en annan nivå än den beräknade.")
  }

  /// What the public edition holds.
  var published: Message {
    isQuestionnaire
      ? Message(
        da: "offentlig: egen vurdering af hvert fokuspunkt og niveauet",
        en: "public: their own judgement of each point and its level",
        sv: "offentlig: egen bedömning av varje fokuspunkt och nivån")
      : Message(
        da: "offentlig: tilsynskonsulentens vurdering af hvert fokuspunkt og niveauet",
        en: "public: the inspector's judgement of each point and its level",
        sv: "offentlig: inspektörens bedömning av varje fokuspunkt och nivån")
  }
}
