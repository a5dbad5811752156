import Inspection
import TestSupport
import Testing

@testable import InspectionYAML

/// What people type by accident, the place that is shown, and what they are told.
@Suite struct SlipTests {
  @Test(arguments: [
    // A colon inside a text
    (
      "note: Han sagde«1»:«/1» nej\nb: 1",
      "teksten `Han sagde` følges af kolon og mellemrum, så den læses som et navn [colon-in-text]\nskriv: note: 'Han sagde: nej'"
    ),
    ("svar:\n  - note: Noras' ord«1»: nej # citat", "[colon-in-text]\nskriv: - note: \"Noras' ord: nej\" # citat"),
    ("note: Husk«1»: 1) ja\n  2) nej", "[colon-in-text]\nsæt citationstegn om hele teksten"),
    ("note: [Se]«1»: ja", "[colon-in-text]\nskriv: note: '[Se]: ja'"),
    (
      "a: {note: Kl«1»: ti}",
      "teksten `Kl` følges af kolon og mellemrum, så den læses som et navn [colon-in-text]\nskriv: a: {note: 'Kl: ti'}"
    ),
    ("a: [http://x«1»:]", "[colon-in-text]\nskriv: a: ['http://x:']"),
    // A colon without a space
    (
      "a: 1\nnysgerrighed«1»:4\nb: 2",
      "der mangler et mellemrum efter kolon i `nysgerrighed:4` [space-after-colon]\nskriv: nysgerrighed: 4"
    ),
    ("svar:\n  trøst«1»:4\n  b: 2", "[space-after-colon]\nskriv: trøst: 4"),
    ("svar:\n  b: 2\n  c«1»:4\n\n# slut\n", "[space-after-colon]\nskriv: c: 4"),
    ("\"a\"«1»:1\nb: 2", "[space-after-colon]\nskriv: \"a\": 1"),
    ("a: {b«1»:[1]}", "[space-after-colon]\nskriv: a: {b: [1]}"),
    ("a: {b«1»:1}", "der mangler et mellemrum efter kolon i `b:1` [space-after-colon]\nskriv: a: {b: 1}"),
    // No colon
    (
      "a: 1\n«1»nysgerrighed\nb: 2",
      "der mangler et kolon i linjen `nysgerrighed` [colon-missing]\nskriv: nysgerrighed:"
    ),
    ("«1»nysgerrighed\nb: 2", "[colon-missing]\nskriv: nysgerrighed:"),
    ("svar:\n  a: 2\n  «1»b 4\n  c: 3", "der mangler et kolon i linjen `b 4` [colon-missing]\nskriv: b: 4"),
    ("svar:\n  a: 2\n  «1»b = 4\n", "[colon-missing]\nskriv: b: 4"),
    (
      "note: Et langt svar\n«1»som går videre på næste linje«/1»\nb: 1",
      "[colon-missing]\nhører linjen til teksten ovenfor, så ryk den ind"
    ),
    ("«1»: 1", "der mangler et navn før kolon [name-missing]"),
    // Quotes
    (
      "note: \"Fint\" «1»sagde«/1» han",
      "teksten er slut ved citationstegnet, men der står mere på linjen: `sagde han` [text-after-quote]\nskriv: note: '\"Fint\" sagde han'"
    ),
    ("note: 'barnet'«1»s egen'", "[text-after-quote]\nskriv: note: \"barnet's egen\""),
    ("note: \"han sagde \"«1»nej\" til\"", "[text-after-quote]\nskriv: note: 'han sagde \"nej\" til'"),
    ("note: 'a' «1»'b' \"c\"", "[text-after-quote]\nskriv: note: '''a'' ''b'' \"c\"'"),
    ("- \"Fint\" «1»ja", "[text-after-quote]\nskriv: - '\"Fint\" ja'"),
    ("a: [\"b\" «1»c]", "[text-after-quote]\nsæt citationstegn om hele teksten"),
    ("\"hej\" «1»med", "[text-after-quote]\nskriv: '\"hej\" med'"),
    (
      "note: «1»\"«/1»Fint\nb: 1\nc: 2\n",
      "citationstegnet `\"` bliver ikke lukket [unclosed-quote]\nskriv: note: \"Fint\""
    ),
    (
      "note: «1»\"Fint\nb: 1\nc: \"ja\"\nd: 2",
      "citationstegnet `\"` bliver først lukket i linje 3 [unclosed-quote]\nskriv: note: \"Fint\""
    ),
    ("a: {x: «1»'ja, y: 2}", "[unclosed-quote]\nsæt `'`, hvor teksten slutter"),
    (
      "sti: \"C:\\navn«1»\\d«/1»okument\"",
      "`\\d` betyder ikke noget: i dobbelte citationstegn har omvendt skråstreg en særlig betydning [unknown-escape]\n"
        + "skriv: sti: 'C:\\navn\\dokument'"
    ),
    ("sti: \"C:«1»\\users\"", "[unknown-escape]\nskriv: sti: 'C:\\users'"),
    // A first character with a meaning
    (
      "note: «1»*«/1»vigtigt* at huske",
      "en tekst kan ikke begynde med `*` uden citationstegn [reserved-first]\nskriv: note: '*vigtigt* at huske'"
    ),
    ("note: «1»*vigtigt at huske", "[reserved-first]\nskriv: note: '*vigtigt at huske'"),
    ("note: «1»**vigtigt**", "[reserved-first]\nskriv: note: '**vigtigt**'"),
    ("note: «1»& så videre", "begynde med `&` uden citationstegn [reserved-first]\nskriv: note: '& så videre'"),
    ("note: «1»@navn kom", "begynde med `@` uden citationstegn [reserved-first]\nskriv: note: '@navn kom'"),
    ("note: «1»% af børnene", "begynde med `%` uden citationstegn [reserved-first]\nskriv: note: '% af børnene'"),
    ("note: «1»`kode`", "begynde med ` uden citationstegn [reserved-first]\nskriv: note: '`kode`'"),
    ("note: «1»? hvad", "begynde med `?` uden citationstegn [reserved-first]"),
    ("note: «1», hvad", "begynde med `,` uden citationstegn [reserved-first]"),
    ("note: «1»!e!x", "begynde med `!` uden citationstegn [reserved-first]"),
    ("a: «1»&x *y", "[reserved-first]\nskriv: a: '&x *y'"),
    ("a: {b: «1»@c, d: 1}", "[reserved-first]\nskriv: a: {b: '@c', d: 1}"),
    ("a: [«1»*b c]", "[reserved-first]\nskriv: a: ['*b c']"),
    ("a: [«1»- b]", "[reserved-first]\nskriv: a: ['- b']"),
    ("a: 1\n«1»%«/1» af børn: 3\n", "[directive]"),
    ("«1»%«/1» af børn: 3\n", "en linje kan ikke begynde med `%` [directive]"),
    ("«1»%YAML 2.0\n---\na: 1", "[directive]"),
    ("«1»%YAML 1.1\na: 1", "[directive]"),
    // | and >
    (
      "note: |«1»hej med dig«/1»\nb: 2",
      "efter `|` kan der ikke stå tekst på samme linje [text-after-block-mark]\n"
        + "flyt teksten til næste linje, rykket ind, eller skriv: note: 'hej med dig'"
    ),
    (
      "alder: > «1»18 år",
      "efter `>` kan der ikke stå tekst på samme linje [text-after-block-mark]\nskriv: alder: '> 18 år'"
    ),
    (
      "note: |\n«1»hej\nb: 1",
      "teksten under `note` skal rykkes ind [block-not-indented]\nsæt 2 mellemrum foran hver linje af teksten"
    ),
    // Indentation
    (
      "svar:\n«1»\t«/1»a: 1",
      "her står en tabulator, hvor der skal være mellemrum [tab]\nryk linjen ind med mellemrum, to for hvert niveau"
    ),
    ("svar:\n  a: 1\n«1»\t\t«/1»b: 2", "[tab]"),
    ("a: |\n  hej\n«1»\tdig", "[tab]"),
    ("- a\n-«1»\tb", "[tab]\nskriv: - b"),
    (
      "a: 1\n  «1»b«/1»: 2",
      "`b` er rykket ind under `a`, som allerede har en værdi [indented-under-value]\n"
        + "ryk `b` helt ud til venstre, så de står lige under hinanden"
    ),
    (
      "svar:\n  a: 'x' # y\n   «1»b: 2",
      "[indented-under-value]\nsæt 2 mellemrum foran `b`, så de står lige under hinanden"
    ),
    ("a: [1]\n\n# her\n  «1»b: 2", "[indented-under-value]"),
    (
      "svar:\n  a: 1\n «1»b: 2\nc: 3",
      "indrykningen passer ikke med linjerne ovenfor: linjen har 1 mellemrum foran [indentation]\nbrug 0 eller 2 mellemrum foran `b`"
    ),
    ("x:\n  - a: 1\n   «1»b: 2", "[indentation]\nbrug 4 mellemrum foran `b`"),
    ("  a: 1\n«1»b: 2", "linjen har ingen mellemrum foran [indentation]\nbrug 2 mellemrum foran `b`"),
    (
      "a: |\n  hej\n «1»dig\nb: 1",
      "teksten under `a` skal rykkes ind [block-not-indented]\nsæt 2 mellemrum foran hver linje"
    ),
    // Lists
    ("a:\n  - b\n  «1»c: 1", "`c` mangler den bindestreg, som listens andre punkter har [dash-missing]\nskriv: - c: 1"),
    ("a:\n  - b\n  «1»c\n  - d", "[dash-missing]\nskriv: - c"),
    ("a:\n  - b\n  «1»-c\n  - d", "der mangler et mellemrum efter bindestregen i `-c` [space-after-dash]\nskriv: - c"),
    (
      "a:\n  «1»-barn\n  - {type: x}",
      "der mangler et mellemrum efter bindestregen i `-barn` [space-after-dash]\nskriv: - barn"
    ),
    ("a:\n  - b\n  «1»-barn\n  - c\n  - type: x\n", "[space-after-dash]\nskriv: - barn"),
    ("a: b\n  -c\n  - {d«1»: x}", "[colon-in-text]"),
    (
      "note: «1»- hvad\nb: 1",
      "en liste kan ikke begynde på samme linje som `note:` [list-on-key-line]\n"
        + "begynd listen på næste linje; er det en tekst, så skriv: note: '- hvad'"
    ),
    ("a: 1\n«1»- b", "her kan ikke stå et punkt med bindestreg, for `a` har allerede en værdi [list-misplaced]"),
    // Brackets and commas
    ("a: «1»[«/1»1, 2\nb: 2\nc: 3", "parentesen `[` bliver ikke lukket [unclosed-bracket]\nskriv: a: [1, 2]"),
    ("a: «1»{b: 1, c: 2\n", "parentesen `{` bliver ikke lukket [unclosed-bracket]\nskriv: a: {b: 1, c: 2}"),
    ("a: «1»[1,\n", "[unclosed-bracket]\nskriv: a: [1]"),
    ("a: «1»{b: 1,\n  c: 2\nd: 3", "[unclosed-bracket]\nsæt `}`, hvor den slutter"),
    (
      "note: «1»[ja og nej\nb: 1",
      "[unclosed-bracket]\nsæt `]`, hvor listen slutter; er det en tekst, så skriv: note: '[ja og nej'"
    ),
    (
      "note: [ja] «1»og nej",
      "værdien er slut ved parentesen, men der står mere på linjen: `og nej` [text-after-bracket]\nskriv: note: '[ja] og nej'"
    ),
    ("a: [1, 2«1»}", "`[` skal lukkes med `]`, ikke med `}` [wrong-bracket]\nskriv: a: [1, 2]"),
    ("a: [1, 2]«1»]", "der er en `]` for meget [stray-bracket]\nskriv: a: [1, 2]"),
    ("a: [1,«1», 2]", "der er et komma for meget [extra-comma]\nskriv: a: [1, 2]"),
    ("a: {b: 1}«1»,\nc: 1", "[extra-comma]\nskriv: a: {b: 1}"),
    ("a: \"b\"«1»,\nc: 1", "[extra-comma]\nskriv: a: \"b\""),
    ("a: {b: 1 «1»c: 2}", "der mangler et komma før `c` [comma-missing]"),
    ("a: {\n  b: 1«1»\n  c: 2\n}", "der mangler et komma før `c` [comma-missing]"),
    (
      "a: [vi «1»[har] det]",
      "teksten `vi [har] det` har en parentes og skal derfor stå i citationstegn [comma-missing]\nskriv: a: ['vi [har] det']"
    ),
    // --- and ...
    ("«1»---«/1»a: 1\nb: 2", "`---` skal stå alene på linjen [document-mark]\nflyt `a: 1` til næste linje"),
    ("a: 1\n«1»---b", "[document-mark]"),
    ("«1»... a", "`...` skal stå alene på linjen [document-mark]"),
    // What libyaml takes in silence
    (
      "a: {«1»0,5«/1»}",
      "`0,5` læses som to tal: i `{…}` skiller komma felterne [decimal-comma]\nlinjen har mere end én fejl"
    ),
    ("a: {b: «1»0,5«/1», c: 1}", "[decimal-comma]\nskriv: a: {b: 0.5, c: 1}"),
    ("a: {b: 1, «1»c}", "`c` har hverken kolon eller værdi [value-missing]"),
    ("a: {b: ja, «1»og nej}", "`og nej` har hverken kolon eller værdi [value-missing]"),
    (
      "a:\n  - b\n    «1»- c",
      "`- c` læses som en del af teksten ovenfor, ikke som et punkt i en liste [swallowed-item]"
    ),
    (
      "note: «1»&b«/1» hej",
      "`&b` bliver ikke en del af teksten, og intet henviser til det [unused-anchor]\nskriv: note: '&b hej'"
    ),
  ])
  func slip(_ text: String, _ expected: String) { expectFaults(in: text, ("1", expected)) }

  @Test(arguments: [
    (
      "note: He said«1»: no",
      "the text `He said` is followed by a colon and a space, so it is read as a name [colon-in-text]\nwrite: note: 'He said: no'"
    ),
    ("a: 1\nb«1»:4\n", "a space is missing after the colon in `b:4` [space-after-colon]"),
    ("note: \"Fine\" «1»she said", "the text ends at the quote, but the line goes on: `she said` [text-after-quote]"),
    ("note: «1»\"Fine\n", "the quote `\"` is never closed [unclosed-quote]"),
    ("note: «1»*so", "`*so` refers to `&so`, which isn't found earlier in the document [unknown-alias]"),
    ("a:\n«1»\tb: 1", "this is a tab where spaces are needed [tab]"),
    ("a: 1\n  «1»b: 2", "`b` is indented under `a`, which already has a value [indented-under-value]"),
    (
      "a:\n  b: 1\n «1»c: 2",
      "the indentation doesn't match the lines above: the line has 1 space before it [indentation]\nuse 0 or 2 spaces before `c`"
    ),
    ("a: «1»[1\n", "the bracket `[` is never closed [unclosed-bracket]"),
  ])
  func slipInEnglish(_ text: String, _ expected: String) { expectFaults(in: text, ("1", expected), language: .english) }

  @Test func whatNoSlipExplainsStillHasItsLine() {
    expectFaults(
      in: "b: 1\na: &x «1»&y b",
      (
        "1",
        "dokumentet kan ikke læses som YAML herfra [unreadable]\n"
          + "se efter indrykning, kolon, citationstegn og parenteser her og på linjen før"
      ))
  }

  /// The sentences of libyaml's scanner and parser, as in version 0.2.5.
  @Test(arguments: [
    ("mapping values are not allowed in this context", ""),
    ("could not find expected ':'", "while scanning a simple key"),
    ("block sequence entries are not allowed in this context", ""),
    ("mapping keys are not allowed in this context", ""),
    ("found character that cannot start any token", "while scanning for the next token"),
    ("found a tab character that violates indentation", "while scanning a plain scalar"),
    ("found a tab character where an indentation space is expected", "while scanning a block scalar"),
    ("did not find expected alphabetic or numeric character", "while scanning an anchor"),
    ("did not find expected comment or line break", "while scanning a block scalar"),
    ("did not find expected comment or line break", "while scanning a directive"),
    ("found an indentation indicator equal to 0", "while scanning a block scalar"),
    ("found unexpected end of stream", "while scanning a quoted scalar"),
    ("found unexpected document indicator", "while scanning a quoted scalar"),
    ("found unknown escape character", "while parsing a quoted scalar"),
    ("did not find expected hexdecimal number", "while parsing a quoted scalar"),
    ("found invalid Unicode character escape code", "while parsing a quoted scalar"),
    ("found unexpected ':'", "while scanning a plain scalar"),
    ("did not find expected whitespace or line break", "while scanning a tag"),
    ("did not find the expected '>'", "while scanning a tag"), ("did not find expected '!'", "while scanning a tag"),
    ("did not find expected tag URI", "while parsing a tag"), ("did not find URI escaped octet", "while parsing a tag"),
    ("found an incorrect leading UTF-8 octet", "while parsing a tag"),
    ("found an incorrect trailing UTF-8 octet", "while parsing a tag"),
    ("found undefined tag handle", "while parsing a node"),
    ("could not find expected directive name", "while scanning a directive"),
    ("found unexpected non-alphabetical character", "while scanning a directive"),
    ("found unknown directive name", "while scanning a directive"),
    ("did not find expected version number", "while scanning a %YAML directive"),
    ("found extremely long version number", "while scanning a %YAML directive"),
    ("did not find expected digit or '.' character", "while scanning a %YAML directive"),
    ("did not find expected whitespace", "while scanning a %TAG directive"),
    ("did not find expected whitespace or line break", "while scanning a %TAG directive"),
    ("did not find expected tag URI", "while parsing a %TAG directive"),
    ("did not find expected '!'", "while parsing a tag directive"), ("found duplicate %YAML directive", ""),
    ("found duplicate %TAG directive", ""), ("found incompatible YAML document", ""),
    ("did not find expected <document start>", ""), ("did not find expected key", "while parsing a block mapping"),
    ("did not find expected '-' indicator", "while parsing a block collection"),
    ("did not find expected node content", "while parsing a block node"),
    ("did not find expected node content", "while parsing a flow node"),
    ("did not find expected ',' or ']'", "while parsing a flow sequence"),
    ("did not find expected ',' or '}'", "while parsing a flow mapping"),
  ])
  func everySentenceOfLibyamlIsKnown(_ problem: String, _ context: String) {
    #expect(SyntaxFault.Complaint(problem, context) != nil)
  }

  @Test func aCarriageReturnIsNoPartOfTheCorrectedLine() {
    expectFaults(in: "a: 1\r\nnote: Han sagde«1»: nej\r\n", ("1", "skriv: note: 'Han sagde: nej'"))
  }

  @Test func aLongLineIsNotRepeated() {
    let words = String(repeating: "ord ", count: 60)
    expectFaults(
      in: "note: \(words)til«1»: nej",
      (
        "1",
        "…` følges af kolon og mellemrum, så den læses som et navn [colon-in-text]\nsæt citationstegn om hele teksten"
      ))
  }

  @Test func theReadersLearnWhatTextWasMeantToBe() {
    let told = { (text: String) in
      read(Array(text.utf8)) { tree, _, document in
        tree.root.flatMap { document.slip(inText: $0) }?.told(in: .danish) ?? "nothing"
      }
    }
    #expect(told("a:1\nb:2").contains("[space-after-colon]\nskriv: a: 1"))
    #expect(told("-a\n-b").contains("[space-after-dash]\nskriv: - a"))
    #expect(told("http://x") == "nothing")
    #expect(told("ja") == "nothing")
  }
}
