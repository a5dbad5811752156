package import Inspection

/// The questions of a visit as a form in HTML: what the page shows in a language for one kind of unit and purpose. It works and prints
/// without a script; each field is named by its path (`FormField`).
package enum FormPage {
  package static func body(_ form: RecordForm) -> [UInt8] {
    var page = FormHTML(form: form)
    page.writeBar()
    page.html.markup(
      "<p id=\"notice\" role=\"alert\" hidden></p>\n<p id=\"elsewhere\"></p>\n<div class=\"page\">\n<main id=\"main\">\n"
    )
    page.write()
    page.html.markup("</main>\n<aside id=\"picture\" tabindex=\"0\"")
    page.html.attribute("aria-label", page.words.picture)
    page.html.markup("></aside>\n</div>\n<p id=\"said\" class=\"unseen\" aria-live=\"polite\"></p>\n")
    page.writeSheet()
    return page.html.bytes
  }

  /// The file up to what it shows. `script` and the `styles`, those of the page and of its reports, are told by their SHA-256 in base64:
  /// nothing else runs, and nothing is fetched.
  package static func head(_ form: RecordForm, script: String, styles: [String], style: [UInt8]) -> [UInt8] {
    var html = HTML()
    html.markup("<!DOCTYPE html>\n<html")
    html.attribute("lang", form.language.rawValue)
    html.markup(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
    let hashes = styles.map { " 'sha256-\($0)'" }.joined()
    html.policy(
      "default-src 'none'; script-src 'sha256-\(script)' 'wasm-unsafe-eval'; style-src\(hashes); img-src data:; "
        + "connect-src 'none'; form-action 'none'; base-uri 'none'")
    html.markup(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.element("title", form.text(form.checklist.title))
    html.markup("<style>")
    html.part(style)
    html.markup("</style>\n</head>\n<body>\n<div id=\"app\">\n")
    return html.bytes
  }

  /// What the page carries, and its script. `documents`: the name of each checklist and its bytes in base64.
  package static func foot(
    _ checklist: Checklist, documents: [(name: String, base64: String)], engine: String, script: [UInt8]
  ) -> [UInt8] {
    var html = HTML()
    html.markup("</div>\n<script type=\"application/json\" id=\"documents\"")
    html.attribute("data-checklist", "\(checklist.id.rawValue)@\(checklist.version)")
    html.markup(">")
    html.part(
      Array(("[" + documents.map { "[\"\($0.name)\",\"\($0.base64)\"]" }.joined(separator: ",") + "]").utf8))
    html.markup("</script>\n<script type=\"application/octet-stream\" id=\"engine\">")
    html.part(Array(engine.utf8))
    html.markup("</script>\n<script>")
    html.part(script)
    html.markup("</script>\n</body>\n</html>\n")
    return html.bytes
  }
}

struct FormHTML {
  let form: RecordForm
  let words: FormWords
  var html = HTML()
  var checklist: Checklist { form.checklist }

  init(form: RecordForm) { (self.form, words) = (form, FormWords(language: form.language)) }

  /// The title with what can be done with the page; what needs the script is hidden until it runs.
  mutating func writeBar() {
    html.markup("<a class=\"skip\" href=\"#main\">")
    html.text(words.skip)
    html.markup("</a>\n<header class=\"bar\">\n<h1>")
    html.text(form.text(checklist.title))
    html.markup("<small>")
    html.text("\(checklist.id.rawValue) \(checklist.version)")
    html.markup("</small></h1>\n<noscript><p>")
    html.text(words.withoutScript)
    html.markup("</p></noscript>\n<p id=\"saved\" role=\"status\"></p>\n<div class=\"tools\">\n")
    act("open", words.openFile)
    act("save", words.save)
    act("report", words.report)
    act("merge", words.merge)
    act("last", words.fromLast)
    act("print", words.print)
    act("newVersion", words.newVersion, id: "newVersion")
    html.markup("<label hidden><span>")
    html.text(words.languageLabel)
    html.markup("</span><select id=\"language\">")
    for language in Language.allCases {
      html.markup("<option")
      html.attribute("value", language.rawValue)
      html.markup(language == form.language ? " selected>" : ">")
      html.text(language.name(language))
      html.markup("</option>")
    }
    html.markup("</select></label>\n</div>\n</header>\n")
  }

  private mutating func act(_ name: String, _ words: String, id: String? = nil) {
    html.markup("<button type=\"button\" hidden")
    html.attribute("data-act", name)
    if let id { html.attribute("id", id) }
    html.markup(">")
    html.text(words)
    html.markup("</button>\n")
  }

  /// Where a report is read.
  mutating func writeSheet() {
    html.markup("<dialog id=\"reported\"")
    html.attribute("aria-label", words.report)
    html.markup(">\n<div class=\"tools\">\n")
    act("printReport", words.print)
    act("closeReport", words.close)
    html.markup("</div>\n<iframe id=\"sheet\"")
    html.attribute("title", words.report)
    html.markup("></iframe>\n</dialog>\n")
  }

  mutating func write() {
    html.markup("<form id=\"form\" autocomplete=\"off\"")
    html.attribute("lang", form.language.rawValue)
    html.attribute("aria-label", form.text(checklist.title))
    html.markup(">\n")
    if let notice = checklist.notice { html.element("p", class: "notice", form.text(notice)) }
    writeVisit()
    writeFacts()
    for (number, point) in form.children(of: 0).enumerated() { write(point: point, number: number + 1) }
    writeWhole()
    writeOwnFindings()
    writeFollowUp()
    section("comments", words.comments) { $0.area("comments", $0.words.comments, isHidden: true) }
    writeWords()
    html.markup("</form>\n")
  }

  // MARK: Pieces

  mutating func section(_ id: String, _ title: String, _ content: (inout FormHTML) -> Void) {
    html.markup("<section")
    html.attribute("id", "s/" + id)
    html.attribute("aria-labelledby", "h/" + id)
    html.markup(">\n<h2")
    html.attribute("id", "h/" + id)
    html.markup(">")
    html.text(title)
    html.markup("</h2>\n")
    content(&self)
    html.markup("</section>\n")
  }

  /// A line of text with its label. `kind`: of the input.
  mutating func input(_ name: String, _ label: String, kind: StaticString = "text", value: String = "") {
    html.markup("<label class=\"field\"><span>")
    html.text(label)
    html.markup("</span><input type=\"")
    html.markup(kind)
    html.markup("\"")
    html.attribute("name", name)
    html.attribute("id", name)
    if !value.isEmpty { html.attribute("value", value) }
    html.markup("></label>\n")
  }

  /// A text of several lines with its label, which may be there for screen readers alone.
  mutating func area(_ name: String, _ label: String, isHidden: Bool = false, class kind: StaticString = "field") {
    html.markup("<label class=\"")
    html.markup(kind)
    html.markup(isHidden ? "\"><span class=\"unseen\">" : "\"><span>")
    html.text(label)
    html.markup("</span><textarea rows=\"2\" placeholder=\" \"")
    html.attribute("name", name)
    html.attribute("id", name)
    html.markup("></textarea></label>\n")
  }

  mutating func select(
    _ name: String, _ label: String, _ none: String?, _ options: [(value: String, text: String)], chosen: Int? = nil
  ) {
    html.markup("<label class=\"field\"><span>")
    html.text(label)
    html.markup("</span><select")
    html.attribute("name", name)
    html.attribute("id", name)
    html.markup(">")
    var all = options
    if let none { all.insert((value: "", text: none), at: 0) }
    for (index, (value, text)) in all.enumerated() {
      html.markup("<option")
      html.attribute("value", value)
      html.markup(chosen.map { $0 + all.count - options.count } == index ? " selected>" : ">")
      html.text(text)
      html.markup("</option>")
    }
    html.markup("</select></label>\n")
  }

  /// A choice. `mark`: what stands before its text, as on a scale of numbers.
  mutating func choice(
    _ name: String, _ value: String, _ text: String, mark: String = "", isChosen: Bool = false, isOne: Bool = true
  ) {
    html.markup(
      isOne ? "<label class=\"choice\"><input type=\"radio\"" : "<label class=\"choice\"><input type=\"checkbox\"")
    html.attribute("name", name)
    html.attribute("value", value)
    html.markup(isChosen ? " checked>" : ">")
    if !mark.isEmpty {
      html.markup("<b>")
      html.text(mark)
      html.markup("</b>")
    }
    html.markup("<span>")
    html.text(text)
    html.markup("</span></label>\n")
  }

  mutating func fold(_ title: String, class kind: StaticString, _ content: (inout FormHTML) -> Void) {
    html.markup("<details class=\"")
    html.markup(kind)
    html.markup("\"><summary>")
    html.text(title)
    html.markup("</summary>\n")
    content(&self)
    html.markup("</details>\n")
  }

  /// Entries of a list: one to begin with, which the script copies.
  mutating func rows(_ path: String, _ label: String, _ entry: (inout FormHTML, String) -> Void) {
    html.markup("<div class=\"rows\"")
    html.attribute("data-list", path)
    html.markup(">\n<div class=\"row\" role=\"group\"")
    html.attribute("aria-label", label)
    html.markup(">\n")
    entry(&self, path + "/0/")
    html.markup("<button type=\"button\" class=\"remove\" hidden>")
    html.text(words.remove)
    html.markup("<span class=\"unseen\">")
    html.inline(" " + label)
    html.markup("</span></button>\n</div>\n<button type=\"button\" class=\"add\" hidden>")
    html.text("+ " + words.add)
    html.markup("<span class=\"unseen\">")
    html.inline(" " + label)
    html.markup("</span></button>\n</div>\n")
  }

  /// What the script says.
  private mutating func writeWords() {
    html.markup("<dl id=\"words\" hidden>\n")
    for (name, text) in words.ofScript {
      html.markup("<div><dt>")
      html.markup(name)
      html.markup("</dt><dd>")
      html.text(text)
      html.markup("</dd></div>\n")
    }
    html.markup("</dl>\n")
  }
}
