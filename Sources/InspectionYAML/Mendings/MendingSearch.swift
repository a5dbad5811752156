package import Inspection

extension RawDocument {
  /// The faults with advice that was tried: each change that is proposed leaves nothing wrong where it is made, and where the cause
  /// stands in another place than the fault, that is told. `read` gives all faults of a document.
  package func advised(
    _ faults: [Diagnostic], _ outline: Outline, read: (RawDocument) -> [Diagnostic]
  ) -> [Diagnostic] {
    guard faults.hasErrors, bytes.count <= MendingSearch.most else { return faults }
    if let whole = doubledEncoding { return [whole] }
    if faults.contains(where: { $0.isOfBytes }) { return faults }
    var search = MendingSearch(self, outline, faults)
    let language = language
    return search.run(read).map { $0.quoting(in: language) }
  }
}

/// Looks for changes to a document that mend its faults, by making them and reading what comes of it.
struct MendingSearch {
  /// The largest document that is looked at, and how many bytes are read in all at most.
  static let most = 1 << 18
  private static let budget = 1 << 22

  private let document: RawDocument
  private let outline: Outline
  private var told: [Diagnostic]
  private var left: Int

  init(_ document: RawDocument, _ outline: Outline, _ faults: [Diagnostic]) {
    (self.document, self.outline, told) = (document, outline, faults)
    left = min(160, max(50, Self.budget / max(1, document.bytes.count)))
  }

  /// What came of a change: the faults that are left, and whether one stands where the change was made.
  struct Trial {
    let faults: [Diagnostic]
    let isGoodHere: Bool
    /// How many of the errors that are left may come of the change: what is where it can't be, and new ones near it. A document may
    /// have others, which were held back as it couldn't be read.
    let suspect: Int
    var errors: Int { faults.count { $0.severity == .error } }
    /// Whether the change leaves nothing that it could have to do with.
    var isSound: Bool { isGoodHere && suspect == 0 }

    func has(_ fault: Diagnostic) -> Bool {
      faults.contains { $0.code == fault.code && $0.message == fault.message }
    }
  }

  mutating func run(_ read: (RawDocument) -> [Diagnostic]) -> [Diagnostic] {
    let lines = KnownLines(document)
    if let whole = document.wholeFault(lines) { return [whole] }
    let known = tryKnown(read)
    if known.isClean { return told.onlyFirstError }
    let language = Outline.language(of: lines) ?? .danish
    let lineBreak = document.hasReturns ? "\r\n" : "\n"
    var looked = 0
    for fault in told where fault.severity == .error && looked < 3 && left > 0 {
      guard told.contains(fault) else { continue }
      looked += 1
      let faulty = Faulty(fault: fault, lines: lines, outline: outline, language: language, lineBreak: lineBreak)
      look(for: faulty, known, read)
    }
    return told
  }

  /// What came of that which the faults themselves propose.
  private struct Known {
    /// The faults that it mends, those of which it leaves nothing, and among them those where it makes no text of names.
    var (mended, whole, sure): ([Diagnostic], [Diagnostic], [Diagnostic]) = ([], [], [])
    /// Whether nothing else is wrong then.
    var isClean = false
  }

  /// Tries what the faults themselves propose.
  private mutating func tryKnown(_ read: (RawDocument) -> [Diagnostic]) -> Known {
    var (known, tries) = (Known(), 0)
    for index in told.indices where !told[index].mendings.isEmpty && tries < 10 {
      tries += 1
      let fault = told[index]
      let trials = fault.mendings.map { trial($0, fault, read) }
      let isWhole = trials.contains { $0.map { $0.isSound } ?? false }
      // Where one leaves nothing wrong, what does isn't meant.
      let kept = fault.keepingMendings { edits in
        guard let trial = fault.mendings.firstIndex(of: edits).flatMap({ trials[$0] }) else { return true }
        return isWhole ? trial.isSound : trial.isGoodHere
      }
      told[index] = kept
      if !kept.mendings.isEmpty { known.mended.append(kept) }
      guard isWhole, kept.severity == .error else { continue }
      known.whole.append(kept)
      if kept.swallowsNames(outline, document) { continue }
      known.sure.append(kept)
      if trials.contains(where: { $0.map { $0.isSound && $0.errors == 0 } ?? false }) { known.isClean = true }
    }
    return known
  }

  /// Looks for what mends a fault. What leaves nothing of it is taken at once, else what leaves least.
  private mutating func look(
    for faulty: Faulty, _ known: Known, _ read: (RawDocument) -> [Diagnostic]
  ) {
    if known.sure.contains(faulty.fault) { return }
    let (isMended, isWhole) = (known.mended.contains(faulty.fault), known.whole.contains(faulty.fault))
    var best: (fault: Diagnostic, trial: Trial)?
    let errors = told.count { $0.severity == .error }
    let isOfValue = !faulty.fault.mayHaveAnotherCause
    for maker in faulty.makers
    where (!isOfValue || maker.isOfValues) && (!isWhole || maker.goesBeforeQuotes) {
      for proposal in maker.find(faulty) {
        guard left > 0 else { break }
        guard let edits = proposal.mendings.first, let trial = trial(edits, faulty.fault, read), trial.isGoodHere else {
          continue
        }
        if trial.isSound { return take(proposal, in: faulty.fault, trial) }
        let isNearer = !isMended && !maker.isGuess && trial.isNearer(than: told, faulty.fault, errors: errors)
        if isNearer, trial.suspect < (best?.trial.suspect ?? Int.max) { best = (proposal, trial) }
      }
    }
    if let best { take(best.fault, in: faulty.fault, best.trial) }
  }

  /// Tells what was found in the place of a fault. What goes with it had the same cause.
  private mutating func take(_ found: Diagnostic, in fault: Diagnostic, _ trial: Trial) {
    told = told.filter { other in
      other != fault && (other.severity == .error ? trial.has(other) : other.range.start != found.range.start)
    }
    told = (told + [found]).sortedByPlace()
    if trial.errors == 0 { left = 0 }
  }

  private mutating func trial(
    _ edits: [DocumentEdit], _ fault: Diagnostic, _ read: (RawDocument) -> [Diagnostic]
  ) -> Trial? {
    guard left > 0 else { return nil }
    left -= 1
    let touched = edits.linesTouched
    return document.bytes(with: edits).withUnsafeBufferPointer { bytes in
      let faults = read(RawDocument(bytes: bytes, firstLine: document.firstLine))
      let known = told
      let isGood = !faults.contains { found in
        let line = Int(found.range.start.line)
        if fault.code == .colonMissing, found.isOfIndentation, touched.contains(where: { $0.upperBound + 1 == line }) {
          return true
        }
        guard touched.contains(where: { $0.contains(line) }) else { return false }
        // Another fault on the line, which was told before, stays as it is.
        if known.contains(where: { $0 != fault && $0.code == found.code && $0.message == found.message }) {
          return false
        }
        return found.severity == .error || found.code != .noteInComment
      }
      return Trial(faults: faults, isGoodHere: isGood, suspect: faults.count { isSuspect($0, touched, fault) })
    }
  }

  /// Whether an error may come of a change on some lines.
  private func isSuspect(_ found: Diagnostic, _ touched: [ClosedRange<Int>], _ fault: Diagnostic) -> Bool {
    if found.severity != .error { return false }
    if found.mayHaveAnotherCause || found.code == .unknownKind { return true }
    let line = Int(found.range.start.line)
    return touched.contains { $0.lowerBound - 2...$0.upperBound + 15 ~= line }
      && !told.contains { $0 != fault && $0.code == found.code && $0.message == found.message }
  }
}

extension MendingSearch.Trial {
  /// Whether fewer faults are left than before, or the document can be read further.
  fileprivate func isNearer(than told: [Diagnostic], _ fault: Diagnostic, errors: Int) -> Bool {
    let isOfSyntax = DiagnosticCode.ofSyntax.contains(fault.code)
    if isOfSyntax {
      guard let next = faults.first(where: { $0.severity == .error }) else { return true }
      return !DiagnosticCode.ofSyntax.contains(next.code) || next.range.start.line > fault.range.start.line + 9
    }
    let left = faults.filter { $0.severity == .error }
    return left.count < errors
      && left.allSatisfy { found in told.contains { $0.code == found.code && $0.message == found.message } }
  }
}

extension Diagnostic {
  /// Whether another line than the one that is told may be the cause. What is wrong with a value is wrong there.
  fileprivate var mayHaveAnotherCause: Bool {
    DiagnosticCode.ofSyntax.contains(code) || DiagnosticCode.ofPlace.contains(code) || code.id == "unknown-text-key"
  }

  /// Whether a line stands too far in or out.
  fileprivate var isOfIndentation: Bool { code == .indentation || code.id == "indented-under-value" }

  /// Whether the document isn't even text.
  fileprivate var isOfBytes: Bool { DiagnosticCode.refusedBytes.contains(code) }

  /// Whether a mending makes a text of what is a name of the document.
  fileprivate func swallowsNames(_ outline: Outline, _ document: RawDocument) -> Bool {
    if range.start.line != range.end.line || code.id == "value-missing" { return true }
    guard Self.quoted.contains(code.id), let text = document.text(ofLine: Int(range.start.line))
    else { return false }
    let line = SourceLine(number: 0, text)
    return line.value.contains { line.joint(at: $0, outline) != nil }
  }
}

extension Diagnostic {
  /// Faults that are mended by quotes.
  fileprivate static let quoted: Set<String> = [
    "colon-in-text", "text-after-bracket", "text-after-quote", "unclosed-bracket", "comma-missing",
  ]
}

extension [Diagnostic] {
  /// Without the errors that go with the first.
  fileprivate var onlyFirstError: [Diagnostic] {
    guard let first = firstIndex(where: { $0.severity == .error }) else { return self }
    return enumerated().filter { $0.offset == first || $0.element.severity != .error }.map { $0.element }
  }
}

extension DiagnosticCode {
  fileprivate static let ofSyntax = Set(yaml)
  /// What is not where it should be.
  fileprivate static let ofPlace: Set<DiagnosticCode> = [
    unknownKey, unknownQuestion, unknownFact, unknownPoint, keyTwice, wrongShape, missingKey, missingUnitKind,
    missingVisitDate, answeredTwice, sameKeyTwice, aggregateAnswered,
  ]
}

extension [DocumentEdit] {
  /// The lines that the changes made, by the numbers that they have afterwards.
  var linesTouched: [ClosedRange<Int>] {
    var shift = 0
    return sorted { $0.range.start < $1.range.start }.map { edit in
      let first = Int(edit.range.start.line) + shift
      let added = edit.replacement.unicodeScalars.count { $0 == "\n" }
      shift += added - Int(edit.range.end.line - edit.range.start.line)
      return first...first + added
    }
  }
}

extension RawDocument {
  /// Whether its lines end as Windows ends them.
  fileprivate var hasReturns: Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
    return bytes[end - 1] == UInt8(ascii: "\r")
  }
}
