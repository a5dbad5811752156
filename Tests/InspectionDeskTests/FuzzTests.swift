import Foundation
import FuzzTargets
import Inspection
import TestSupport
import Testing

/// What libFuzzer looks for with `make fuzz`, on what it found and on the shipped documents, as they are and damaged.
@Suite struct FuzzTests {
  /// A kept input lies in `Tests/Fuzz/Kept`, its name begins with that of its target.
  @Test func whatWasFoundAndKeptHolds() throws {
    for file in try files(in: "Tests/Fuzz/Kept") {
      let target = try #require(FuzzTarget.allCases.first { file.lastPathComponent.hasPrefix($0.rawValue) })
      try run(target, Array(Data(contentsOf: file)), file.lastPathComponent)
    }
  }

  @Test func whatIsChangedIsSoundBefore() { #expect(Together.isSound) }

  @Test(arguments: FuzzTarget.allCases) func damagedDocumentsBreakNoPromise(target: FuzzTarget) throws {
    let seed = UInt64.random(in: 0..<1 << 32)
    var random = SeededGenerator(seed: seed)
    let seeds = try seeds(for: target)
    try #require(!seeds.isEmpty)
    // Some of them, others the next time.
    let some = max(1, seeds.count / 8)
    let first = random.next(below: some)
    for (index, bytes) in seeds.enumerated() where index % some == first {
      try run(target, bytes, "seed \(index)")
      try run(target, damaged(bytes, &random), "damaged \(index), seed \(seed)")
    }
  }

  private func seeds(for target: FuzzTarget) throws -> [[UInt8]] {
    let shipped = try FileManager.default.subpathsOfDirectory(atPath: repositoryRoot.appending(path: "Checklists").path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let isExample = { (path: String) in path.contains("/eksempler/") || path.contains("/exempel/") }
    func bytes(_ paths: [String]) throws -> [[UInt8]] { try paths.map { try repositoryFile("Checklists/\($0)") } }
    switch target {
    case .documents: return try bytes(shipped)
    case .records: return try bytes(shipped.filter(isExample))
    case .conditions:
      let lines = try bytes(shipped.filter { !isExample($0) }).flatMap { $0.split(separator: UInt8(ascii: "\n")) }
      let key = Array("når: ".utf8)
      return lines.compactMap { line in line.firstRange(of: key).map { Array(line[$0.upperBound...]) } }
        .enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
    case .together, .layers:
      var random = SeededGenerator(seed: 1)
      let count = target == .layers ? 6 : 40
      return (0..<100).map { _ in (0..<count).map { _ in UInt8(random.next(below: 256)) } }
    }
  }

  private func run(_ target: FuzzTarget, _ bytes: [UInt8], _ name: String) throws {
    do {
      try bytes.withUnsafeBufferPointer { bytes throws(BrokenPromise) in try target.run(bytes) }
    } catch {
      Issue.record("\(name): \(error)")
    }
  }

  private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<3 where !bytes.isEmpty {
      let place = random.next(below: bytes.count)
      switch random.next(below: 3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(random.next(below: 256))
      default: bytes.insert(contentsOf: bytes[place...].prefix(random.next(below: 20)), at: place)
      }
    }
    return bytes
  }

  private func files(in folder: String) throws -> [URL] {
    let folder = repositoryRoot.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).sorted {
      $0.path < $1.path
    }
  }
}
