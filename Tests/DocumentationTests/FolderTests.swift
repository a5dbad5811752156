import Foundation
import TestSupport
import Testing

/// Folders show which way knowledge goes: of two folders of a target, at most one names types of the other.
@Suite struct FolderTests {
  @Test(arguments: try Self.targets()) func noTwoFoldersKnowEachOther(target: String) throws {
    let sources = try Self.sources(of: target)
    var owner: [String: String] = [:]
    var nested: [String: Set<String>] = [:]
    for source in sources {
      for name in source.declared { owner[name] = source.folder }
      nested[source.folder, default: []].formUnion(source.nested)
    }
    var uses: [String: [String: Set<String>]] = [:]
    for source in sources {
      for name in source.named {
        // A type within another hides one of the same name elsewhere.
        guard let folder = owner[name], folder != source.folder, nested[source.folder]?.contains(name) != true else {
          continue
        }
        uses[source.folder, default: [:]][folder, default: []].insert("\(source.file): \(name)")
      }
    }
    for (folder, others) in uses {
      for (other, names) in others where folder < other {
        guard let back = uses[other]?[folder] else { continue }
        Issue.record("\(folder) and \(other) know each other: \(names.sorted().prefix(5)); \(back.sorted().prefix(5))")
      }
    }
  }

  /// The test itself sees a type behind a comment, a text and an interpolation for what it is.
  @Test func onlyCodeIsRead() {
    let code = SwiftSource.code(
      of: #"""
        struct Own { let text = "Text \(Inner(1)) Text" } // Comment
        """#)
    #expect(SwiftSource.words(of: code).filter { $0.first?.isUppercase == true } == ["Own", "Inner"])
    #expect(
      SwiftSource(folder: "", file: "", text: "package enum A {\n  struct B {}\n}\nprivate struct C {}").declared == [
        "A"
      ])
  }

  private static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: repositoryRoot.appending(path: "Sources").path)
      .filter { try !sources(of: $0).isEmpty }.sorted()
  }

  /// The Swift files of a target that lie in a folder.
  private static func sources(of target: String) throws -> [SwiftSource] {
    let root = repositoryRoot.appending(path: "Sources").appending(path: target)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") && $0.contains("/") }.map { path in
      SwiftSource(
        folder: String(path.prefix { $0 != "/" }), file: path,
        text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }
}

/// The names in a Swift file.
private struct SwiftSource {
  let folder: String
  let file: String
  /// The types that others can name.
  let declared: [String]
  /// The types within others.
  let nested: [String]
  /// Words that may be types.
  let named: Set<String>

  init(folder: String, file: String, text: String) {
    (self.folder, self.file) = (folder, file)
    let code = Self.code(of: text)
    named = Set(Self.words(of: code).filter { $0.first?.isUppercase == true })
    let lines = code.split(separator: "\n").map(String.init)
    declared = lines.filter { $0.first?.isWhitespace == false }.compactMap { Self.declaration(in: $0) }
    nested = lines.filter { $0.first?.isWhitespace == true }.compactMap { Self.declaration(in: $0) }
  }

  private static let kinds: Set<String> = ["struct", "enum", "class", "protocol", "typealias", "actor"]
  private static let modifiers: Set<String> = ["public", "package", "internal", "final", "indirect"]

  /// The type that a line declares, unless it is for its own file alone.
  private static func declaration(in line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace).drop { modifiers.contains(String($0)) || $0.hasPrefix("@") }
    guard let kind = words.first, kinds.contains(String(kind)) else { return nil }
    return words.dropFirst().first.flatMap { Self.words(of: String($0)).first }
  }

  static func words(of code: String) -> [String] {
    code.utf8.split { byte in
      let isLetter = (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
      return !(isLetter || (0x30...0x39).contains(byte) || byte == 0x5F)
    }.map { String(Substring($0)) }
  }

  /// The text without comments and without what stands in quotation marks, but with what is put into it.
  static func code(of text: String) -> String {
    var scanner = CodeScanner(bytes: Array(text.utf8))
    scanner.scan(isPutIn: false)
    return String(decoding: scanner.code, as: UTF8.self)
  }
}

/// Goes through the bytes of a Swift file.
private struct CodeScanner {
  let bytes: [UInt8]
  var index = 0
  var code: [UInt8] = []

  private static let quote = UInt8(ascii: "\"")

  /// To the end, or of what is put into a text to its last bracket.
  mutating func scan(isPutIn: Bool) {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/"), isAt("//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if byte == Self.quote || byte == UInt8(ascii: "#") && isAt("#\"") {
        skipText()
      } else {
        index += 1
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if isPutIn, depth == 0 { return }
        code.append(byte)
      }
    }
  }

  private mutating func skipText() {
    let hash = bytes[index] == UInt8(ascii: "#") ? "#" : ""
    index += hash.utf8.count
    let mark = isAt("\"\"\"") ? "\"\"\"" : "\""
    index += mark.utf8.count
    while index < bytes.count {
      if bytes[index] == Self.quote, isAt(mark + hash) {
        index += (mark + hash).utf8.count
        return
      }
      if bytes[index] == UInt8(ascii: "\\"), isAt("\\" + hash) {
        index += 1 + hash.utf8.count
        if isAt("(") {
          code.append(UInt8(ascii: " "))
          scan(isPutIn: true)
        } else {
          index += 1
        }
      } else {
        index += 1
      }
    }
  }

  private func isAt(_ text: String) -> Bool {
    index + text.utf8.count <= bytes.count && zip(text.utf8, bytes[index...]).allSatisfy { $0 == $1 }
  }
}
