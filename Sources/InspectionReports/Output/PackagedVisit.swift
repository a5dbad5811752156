package import Inspection

extension ReportFormat {
  /// How a file that holds several visits is made once all are known.
  package struct Package: Sendable {
    package let visit: @Sendable (Assessment, ReportSettings) -> PackagedVisit
    package let file: @Sendable ([PackagedVisit]) throws(PackageFault) -> [UInt8]
  }
}

/// What a visit gives to such a file.
package struct PackagedVisit: Sendable {
  /// What goes into one part of the file.
  package struct Piece: Sendable {
    package let bytes: [UInt8]
    let rows: Int
  }

  let title: String
  let authority: String?
  let language: Language
  let audience: Audience
  package let pieces: [Piece]

  init(of assessment: Assessment, _ language: Language, _ pieces: [Piece]) {
    let unit = assessment.record.unit.id ?? assessment.record.id
    title = "\(assessment.text(assessment.checklist.title, language)) – \(unit)"
    (authority, audience) = (assessment.record.visit.authority, assessment.audience)
    (self.language, self.pieces) = (language, pieces)
  }
}

/// Why such a file can't be made.
package struct PackageFault: Error {
  package let message: Message

  init(_ message: Message) { self.message = message }
}
