/// The program that wrote a report.
package enum Engine {
  package static let version = "1.0.0"
}
