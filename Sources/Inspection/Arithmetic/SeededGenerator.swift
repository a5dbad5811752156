/// Numbers that depend on nothing but their seed (splitmix64), so that a search finds the same everywhere and a failing test can be
/// run again.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below another, by 64 bits on every machine.
  package mutating func next(below count: Int) -> Int { Int(UInt64.random(in: 0..<UInt64(count), using: &self)) }
}
