import Inspection

// What stands in the wrong place of a record.

extension Diagnostic {
  static func astray(_ astray: RecordReader.Astray) -> Self {
    let (key, owner) = (astray.key.value, astray.owner)
    let (da, en, sv) =
      switch astray.followers {
      case 0: ("", "", "")
      case 1: ("; det gør det næste også", "; so does the next one", "; det gör nästa också")
      default:
        (
          "; det gør de næste \(astray.followers) også", "; so do the next \(astray.followers)",
          "; det gör de följande \(astray.followers) också"
        )
      }
    return Diagnostic(
      .unknownQuestion,
      Message(
        da: "`\(key)` står ikke på sin plads", en: "`\(key)` is out of place", sv: "`\(key)` står inte på sin plats"),
      at: astray.key.range,
      help: Message(
        da: "`\(key)` hører til under `\(owner)`\(da)", en: "`\(key)` belongs under `\(owner)`\(en)",
        sv: "`\(key)` hör hemma under `\(owner)`\(sv)"))
  }

  static func tooFarIn(_ key: Located<String>) -> Self {
    Diagnostic(
      .unknownQuestion,
      Message(
        da: "`\(key.value)` står for langt inde", en: "`\(key.value)` is indented too far",
        sv: "`\(key.value)` står för långt in"), at: key.range,
      help: Message(
        da: "ryk linjen, og dem der hører under den, ud til venstre",
        en: "move the line, and those that belong to it, to the left",
        sv: "flytta raden, och dem som hör under den, åt vänster"))
  }

  /// A whole path where a point and, below it, a question belong.
  static func pathAsKey(_ key: Located<String>, _ path: (point: String, question: String)) -> Self {
    Diagnostic(
      .unknownPoint,
      Message(
        da: "`\(key.value)` skal deles over to linjer", en: "`\(key.value)` must be parted over two lines",
        sv: "`\(key.value)` ska delas på två rader"),
      at: key.range,
      help: Message(
        da: "skriv `\(path.point):` og på linjen under, rykket ind, `\(path.question): …`",
        en: "write `\(path.point):` and on the line below, indented, `\(path.question): …`",
        sv: "skriv `\(path.point):` och på raden under, indraget, `\(path.question): …`"))
  }

  /// A note or sources that stand among the questions instead of below one of them.
  static func besideAnswerAlone(_ key: Located<String>) -> Self {
    Diagnostic(
      .unknownQuestion,
      Message(
        da: "`\(key.value)` hører til under et spørgsmål", en: "`\(key.value)` belongs below a question",
        sv: "`\(key.value)` hör hemma under en fråga"),
      at: key.range,
      help: Message(
        da: "ryk linjen ind under spørgsmålet, sammen med svaret: `svar: …`",
        en: "indent the line below the question, together with the answer: `answer: …`",
        sv: "dra in raden under frågan, tillsammans med svaret: `svar: …`"))
  }
}
