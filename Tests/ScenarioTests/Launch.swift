import Glibc
import Synchronization

/// What a run of a program left behind.
struct Outcome {
  let exit: Int32
  let stdout: [UInt8]
  let stderr: [UInt8]
}

/// A program with its words, its surroundings and what it reads and writes; no shell is involved.
struct Launch {
  let program: String
  var words: [String]
  /// `NAME=VALUE`; nothing else is handed down.
  var environment: [String] = []
  let folder: String
  var input: String?
  /// Instead of being kept.
  var output: String?
  /// The reader of what it writes takes a little and goes away.
  var readerLeaves = false

  struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  /// Held while descriptors are open that only one child may have.
  private static let descriptors = Mutex(())

  /// Runs it to the end.
  func run() throws -> Outcome {
    var (pid, reader): (pid_t, Int32) = (0, -1)
    let (stdout, stderr) = try Self.descriptors.withLock { _ in
      let kept = (stdout: try Self.temporary(), stderr: try Self.temporary())
      var pipe: [Int32] = [-1, -1]
      if readerLeaves { Glibc.pipe(&pipe) }
      reader = pipe[0]
      pid = try spawn(stdout: readerLeaves ? pipe[1] : kept.stdout, stderr: kept.stderr, not: reader)
      if readerLeaves { close(pipe[1]) }
      return kept
    }
    defer { for descriptor in [stdout, stderr] { close(descriptor) } }
    if readerLeaves {
      var few = [UInt8](repeating: 0, count: 64)
      _ = read(reader, &few, few.count)
      close(reader)
    }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    // As shells tell it: 128 and the number of the signal that ended it.
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return Outcome(exit: code, stdout: Self.content(of: stdout), stderr: Self.content(of: stderr))
  }

  private func spawn(stdout: Int32, stderr: Int32, not reader: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.map(path) ?? "/dev/null", O_RDONLY, 0)
    if let output {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, path(output), O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    } else {
      posix_spawn_file_actions_adddup2(&actions, stdout, STDOUT_FILENO)
    }
    posix_spawn_file_actions_adddup2(&actions, stderr, STDERR_FILENO)
    for descriptor in Set([stdout, stderr, reader]) where descriptor > STDERR_FILENO {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    // What this process ignores or holds back is not to be ignored there.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ["env", "-i", "-C", folder] + environment + [program] + self.words
    var arguments = words.map { strdup($0) } + [nil]
    defer { for copy in arguments { free(copy) } }
    var pid: pid_t = 0
    let failed = posix_spawn(&pid, "/usr/bin/env", &actions, &attributes, &arguments, nil)
    if failed != 0 { throw Refused(description: "can't start \(words): \(String(cString: strerror(failed)))") }
    return pid
  }

  private func path(_ name: String) -> String { name.hasPrefix("/") ? name : folder + "/" + name }

  /// A file without a name.
  private static func temporary() throws -> Int32 {
    var template = Array("/tmp/scenario.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor < 0 { throw Refused(description: "no temporary file: \(String(cString: strerror(errno)))") }
    unlink(template)
    return descriptor
  }

  private static func content(of descriptor: Int32) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, size, 0))
    }
  }
}

/// The program that is tested: the one that `TILSYN_PROGRAM` names, or the one that was built with these tests and lies beside them.
let builtProgram: String = {
  if let named = getenv("TILSYN_PROGRAM") { return String(cString: named) }
  var path = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &path, path.count)
  let tests = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/tilsyn"
}()
