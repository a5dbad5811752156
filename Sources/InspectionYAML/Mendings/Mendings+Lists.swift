import Inspection

// Lists: items below `[]`, other signs than a hyphen, brackets that stand before what belongs in them.

extension Faulty {
  /// Items below a list that says it is empty, as a form leaves it.
  var filledLists: [Diagnostic] {
    near.flatMap { line -> [Diagnostic] in
      guard line.key != nil, ["[]", "[ ]", "{}"].contains(line.valueText), let next = lines.said(after: line.number),
        next.indent >= line.indent, next.dash != nil || line.valueText == "{}"
      else { return [] }
      let items = run(of: next) { $0.dash != nil }
      let dashes = items.compactMap { $0.withHyphen }
      let start = line.scalars[..<line.value.lowerBound].lastIndex(of: ":").map { $0 + 1 } ?? line.value.lowerBound
      let without = line.edit(start..<line.value.upperBound, "")
      let message = Message(
        da: "`\(line.text(line.body..<line.value.upperBound))` siger, at her intet er, men under den står mere",
        en:
          "`\(line.text(line.body..<line.value.upperBound))` says that there is nothing here, but more stands below it",
        sv: "`\(line.text(line.body..<line.value.upperBound))` säger att här inte finns något, men under den står mer")
      let (sign, number, places) = (line.valueText, line.number, dashes.lineNames)
      return [
        other(
          .filledList, message, at: line.range(line.value),
          Message(
            da: "slet `\(sign)` i linje \(number)"
              + (dashes.isEmpty ? "" : ", og skriv `- ` foran punkterne i \(places.da)"),
            en: "delete `\(sign)` on line \(number)"
              + (dashes.isEmpty ? "" : " and write `- ` before the items on \(places.en)"),
            sv: "ta bort `\(sign)` på rad \(number)"
              + (dashes.isEmpty ? "" : ", och skriv `- ` framför punkterna på \(places.sv)")),
          [without] + dashes)
      ]
    }
  }

  /// Items that begin with another dash, a bullet, or a hyphen without its space.
  var otherDashes: [Diagnostic] {
    near.flatMap { line -> [Diagnostic] in
      guard let first = line.withHyphen, let mark = line.dash else { return [] }
      let edits = run(of: line) { $0.dash == mark && $0.indent == line.indent }.compactMap { $0.withHyphen }
      let told = mark == "-" ? Diagnostic.spaceAfterDash(in: line) : .otherDash(mark, in: line)
      let (sign, places) = (String(mark), edits.lineNames)
      let several = Message(
        da: "skriv `- ` i stedet for `\(sign)` forrest i \(places.da)",
        en: "write `- ` in place of `\(sign)` at the beginning of \(places.en)",
        sv: "skriv `- ` i stället för `\(sign)` först på \(places.sv)")
      let whole = edits.count == 1 ? line.made(by: [first]).map(Message.write) : nil
      return [other(told.code, told.message, at: told.range, whole ?? several, edits)]
    }
  }

  /// The line and those right below it that are of its kind; what is indented more goes with them.
  private func run(of line: SourceLine, _ isLike: (SourceLine) -> Bool) -> [SourceLine] {
    var (found, next) = ([line], lines.said(after: line.number))
    while let item = next, item.indent >= line.indent {
      if isLike(item) { found.append(item) } else if item.indent == line.indent { break }
      next = lines.said(after: item.number)
    }
    return found
  }

  /// `datakilder: [] interview-barn`: what stands behind the brackets belongs in them.
  var bracketsBefore: [Diagnostic] {
    near.flatMap { line -> [Diagnostic] in
      guard line.valueText.hasPrefix("["), let end = line.scalars[line.value].firstIndex(of: "]"),
        end + 1 < line.value.upperBound
      else { return [] }
      let start = end + 1 + line.scalars[(end + 1)...].prefix { " ,".unicodeScalars.contains($0) }.count
      let inner = line.text(line.value.lowerBound + 1..<end).trimmingSpaces
      let edits = [
        line.edit(end..<start, inner.isEmpty ? "" : ", "),
        line.edit(line.value.upperBound..<line.value.upperBound, "]"),
      ]
      return same(.write(line, edits))
    }
  }

  /// `{hvad: Se https://x.dk/a #c, hvem: K-12}`: what stands behind a `#` would be a comment.
  var hashesInBraces: [Diagnostic] {
    guard fault.code.id == "unclosed-bracket", let line,
      let sign = line.scalars.indices.first(where: { $0 > line.body && line.isHash(at: $0) }),
      let colon = line.scalars[..<sign].indices.last(where: {
        line.scalars[$0] == ":" && line.scalar(at: $0 + 1) == " "
      })
    else { return [] }
    let start = colon + 2
    let ends = line.scalars.indices.filter { offset in
      offset > sign
        && (line.joint(at: offset + 2, outline) != nil && line.scalars[offset] == ","
          || "}]".unicodeScalars.contains(line.scalars[offset]))
    }
    return ends.prefix(3).flatMap { same(.write(line, line.quotes(around: start..<$0))) }
  }

  /// An item of a list whose dash was lost, and the parts of an item that stand without one.
  var dashesLost: [Diagnostic] {
    near.flatMap { line -> [Diagnostic] in
      guard line.key != nil, !line.hasDash else { return [] }
      let places = [line.indent, line.indent - 2].filter { $0 >= 0 }
      return places.compactMap { place in
        let edit = place == line.indent ? line.edit(place..<place, "- ") : line.edit(place..<line.indent, "- ")
        guard let made = line.made(by: [edit]) else { return nil }
        return other(
          .dashMissing, Diagnostic.dashMissing(line).message, at: line.nameRange,
          Message(
            da: "skriv `\(made)` med \(place) mellemrum foran", en: "write `\(made)` with \(place) spaces before it",
            sv: "skriv `\(made)` med \(place) mellanslag framför"), [edit])
      }
    }
  }
}

extension SourceLine {
  /// Whether a comment begins here.
  fileprivate func isHash(at offset: Int) -> Bool { scalar(at: offset) == "#" && scalar(at: offset - 1) == " " }

  private static let dashes = "–—−‐‑•·*◦▪‣".unicodeScalars

  /// The sign that an item of a list begins with, a hyphen or what is typed for one.
  var dash: Unicode.Scalar? {
    guard let sign = scalar(at: indent) else { return nil }
    let isItem = sign == "-" ? scalar(at: indent + 1) != "-" : SourceLine.dashes.contains(sign)
    return isItem ? sign : nil
  }

  /// What makes a hyphen and a space of it; `nil` where they stand there.
  var withHyphen: DocumentEdit? {
    guard let sign = dash else { return nil }
    let blanks = scalars[(indent + 1)...].prefix { " \t\u{A0}".unicodeScalars.contains($0) }.count
    if sign == "-", blanks > 0, scalar(at: indent + 1) == " " { return nil }
    return edit(indent..<indent + 1 + blanks, "- ")
  }
}

extension DiagnosticCode {
  static let filledList = DiagnosticCode(
    "filled-list",
    da: "`[]` er en tom liste og `{}` en tom gruppe. Står der punkter under, skal tegnene slettes.",
    en: "`[]` is an empty list and `{}` an empty group. Where items stand below, these signs must be deleted.",
    sv: "`[]` är en tom lista och `{}` en tom grupp. Står det punkter under ska tecknen tas bort.")
}
