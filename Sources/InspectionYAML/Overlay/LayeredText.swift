package import Inspection

/// The text of a checklist and of those it builds on, the lowest first, put together so that every line has a number of its own.
package struct LayeredText: Sendable {
  package struct Layer: Sendable {
    /// What messages call the file.
    package let name: Message
    /// The number of its first line.
    package let firstLine: Int
    let bytes: Range<Int>
  }

  package private(set) var layers: [Layer] = []
  private var bytes: [UInt8] = []
  private var lines = 0
  /// What was said of the uppermost before it was read.
  private var warnings: [Diagnostic] = []

  /// A checklist that builds on no other.
  package init(_ bytes: [UInt8], named name: Message) { append(bytes, name) }

  /// The same with one more text on top.
  package func adding(_ bytes: [UInt8], named name: Message) -> LayeredText {
    var text = self
    text.append(bytes, name)
    return text
  }

  private mutating func append(_ added: [UInt8], _ name: Message) {
    let added = added.starts(with: byteOrderMark) ? Array(added[3...]) : added
    layers.append(Layer(name: name, firstLine: lines + 1, bytes: bytes.count..<bytes.count + added.count))
    var mask = MaskedDocument()
    added.withUnsafeBufferPointer { added in
      let (hidden, warnings) = mask.hidden(in: RawDocument(bytes: added, firstLine: lines + 1))
      bytes += hidden.bytes
      self.warnings = warnings
    }
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    let range = layers[layers.count - 1].bytes.lowerBound..<bytes.count
    lines += bytes.withUnsafeBufferPointer { $0.count(of: UInt8(ascii: "\n"), in: range) }
  }

  /// The file in which a line stands, and its number there.
  package func place(ofLine line: Int) -> (name: Message, line: Int) {
    let layer = layers.last { $0.firstLine <= line } ?? layers[0]
    return (layer.name, line - layer.firstLine + 1)
  }

  /// The text of a line.
  package func text(ofLine line: Int) -> String? {
    bytes.withUnsafeBufferPointer { RawDocument(bytes: $0).text(ofLine: line) }
  }

  // MARK: Reading

  /// The checklist that comes out when each layer is laid over those below it, which gave `lower`: what was said of that is not said
  /// again.
  package func checklist(over lower: Reading<Checklist>, copy: ChecklistCopy? = nil) -> Reading<Checklist> {
    bytes.withUnsafeBufferPointer { bytes in
      let document = RawDocument(bytes: bytes)
      var parser = Parser()
      var tree = Tree()
      var (faults, changes) = ([Diagnostic](), [OverlayChange]())
      var causes: [Located<String>] = []
      for layer in layers {
        let part = RawDocument(
          bytes: UnsafeBufferPointer(rebasing: bytes[layer.bytes]), firstLine: layer.firstLine)
        var overlay = Tree()
        faults = parser.read(part, into: &overlay)
        guard !faults.hasErrors, let over = overlay.root else { return Reading(nil, faults) }
        guard let base = tree.root else {
          tree = overlay
          continue
        }
        var merge = OverlayMerge(document, firstLine: layer.firstLine)
        merge.merge(over, over: base, ChecklistReader.overlaying)
        (changes, causes) = (merge.changes, merge.touched)
        faults += merge.reader.faults.all
        tree = merge.takeTree()
      }
      guard let root = tree.root else { return Reading(nil, faults) }
      var reader = ChecklistReader(document)
      var written = reader.read(root)
      written.copy = copy
      written.layers =
        (lower.value?.asLayers ?? []) + [
          ChecklistLayer(
            id: written.id.value, version: written.version.value, changes: changes,
            firstLine: layers[layers.count - 1].firstLine, copy: copy)
        ]
      if let lower = lower.value {
        let units = written.units.map { $0.value.value }
        written.publicReports = written.publicReports.limited(by: lower, units)
      }
      let compiled = Checklist.compile(written)
      let language = reader.reader.language
      let told = compiled.diagnostics.map { $0.quoting(in: language) }
      let found = (warnings + faults + reader.reader.finished() + told).filter {
        !lower.diagnostics.contains($0)
      }
      return Reading(compiled.value, found.map { explain($0, causes, document) })
    }
  }

  /// What is wrong below because of the layer on top names the place there.
  private func explain(_ fault: Diagnostic, _ causes: [Located<String>], _ document: RawDocument) -> Diagnostic {
    guard fault.severity == .error, Int(fault.range.start.line) < layers[layers.count - 1].firstLine,
      fault.related == nil
    else { return fault }
    var lines = LineIndex(document)
    let named = String(String.UnicodeScalarView(lines.letters(in: fault.range)))
    let cause = causes.filter { named.place(of: $0.value) != nil }.max { $0.value.count < $1.value.count }
    guard let cause else { return fault }
    return fault.caused(
      at: cause.range,
      note: Message(
        da: "her bliver `\(cause.value)` ændret eller taget ud", en: "here `\(cause.value)` is changed or removed",
        sv: "här ändras `\(cause.value)` eller tas bort"),
      help: Message(
        da: "ret det i tjeklisten ovenpå: lad også dette udgå, eller skriv det om",
        en: "mend it in the checklist on top: remove this too, or write it anew",
        sv: "rätta det i checklistan ovanpå: låt även detta utgå, eller skriv om det"))
  }
}

extension Checklist {
  /// What another checklist builds on when it builds on this one.
  fileprivate var asLayers: [ChecklistLayer] {
    layers.isEmpty ? [ChecklistLayer(id: id.rawValue, version: version, changes: [], copy: written.copy)] : layers
  }
}
