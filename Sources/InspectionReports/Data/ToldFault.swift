package import Inspection

/// A fault where it stands: in which file, and at which lines of it.
package struct ToldFault: Sendable {
  package let fault: Diagnostic
  package let file: String
  /// By the lines of the file.
  package let range: SourceRange
  package let related: (file: String, range: SourceRange)?
  /// The fault's mendings, in the lines of the file.
  let mendings: [[DocumentEdit]]
  /// A record that shows it, as a document.
  package let witness: String?

  /// `place` tells in which file a line of a text stands that was put together from several, and its number there.
  package init(_ fault: Diagnostic, witness: String? = nil, place: (Int) -> (file: String, line: Int)) {
    func placed(_ range: SourceRange) -> (file: String, range: SourceRange) {
      let (file, line) = place(Int(range.start.line))
      let offset = Int32(line) - range.start.line
      func moved(_ position: SourcePosition) -> SourcePosition {
        SourcePosition(line: Int(position.line + offset), column: Int(position.column))
      }
      return (file, SourceRange(moved(range.start), moved(range.end)))
    }
    (self.fault, self.witness) = (fault, witness)
    (file, range) = placed(fault.range)
    related = fault.related.map(placed)
    mendings = fault.mendings.map { edits in edits.map { DocumentEdit(placed($0.range).range, $0.replacement) } }
  }
}
