import Glibc
import Inspection
import Synchronization

/// Nothing is written over what it is made from: whoever opens a file notes it, and an output asks before it takes its name.
extension Files {
  private static let sources = Mutex<Set<Identity>>([])

  /// Notes a file that was opened to be read, standard input too.
  static func noteSource(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    let identity = Identity(status)
    sources.withLock { _ = $0.insert(identity) }
  }

  /// Refuses to write to a file that was read.
  static func protectSources(from output: String, named name: String) throws(Failure) {
    guard let file = regularFile(at: output) else { return }
    if sources.withLock({ $0.contains(file) }) { throw .overwriting(name) }
  }

  /// Refuses, before anything is done, to write to what is going to be read.
  static func protect(_ sources: [String], from outputs: [String]) throws(Failure) {
    let existing = outputs.compactMap { regularFile(at: $0) }
    if existing.isEmpty { return }
    if sources.contains("-") { noteSource(STDIN_FILENO) }
    for source in sources where source != "-" {
      if let file = regularFile(at: source), existing.contains(file) { throw .overwriting(source) }
    }
  }
}

extension Failure {
  fileprivate static func overwriting(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` er et skema, en prøve eller en tjekliste og bliver ikke overskrevet af en rapport",
        en: "`\(path)` is a record, a test or a checklist and is not overwritten by a report",
        sv: "`\(path)` är ett protokoll, ett prov eller en checklista och skrivs inte över av en rapport"))
  }
}
