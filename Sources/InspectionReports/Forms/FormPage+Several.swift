import Inspection

extension FormHTML {
  /// The fields of each answer that there must be; those that may come after them are folded away.
  mutating func writeAnswers(to index: Int, _ path: String) {
    let item = checklist.items[index]
    guard let several = item.several, let question = checklist.question(of: index) else { return }
    html.element("p", class: "hint", form.numberOfAnswers(to: index)(form.language))
    writeGuidance(ofScale: question.scale)
    writeStatus(of: index, path)
    for place in item.children.prefix(several.atLeast) {
      write(question: place, path + "/" + checklist.items[place].id)
    }
    let more = item.children.dropFirst(several.atLeast)
    if more.isEmpty { return }
    fold(words.moreAnswers, class: "more") { page in
      for place in more { page.write(question: place, path + "/" + page.checklist.items[place].id) }
    }
  }
}
