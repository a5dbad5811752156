"""Validates JSON documents against a schema, and the order of their keys against the order of its properties.

validate.py SCHEMA FILE…: writes for each file its name, a tab, and `ok` or the first fault. The schema must describe each property. It
is open for keys to come, unless it says otherwise; here every key must be one that it names.
"""
import json
import sys

from jsonschema import Draft202012Validator, ValidationError, validators


def in_order(validator, properties, instance, schema):
    """As `properties`; the keys must stand in the schema's order as well."""
    yield from Draft202012Validator.VALIDATORS["properties"](validator, properties, instance, schema)
    if isinstance(instance, dict):
        keys = [key for key in instance if key in properties]
        if keys != [key for key in properties if key in instance]:
            yield ValidationError(f"keys out of order: {keys}")


def no_key_twice(pairs):
    if len(dict(pairs)) < len(pairs):
        raise ValueError(f"a key stands twice: {[key for key, _ in pairs]}")
    return dict(pairs)


def described(schema, definitions, path="$"):
    """What is wrong with the schema itself: each property needs a sentence."""
    if isinstance(schema, list):
        for index, part in enumerate(schema):
            yield from described(part, definitions, f"{path}[{index}]")
    if not isinstance(schema, dict):
        return
    if schema.get("type") == "object":
        for key, part in schema.get("properties", {}).items():
            name = part.get("$ref", "").removeprefix("#/$defs/")
            sentence = part.get("description") or definitions.get(name, {}).get("description", "")
            if not (sentence.endswith(".") and sentence.count(". ") == 0):
                yield f"{path}.{key}: one sentence is missing"
    for key, part in schema.items():
        yield from described(part, definitions, f"{path}.{key}")


def close(schema):
    """Takes only the keys that are named, wherever nothing else is said."""
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        close(part)
    if isinstance(schema, dict) and schema.get("type") == "object":
        schema.setdefault("additionalProperties", False)


def fault(validator, path):
    with open(path, "rb") as file:
        try:
            document = json.loads(file.read().decode("utf-8"), object_pairs_hook=no_key_twice)
        except ValueError as error:
            return f"no JSON: {error}"
    error = next(validator.iter_errors(document), None)
    if error is None:
        return "ok"
    # Of several alternatives, the one that fits best at its top is the one that was meant.
    while error.context:
        alternatives = {}
        for inner in error.context:
            alternatives.setdefault(inner.schema_path[0], []).append(inner)
        error = min(alternatives.values(), key=lambda faults: (sum(len(one.path) <= 1 for one in faults), len(faults)))[0]
    return f"{error.json_path}: {error.message[-300:]}".replace("\n", " ")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    for problem in described(schema, schema["$defs"]):
        sys.exit(problem)
    close(schema)
    validator = validators.extend(Draft202012Validator, {"properties": in_order})(schema)
    for path in sys.argv[2:]:
        print(f"{path}\t{fault(validator, path)}")


main()
