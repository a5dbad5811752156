/// A value that can be chosen.
package struct Choice: Sendable {
  package let value: String
  package let text: Text
}
