internal import CYAML

extension Node.Style {
  /// How libyaml says that a scalar was written: in the same order, from 1 on.
  @inline(__always)
  init(_ style: yaml_scalar_style_t) {
    self = Node.Style(rawValue: UInt8(truncatingIfNeeded: style.rawValue &- 1)) ?? .plain
  }
}
