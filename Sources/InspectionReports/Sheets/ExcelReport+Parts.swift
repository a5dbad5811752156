import Inspection

/// The parts of a workbook around its rows.
enum ExcelPart {
  static let relations = PackagePart(
    name: "_rels/.rels",
    content: """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """)

  static let names: [StaticString] = [
    "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml",
    "xl/worksheets/sheet5.xml",
  ]

  /// 1: a day; 2: words; 3: a head.
  static let styles = PackagePart(
    name: "xl/styles.xml",
    content: """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font>\
      <font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3F5F6"/></patternFill></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">\
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>\
      <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>\
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
      <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">\
      <alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """)

  static func contentTypes(_ count: Int) -> [UInt8] {
    var parts = SheetML()
    for number in 1...count {
      parts.markup("<Override")
      parts.attribute("PartName", "/xl/worksheets/sheet\(number).xml")
      parts.markup(" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
    }
    return PackagePart.whole(
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      """, parts.bytes, "</Types>")
  }

  static func workbook(_ names: [String]) -> [UInt8] {
    var parts = SheetML()
    for (index, name) in names.enumerated() {
      parts.markup("<sheet")
      parts.attribute("name", name)
      parts.attribute("sheetId", String(index + 1))
      parts.attribute("r:id", "rId\(index + 1)")
      parts.markup("/>")
    }
    return PackagePart.whole(
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
      """, parts.bytes, "</sheets></workbook>")
  }

  static func workbookRelations(_ count: Int) -> [UInt8] {
    var parts = SheetML()
    for number in 1...count {
      parts.markup("<Relationship")
      parts.attribute("Id", "rId\(number)")
      parts.markup(" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"")
      parts.attribute("Target", "worksheets/sheet\(number).xml")
      parts.markup("/>")
    }
    parts.markup("<Relationship")
    parts.attribute("Id", "rId\(count + 1)")
    parts.markup(
      " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>")
    return PackagePart.whole(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">", parts.bytes,
      "</Relationships>")
  }

  static func sheet(_ columns: [(title: String, width: Int)], _ rows: [PackagedVisit.Piece]) -> [UInt8] {
    var head = SheetML()
    for (index, column) in columns.enumerated() {
      head.markup("<col")
      head.attribute("min", String(index + 1))
      head.attribute("max", String(index + 1))
      head.attribute("width", String(column.width))
      head.markup(" customWidth=\"1\"/>")
    }
    head.markup("</cols><sheetData>")
    head.head(columns.map { $0.title })
    var foot = SheetML()
    foot.markup("</sheetData><autoFilter")
    // The names of the columns are letters, and there are fewer than those.
    let last = Unicode.Scalar(UInt8(ascii: "A") + UInt8(columns.count - 1))
    foot.attribute("ref", "A1:\(last)\(rows.reduce(1) { $0 + $1.rows })")
    foot.markup("/></worksheet>")
    return PackagePart.whole(
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">\
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>
      """, head.bytes + rows.flatMap { $0.bytes } + foot.bytes, "")
  }
}
