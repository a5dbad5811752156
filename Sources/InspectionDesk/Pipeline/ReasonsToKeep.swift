package import Inspection

extension Assessment {
  /// What stands in the way of an edition, or of a document of Word's, which easily leaves the house.
  package func reasonsToKeep(from audience: Audience, asDocument isDocument: Bool) -> [Diagnostic] {
    switch audience {
    case .place: reasonsToKeep
    case .inside: isDocument ? reasonsToKeepAnything : []
    case .everyone: []
    }
  }
}
