package import Inspection

/// The questions of a visit as a form in HTML: what the page shows in a language for one kind of unit and purpose. It works and prints
/// without a script; each field is named by its path (`FormField`).
package enum FormPage {
  /// `publishes`: whether a report may be made for everyone.
  package static func body(_ form: RecordForm, publishes: Bool) -> [UInt8] {
    var page = FormHTML(form: form)
    page.writeBar()
    page.html.markup(
      "<p id=\"notice\" role=\"alert\" hidden></p>\n<div class=\"page\">\n<main id=\"main\">\n<p id=\"elsewhere\"></p>\n"
    )
    page.write()
    page.html.markup("</main>\n<aside id=\"picture\" tabindex=\"0\"")
    page.html.attribute("aria-label", page.words.picture)
    page.html.markup("></aside>\n</div>\n<p id=\"said\" class=\"unseen\" aria-live=\"polite\"></p>\n")
    page.writeSheet(publishes)
    return page.html.bytes
  }

  /// Why there are no texts by theme for the place.
  package static func themesAreInternal(_ language: Language) -> [UInt8] {
    Array(FormWords(language: language).themesAreInternal.utf8)
  }

  /// Why a report is none for everyone.
  package static func notPublic(_ language: Language) -> [UInt8] {
    Array(FormWords(language: language).notPublic.utf8)
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

  /// What the page carries, and its script. `documents` and `engine`: packed, as text that may stand in a page; `given`: what the form
  /// begins with.
  package static func foot(
    _ checklist: Checklist, publishes: Bool, documents: [UInt8],
    given: (name: String, base64: String)?, engine: [UInt8], unpacker: String, script: [UInt8]
  ) -> [UInt8] {
    var html = HTML()
    html.markup("</div>\n<script type=\"application/octet-stream\" id=\"documents\"")
    html.attribute("data-checklist", "\(checklist.id.rawValue)@\(checklist.version)")
    html.attribute("data-publishes", publishes ? "1" : "0")
    html.markup(">")
    html.part(documents)
    if let given {
      html.markup("</script>\n<script type=\"application/octet-stream\" id=\"given\"")
      html.attribute("data-name", given.name)
      html.markup(">")
      html.part(Array(given.base64.utf8))
    }
    html.markup("</script>\n<script type=\"application/octet-stream\" id=\"unpacker\">")
    html.part(Array(unpacker.utf8))
    html.markup("</script>\n<script type=\"application/octet-stream\" id=\"engine\">")
    html.part(engine)
    html.markup("</script>\n<script>")
    html.part(script)
    html.markup("</script>\n</body>\n</html>\n")
    return html.bytes
  }

  /// The name of each checklist and its text, as the page's script reads them once they are unpacked.
  package static func json(_ documents: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var writer = JSONWriter(indented: false)
    writer.beginArray()
    for (name, bytes) in documents {
      writer.beginArray()
      writer.value(name)
      writer.value(String(decoding: bytes, as: UTF8.self))
      writer.endArray()
    }
    writer.endArray()
    return writer.take()
  }
}

struct FormHTML {
  let form: RecordForm
  let words: FormWords
  var html = HTML()
  /// The scale whose guidance stands above the questions of the point that is being written.
  var saidScale: Int?
  var checklist: Checklist { form.checklist }
  var occasion: OccasionWords { OccasionWords(checklist) }

  init(form: RecordForm) { (self.form, words) = (form, FormWords(language: form.language)) }

  /// The title with what can be done with the page; what needs the script is hidden until it runs.
  mutating func writeBar() {
    html.markup("<a class=\"skip\" href=\"#main\">")
    html.text(words.skip)
    html.markup("</a>\n<header class=\"bar\">\n<h1>")
    html.text(form.text(checklist.title))
    html.markup("<small>")
    html.text(checklist.versionedName(form.language))
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

  /// Where a report is read, in the edition that is chosen; they stand in the order of `Audience`.
  mutating func writeSheet(_ publishes: Bool) {
    html.markup("<dialog id=\"reported\"")
    html.attribute("aria-label", words.report)
    html.markup(">\n<div class=\"tools\">\n<label><span>")
    html.text(words.edition)
    html.markup("</span><select id=\"edition\">")
    for edition in words.editions.prefix(publishes ? 3 : 2) {
      html.markup("<option>")
      html.text(edition)
      html.markup("</option>")
    }
    html.markup("</select></label>\n")
    act("printReport", words.print)
    act("word", words.asWord)
    act("themes", words.asThemes)
    act("closeReport", words.close)
    html.markup("</div>\n<pre id=\"why\" role=\"status\"></pre>\n<iframe id=\"sheet\"")
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
    section("comments", words.comments, after: "in-hearing") {
      $0.area("comments", $0.words.comments, isHidden: true)
    }
    writeCourse()
    writeWords()
    html.markup("</form>\n")
  }
}
