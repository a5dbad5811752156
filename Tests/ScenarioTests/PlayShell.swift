import Foundation

/// What a script of bash writes, line by line, played in a folder of its own with a checklist `Checklists/p.yaml` and a record `a.yaml`;
/// `$1` is the program.
func playShell(_ script: String) throws -> [String] {
  try inEmptyFolder { folder in
    let checklists = folder.appending(path: "Checklists")
    try FileManager.default.createDirectory(at: checklists, withIntermediateDirectories: true)
    let checklist = """
      tjekliste: p
      version: 1.0.0
      titel: Prøve
      beregning: {mindste-dækning: 50%}
      skalaer: {grad: [{værdi: 2, score: 2}, {værdi: 1, score: 1}]}
      fokuspunkter: [{id: dialog, titel: Dialog, kriterier: [{id: ro, spørgsmål: Er der ro?}]}]
      """
    try checklist.write(to: checklists.appending(path: "p.yaml"), atomically: true, encoding: .utf8)
    let record = "skema: a\ntjekliste: p\nsvar: {dialog: {ro: 2}}\n"
    try record.write(to: folder.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
    let outcome = try Launch(
      program: "/bin/bash", words: ["-c", script, "bash", builtProgram],
      environment: ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"], folder: folder.path
    ).run()
    return String(decoding: outcome.stdout, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
