extension RadarChart {
  /// Writes the chart as drawn shapes (DrawingML) with its title and numbers in words. `id` is its own in the document.
  func write(to word: inout WordML, id: Int) {
    word.markup(
      """
      <mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
      <wp:extent cx="3780000" cy="3780000"/><wp:docPr
      """)
    word.number("id", id)
    word.attribute("name", title)
    word.attribute("descr", inWords)
    word.markup(
      """
      /><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">\
      <wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3780000" cy="3780000"/><a:chOff x="0" y="0"/>\
      <a:chExt cx="4000" cy="4000"/></a:xfrm></wpg:grpSpPr>
      """)
    writeWeb(to: &word)
    for (index, axis) in axes.enumerated() {
      guard let range = axis.range else { continue }
      word.shape(
        .open, [place(index, share: range.lowerBound), place(index, share: range.upperBound)], isClosed: false)
    }
    writeAround(.area, .edge, axes.map { $0.score }, to: &word)
    writeAround(.before, .before, axes.map { $0.earlier }, to: &word)
    for (index, axis) in axes.enumerated() {
      if let score = axis.score { word.dot(at: place(index, share: score)) }
      word.label(String(index + 1), at: place(index, distance: Self.labels), .axis)
    }
    word.markup("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>")
    word.alternative(inWords)
    word.markup("</mc:Fallback></mc:AlternateContent>")
  }

  private func writeWeb(to word: inout WordML) {
    for ring in 1...ringCount { word.shape(.web, corners(ofRing: ring), isClosed: true) }
    for axis in axes.indices { word.shape(.web, [place(axis, share: 0), place(axis, share: 1)], isClosed: false) }
    for (ring, number) in rings.enumerated().dropFirst() {
      let place = place(0, share: Double(ring) / Double(ringCount))
      word.label(number, at: Place(x: place.x + 12, y: place.y + 7), .ring)
    }
  }

  private func writeAround(_ whole: Stroke, _ broken: Stroke, _ scores: [Double?], to word: inout WordML) {
    let (isClosed, lines) = around(scores)
    for line in lines { word.shape(isClosed ? whole : broken, line, isClosed: isClosed) }
  }

  fileprivate enum Stroke { case web, open, area, edge, before }
  fileprivate enum Label { case axis, ring }
}

extension WordML {
  fileprivate mutating func shape(_ stroke: RadarChart.Stroke, _ places: [RadarChart.Place], isClosed: Bool) {
    markup(
      """
      <wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000" cy="4000"/></a:xfrm><a:custGeom><a:avLst/>\
      <a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="4000" h="4000">
      """)
    for (index, place) in places.enumerated() {
      markup(index == 0 ? "<a:moveTo><a:pt" : "<a:lnTo><a:pt")
      number("x", Self.tenths(place.x))
      number("y", Self.tenths(place.y))
      markup(index == 0 ? "/></a:moveTo>" : "/></a:lnTo>")
    }
    if isClosed { markup("<a:close/>") }
    markup("</a:path></a:pathLst></a:custGeom>")
    switch stroke {
    case .area:
      markup("<a:solidFill><a:srgbClr val=\"17506E\"><a:alpha val=\"16000\"/></a:srgbClr></a:solidFill>")
    case .web, .open, .edge, .before: markup("<a:noFill/>")
    }
    switch stroke {
    case .web: markup("<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"C8CDD2\"/></a:solidFill></a:ln>")
    case .open: markup("<a:ln w=\"85000\"><a:solidFill><a:srgbClr val=\"B7791F\"/></a:solidFill></a:ln>")
    case .area, .edge:
      markup("<a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"17506E\"/></a:solidFill><a:round/></a:ln>")
    case .before:
      markup(
        "<a:ln w=\"19050\"><a:solidFill><a:srgbClr val=\"545B63\"/></a:solidFill><a:prstDash val=\"dash\"/></a:ln>")
    }
    markup("</wps:spPr><wps:bodyPr/></wps:wsp>")
  }

  fileprivate mutating func dot(at place: RadarChart.Place) {
    markup("<wps:wsp><wps:cNvSpPr/><wps:spPr>")
    box(around: place, width: 110, height: 110)
    markup(
      """
      <a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="17506E"/></a:solidFill><a:ln w="12700">\
      <a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
      """)
  }

  fileprivate mutating func label(_ text: String, at place: RadarChart.Place, _ kind: RadarChart.Label) {
    markup("<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr>")
    box(around: place, width: 300, height: 220)
    markup("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>")
    switch kind {
    case .axis: paragraph("ChartLabel", "", Words(text))
    case .ring: paragraph("ChartScale", "", Words(text))
    }
    markup(
      "</w:txbxContent></wps:txbx><wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/></wps:wsp>"
    )
  }

  private mutating func box(around place: RadarChart.Place, width: Int, height: Int) {
    markup("<a:xfrm><a:off")
    number("x", Self.tenths(place.x) - width / 2)
    number("y", Self.tenths(place.y) - height / 2)
    markup("/><a:ext")
    number("cx", width)
    number("cy", height)
    markup("/></a:xfrm>")
  }

  /// The unit of the drawing.
  private static func tenths(_ number: Double) -> Int { Int((number * 10).rounded()) }
}
