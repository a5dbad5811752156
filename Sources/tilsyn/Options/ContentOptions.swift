public import ArgumentParser
package import Inspection
import InspectionReports

/// What is in the reports.
struct ContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        "place (stedet): det, stedet får, udkast til bemærkninger eller endeligt: uden arbejdsnoter, fravalgte fund, id'er og linjer. public: en rapport, som alle må læse: tilsynskonsulentens vurdering af hvert fokuspunkt og niveauet i ord, kun af endelige skemaer og aldrig om plejefamilier; adresser og telefonnumre er skjult.",
        "place: what the place gets, a draft for remarks or the final report: without work notes, findings set aside, ids and lines. public: a report that everyone may read: the inspector's judgement of each point and its level in words, of final records only and never on foster families; addresses and telephone numbers are hidden.",
        "place (verksamheten): det som verksamheten får, utkast för synpunkter eller slutligt: utan arbetsanteckningar, bortvalda iakttagelser, id:n och rader. public: en rapport som alla får läsa: inspektörens bedömning av varje fokuspunkt och nivån i ord, bara av slutliga protokoll och aldrig om familjehem; adresser och telefonnummer är dolda."
      ),
      valueName: help("udgave", "edition", "utgåva")))
  var audience: Audience = .inside

  @Option(
    name: .customLong("compare"),
    help: ArgumentHelp(
      help(
        "Skemaet fra et tidligere besøg samme sted: rapporten siger også, hvad der er sket siden.",
        "The record of an earlier visit to the same place: the report also tells what has come of it since.",
        "Protokollet från ett tidigare besök på samma ställe: rapporten säger också vad som har hänt sedan dess."),
      valueName: help("skema", "record", "protokoll")), completion: .file(extensions: ["yaml", "yml"]))
  var earlier: String?

  @Flag(
    name: .customLong("hash"),
    help: ArgumentHelp(
      help(
        "Også SHA-256 af skemaet og tjeklisten, så man kan se, at det er de samme.",
        "Also the SHA-256 of the record and the checklist, so that one can see that they are the same.",
        "Även SHA-256 av protokollet och checklistan, så att man kan se att det är desamma.")))
  var isHashed = false

  @Flag(
    name: .customLong("without-texts"),
    help: ArgumentHelp(
      help(
        "JSON, CSV og xlsx: uden navne og uden det, nogen har skrevet med egne ord.",
        "JSON, CSV and xlsx: without names and without what people wrote in words of their own.",
        "JSON, CSV och xlsx: utan namn och utan det som någon har skrivit med egna ord.")))
  var isWithoutTexts = false

  /// Whether what people wrote is in the reports.
  func hasTexts(in outputs: [ReportFile]) throws(Failure) -> Bool {
    if isWithoutTexts, !outputs.contains(where: { $0.format.isData }) { throw .onlyForData("--without-texts") }
    return !isWithoutTexts
  }
}

extension Audience: ExpressibleByArgument {
  /// By its name, or by a Danish or Swedish word for it.
  package init?(argument: String) {
    let words = [
      "intern": Audience.inside, "stedet": .place, "verksamheten": .place, "offentlig": .everyone,
    ]
    guard let audience = Audience(rawValue: argument) ?? words[argument] else { return nil }
    self = audience
  }
}

extension Failure {
  fileprivate static func onlyForData(_ flag: String) -> Failure {
    Failure(
      Message(
        da:
          "`\(flag)` gælder kun rapporten som JSON, CSV eller xlsx, og her er ingen; vælg \(ReportFormat.dataChoice(.danish))",
        en:
          "`\(flag)` is for the report as JSON, CSV or xlsx only, and there is none; choose \(ReportFormat.dataChoice(.english))",
        sv:
          "`\(flag)` gäller bara rapporten som JSON, CSV eller xlsx, och här finns ingen; välj \(ReportFormat.dataChoice(.swedish))"
      ))
  }
}
