/// How often a question is answered. It is compiled to as many questions as there can be answers, of which those that a record has no
/// answer for, beyond the fewest, don't apply.
public struct SeveralAnswers: Sendable {
  /// What one answer is about.
  package let name: Text
  package var atLeast: Int
  /// An index into the checklist's `scales`.
  package let scale: Int

  package init(name: Text, atLeast: Int, scale: Int) { (self.name, self.atLeast, self.scale) = (name, atLeast, scale) }
}

extension Checklist {
  /// How many answers there can be to a question that takes several.
  package func mostAnswers(to item: Int) -> Int { items[item].children.count }

  /// How an item is answered, be it once or several times.
  package func question(of item: Int) -> Item.Question? {
    items[item].question
      ?? (items[item].several == nil ? nil : items[item].children.first.flatMap { items[$0].question })
  }

  /// The question that an item is one of several answers to; the item itself where it is none.
  package func asked(_ item: Int) -> Int { items[item].isOneOfSeveral ? items[item].parent ?? item : item }

  /// Which of the answers it is, from 1.
  package func number(ofAnswer item: Int) -> Int? {
    guard items[item].isOneOfSeveral, let parent = items[item].parent else { return nil }
    return item - parent
  }

  /// Whether it is an answer that need not be there.
  package func isBeyondLeast(_ item: Int) -> Bool { plan.items[item].isOptional }

  /// The questions below an item as they are asked, or the item itself where it is one: one that takes several answers is one.
  package func asked(below item: Int) -> [Int] {
    items[item].isAsked ? [item] : items[item].children.flatMap { asked(below: $0) }
  }
}

extension Record {
  /// Moves the answers of each question that takes several to the front, so that none is missing before one that is there: what was
  /// said of them goes along.
  package mutating func closeGaps(in checklist: Checklist) {
    for item in checklist.plan.several { closeGaps(among: checklist.items[item].children) }
  }

  private mutating func closeGaps(among places: [Int]) {
    let given = places.filter { answers[$0].value != .open }
    if given.elementsEqual(places.prefix(given.count)) { return }
    let order = given + places.filter { answers[$0].value == .open }
    let moved = order.map { answers[$0] }
    for (place, answer) in zip(places, moved) { answers[place] = answer }
    func place(_ item: Int) -> Int { order.firstIndex(of: item).map { places[$0] } ?? item }
    for index in workNotes.indices { workNotes[index].item = place(workNotes[index].item) }
    for index in notHeard.indices { notHeard[index].item = place(notHeard[index].item) }
    for index in labels.indices { labels[index].item = place(labels[index].item) }
  }

  /// What an answer of several is called.
  package func label(of item: Int) -> String? { labels.first { $0.item == item }?.label }
}
