import Glibc
import Inspection
import InspectionReports

/// A fault of the surroundings, which ends the work on one file or on all.
struct Failure: Error {
  let exit: ExitCode
  let message: Message

  init(_ message: Message, exit: ExitCode = .usage) {
    self.message = message
    self.exit = exit
  }
}

extension Failure {
  /// As it stands on standard error.
  func text(_ language: Language) -> TerminalText {
    "tilsyn: \(PersonalNumber.masked(message(language)))\n"
  }

  static func unreadable(_ path: String, _ error: Int32) -> Failure {
    if error == ENOENT, path.unicodeScalars.contains("\u{FFFD}") { return .nameNotText(path) }
    let path = path == "-" ? "stdin" : path
    return Failure(
      Message(
        da: "`\(path)` kan ikke læses: \(reason(error, .danish))",
        en: "`\(path)` can't be read: \(reason(error, .english))",
        sv: "`\(path)` kan inte läsas: \(reason(error, .swedish))"))
  }

  /// Swift's strings hold UTF-8 only, so that a file of such a name can't be asked for.
  private static func nameNotText(_ path: String) -> Failure {
    Failure(
      Message(
        da: "`\(path)` kan ikke læses: filens navn er ikke i UTF-8; giv den et andet navn",
        en: "`\(path)` can't be read: the file's name is not in UTF-8; give it another name",
        sv: "`\(path)` kan inte läsas: filens namn är inte i UTF-8; ge den ett annat namn"))
  }

  static func unwatchable(_ path: String, _ error: Int32) -> Failure {
    Failure(
      Message(
        da: "`\(path)` kan ikke følges: \(reason(error, .danish))",
        en: "`\(path)` can't be watched: \(reason(error, .english))",
        sv: "`\(path)` kan inte bevakas: \(reason(error, .swedish))"))
  }

  /// What a flag or variable names is no folder.
  static func noFolder(_ path: String, of source: String) -> Failure {
    Failure(
      Message(
        da: "\(source) nævner mappen `\(path)`, men der er ingen mappe",
        en: "\(source) names the folder `\(path)`, but there is none",
        sv: "\(source) nämner mappen `\(path)`, men det finns ingen mapp"))
  }

  static func unwritable(_ path: String, _ error: Int32) -> Failure {
    if error == EPIPE {
      return Failure(
        Message(
          da: "modtageren lukkede, før alt var skrevet; resten er ikke med",
          en: "the reader closed before all was written; the rest is left out",
          sv: "mottagaren stängde innan allt var skrivet; resten är inte med"))
    }
    if error == ENOENT {
      return Failure(
        Message(
          da: "`\(path)` kan ikke skrives: mappen findes ikke",
          en: "`\(path)` can't be written: there is no such folder", sv: "`\(path)` kan inte skrivas: mappen finns inte"
        ))
    }
    let path = path == "-" ? "stdout" : path
    if error == EACCES, !path.isEmpty, access(path, F_OK) != 0 || access(path, W_OK) == 0 {
      return Failure(
        Message(
          da: "`\(path)` kan ikke skrives: der er ikke adgang til at skrive i mappen",
          en: "`\(path)` can't be written: the folder may not be written to",
          sv: "`\(path)` kan inte skrivas: det är inte tillåtet att skriva i mappen"))
    }
    return Failure(
      Message(
        da: "`\(path)` kan ikke skrives: \(reason(error, .danish))",
        en: "`\(path)` can't be written: \(reason(error, .english))",
        sv: "`\(path)` kan inte skrivas: \(reason(error, .swedish))"))
  }

  /// The system's word for what went wrong, in the user's language.
  private static func reason(_ error: Int32, _ language: Language) -> String {
    let known: [Int32: Message] = [
      ENOENT: Message(da: "den findes ikke", en: "there is no such file or folder", sv: "den finns inte"),
      EACCES: Message(da: "der er ikke adgang til den", en: "access is denied", sv: "åtkomst nekas"),
      EPERM: Message(da: "det er ikke tilladt", en: "it is not permitted", sv: "det är inte tillåtet"),
      EISDIR: Message(da: "det er en mappe", en: "it is a folder", sv: "det är en mapp"),
      ENOTDIR: Message(
        da: "det, der står før `/`, er ikke en mappe", en: "what stands before `/` is no folder",
        sv: "det som står före `/` är ingen mapp"),
      ENOSPC: Message(da: "der er ikke mere plads på disken", en: "the disk is full", sv: "disken är full"),
      EFBIG: Message(
        da: "filen må ikke blive så stor", en: "the file may not become so large", sv: "filen får inte bli så stor"),
      EDQUOT: Message(
        da: "din plads på disken er brugt op", en: "your share of the disk is used up",
        sv: "ditt utrymme på disken är slut"),
      EROFS: Message(da: "disken kan kun læses", en: "the disk is read-only", sv: "disken kan bara läsas"),
      ELOOP: Message(da: "genvejene går i ring", en: "the links go round in a circle", sv: "länkarna går i cirkel"),
      ENAMETOOLONG: Message(da: "navnet er for langt", en: "the name is too long", sv: "namnet är för långt"),
      EMFILE: Message(da: "der er for mange åbne filer", en: "too many files are open", sv: "för många filer är öppna"),
      EBADF: Message(da: "den er lukket", en: "it is closed", sv: "den är stängd"),
      EIO: Message(
        da: "disken svarer med en fejl", en: "the disk answers with an error", sv: "disken svarar med ett fel"),
    ]
    return known[error]?(language)
      ?? Message(da: "systemets fejl \(error)", en: "system error \(error)", sv: "systemets fel \(error)")(language)
  }
}
