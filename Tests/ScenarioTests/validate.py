"""Validates JSON documents against a schema, and the order of their keys against the order of its properties.

validate.py SCHEMA FILE…: writes for each file its name, a tab, and `ok` or the first fault.
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


def fault(validator, path):
    with open(path, "rb") as file:
        try:
            document = json.loads(file.read().decode("utf-8"), object_pairs_hook=no_key_twice)
        except ValueError as error:
            return f"no JSON: {error}"
    error = next(validator.iter_errors(document), None)
    if error is None:
        return "ok"
    # Of several alternatives, the one whose fault lies deepest is the one that was meant.
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    return f"{error.json_path}: {error.message}".replace("\n", " ")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = validators.extend(Draft202012Validator, {"properties": in_order})(schema)
    for path in sys.argv[2:]:
        print(f"{path}\t{fault(validator, path)}")


main()
