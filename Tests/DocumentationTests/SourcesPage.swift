import Foundation
import Inspection
import TestSupport
import Testing

/// What the shipped checklists refer to in law, where each wording was seen, and what was not verified: made of their references.
enum SourcesPage {
  /// One reference, as in `Voksenansvarsloven § 3 (set hos danskelove.dk), rækkevidden er ikke efterprøvet`.
  struct Source {
    let text: String
    /// As in `danskelove.dk`; `nil` where no source is named.
    let seen: String?
    /// What follows, as in `rækkevidden er ikke efterprøvet`.
    let caveat: String?
    var isVerified: Bool { seen != nil && caveat?.contains("ikke") != true }

    /// The parts of a reference that are law or name where they were seen.
    static func all(in reference: String) -> [Source] {
      reference.replacing("\n", with: " ").split(separator: "; ").compactMap { part in
        let pattern = /(.*?) \((?:set hos|nævnt i|gengivet hos) ([^)]*)\)(?:, (.*))?/
        guard let match = part.wholeMatch(of: pattern) else {
          return part.contains("§") ? Source(text: String(part), seen: nil, caveat: nil) : nil
        }
        return Source(
          text: match.1.prefix(1).uppercased() + match.1.dropFirst(), seen: String(match.2),
          caveat: match.3.map { String($0) })
      }
    }
  }

  /// The checklists in Danish, each as it is now.
  static let checklists = [
    "sociale-medier", "sociale-medier-godkendelse", "sociale-medier-tilpasset", "kvalitetsmodel-tilbud",
    "udkast-temaer-tilbud", "udkast-temaer-plejefamilier",
  ]

  static func text() throws -> String {
    var rows: [(source: Source, places: [String])] = []
    for id in checklists {
      for (place, reference) in try references(in: id) {
        for source in Source.all(in: reference) {
          let index =
            rows.firstIndex { $0.source.text == source.text && $0.source.seen == source.seen } ?? rows.endIndex
          if index == rows.endIndex { rows.append((source, [])) }
          // What a checklist has from the one it builds on is named once.
          if rows[index].places.contains(place) { continue }
          rows[index].places.append(id == checklists[0] ? place : "\(id): \(place)")
        }
      }
    }
    rows.sort { $0.source.text.lowercased() < $1.source.text.lowercased() }
    return opening
      + table(
        ["henvisning", "set i", "efterprøvet?", "bruges ved"],
        rows.map { source, places in
          [
            source.text, source.seen ?? "ikke angivet",
            source.isVerified ? "efterprøvet" : source.caveat.map { "delvis: \($0)" } ?? "ikke efterprøvet",
            code(places),
          ]
        })
  }

  /// Each reference of a checklist with the path or id of what has it, in the order of the document.
  static func references(in id: String) throws -> [(place: String, text: String)] {
    let checklist = try shippedChecklist(id)
    let ofItems = checklist.items.compactMap { item in item.reference.map { (item.path, $0) } }
    let ofFindings = checklist.findings.compactMap { finding in finding.reference.map { (finding.id, $0) } }
    return ofItems + ofFindings
  }

  private static let opening = """
    # Lovgivning og kilder i tjeklisterne

    Denne side er lavet af tjeklisternes henvisninger: `UPDATE_EXPECTED=1 swift test --filter DocumentationTests` skriver den igen. Den er til
    jurister og fagfolk, der vil efterprøve dem.

    *Efterprøvet* betyder, at ordlyden er set i den nævnte kilde. Det betyder ikke, at nogen jurist har læst tjeklisten. *Delvis* betyder, at bestemmelsen
    er set, men ikke det, der står efter ordet. Henvisninger til Socialstyrelsens vejledning fra 2020 og til tjeklisternes egne valg er ikke med her. En tjekliste, der
    bygger på en anden, arver dens henvisninger.

    Ikke skrevet i nogen tjekliste, fordi det ikke er set: betingelserne i voksenansvarslovens § 15 b, fristen i § 21, hvem der giver samtykke for et anbragt barn, og en aldersgrænse på 15 år
    for sociale medier som lov.


    """
}
