extension DiagnosticCode {
  static let noPoints = DiagnosticCode(
    "no-points", da: "En tjekliste skal have mindst ét fokuspunkt.", en: "A checklist needs at least one point.",
    sv: "En checklista ska ha minst en fokuspunkt.")
  static let idClash = DiagnosticCode(
    "id-clash",
    da: "Oplysninger og fokuspunkter nævnes begge uden noget foran i betingelser. Derfor kan de ikke have samme id.",
    en: "Facts and points are both named alone in conditions, so they can't share an id.",
    sv: """
      Uppgifter och fokuspunkter nämns båda utan något framför i villkor. Därför kan de inte ha samma id.
      """)
  static let scoringWithoutParts = DiagnosticCode(
    "scoring-without-parts",
    da: "`beregning` hører til ved noget, der regnes ud af dele. Det, der selv besvares, får scoren fra sin skala.",
    en: "`scoring` belongs to what is made of parts. What is answered itself gets its score from its scale.",
    sv: """
      `beräkning` hör till något som räknas ut av delar. Det som själv besvaras får poängen från sin \
      skala.
      """)
  static let negativeWeight = DiagnosticCode(
    "negative-weight",
    da: "En vægt er 0 eller mere. Med vægt 0 tæller kriteriet ikke med, men kan stadig bruges i regler.",
    en: "A weight is 0 or more. With weight 0 the criterion doesn't count but still serves rules.",
    sv: """
      En vikt är 0 eller mer. Med vikten 0 räknas kriteriet inte, men det kan ändå användas i regler.
      """)
  static let unknownScale = DiagnosticCode(
    "unknown-scale", da: "Kriteriet nævner en skala, som ikke står under `skalaer`.",
    en: "The criterion names a scale that doesn't stand under `scales`.",
    sv: "Kriteriet nämner en skala som inte står under `skalor`.")
  static let unknownLevel = DiagnosticCode(
    "unknown-level", da: "En trinbeskrivelse hører til en værdi på kriteriets skala.",
    en: "The description of a step belongs to a value of the criterion's scale.",
    sv: "En stegbeskrivning hör till ett värde på kriteriets skala.")
  static let sameBand = DiagnosticCode(
    "same-band", da: "To niveauer, eller to trin, kan ikke begynde ved samme tal: så ville det ene aldrig blive brugt.",
    en: "Two bands, or two steps, can't begin at one number: one would never be used.",
    sv: """
      Två nivåer, eller två steg, kan inte börja vid samma tal: då skulle det ena aldrig användas.
      """)
  static let unusedByMethod = DiagnosticCode(
    "unused-by-method",
    da: "`rækker` bruges kun af metoden `tabel` og `start` kun af metoden `fradrag`. Andre metoder ser ikke på dem.",
    en: """
      `rows` serves the method `table` only, and `start` the method `deduct` only. Other methods don't look at them.
      """,
    sv: """
      `rader` används bara av metoden `tabell` och `start` bara av metoden `avdrag`. Andra metoder ser \
      inte på dem.
      """)
  static let someBandScores = DiagnosticCode(
    "some-band-scores",
    da: "Bærer niveauer en score, er det den, der regnes videre med. Så skal alle på samme trin have en.",
    en: "Where bands carry a score, that score is the result. Then all bands of the level need one.",
    sv: "Om nivåer bär en poäng är det den som räknas vidare. Då ska alla på samma steg ha en.")
  static let levelNotBelow = DiagnosticCode(
    "level-not-below", da: "`af` nævner de dele, som resultatet regnes ud af, og de skal ligge under det.",
    en: "`of` names the parts that the result is made of, and they must be below it.",
    sv: "`av` nämner de delar som resultatet räknas ut av, och de ska ligga under det.")
  static let coverageOutside = DiagnosticCode(
    "coverage-outside", da: "Dækning er andelen af besvarede spørgsmål, fra 0 % til 100 %.",
    en: "Coverage is the share of questions answered, from 0% to 100%.",
    sv: "Täckning är andelen besvarade frågor, från 0 % till 100 %.")
  static let table = DiagnosticCode(
    "table",
    da:
      """
      En tabel læses ovenfra: den første række, hvis betingelse er sand, giver scoren. Den sidste har ingen \
      betingelse og gælder alt det øvrige.
      """,
    en:
      """
      A table is read from the top: the first row whose condition is true gives the score. The last has no condition \
      and holds for all the rest.
      """,
    sv: """
      En tabell läses uppifrån: den första raden vars villkor är sant ger poängen. Den sista har inget \
      villkor och gäller allt övrigt.
      """)
  static let noHighest = DiagnosticCode(
    "no-highest",
    da: "Procent regnes af den højest mulige score. Derfor skal hver del have en, og den skal være over 0.",
    en: "A percentage is taken of the highest possible score, so each part needs one above 0.",
    sv: """
      Procent räknas av den högsta möjliga poängen. Därför ska varje del ha en, och den ska vara över 0.
      """)
  static let noMinCoverage = DiagnosticCode(
    "no-min-coverage", .warning,
    da:
      """
      Uden mindste dækning får et fokuspunkt en score, så snart ét kriterium er besvaret. Det kan se mere sikkert \
      ud, end det er.
      """,
    en:
      """
      Without a minimum coverage a point gets a score as soon as one criterion is answered. That can look surer than \
      it is.
      """,
    sv: """
      Utan minsta täckning får en fokuspunkt en poäng så snart ett kriterium är besvarat. Det kan se \
      säkrare ut än det är.
      """)
  static let weightUnused = DiagnosticCode(
    "weight-unused", .warning,
    da:
      """
      Vægten ændrer intet tal: metoden over den bruger ikke vægte (mindste, største, median, tabel, ingen), eller \
      delen har ingen score, eller der regnes direkte på et lavere trin.
      """,
    en:
      """
      The weight changes no number: the method above it uses no weights (min, max, median, table, none), or the part \
      has no score, or a lower level goes in directly.
      """,
    sv: """
      Vikten ändrar inget tal: metoden ovanför använder inte vikter (minsta, största, median, tabell, \
      ingen), delen har ingen poäng, eller så räknas det direkt på ett lägre steg.
      """)
  static let tooFewQuestions = DiagnosticCode(
    "min-answered-out-of-reach", .warning,
    da: "`mindst-besvaret` er et antal spørgsmål med score. Er der færre, kan der aldrig komme et tal.",
    en: "`min-answered` is a number of scored questions. Where there are fewer, no number can ever come.",
    sv: "`minst-besvarade` är ett antal frågor med poäng. Är de färre kan det aldrig bli något tal.")
}
