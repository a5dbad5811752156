/// What a checklist's author has looked at and lets stand.
public struct WrittenAcceptance: Sendable {
  /// The code of the fault.
  package let code: Located<String>
  package let reason: String
  /// Where it holds; `nil` for the whole checklist.
  package let scope: [SourceRange]?

  package init(code: Located<String>, reason: String, scope: [SourceRange]?) {
    (self.code, self.reason, self.scope) = (code, reason, scope)
  }
}
