import Glibc
import Inspection
import InspectionYAML

func slurp(_ path: String) -> [UInt8] {
  let f = fopen(path, "rb")!
  fseek(f, 0, SEEK_END); let n = ftell(f); rewind(f)
  var b = [UInt8](repeating: 0, count: n); fread(&b, 1, n, f); fclose(f); return b
}
var reader = DocumentReader()
let bytes = slurp(CommandLine.arguments[1])
let r = bytes.withUnsafeBufferPointer { b -> Reading<Checklist> in
  let d = reader.open(b); if !d.isEmpty { return Reading(nil, d) }
  return reader.checklist() }
for d in r.diagnostics { print(d.range.start.line, d.range.start.column, d.code.id, d.message(.danish), d.help?(.danish) ?? "") }
guard let c = r.value else { exit(3) }
for path in CommandLine.arguments.dropFirst(2) {
  let bytes = slurp(path)
  bytes.withUnsafeBufferPointer { b in
    print("=====", path)
    for d in reader.open(b) { print(d.range.start.line, d.code.id, d.message(.danish)) }
    let rec = reader.record(for: c)
    for d in rec.diagnostics { print(d.range.start.line, d.range.start.column, d.code.id, d.message(.danish), d.help?(.danish) ?? "") }
    guard let record = rec.value else { return }
    let a = c.assess(record)
    for d in a.diagnostics { print(d) }
    guard let a = a.value else { return }
    for (i, item) in c.items.enumerated() where item.level <= .point {
      let r = a.results[i]
      print(item.path, r.status, r.reason as Any, r.exact?.decimal(2) ?? "-", r.coverage, r.range.map { "\($0.lowest.decimal(2))–\($0.highest.decimal(2))" } ?? "-", r.isRangeSharp, r.possible.map { "\($0.lowest.decimal(2))–\($0.highest.decimal(2))" } ?? "-")
    }
    for f in a.findings { print("F", f.id, f.category, f.setAside ?? "", f.because.map { "\($0.path)=\($0.value)@\($0.line)" }) }
    for u in a.undecided { print("U", u) }
    for m in a.missing { print("M", m) }
    for w in a.warnings { print("W", w.message(.danish)) }
  }
}
