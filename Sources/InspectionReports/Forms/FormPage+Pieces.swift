// What the sections of a form are made of.

extension FormHTML {
  /// `after`: the stages in which it can still be changed, though the rest of the record can't.
  mutating func section(
    _ id: String, _ title: String, after stages: String = "", _ content: (inout FormHTML) -> Void
  ) {
    html.markup("<section")
    html.attribute("id", "s/" + id)
    if !stages.isEmpty { html.attribute("data-after", stages) }
    html.attribute("aria-labelledby", "h/" + id)
    html.markup(">\n<h2")
    html.attribute("id", "h/" + id)
    html.markup(">")
    html.text(title)
    html.markup("</h2>\n")
    content(&self)
    html.markup("</section>\n")
  }

  /// A line of text with its label, or a date. Like every field that is no choice it gets its name as its id from the script.
  mutating func input(_ name: String, _ label: String, isDate: Bool = false, value: String = "") {
    html.markup("<label class=\"field\"><span>")
    html.text(label)
    html.markup(isDate ? "</span><input type=\"date\"" : "</span><input")
    html.attribute("name", name)
    if !value.isEmpty { html.attribute("value", value) }
    html.markup("></label>\n")
  }

  /// A text of several lines with its label, which may be there for screen readers alone. `need`: a class that shows it only where an
  /// answer asks for it or something stands in it.
  mutating func area(_ name: String, _ label: String, isHidden: Bool = false, need: StaticString? = nil) {
    html.markup("<label class=\"field")
    if let need {
      html.markup(" ")
      html.markup(need)
    }
    html.markup(isHidden ? "\"><span class=\"unseen\">" : "\"><span>")
    html.text(label)
    html.markup("</span><textarea")
    // By what it would say when empty, the style tells whether it is.
    if need != nil { html.markup(" placeholder=\" \"") }
    html.attribute("name", name)
    html.markup("></textarea></label>\n")
  }

  mutating func select(
    _ name: String, _ label: String, _ none: String?, _ options: [(value: String, text: String)], chosen: Int? = nil
  ) {
    html.markup("<label class=\"field\"><span>")
    html.text(label)
    html.markup("</span><select")
    html.attribute("name", name)
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
    html.markup(isOne ? "<label><input type=\"radio\"" : "<label><input type=\"checkbox\"")
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
  mutating func writeWords() {
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
