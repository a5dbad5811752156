import Inspection
import InspectionReports

/// What a scorer has to know beside the documents.
struct ScoreOptions: Sendable {
  /// Each once.
  var formats: [ReportFormat]
  /// `nil`: the checklist's.
  var language: Language?
  /// The checklist to use instead of the one that records name.
  var checklist: Checklist?
  var failOn: FailOn?
  /// How much the text report tells.
  var detail = Detail.plain
  /// Whether nothing is shown while records are read.
  var isQuiet = false
  /// How many cells a line of text has, and whether it is coloured.
  var width = 80
  var hasColours = false
  /// Whether text is in sentences, without bars, tables and lines drawn.
  var isSpoken = false
  var csvDialect = CSVDialect.standard
  /// Whether what people wrote in words of their own is in JSON and CSV.
  var hasTexts = true
  var audience = Audience.inside
  /// The file with the record of the visit before.
  var earlier: String?
  /// Whether reports name the documents they were made from by their hashes.
  var isHashed = false

  /// The language of messages.
  var messages: Language { language ?? .danish }
}

/// How much of a visit is told as text.
enum Detail: Sendable {
  /// A line in a table.
  case line
  /// A report where there is one visit, a line each where there are several.
  case plain
  /// A report of each visit, with all that was answered.
  case full
}
