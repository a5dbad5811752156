/// Which copy of a checklist was used: the same id and version may stand in several places.
public struct ChecklistCopy: Hashable, Sendable {
  package let isBuiltIn: Bool
  /// The file; of a built-in copy its path in the program.
  package let file: String
  /// Whether it says anything else than the built-in copy of its version; `nil` where the program carries none.
  package let differs: Bool?

  package init(isBuiltIn: Bool, file: String, differs: Bool?) {
    (self.isBuiltIn, self.file, self.differs) = (isBuiltIn, file, differs)
  }
}
