extension ChecklistDraft {
  var dependencies: Dependencies { Dependencies(items, rules, findings, facts, conditions) }

  /// A condition in its scope, or `nil` with a fault.
  mutating func condition(_ source: SourceText?, _ scope: ConditionScope = ConditionScope()) -> ConditionRef? {
    guard let source else { return nil }
    let found = resolving(ConditionParser.condition(source), source, scope) { resolver, parsed throws(ConditionFault) in
      try resolver.resolve(parsed)
    }
    if let found { count(cost: conditions.cost(found), at: source.range) }
    return found
  }

  /// The number of a table's row, or `nil` with a fault.
  mutating func quantity(_ source: SourceText, _ scope: ConditionScope) -> QuantityRef? {
    let found = resolving(ConditionParser.operand(source), source, scope) { resolver, parsed throws(ConditionFault) in
      try resolver.quantity(parsed)
    }
    if let found { count(cost: conditions.cost(found), at: source.range) }
    return found
  }

  private mutating func resolving<Parsed, Value>(
    _ parsed: Result<Parsed, ConditionFault>, _ source: SourceText, _ scope: ConditionScope,
    _ body: (inout ConditionResolver, Parsed) throws(ConditionFault) -> Value
  ) -> Value? {
    switch parsed {
    case .failure(let fault):
      if !namesBadID(source.string) { diagnostics.append(fault.diagnostic) }
      return nil
    case .success(let parsed):
      // The storage changes hands, so that a condition added is no copy of all the others.
      var resolver = ConditionResolver(draft: self, scope: scope)
      swap(&resolver.conditions, &conditions)
      swap(&resolver.authorities, &authorities)
      defer {
        swap(&resolver.conditions, &conditions)
        swap(&resolver.authorities, &authorities)
      }
      do {
        return try body(&resolver, parsed)
      } catch {
        if !namesBadID(source.string), !resolver.isConsequence(error.diagnostic, in: source) {
          diagnostics.append(error.diagnostic)
        }
        return nil
      }
    }
  }
}
