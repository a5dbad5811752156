package import Inspection

/// A form that the report of a visit comes in. Each is a value, declared beside what writes it and listed in `ReportFormat.all`.
package struct ReportFormat: Sendable {
  /// What it is called on the command line.
  package let name: String
  /// What it is for, as part of a sentence on all formats; `nil` where the name says it.
  package let purpose: Message?
  /// Whether it is made to be worked on further, so that it can do without what people wrote in words of their own.
  package let isData: Bool
  package let form: Form
  /// How the names of such files end, where that tells the format; its name where nothing else is said.
  package let endings: [String]

  init(_ name: String, endings: [String]? = nil, purpose: Message? = nil, isData: Bool, _ form: Form) {
    (self.name, self.endings) = (name, endings ?? [name])
    (self.purpose, self.isData, self.form) = (purpose, isData, form)
  }

  /// How a file of several visits is made.
  package enum Form: Sendable {
    /// A report where there is one visit, else a table with a line for each.
    case text
    /// One document, or an array of several; or a line each.
    case json(isIndented: Bool)
    /// A head, the visits and what stands between them, a foot.
    case parts(Parts)
    /// A file that is made once all visits are known, and is no text.
    case package(Package)
  }

  package struct Parts: Sendable {
    /// Made of the first visit.
    package var head: @Sendable (Assessment, ReportSettings) -> [UInt8] = { _, _ in [] }
    package let visit: @Sendable (Assessment, ReportSettings) -> [UInt8]
    package var separator: [UInt8] = []
    package var foot: [UInt8] = []
  }
}

extension ReportFormat {
  /// Whether it can be read on a screen.
  package var isText: Bool { if case .package = form { false } else { true } }
}

extension ReportFormat: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.name == right.name }
}

/// What a report has to know beside the visit.
package struct ReportSettings: Sendable {
  /// The name of the record's file.
  package let file: String
  package let language: Language
  package let csvDialect: CSVDialect

  package init(file: String, language: Language, csvDialect: CSVDialect = .standard) {
    (self.file, self.language, self.csvDialect) = (file, language, csvDialect)
  }
}
