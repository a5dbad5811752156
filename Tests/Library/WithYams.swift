import Foundation
import Yams

// Names of ours clash with none of Foundation's, and both libraries read in one process.
let unit: Unit = UnitLength.meters
print(unit.symbol, try Yams.load(yaml: "a: [1, 2]") as? [String: [Int]] ?? [:])

// Overlays and versions come from memory as well; a record that answers another checklist is refused.
var own = Desk()
own.add(["egen.yaml", "sociale-medier.yaml"]) { name in
  name == "egen.yaml"
    ? Array("tjekliste: egen\nversion: 1.0.0\ntitel: Vores egen\nbygger-på: sociale-medier@2.0.0\n".utf8)
    : ShippedChecklists.bytes(of: "sociale-medier/sociale-medier.yaml")
}
print(own.checklists, own.warnings.count)
print(try own.assess(Array(record.replacingOccurrences(of: "sociale-medier@2.0.0", with: "egen").utf8).span).checklist)
do {
  _ = try own.assess(record, by: "egen")
} catch {
  print(error.faults.map(\.code))
}
