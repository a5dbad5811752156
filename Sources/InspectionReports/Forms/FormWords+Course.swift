import Inspection

// What the form says of findings, and of what comes after the visit.

extension FormWords {
  // MARK: Stances

  var stance: String { say("Hvad gør du med fundet", "What you make of the finding", "Vad du gör med iakttagelsen") }
  var adopted: String { say("Tages med", "Adopted", "Tas med") }
  var rewritten: String { say("Omskrives", "Rewritten", "Skrivs om") }
  var declined: String { say("Vælges fra", "Declined", "Väljs bort") }
  var noStance: String { say("Ikke taget stilling", "No stand taken", "Inget ställningstagande") }
  var rewrittenWords: String {
    say("Fundet med dine ord", "The finding in your words", "Iakttagelsen med dina ord")
  }
  var whyNot: String { say("Hvorfor ikke?", "Why not?", "Varför inte?") }
  func withoutStance(_ count: Int) -> String {
    say(
      "Fund uden stillingtagen: \(count)", "Findings without a stand: \(count)",
      "Iakttagelser utan ställningstagande: \(count)")
  }

  // MARK: Further days

  var otherDays: String { say("Flere besøgsdage", "Further days of the visit", "Fler besöksdagar") }
  var otherDay: String { say("Besøgsdag", "Day", "Besöksdag") }
  var daySort: String { say("Slags, fx aftenbesøg", "Kind, such as an evening visit", "Slag, t.ex. kvällsbesök") }

  // MARK: After the visit

  var afterVisit: String { say("Efter besøget", "After the visit", "Efter besöket") }
  var hearing: String { say("Sendt til bemærkninger", "Sent for remarks", "Skickat för synpunkter") }
  var sent: String { say("Sendt den", "Sent on", "Skickat den") }
  var recipient: String { say("Modtager", "Recipient", "Mottagare") }
  var received: String { say("Svar modtaget den", "Answer received on", "Svar mottaget den") }
  var sha256: String {
    say("SHA-256 af den sendte kopi", "SHA-256 of the copy that was sent", "SHA-256 av kopian som skickats")
  }
  var withheld: String {
    say(
      "Må ikke sendes ud endnu, fordi", "Must not be sent out yet, because", "Får inte skickas ut än, eftersom")
  }
  var replies: String { say("Svar på udkastet", "Answers to the draft", "Svar på utkastet") }
  var reply: String { say("Svar", "Answer", "Svar") }
  var from: String { say("Fra", "From", "Från") }
  var about: String { say("Hvad svaret gælder", "What the answer is about", "Vad svaret gäller") }
  var wholeReport: String { say("Hele rapporten", "The whole report", "Hela rapporten") }
  var points: String { say("Fokuspunkter", "Points", "Fokuspunkter") }
  var questions: String { say("Spørgsmål", "Questions", "Frågor") }
  var remark: String { say("Bemærkning", "Remark", "Synpunkt") }
  var authorityReply: String { say("Socialtilsynets svar", "The authority's reply", "Myndighetens svar") }
  var changed: String { say("Er rapporten ændret?", "Was the report changed?", "Har rapporten ändrats?") }
  var yes: String { say("Ja", "Yes", "Ja") }
  var no: String { say("Nej", "No", "Nej") }
  var change: String { say("Hvad er ændret?", "What was changed?", "Vad har ändrats?") }
  var decisions: String { say("Afgørelser", "Decisions", "Beslut") }
  var decision: String { say("Afgørelse", "Decision", "Beslut") }
  var decisionSort: String { say("Slags, fx påbud", "Kind, such as an order", "Slag, t.ex. föreläggande") }
  var journalNumber: String { say("Journalnummer", "Journal number", "Diarienummer") }
  var reviewed: String { say("Gennemgået af", "Reviewed by", "Granskat av") }
  var replaces: String {
    say("Træder i stedet for et andet skema", "Takes the place of another record", "Ersätter ett annat protokoll")
  }
  var replacedID: String { say("Det andet skemas id", "The other record's id", "Det andra protokollets id") }
}
