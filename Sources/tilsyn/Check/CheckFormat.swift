import ArgumentParser

/// In which form `check` tells what it found.
enum CheckFormat: String, CaseIterable, Sendable, ExpressibleByArgument { case text, json, sarif }
