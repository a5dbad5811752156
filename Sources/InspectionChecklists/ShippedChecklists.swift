internal import BuiltInChecklists

/// The checklists that come with Tilsyn, as bytes.
public enum ShippedChecklists {
  /// Their names, in order: paths such as `sociale-medier/sociale-medier.yaml`.
  public static let names: [String] = (0..<built_in_checklist_count).map {
    String(cString: built_in_checklists[$0].path)
  }

  /// The YAML of one of them; `nil` where none has the name.
  public static func bytes(of name: String) -> [UInt8]? {
    guard let index = names.firstIndex(of: name) else { return nil }
    let file = built_in_checklists[index]
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
