import Inspection
import TestSupport
import Testing

/// What holds of the survey of authorities beside its examples.
@Suite struct BarnbarometerTests {
  private static func assessment(of answers: String) throws -> Assessment {
    let checklist = try checklist(repositoryFile("Checklists/barnbarometer/barnbarometer.yaml"))
    let head = "protokoll: 1\nchecklista: barnbarometer\nbesök: {datum: 2026-12-08}\nenhet: {typ: socialförvaltning}\n"
    return try assess(head + "svar: {\(answers)}", by: checklist)
  }

  /// Strategy and training are the whole recommendation: using social media or not changes no number.
  @Test(arguments: [
    ("finns: ja, barnets-integritet: ja, genomgången: ja", "senaste-tre-åren: ja, deltagare: alla, innehåll: ja", 100),
    ("finns: nej", "senaste-tre-åren: ja, deltagare: alla, innehåll: ja", 50),
    ("finns: ja, barnets-integritet: nej, genomgången: nej", "senaste-tre-åren: nej", 50),
    ("finns: nej", "senaste-tre-åren: nej", 0),
  ])
  func theShareOfTheRecommendation(strategy: String, training: String, percent: Int) throws {
    for use in ["användning: {använder: ja}", "användning: {använder: nej}", "nå-barnen: {tillfrågade: ja}"] {
      let assessment = try Self.assessment(of: "\(use), strategi: {\(strategy)}, utbildning: {\(training)}")
      #expect(assessment.overall.exact == Rational(percent), "\(use)")
    }
  }

  /// Each rule with a case that it fires on, and a near miss.
  @Test(arguments: [
    ("användning: {använder: ja}, strategi: {finns: nej}", "används-utan-strategi", true),
    ("användning: {använder: nej}, strategi: {finns: nej}", "används-utan-strategi", false),
    ("användning: {använder: ja, kontakt: ja}, strategi: {finns: nej}", "kontakt-utan-skydd", true),
    (
      "användning: {använder: ja, kontakt: ja}, strategi: {finns: ja, barnets-integritet: nej}", "kontakt-utan-skydd",
      true
    ),
    (
      "användning: {använder: ja, kontakt: ja}, strategi: {finns: ja, barnets-integritet: ja}", "kontakt-utan-skydd",
      false
    ),
    ("användning: {använder: nej}, nå-barnen: {tillfrågade: nej}", "barnen-inte-tillfrågade", true),
    ("användning: {använder: nej}, nå-barnen: {tillfrågade: ja}", "barnen-inte-tillfrågade", false),
    ("strategi: {finns: nej}", "ingen-strategi", true),
    ("strategi: {finns: ja, barnets-integritet: nej}", "skydd-inte-nedskrivet", true),
    ("strategi: {finns: ja, barnets-integritet: ja}", "skydd-inte-nedskrivet", false),
    ("utbildning: {senaste-tre-åren: nej}", "ingen-kompetensutveckling", true),
    ("utbildning: {senaste-tre-åren: ja}", "ingen-kompetensutveckling", false),
    (
      "strategi: {finns: ja, barnets-integritet: ja, genomgången: ja}, utbildning: {senaste-tre-åren: ja, deltagare: "
        + "alla, innehåll: ja}", "hela-rekommendationen", true
    ),
    ("strategi: {finns: ja}, utbildning: {senaste-tre-åren: nej}", "hela-rekommendationen", false),
  ])
  func rulesAndNearMisses(answers: String, rule: String, isFound: Bool) throws {
    #expect(try Self.assessment(of: answers).findings.contains { $0.id == rule } == isFound)
  }
}
