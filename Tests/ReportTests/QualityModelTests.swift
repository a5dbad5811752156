import Inspection
import TestSupport
import Testing

/// What holds of the quality model beside its examples.
@Suite struct QualityModelTests {
  private static func assessment(of types: String, answers: String = "{}") throws -> Assessment {
    let checklist = try checklist(repositoryFile("Checklists/kvalitetsmodel-tilbud/kvalitetsmodel-tilbud.yaml"))
    return try assess(
      """
      skema: 1
      tjekliste: kvalitetsmodel-tilbud
      enhed: {type: tilbud}
      oplysninger: {tilbudstype: [\(types)], aldersgrupper: [voksen], har-bestyrelse: nej}
      svar: \(answers)
      """, by: checklist)
  }

  /// Some kinds of places are not asked about force, or whether they are a home; one more approval brings the questions back.
  @Test(arguments: [
    ("sel-110", true), ("sel-101-ambulant", true), ("sundhedsloven-141-ambulant", true),
    ("sel-110, sundhedsloven-141-ambulant", true), ("sel-110, sel-107", false), ("barnets-lov-43-6", false),
    ("døgnbehandling", false), ("andet", false),
  ])
  func exemptions(types: String, isExempt: Bool) throws {
    let assessment = try Self.assessment(of: types)
    let notAsked = assessment.checklist.items.indices.filter { assessment.results[$0].status == .notApplicable }
    let ids = Set(notAsked.map { assessment.checklist.items[$0].path })
    for path in ["sundhed.magtanvendelser", "sundhed.magtanvendelser.læring", "rammer.udvikling-og-trivsel.hjem"] {
      #expect(ids.contains(path) == isExempt, "\(path)")
    }
    #expect(ids.contains("organisation.ledelse.bestyrelse") && ids.contains("relationer.styrkelse.fortrolig-voksen"))
    #expect(!ids.contains("uddannelse"))
  }

  /// A criterion with three indicators weighs no more than one with a single indicator.
  @Test func theMeanIsTakenInTwoSteps() throws {
    let answers = """
      {sundhed: {medbestemmelse: {respekt: 5, indflydelse: 5}, trivsel: {trives: 2, sundhedsydelser: 2, sundhedsindsats: 2},
      magtanvendelser: {undgås: 5, læring: 5}, overgreb: {vold-og-overgreb: 5}}}
      """
    let assessment = try Self.assessment(of: "sel-108", answers: answers)
    let item = try #require(assessment.checklist.items.firstIndex { $0.path == "sundhed" })
    #expect(assessment.results[item].exact == Rational(17, over: 4), "a flat mean would be 31/8")
  }

  /// Each rule with a case that it fires on, and a near miss.
  @Test(arguments: [
    ("målgruppe: {metoder: {dokumentation: 4, resultater: 2}}", "mål-uden-resultater", true),
    ("målgruppe: {metoder: {dokumentation: 4, resultater: 3}}", "mål-uden-resultater", false),
    ("sundhed: {magtanvendelser: {undgås: 2}, medbestemmelse: {indflydelse: 2}}", "magt-og-lille-indflydelse", true),
    ("sundhed: {magtanvendelser: {undgås: 3}, medbestemmelse: {indflydelse: 2}}", "magt-og-lille-indflydelse", false),
    ("organisation: {daglig-drift: {gennemstrømning: 2, sygefravær: 1}}", "uro-i-personalet", true),
    ("organisation: {daglig-drift: {gennemstrømning: 2, sygefravær: 3}}", "uro-i-personalet", false),
    ("kompetencer: {medarbejderne: {viden-og-erfaring: 4, samspil: 2}}", "kompetencer-ses-ikke", true),
    ("kompetencer: {medarbejderne: {viden-og-erfaring: 3, samspil: 2}}", "kompetencer-ses-ikke", false),
    ("rammer: {udvikling-og-trivsel: {hjem: 2}}", "lav-indikator-i-gennemsnittet", true),
    ("rammer: {udvikling-og-trivsel: {hjem: 3}}", "lav-indikator-i-gennemsnittet", false),
    (
      "sundhed: {medbestemmelse: {respekt: {svar: 4, datakilder: [observation, dokument]}, indflydelse: {svar: 4, "
        + "datakilder: [interview-borger, observation]}}}", "styrke-borgerne-bliver-hørt", true
    ),
    (
      "sundhed: {medbestemmelse: {respekt: {svar: 4, datakilder: [observation]}, indflydelse: {svar: 4, "
        + "datakilder: [interview-borger, observation]}}}", "styrke-borgerne-bliver-hørt", false
    ),
    ("sundhed: {trivsel: {trives: 2}}", "sundhed.trivsel.trives-1", true),
    ("sundhed: {trivsel: {trives: 3}}", "sundhed.trivsel.trives-1", false),
    ("sundhed: {magtanvendelser: {læring: 2}}", "sundhed.magtanvendelser.læring-1", true),
    ("sundhed: {magtanvendelser: {læring: 3}}", "sundhed.magtanvendelser.læring-1", false),
    ("sundhed: {overgreb: {vold-og-overgreb: 2}}", "sundhed.overgreb.vold-og-overgreb-1", true),
    ("sundhed: {overgreb: {vold-og-overgreb: 3}}", "sundhed.overgreb.vold-og-overgreb-1", false),
  ])
  func rulesAndNearMisses(answers: String, rule: String, isFound: Bool) throws {
    let assessment = try Self.assessment(of: "sel-108", answers: "{\(answers)}")
    #expect(assessment.findings.contains { $0.id == rule } == isFound)
  }
}
