import Inspection

extension DiagnosticCode {
  static let neverAsked = DiagnosticCode(
    "never-asked", .warning,
    da: """
      Intet skema kan gøre betingelsen i `gælder-når` sand, så spørgsmålet og alt under det bliver aldrig stillet. Det er bevist, \
      ikke gættet.
      """,
    en: """
      No record can make the condition in `applies-when` true, so the question and all below it are never asked. This is proved, \
      not guessed.
      """,
    sv: """
      Inget protokoll kan göra villkoret i `gäller-när` sant, så frågan och allt under den ställs aldrig. Det är \
      bevisat, inte gissat.
      """)
  static let alwaysAsked = DiagnosticCode(
    "always-asked", .warning,
    da:
      "Intet skema kan gøre betingelsen i `gælder-når` falsk. Enten er den overflødig, eller også mener den noget andet.",
    en:
      "No record can make the condition in `applies-when` false. Either it is superfluous, or it means something else.",
    sv:
      "Inget protokoll kan göra villkoret i `gäller-när` falskt. Antingen är det överflödigt, eller så menas något annat."
  )
  static let findingNever = DiagnosticCode(
    "finding-never", .warning,
    da: "Intet svar giver fundet. Det er bevist for alle skemaer, ikke kun dem, der er afprøvet.",
    en: "No answer leads to the finding. This is proved for all records, not only those tried.",
    sv: "Inget svar ger iakttagelsen. Det är bevisat för alla protokoll, inte bara dem som har prövats.")
  static let findingAlways = DiagnosticCode(
    "finding-always", .warning,
    da: "Fundet kommer, hvad der end svares. Så siger det intet om stedet.",
    en: "The finding comes up whatever is answered, so it says nothing about the place.",
    sv: "Iakttagelsen kommer vad man än svarar. Då säger den inget om verksamheten.")
  static let ruleNever = DiagnosticCode(
    "rule-never", .warning,
    da: """
      Intet skema kan gøre reglen sand. Tit er det et `og`, der skulle være `eller`, et tal uden for skalaen, eller en periode, der \
      aldrig passer.
      """,
    en: """
      No record can make the rule true. Often it is an `and` that should be `or`, a number outside the scale, or a period that \
      never fits.
      """,
    sv: """
      Inget protokoll kan göra regeln sann. Ofta är det ett `och` som skulle vara `eller`, ett tal utanför skalan \
      eller en period som aldrig passar.
      """)
  static let ruleAlways = DiagnosticCode(
    "rule-always", .warning,
    da: """
      Når betingelsen kan afgøres, er den sand, hvad der end svares. En regel, der altid skal gælde, skrives uden `når`.
      """,
    en: """
      Whenever the condition can be decided it is true, whatever is answered. A rule that shall always hold is written without `when`.
      """,
    sv: """
      När villkoret kan avgöras är det sant, vad man än svarar. En regel som alltid ska gälla skrivs utan `när`.
      """)
  static let effectWithoutChange = DiagnosticCode(
    "effect-without-change", .warning,
    da: """
      Reglen kan gælde, men det, den gør, ændrer aldrig et resultat: et loft over alt, hvad der kan nås, et gulv under det, en \
      justering med 0, eller en anden regel, der altid går længere.
      """,
    en: """
      The rule can hold, but what it does never changes a result: a cap above all that can be reached, a floor below it, an \
      adjustment by 0, or another rule that always goes further.
      """,
    sv: """
      Regeln kan gälla, men det den gör ändrar aldrig ett resultat: ett tak över allt som kan nås, ett golv under \
      det, en justering med 0, eller en annan regel som alltid går längre.
      """)
  static let rowNever = DiagnosticCode(
    "row-never", .warning,
    da: "Rækkerne læses oppefra, og den første, der passer, bruges. Denne bliver det aldrig.",
    en: "Rows are read from the top, and the first that fits is used. This one never is.",
    sv: "Raderna läses uppifrån, och den första som passar används. Den här blir det aldrig.")
  static let bandNever = DiagnosticCode(
    "band-never", .warning,
    da: """
      Intet skema giver et resultat i dette niveau. Står det i vejen for det, at en regel altid sætter et loft eller et gulv, nævnes \
      reglen; ellers er det skalaerne, metoden eller grænsen selv.
      """,
    en: """
      No record gives a result in this band. Where a rule's cap or floor is what stands in the way, the rule is named; otherwise it \
      is the scales, the method or the limit itself.
      """,
    sv: """
      Inget protokoll ger ett resultat i den här nivån. Är det en regels tak eller golv som står i vägen nämns \
      regeln; annars är det skalorna, metoden eller själva gränsen.
      """)
  static let capBelowFloor = DiagnosticCode(
    "cap-below-floor", .warning,
    da: """
      To regler, der kan gælde ved samme besøg, trækker hver sin vej: den ene vil højst have mindre, end den anden vil have mindst. \
      Så vinder loftet, og gulvet holder ikke.
      """,
    en: """
      Two rules that can hold at the same visit pull apart: one wants at most less than the other wants at least. Then the cap wins, \
      and the floor doesn't hold.
      """,
    sv: """
      Två regler som kan gälla vid samma besök drar åt var sitt håll: den ena vill ha högst mindre än den andra \
      vill ha minst. Då vinner taket, och golvet håller inte.
      """)
  static let notDecided = DiagnosticCode(
    "not-decided", .note,
    da: """
      Der blev ledt efter et skema, som viser det, og efter et bevis for, at der ikke er noget, indtil søgningens grænse. Den tælles i \
      regneskridt, så svaret er det samme på alle maskiner. Ingen af delene blev fundet, så der er intet at sige.
      """,
    en: """
      A record that shows it, and a proof that there is none, were looked for up to the search's limit. It is counted in steps of \
      calculation, so that the answer is the same on every machine. Neither was found, so there is nothing to say.
      """,
    sv: """
      Ett protokoll som visar det, och ett bevis för att det inte finns något, söktes fram till sökningens gräns. \
      Den räknas i räknesteg, så svaret är detsamma på alla maskiner. Inget av dem hittades, så det finns inget att säga.
      """)
}
