"""Puts attack strings into every text of a checklist, of its records, of its test cases and of their file names, writes them in every form, and
reads what comes out with real parsers: these must find just the elements, tokens and cells that plain words give.

hostile.py PROGRAM SHIFT…: with each shift every attack stands in another place; all of them where none is named. Writes what is wrong, a line each.
"""
import concurrent.futures
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

import html5lib
from markdown_it import MarkdownIt

ATTACKS = [
    "\u0600<meta http-equiv=refresh content=0;url=//evil.example \u0600>", "<script>alert(1)</script>",
    "</title><svg onload=alert(1)>", "\"><img src=x onerror=alert(1)>", "\"\u0301 onclick=\"\u0301x", "'\u0301><b>",
    "<\u0301b>x</b>", "<\u200db>", "\u06dd<form action=//evil.example>\u110bd<button>", "&lt;b&gt; &#60;b&#62; &amp",
    "]]> <!-- --> <![CDATA[", "a\"\u0301,=1+1,", "a\"\u200d;=1+1;", "=\u03011+1", "=1+1", "+1+1", "-1+1", "@SUM(A1)",
    "\uff1d1+1", "\uff20\u0301x", "|\u0301 a | b |", "| --- |", ":---", "---", "===", "\\", "a\\", "`\u0301code`",
    "```", "~~~", "*\u0301x*", "**x**", "_x_", "~~x~~", "[x](javascript:alert(1))", "[\u0301x](http://evil.example)",
    "![x](http://x)", "[x]: http://evil.example", "<http://evil.example>", "http://evil.example www.evil.example",
    "mail@evil.example", "#\u0301 h", "# h", "> q", "1) \u0301x", "12. x", "- x", "+ x", "x\u001b]8;;http://evil\u0007y",
    "\u001b[31mx", "\u009b31mx", "\u202eabc", "\u2066x", "\u200ex", "x\ufeffy", "x\u0085y", "x\u2028y", "x\u2029y",
    "\u061cx", "x\u007fy", "\u0001x", "x\rHTTP", "{{7*7}} ${7*7}", "%s%n",
]  # fmt: skip
HARMFUL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


class Texts:
    """The next text: an attack, or a plain word in its place."""

    def __init__(self, shift, is_plain):
        self.next, self.shift, self.is_plain = 0, shift, is_plain

    def __call__(self):
        self.next += 1
        if self.is_plain:
            return f"ord{self.next}"
        return f"{ATTACKS[(self.next + self.shift) % len(ATTACKS)]} {self.next}"


def document(entries):
    """Block style above, so that its kind is seen; flow style with every sign escaped below."""
    return "".join(f"{key}: {json.dumps(value)}\n" for key, value in entries.items())


def checklist(text, version):
    question = lambda ident, **more: {"id": ident, "question": text(), **more}
    finding = lambda: {"category": "attention", "text": text(), "recommendation": text(), "reference": text()}
    return {
        "checklist": "attack", "version": version, "language": "en", "title": text(), "notice": text(),
        "source": {"title": text(), "publisher": text(), "date": "2020-01-01", "reference": text()},
        "units": {"home": text(), "family": text()}, "public-reports": "yes", "purposes": {"drift": text()},
        "facts": {"place": {"question": text(), "options": {"town": text(), "land": text()}}, "many": {"question": text(), "number": {}},
                  "open": {"question": text(), "number": {}, "required": "yes"}},
        "source-kinds": {"talk": text(), "paper": text()},
        "scales": {"grade": [{"value": 5, "text": text(), "score": 5}, {"value": 1, "text": text(), "score": 1}], "words": {"text": "free"},
                   "tone": [{"value": "warm", "text": text()}, {"value": "cold", "text": text()}]},
        "scoring": {"min-coverage": "50%"},
        "bands": {"point": [{"from": 1, "id": "low", "text": text()}, {"from": 3, "id": "high", "text": text()}],
                  "overall": [{"from": 1, "id": "low", "text": text()}, {"from": 3, "id": "high", "text": text()}]},
        "points": [
            {"id": "a", "title": text(), "guidance": text(), "criteria": [
                question("x", guidance=text(), levels={"5": text(), "1": text()}, tags=["t"], reference=text(),
                         **{"required-sources": {"at-least": 3}, "note": {"required-when": "score = 1"},
                            "findings": [{"when": "score = 1", **finding()}]}),
                question("y", **{"applies-when": "place = town"}), question("w", scale="words")]},
            {"id": "b", "title": text(), "criteria": [question("c"), question("d", indicators=[question("k"), question("j")])]},
            {"id": "c", "title": text(), "scoring": {"method": "none"}, "criteria": [question("m", scale="tone"), question("n", scale="tone")]},
            {"id": "d", "title": text(), "criteria": [question("o")]},
        ],
        "rules": [
            {"id": "r", "when": "a.x = 1", "then": {"finding": {"point": "a", **finding()}, "cap": {"of": "b", "at-most": 3}}},
            {"id": "s", "when": "b.c = 5", "then": {"unrate": {"of": "d", "reason": text()}, "finding": finding()}},
            {"id": "u", "when": "b.d.j = 1", "then": {"finding": {"point": "b", **finding()}}},
        ],
    }  # fmt: skip


def record(text, ident, date, x):
    # Two names in one would be told, and that is no fault of the writer of a report.
    name = lambda: re.sub("[,;&+/0-9]", "", text())
    own = lambda **more: {"category": "serious", "text": text(), "recommendation": text(), "reference": text(), **more}
    return {
        "record": ident, "checklist": "attack@1.0.0",
        "visit": {"date": date, "form": "announced", "purpose": "drift", "authority": text(), "inspectors": [name(), name()]},
        "unit": {"id": "one <b>&\"'|`*_#[", "kind": "home"}, "facts": {"place": "town", "many": 3},
        "answers": {
            "a": {"x": {"answer": x, "note": text(), "sources": [{"kind": "talk", "text": text()}, {"kind": "paper", "date": date, "text": text()}]},
                  "y": {"not-relevant": text()}, "w": text()},
            "b": {"c": {"answer": 5, "note": text()}, "d": {"k": 5}}, "c": {"m": "warm", "n": {"not-established": text()}},
            "d": {"o": {"not-in-focus": text()}},
        },
        "judgement": {"overall": {"text": text(), "reason": text()}, "a": {"text": text(), "level": "low", "reason": text()}},
        "findings": [own(point="a"), own()], "set-aside": {"s": text()},
        "follow-up": [{"what": text(), "who": text(), "deadline": "2027-01-01"}, text()], "comments": text(),
    }  # fmt: skip


def broken(text):
    """What is typed wrong is quoted in messages."""
    return {
        "record": "x", "checklist": "attack@1.0.0", "visit": {"date": text(), "form": text(), "purpose": text()},
        "unit": {"kind": text()}, "facts": {"place": text(), "many": text()},
        "answers": {"a": {"x": text(), text(): 5}, text(): 3}, "findings": [{"category": text(), "text": "x"}],
    }  # fmt: skip


def tests(text):
    return {
        "tests": "attack@1.0.0",
        "cases": [
            {"id": text(), "record": {"unit": {"kind": "home"}, "answers": {"a": {"x": 1}}}, "expect": {"overall": 5, "findings": []}},
            {"id": text(), "todo": text(), "record": {"answers": {"a": {"x": 1}}}, "expect": {"overall": 5}},
            {"id": text(), "record": {"answers": {"a": {"x": text()}}}, "expect": {"overall": 5}},
        ],
    }  # fmt: skip


def write(folder, text, plain):
    name = "ord.yaml" if plain else "a<b>\"'|`*_[x](y)\u202e\u001b[31m=.yaml"
    files = {
        "lists/one.yaml": checklist(text, "1.0.0"), "lists/two.yaml": checklist(text, "1.1.0"),
        f"records/{name}": record(text, text(), "2026-02-01", 1), "before.yaml": record(text, text(), "2025-02-01", 5),
        "broken.yaml": broken(text), "tests.yaml": tests(text), "typed.yaml": {"checklist": text(), "version": text(), "title": text()},
        "stranger.yaml": {"record": text(), "checklist": text()},
    }  # fmt: skip
    for path, entries in files.items():
        os.makedirs(os.path.dirname(f"{folder}/{path}"), exist_ok=True)
        with open(f"{folder}/{path}", "w", encoding="utf-8") as file:
            file.write(document(entries))
    return f"records/{name}"


def commands(mine):
    score = ["score", "--checklists", "lists"]
    compared = [mine, "--compare", "before.yaml"]
    for form in ["text", "html", "markdown", "docx", "xlsx", "csv", "json", "ndjson"]:
        yield form, [*score, "--format", form, *compared]
        yield form, [*score, "--format", form, "--audience", "public", mine]
    yield "text", [*score, "--verbose", "--hash", mine]
    yield "text", [*score, mine, "before.yaml"]
    yield "csv", [*score, "--format", "csv", "--csv-dialect", "danish", mine, "before.yaml"]
    yield "html", [*score, "--format", "html", mine, "before.yaml"]
    for form in ["text", "json", "ndjson"]:
        yield form, [*score, "--format", form, "broken.yaml", "stranger.yaml"]
    for form in ["text", "json"]:
        yield form, ["explain", "--checklists", "lists", mine, "--format", form]
        for path in ["a", "a.x", "b", "d", "r", "s"]:
            yield form, ["explain", "--checklists", "lists", mine, path, "--format", form]
        yield form, ["improve", "--checklists", "lists", mine, "--format", form]
        yield form, ["improve", "--checklists", "lists", mine, "--of", "a", "--format", form]
    for form in ["text", "json", "sarif"]:
        yield form, ["check", "--checklists", "lists", "--effort", "0", "--format", form, ".", "tests.yaml"]
    yield "text", ["list", "--checklists", "lists"]
    yield "text", ["list", "--checklists", "lists", "--origin"]
    new = ["new", "--checklists", "lists", "attack@1.0.0", "--unit", "home"]
    for form in ["yaml", "markdown", "html"]:
        yield form, [*new, "--format", form]
        yield form, [*new, "--format", form, "--from", mine]
    yield "text", ["test", "--checklists", "lists", "tests.yaml"]
    yield "text", ["test", "--checklists", "lists", "--coverage", "tests.yaml"]
    yield "junit", ["test", "--checklists", "lists", "--format", "junit", "tests.yaml"]
    for form in ["text", "json", "csv"]:
        yield form, ["diff", "--checklists", "lists", "attack@1.0.0", "attack@1.1.0", "--format", form]
        yield form, ["diff", "--checklists", "lists", "attack@1.0.0", "attack@1.1.0", "--records", mine, "--format", form]
    yield "json", ["schema", "--checklists", "lists", "attack@1.0.0"]


# What a parser finds, without the words.


def html(text):
    def walk(node):
        if isinstance(node.tag, str):
            kept = {key: value for key, value in node.attrib.items() if key not in ("data-head", "aria-label")}
            yield node.tag.split("}")[-1], sorted(kept.items())
        for child in node:
            yield from walk(child)

    parser = html5lib.HTMLParser(strict=False)
    tree = parser.parse(text)
    return [*walk(tree), ("faults", [str(error) for error in parser.errors])]


def markdown(text):
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    return [(token.type, token.tag, [child.type for child in token.children or [] if child.type != "text"]) for token in tokens]


def package(text):
    def kept(element):
        if element.tag.endswith("}tblCaption"):
            return []
        return sorted((key, value) for key, value in element.attrib.items() if key not in ("descr", "name", "id"))

    return [(element.tag, kept(element)) for part in text.split("\f") if part for element in xml.fromstring(part).iter()]


def table(text, delimiter):
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter, strict=True))
    is_number = re.compile(r"-?[0-9]+([.,][0-9]+)?$")
    formulas = [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r\n＝＋－＠") and not is_number.match(cell)]
    return [len(row) for row in rows] + formulas


def keys(value):
    if isinstance(value, dict):
        return {key: keys(part) for key, part in value.items()}
    return [keys(part) for part in value] if isinstance(value, list) else type(value).__name__


def found(form, text, words):
    if form == "html":
        return html(text)
    if form == "markdown":
        return markdown(text)
    if form in ("docx", "xlsx"):
        return package(text)
    if form == "csv":
        return table(text, ";" if "danish" in words else ",")
    if form in ("json", "sarif"):
        # What is wrong with a document turns on its words, and what is counted by name has those for keys.
        if not text.strip():
            return None
        parsed = json.loads(text)
        return None if words[0] in ("check", "diff", "schema") else keys(parsed)
    if form == "ndjson":
        return [keys(json.loads(line)) for line in text.splitlines()]
    if form == "junit":
        return [(element.tag, sorted(element.keys())) for element in xml.fromstring(text).iter()]
    return None


def run(program, folder, words):
    done = subprocess.run([program, *words], cwd=folder, capture_output=True, env={"PATH": os.environ.get("PATH", "/usr/bin:/bin")}, check=False)
    return done.returncode, unpacked(done.stdout), done.stderr.decode()


def unpacked(out):
    """The parts of a package behind each other, a form feed between them."""
    if not out.startswith(b"PK"):
        return out.decode()
    with zipfile.ZipFile(io.BytesIO(out)) as package:
        return "\f".join(package.read(name).decode() for name in package.namelist())


def differences(program, plain, hostile, form, plain_words, words):
    exit_plain, out_plain, _ = run(program, plain, plain_words)
    exit_hostile, out, told = run(program, hostile, words)
    name = " ".join(words[:1] + [word for word in words if word.startswith("--") or word in (form, "public")])
    if exit_hostile not in (0, 1, 3, 4) or exit_hostile != exit_plain:
        yield f"{name}: exit {exit_hostile} for {exit_plain}: {told[:300]!r}"
        return
    for stream, text in (("stdout", out.removeprefix("\ufeff")), ("stderr", told)):
        text = text.replace("\r\n", "\n") if form == "csv" else text
        if match := HARMFUL.search(text.replace("\f", "\n") if form in ("docx", "xlsx") else text):
            yield f"{name}: {match.group()!r} on {stream}: {text[max(0, match.start() - 60):match.end() + 20]!r}"
    expected, got = found(form, out_plain, words), found(form, out, words)
    if expected != got:
        where = next((pair for pair in zip(expected, got) if pair[0] != pair[1]), "more or fewer") if isinstance(got, list) else got
        yield f"{name}: another structure: {where}"


def main():
    program = os.path.abspath(sys.argv[1])
    shifts = [int(word) for word in sys.argv[2:]] or range(len(ATTACKS))
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        plain = f"{folder}/plain"
        plain_name = write(plain, Texts(0, True), True)
        for shift in shifts:
            hostile = f"{folder}/{shift}"
            mine = write(hostile, Texts(shift, False), False)
            runs = [
                pool.submit(lambda *it: list(differences(program, plain, hostile, *it)), form, plain_words, words)
                for (form, plain_words), (_, words) in zip(commands(plain_name), commands(mine))
            ]
            for done in runs:
                for line in done.result():
                    print(f"{shift}: {line}")


main()
