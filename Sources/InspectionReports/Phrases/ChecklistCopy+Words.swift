import Inspection

extension ChecklistCopy {
  /// As it follows on a checklist's name: `indbygget`, `fra Checklists/a.yaml, som afviger fra den indbyggede`.
  var words: Message {
    if isBuiltIn { return Message(da: "indbygget", en: "built in", sv: "inbyggd") }
    let file = Display.harmless(file)
    let difference =
      switch differs {
      case nil: Message(da: "", en: "", sv: "")
      case false?:
        Message(da: ", magen til den indbyggede", en: ", the same as the built-in", sv: ", likadan som den inbyggda")
      case true?:
        Message(
          da: ", som afviger fra den indbyggede", en: ", which differs from the built-in",
          sv: ", som avviker från den inbyggda")
      }
    return Message(
      da: "fra \(file)\(difference.da)", en: "from \(file)\(difference.en)", sv: "från \(file)\(difference.sv)")
  }
}
