import Inspection

/// What the form says beside the checklist's own words.
struct FormWords {
  let language: Language

  func say(_ da: String, _ en: String, _ sv: String) -> String { Message(da: da, en: en, sv: sv)(language) }

  // MARK: Sections

  var facts: String { say("Oplysninger", "Facts", "Uppgifter") }
  var ownFindings: String { say("Egne fund", "Own findings", "Egna iakttagelser") }
  var ownFindingsHelp: String {
    say(
      "Det, du selv har set, og som intet spørgsmål fanger.", "What you saw yourself and no question catches.",
      "Det som du själv har sett och som ingen fråga fångar.")
  }
  var followUp: String { say("Opfølgning", "Follow-up", "Uppföljning") }
  var comments: String { say("Stedets bemærkninger", "What the place says", "Verksamhetens kommentarer") }
  var picture: String { say("Billedet lige nu", "The picture right now", "Bilden just nu") }

  // MARK: Fields

  var newRecord: String { say("nyt-skema", "new-record", "nytt-protokoll") }
  var date: String { say("Dato", "Date", "Datum") }
  var form: String { say("Anmeldt eller uanmeldt", "Announced or unannounced", "Anmält eller oanmält") }
  var announced: String { say("Anmeldt", "Announced", "Anmält") }
  var unannounced: String { say("Uanmeldt", "Unannounced", "Oanmält") }
  func filledIn(_ who: String) -> String {
    who + say(", med komma imellem", ", with commas between", ", med komma emellan")
  }
  var unitID: String { say("Stedets id, ikke et navn", "The place's id, no name", "Verksamhetens id, inget namn") }
  var unitKind: String { say("Slags sted", "Kind of place", "Typ av verksamhet") }
  var stage: String { say("Skemaet er", "The record is", "Protokollet är") }
  var draft: String { say("Kladde", "A draft", "Utkast") }
  var inHearing: String { say("Sendt til bemærkninger", "Sent for remarks", "Skickat för synpunkter") }
  var final: String { say("Endeligt", "Final", "Slutgiltigt") }
  var notChosen: String { say("Ikke valgt", "Not chosen", "Inte valt") }
  var unanswered: String { say("Ubesvaret", "Unanswered", "Obesvarad") }
  var answersBelow: String { say("Besvares herunder", "Answered below", "Besvaras nedan") }
  var wholeQuestion: String { say("Hele spørgsmålet", "The whole question", "Hela frågan") }
  var moreAnswers: String { say("Flere svar", "More answers", "Fler svar") }
  var label: String {
    say(
      "Dit navn for svaret (bliver i huset)", "Your name for the answer (stays in the authority)",
      "Ditt namn på svaret (stannar hos myndigheten)")
  }
  var wholePoint: String { say("Hele fokuspunktet", "The whole point", "Hela fokuspunkten") }
  /// `need`: when, in words; empty for always.
  func required(_ need: String) -> String {
    let when = need.isEmpty ? "" : say(", når ", " when ", " när ") + need
    return say("Skal udfyldes", "Must be filled in", "Ska fyllas i") + when
  }
  var guidance: String { say("Vejledning", "Guidance", "Vägledning") }
  var answer: String { say("Svar", "Answer", "Svar") }
  var reason: String { say("Begrundelse", "Reason", "Skäl") }
  var note: String { say("Bedømmelse: set og hørt", "Note: seen and heard", "Bedömning: sett och hört") }
  var sources: String { say("Datakilder", "Sources", "Källor") }
  var source: String { say("Datakilde", "Source", "Källa") }
  var kind: String { say("Slags", "Kind", "Typ") }
  var text: String { say("Tekst", "Text", "Text") }
  var judgement: String { say("Din vurdering", "Your judgement", "Din bedömning") }
  var ownLevel: String { say("Dit eget niveau", "Your own level", "Din egen nivå") }
  var asComputed: String { say("Som beregnet", "As computed", "Som beräknat") }
  var overall: String { say("Samlet", "Overall", "Totalt") }
  var point: String { say("Fokuspunkt", "Point", "Fokuspunkt") }
  var wholeVisit: String { say("Hele besøget", "The whole visit", "Hela besöket") }
  var category: String { say("Kategori", "Category", "Kategori") }
  var recommendation: String { say("Anbefaling", "Recommendation", "Rekommendation") }
  var reference: String { say("Henvisning", "Reference", "Hänvisning") }
  var what: String { say("Hvad er aftalt?", "What was agreed?", "Vad är avtalat?") }
  var who: String { say("Hvem", "Who", "Vem") }
  var deadline: String { say("Frist", "Deadline", "Tidsfrist") }
  var notHeard: String {
    say(
      "Er den, der skulle spørges, ikke hørt: hvorfor?", "If someone who should be asked was not heard: why?",
      "Om den som skulle frågas inte har hörts: varför?")
  }
  var workNote: String {
    say(
      "Arbejdsnote (forlader aldrig socialtilsynet)", "Work note (never leaves the authority)",
      "Arbetsanteckning (lämnar aldrig myndigheten)")
  }
  var followUpKind: String { say("Slags", "Kind", "Slag") }
  var agreed: String { say("Aftalt med stedet", "Agreed with the place", "Avtalat med verksamheten") }
  var askedFor: String { say("Bedt om af os", "Asked for by us", "Begärt av oss") }
  var own: String { say("Vores egen", "Our own", "Vår egen") }
  var followUpState: String { say("Er det sket?", "Was it done?", "Har det skett?") }
  var notDone: String { say("Ikke endnu", "Not yet", "Inte än") }
  var done: String { say("Udført", "Done", "Utfört") }
  var dropped: String { say("Bortfaldet", "Dropped", "Bortfallen") }
  var doneOn: String { say("Udført den", "Done on", "Utfört den") }
  var visitReason: String {
    say("Hvorfor anmeldt eller uanmeldt?", "Why announced or unannounced?", "Varför anmält eller oanmält?")
  }
  var add: String { say("Tilføj", "Add", "Lägg till") }
  var remove: String { say("Fjern", "Remove", "Ta bort") }
  var findings: String { say("Fund", "Findings", "Iakttagelser") }
  var basedOn: String { say("Bygger på", "Based on", "Bygger på") }
  func onlyIf(_ condition: String) -> String {
    GuideWords(language: language).onlyIf(condition)
  }
  var internalOnly: String { GuideWords(language: language).internalOnly }

  func noteNeeded(_ need: RecordForm.NoteNeed) -> String {
    switch need {
    case .always:
      say("Bedømmelse skal altid skrives.", "A note must always be written.", "Bedömning ska alltid skrivas.")
    case .at(let answers):
      say(
        "Bedømmelse skal skrives ved svar \(Language.danish.list(answers)).",
        "A note must be written at \(answers.count == 1 ? "answer" : "answers") \(Language.english.list(answers)).",
        "Bedömning ska skrivas vid svar \(Language.swedish.list(answers)).")
    case .when(let condition):
      say(
        "Bedømmelse skal skrives, når \(condition).", "A note must be written when \(condition).",
        "Bedömning ska skrivas när \(condition).")
    }
  }
  func earlier(_ text: String) -> String { GuideWords(language: language).earlier(text) }
  func lastTime(_ answer: String) -> String { GuideWords(language: language).lastTime(answer) }

  // MARK: The picture

  var missing: String { say("Ikke udfyldt", "Not filled in", "Inte ifyllt") }
  func open(_ count: Int) -> String {
    say("Ubesvarede spørgsmål: \(count)", "Unanswered questions: \(count)", "Obesvarade frågor: \(count)")
  }
  var nothingMissing: String {
    say("Alt påkrævet er udfyldt.", "All that is required is filled in.", "Allt obligatoriskt är ifyllt.")
  }
  var score: String { say("Score", "Score", "Poäng") }
  var missingSources: String { say("datakilder", "sources", "källor") }
  var missingNote: String { say("bedømmelse", "note", "bedömning") }
  var missingWords: String { say("uddybning", "in words", "förklaring") }
  /// Beside an option that asks for words.
  func inWords(_ option: String) -> String { say("\(option): uddyb", "\(option): in words", "\(option): förklara") }
  var missingReason: String { say("begrundelse", "reason", "skäl") }

  // MARK: Head

  var openFile: String { say("Åbn", "Open", "Öppna") }
  var save: String { say("Gem", "Save", "Spara") }
  var report: String { say("Rapport", "Report", "Rapport") }
  var print: String { say("Udskriv", "Print", "Skriv ut") }
  var merge: String { say("Hent fra kollega", "Take in a colleague's", "Hämta från kollega") }
  var fromLast: String { say("Begynd fra sidste skema", "Begin from the last record", "Börja från förra protokollet") }
  var newVersion: String { say("Ret i en ny version", "Correct in a new version", "Rätta i en ny version") }
  var languageLabel: String { say("Sprog", "Language", "Språk") }
  var close: String { say("Luk", "Close", "Stäng") }
  var skip: String { say("Til spørgsmålene", "To the questions", "Till frågorna") }
  var withoutScript: String {
    say(
      "JavaScript er slået fra: skemaet kan læses og skrives ud, men ikke gemmes.",
      "JavaScript is switched off: the form can be read and printed, but not saved.",
      "JavaScript är avstängt: formuläret kan läsas och skrivas ut, men inte sparas.")
  }

  // MARK: The report

  var edition: String { say("Udgave", "Edition", "Utgåva") }
  /// In the order of `Audience`.
  var editions: [String] {
    [
      say("Arbejdsudgave", "Working edition", "Arbetsutgåva"), say("Til stedet", "For the place", "Till verksamheten"),
      say("Offentlig", "Public", "Offentlig"),
    ]
  }
  var asWord: String { say("Hent som Word", "Get it for Word", "Hämta för Word") }
  var asThemes: String { say("Hent tematekster", "Get texts by theme", "Hämta tematexter") }
  var themesAreInternal: String {
    say(
      "Tematekster er til jeres eget system. Vælg arbejdsudgaven.",
      "Texts by theme are for your own system. Choose the working edition.",
      "Tematexter är till ert eget system. Välj arbetsutgåvan.")
  }
  var notPublic: String {
    say(
      "Der er ingen offentlig udgave: skemaet skal være endeligt og uden personnumre, og om en plejefamilie laves den aldrig.",
      "There is no public edition: the record must be final and without personal numbers, and of a foster family there never is one.",
      "Det finns ingen offentlig utgåva: protokollet måste vara slutgiltigt och utan personnummer, och om ett familjehem görs den aldrig."
    )
  }

  /// What the script says, each under a name of its own.
  var ofScript: [(name: StaticString, text: String)] {
    [
      ("saved", say("gemt", "saved", "sparat")),
      ("unsaved", say("ikke gemt siden", "not saved since", "inte sparat sedan")),
      ("never", say("ikke gemt endnu", "not saved yet", "inte sparat än")),
      (
        "leave",
        say(
          "Det skrevne er ikke gemt. Fortsæt alligevel?", "What you wrote is not saved. Go on all the same?",
          "Det skrivna är inte sparat. Fortsätta ändå?")
      ),
      (
        "noEngine",
        say(
          "Browseren tillader ikke WebAssembly, så der kan ikke regnes her. Alle spørgsmål vises, og Gem skriver svarene i en fil, som en browser, der kan regne, åbner.",
          "This browser does not allow WebAssembly, so nothing can be scored here. All questions are shown, and Save writes the answers to a file that a browser which can score opens.",
          "Webbläsaren tillåter inte WebAssembly, så inget kan beräknas här. Alla frågor visas, och Spara skriver svaren i en fil som en webbläsare som kan räkna öppnar."
        )
      ),
      (
        "changedElsewhere",
        say(
          "Filen er ændret af en anden, siden den blev åbnet her. Intet er overskrevet. Vælg, hvilken udgave der skal gælde.",
          "The file was changed by someone else since it was opened here. Nothing was overwritten. Choose which one is to stand.",
          "Filen har ändrats av någon annan sedan den öppnades här. Inget har skrivits över. Välj vilken som ska gälla."
        )
      ),
      ("keepMine", say("Gem min under et nyt navn", "Save mine under a new name", "Spara min under ett nytt namn")),
      ("takeTheirs", say("Åbn den andens", "Open the other one", "Öppna den andras")),
      ("mergeTheirs", say("Flet den andens ind", "Take in the other one", "Foga in den andras")),
      (
        "cannotWrite",
        say(
          "Filen kunne ikke skrives. Det skrevne står stadig her; gem det et andet sted.",
          "The file could not be written. What you wrote is still here; save it somewhere else.",
          "Filen kunde inte skrivas. Det skrivna finns kvar här; spara det någon annanstans.")
      ),
      (
        "cannotRead",
        say(
          "Filen kan ikke læses som et skema til denne tjekliste:",
          "The file can't be read as a record for this checklist:",
          "Filen kan inte läsas som ett protokoll för denna checklista:")
      ),
      (
        "rewritten",
        say(
          "Filen kunne ikke rettes linje for linje og bliver skrevet forfra; forklaringer efter # kommer ikke med.",
          "The file could not be changed line by line and is written anew; comments after # are not carried over.",
          "Filen kunde inte ändras rad för rad och skrivs om; kommentarer efter # följer inte med.")
      ),
      (
        "in-hearing",
        say(
          "Skemaet er sendt til bemærkninger og kan kun læses. Opfølgning, bemærkninger og det, der sker efter besøget, kan stadig skrives.",
          "The record was sent for remarks and can only be read. Follow-up, remarks and what happens after the visit can still be written.",
          "Protokollet är skickat för synpunkter och kan bara läsas. Uppföljning, kommentarer och det som händer efter besöket kan fortfarande skrivas."
        )
      ),
      (
        "final",
        say(
          "Skemaet er endeligt og kan kun læses. Opfølgning og det, der sker efter besøget, kan stadig skrives.",
          "The record is final and can only be read. Follow-up and what happens after the visit can still be written.",
          "Protokollet är slutgiltigt och kan bara läsas. Uppföljning och det som händer efter besöket kan fortfarande skrivas."
        )
      ),
      (
        "gone",
        say(
          "Svarene giver ikke længere dette fund. Det, du har skrevet om det, bliver i filen.",
          "The answers no longer come to this finding. What you wrote about it stays in the file.",
          "Svaren ger inte längre denna iakttagelse. Det du har skrivit om den står kvar i filen.")
      ),
      (
        "notAsked",
        say(
          "Besvaret, men gælder ikke her. Svaret bliver i filen og tæller ikke.",
          "Answered, but it doesn't apply here. The answer stays in the file and doesn't count.",
          "Besvarad, men gäller inte här. Svaret står kvar i filen och räknas inte.")
      ),
      ("replace", say("Erstat med", "Replace by", "Ersätt med")),
      ("theirs", say("Kollegaen har skrevet:", "The colleague wrote:", "Kollegan har skrivit:")),
      ("useTheirs", say("Brug kollegaens", "Use the colleague's", "Använd kollegans")),
      ("keepOurs", say("Behold min", "Keep mine", "Behåll min")),
      (
        "merged", say("Felter hentet fra kollegaen:", "Fields taken from the colleague:", "Fält hämtade från kollegan:")
      ),
      ("conflicts", say("Skal vælges", "To be chosen", "Ska väljas")),
      (
        "notScored",
        say(
          "Der regnes, når det markerede er udfyldt eller rettet.",
          "Scoring goes on when what is marked is filled in or corrected.",
          "Beräkningen fortsätter när det markerade är ifyllt eller rättat.")
      ),
      (
        "otherUnit",
        say(
          "Skemaet handler om et andet sted.", "The record is on another place.",
          "Protokollet gäller en annan verksamhet.")
      ),
      ("elsewhere", say("Andet i filen:", "Elsewhere in the file:", "Annat i filen:")),
    ]
  }
}
