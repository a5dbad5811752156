import Inspection
import Testing

/// Lines that a person made stay lines; those of a margin don't.
@Suite struct ParagraphTests {
  @Test(arguments: [
    ["Konsulent: Hvad spiller du?", "Den unge: Roblox.", "Konsulent: Hvem med?"],
    [
      "Konsulent: Har du nogensinde fået en besked fra nogen, du ikke kendte i forvejen?",
      "Den unge: Ja, en gang. Jeg fortalte det til en voksen, og hun hjalp mig med at blokere.",
      "Konsulent: Hvad skete der så, og hvem fik det ellers at vide på stedet eller derhjemme?",
    ],
    ["Skolevej 3", "2. th.", "8000 Aarhus C"],
    ["Vi så tre ting:", "• Første", "– Anden", "* Tredje"],
    ["a) Den første", "b) Den anden", "(c) Den tredje", "iv) Den fjerde"],
    ["1. Den første", "2) Den anden"],
    ["Ung\tTimer\tApp", "1\t3,5\tTikTok", "2\t1\tRoblox"],
    ["Set i stuen.", "Hørt i køkkenet."], ["roblox", "tiktok", "snap"],
  ]) func stayLines(_ lines: [String]) {
    #expect(lines.joined(separator: "\n").paragraphs == lines)
  }

  @Test func aTabBehindASignIsASpace() {
    #expect(
      "•\tFørste\n•\tAnden\no\tInde i den\n1.\tEn".paragraphs == ["• Første", "• Anden", "o Inde i den", "1. En"])
  }

  @Test(arguments: [
    [
      "De unge fortæller, at de hver dag taler med de voksne om det, de oplever på nettet,",
      "og at de voksne er nysgerrige på spil og sociale medier – også når der ikke er noget",
      "galt. Det gælder også i weekenden, hvor der er andre voksne.",
    ],
    [
      "Aftalen blev til i en samtale, som den unge selv bad om, og den blev skrevet ned samme dag",
      "– ikke af de voksne, men af den unge selv, der kunne fortælle om hvert punkt uden at se på",
      "papiret.",
    ],
    ["Den unge har sagt,", "at det er i orden."],
    ["Hun kom tilbage til stedet efter en længere ferie hos familien i begyndelsen af sommeren den", "1. juli 2025."],
  ]) func areOneParagraph(_ lines: [String]) {
    #expect(lines.joined(separator: "\n").paragraphs == [lines.joined(separator: " ")])
  }

  @Test func anItemGoesOnWhereItIsIndented() {
    #expect("- Kort\n  men mere\n- Anden".paragraphs == ["- Kort men mere", "- Anden"])
  }

  @Test func emptyLinesStandBetween() { #expect("\n\nA\n\n\nB\n".paragraphs == ["A", "", "B"]) }
}
