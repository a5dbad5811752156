import Inspection

extension ConditionWords {
  /// What a set of the answers to one question is called; `nil` where an item takes no more than one.
  func name(ofAnswersTo item: Int) -> SetName? {
    if checklist.items[item].several == nil { return nil }
    let path = checklist.items[item].path
    return SetName(
      all: say("svarene på \(path)", "the answers to \(path)", "svaren på \(path)"),
      one: say("ét af svarene på \(path)", "one of the answers to \(path)", "ett av svaren på \(path)"),
      every: say("alle svar på \(path)", "all answers to \(path)", "alla svar på \(path)"))
  }
}
