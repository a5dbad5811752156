import Inspection

extension WordPart {
  /// How each kind of paragraph looks; the language is that of the report, by which spelling is checked and read aloud.
  static func styles(_ language: Language) -> [UInt8] {
    var word = WordML()
    word.markup(
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:color w:val="1B1F23"/>\
      <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang
      """)
    word.attribute("w:val", language.tag)
    word.markup(
      """
      /></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
      </w:docDefaults>
      """)
    word.markup(paragraphs)
    word.markup(table)
    return PackagePart.whole(
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">", word.bytes, "</w:styles>")
  }

  private static let paragraphs: StaticString = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="240" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/></w:pPr>\
    <w:rPr><w:b/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="17506E"/></w:pBdr>\
    <w:spacing w:before="480" w:after="160" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/></w:pPr>\
    <w:rPr><w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="2"/></w:pPr>\
    <w:rPr><w:b/><w:color w:val="17506E"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Heading1"/><w:qFormat/>\
    <w:pPr><w:keepNext/><w:spacing w:after="60"/></w:pPr><w:rPr><w:b/><w:color w:val="17506E"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Lead"><w:name w:val="Lead"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:sz w:val="23"/><w:szCs w:val="23"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Quiet"><w:name w:val="Quiet"/><w:basedOn w:val="Normal"/>\
    <w:rPr><w:color w:val="545B63"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Notice"><w:name w:val="Notice"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="17506E"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F3F5F6"/>\
    <w:spacing w:before="240" w:after="240"/><w:ind w:left="227"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="C8CDD2"/></w:pBdr><w:ind w:left="227"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Pair"><w:name w:val="Pair"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:tabs><w:tab w:val="left" w:pos="2608"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="2608" w:hanging="2608"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="ToDo"><w:name w:val="To Do"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Finding"><w:name w:val="Finding"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:after="60"/><w:ind w:left="227"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="FindingKind"><w:name w:val="Finding Kind"/><w:basedOn w:val="Finding"/>\
    <w:pPr><w:spacing w:before="200" w:after="0"/><w:ind w:left="228"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="FindingPair"><w:name w:val="Finding Pair"/><w:basedOn w:val="Finding"/>\
    <w:pPr><w:keepNext w:val="0"/><w:tabs><w:tab w:val="left" w:pos="2041"/></w:tabs><w:ind w:left="2041" w:hanging="1814"/></w:pPr>\
    <w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHead"><w:name w:val="Table Head"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:keepNext/><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>\
    <w:rPr><w:b/><w:color w:val="545B63"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableCell"><w:name w:val="Table Cell"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:spacing w:before="60" w:after="60" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="AfterTable"><w:name w:val="After Table"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Figure"><w:name w:val="Figure"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Quiet"/><w:qFormat/></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="ChartLabel"><w:name w:val="Chart Label"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="ChartScale"><w:name w:val="Chart Scale"/><w:basedOn w:val="ChartLabel"/>\
    <w:rPr><w:color w:val="545B63"/><w:sz w:val="14"/><w:szCs w:val="14"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Quiet"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Quiet"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
    """

  private static let table: StaticString = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
    <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>\
    <w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="C8CDD2"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C8CDD2"/>\
    </w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="C8CDD2"/>\
    </w:tcBorders></w:tcPr></w:tblStylePr></w:style>
    """
}
