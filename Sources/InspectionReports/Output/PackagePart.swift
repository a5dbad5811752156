import Inspection

/// A part of a file for an office program (Open Packaging Conventions), which is written in our source alone or around what visits say.
struct PackagePart {
  let name: StaticString
  let content: StaticString

  var bytes: [UInt8] { Self.whole(content, [], "") }

  static func whole(_ start: StaticString, _ content: [UInt8], _ end: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    bytes.append(start)
    bytes += content
    bytes.append(end)
    return bytes
  }

  /// What the file is called, without a day, so that the same visits make the same bytes.
  static func properties(_ title: String, _ language: Language) -> [UInt8] {
    var xml = XML()
    xml.markup("<dc:title>")
    xml.text(Display.harmless(title))
    xml.markup("</dc:title><dc:language>")
    xml.text(language.tag)
    xml.markup("</dc:language>")
    return whole(
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      """, xml.bytes, "</cp:coreProperties>")
  }
}

extension Language {
  /// With the country whose spelling is meant (BCP 47).
  var tag: String {
    switch self {
    case .danish: "da-DK"
    case .english: "en-GB"
    case .swedish: "sv-SE"
    }
  }
}
