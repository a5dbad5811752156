"""Validates YAML documents against a JSON Schema, reading them as an editor does, by the core schema of YAML 1.2.

validate_yaml.py SCHEMA FILE…: writes for each file its name, a tab, and `ok` or where the first fault is and what it is.
"""
import json
import re
import sys

import yaml
from jsonschema import Draft202012Validator


class Editor(yaml.SafeLoader):
    """`ja`, `no` and dates are text; numbers, `true` and nothing at all are not."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
]:
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def fault(validator, path):
    with open(path, encoding="utf-8") as file:
        for document in yaml.load_all(file, Editor):
            for error in validator.iter_errors(document):
                # Of several alternatives, the one that goes furthest in, or is wrong only in a key, is the one that was meant.
                while error.context:
                    error = max(
                        error.context,
                        key=lambda inner: (len(inner.absolute_path), inner.validator == "additionalProperties"))
                return f"{error.json_path}: {error.message[-300:]}".replace("\n", " ")
    return "ok"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sys.argv[2:]:
        print(f"{path}\t{fault(validator, path)}")


main()
