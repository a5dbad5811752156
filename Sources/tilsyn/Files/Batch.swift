import Glibc
import Inspection
import InspectionYAML

/// Some documents in their order, with bytes of their own, so that a thread can take them.
struct Batch {
  /// What stands in a batch, for the time in which it is looked at.
  enum Item {
    case document(RawDocument, Input)
    case failure(Failure)
  }

  private enum Entry {
    case document(Range<Int>, firstLine: Int, Input)
    /// A file that could not be read, told in its place.
    case failure(Failure)
  }

  /// Enough to be worth a thread, and little enough to keep memory flat.
  static let size = 1 << 16

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  var isFull: Bool { bytes.count >= Self.size || entries.count >= 1024 }

  /// Forgets the documents, and keeps the room for others.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
  }

  mutating func append(_ document: RawDocument, of input: Input) {
    let start = bytes.count
    bytes.append(contentsOf: document.bytes)
    entries.append(.document(start..<bytes.count, firstLine: document.firstLine, input))
  }

  mutating func append(_ failure: Failure) { entries.append(.failure(failure)) }

  var isEmpty: Bool { entries.isEmpty }

  /// Lends one after the other in their order.
  func withEach<Fault: Error>(_ body: (Item) throws(Fault) -> Void) throws(Fault) {
    try bytes.withUnsafeBufferPointer { bytes throws(Fault) in
      for entry in entries {
        switch entry {
        case .document(let range, let firstLine, let input):
          let bytes = UnsafeBufferPointer(rebasing: bytes[range])
          try body(.document(RawDocument(bytes: bytes, firstLine: firstLine), input))
        case .failure(let failure): try body(.failure(failure))
        }
      }
    }
  }
}

/// Reads the inputs one after the other and packs their documents into batches.
struct BatchReader: ~Copyable {
  private var inputs: [Input]
  private var next = 0
  private var current: (input: Input, descriptor: Int32)?
  private var cutter = DocumentCutter()
  private var isAtEnd = false
  private var isEmpty = true
  /// How much was read since the last document.
  private var unused = 0
  /// How many bytes were read.
  private(set) var count: Int64 = 0

  init(_ inputs: [Input]) { self.inputs = inputs }

  deinit { if let current { Files.close(current.descriptor) } }

  /// How many bytes there are to read in all; `nil` where something is read that is no file.
  var total: Int64? {
    var total: Int64 = 0
    for input in inputs {
      var status = stat()
      guard input.path == "-" ? fstat(STDIN_FILENO, &status) == 0 : stat(input.path, &status) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { return nil }
      total += Int64(status.st_size)
    }
    return total
  }

  /// Puts the next documents into `batch` in place of those it holds; false when there are no more, or when a stop was asked for.
  mutating func fill(_ batch: inout Batch) -> Bool {
    batch.removeAll()
    while !batch.isFull, !Stop.isRequested, current != nil || openNext(&batch) { take(into: &batch) }
    return !batch.isEmpty
  }

  /// Opens the next input that can be opened; false when there is none.
  private mutating func openNext(_ batch: inout Batch) -> Bool {
    while next < inputs.count {
      let input = inputs[next]
      next += 1
      do { current = (input, try Files.open(input.path)) } catch {
        batch.append(error)
        continue
      }
      cutter = DocumentCutter()
      (isAtEnd, isEmpty, unused) = (false, true, 0)
      return true
    }
    return false
  }

  /// Takes what the input has until the batch is full or the input at its end.
  private mutating func take(into batch: inout Batch) {
    guard let (input, descriptor) = current else { return }
    while !batch.isFull {
      if let document = cutter.next(final: isAtEnd) {
        (isEmpty, unused) = (false, 0)
        batch.append(document, of: input)
        continue
      }
      if isAtEnd { break }
      var count = 0
      cutter.fill(atLeast: 1 << 16) { space in
        count = Files.read(descriptor, into: space)
        return max(0, count)
      }
      // What may not be whole is not looked at.
      if Stop.isRequested { return }
      if count < 0 { batch.append(.unreadable(input.path, errno)) }
      self.count += Int64(max(0, count))
      unused += max(0, count)
      if unused > Limits.skippedBytes { batch.append(.endless(input.path)) }
      if count <= 0 || unused > Limits.skippedBytes { isAtEnd = true }
      if count < 0 { isEmpty = false }
    }
    guard isAtEnd, !batch.isFull else { return }
    if isEmpty { batch.append(RawDocument(bytes: UnsafeBufferPointer(start: nil, count: 0)), of: input) }
    Files.close(descriptor)
    current = nil
  }
}

extension Failure {
  fileprivate static func endless(_ path: String) -> Failure {
    let (name, size) = (path == "-" ? "stdin" : path, Limits.skippedBytes >> 20)
    return Failure(
      Message(
        da: "resten af `\(name)` bliver ikke læst: der kom \(size) MiB uden en linje `---`",
        en: "the rest of `\(name)` isn't read: \(size) MiB came without a line `---`",
        sv: "resten av `\(name)` läses inte: det kom \(size) MiB utan en rad `---`"))
  }
}
