"""Finds misspelled words in the Danish and Swedish texts that people read: Checklists/, Docs/, README.md and CHANGELOG.md.

Hunspell knows the languages; ordliste.da.txt and ordliste.sv.txt beside this file hold the words that are right all the same. Only
prose is read: in YAML the texts and whole lines of comment, in Markdown what is not code. English is passed over.

forkerte.txt holds words that are spelled right and wrong all the same, with what to write instead; these are looked for in what the
program says, too. A folder named after a version, as in `sociale-medier-1.1.0`, keeps the words that it was released with.
"""

import pathlib
import re
import subprocess
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DICTIONARIES = {"da": "da_DK", "sv": "sv_SE"}

# A text is in the language whose small words it has most of.
SMALL_WORDS = {
    "da": {"og", "ikke", "af", "der", "er", "til", "jeg", "hvad"},
    "sv": {"och", "inte", "av", "som", "är", "till", "jag", "vad"},
    "en": {"and", "not", "of", "the", "is", "to", "what", "that"},
}

CONDITIONS = {
    "når", "gælder-når", "påkrævet-når", "when", "applies-when", "required-when", "när", "gäller-när", "obligatorisk-när",
}
# Code, links, the codes of diagnostics, paths and what has digits in it.
NO_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)|\[[a-z0-9-]+\](?!\()|[^\s()[\]]*(?:\w[./@_=:]\w|\d)[^\s()[\]]*")
# Parts of hyphenated words are asked for one by one; a letter alone stands for something.
WORD = re.compile(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)*")
# The names that something had: they stay what they were.
FORMER = re.compile(r"(tidligere-id|former-id|tidigare-id):[^\n]*")
# The folder of a checklist that is kept as it was.
RELEASED = re.compile(r"/[\w-]+-\d+\.\d+\.\d+/")


def texts(node):
    """The scalars of a YAML document that are prose: those with a space, conditions apart."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value not in CONDITIONS:
                yield from texts(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from texts(value)
    elif " " in node.value:
        yield node


def yaml_sections(source):
    lines = source.split("\n")
    prose = {number: line for number, line in enumerate(lines) if line.lstrip().startswith("#")}
    for document in yaml.compose_all(source, Loader=yaml.CSafeLoader):
        for node in texts(document):
            start, end = node.start_mark, node.end_mark
            if start.line == end.line:
                prose[start.line] = prose.get(start.line, "") + " " + lines[start.line][start.column : end.column]
            else:
                for number in range(start.line, end.line + 1):
                    first = start.column if number == start.line else 0
                    last = end.column if number == end.line else None
                    prose[number] = lines[number][first:last]
    yield sorted(prose.items())


def markdown_sections(source):
    """A page cut at its headings, since one section may be in another language than the rest."""
    section, in_code = [], False
    for number, line in enumerate(source.split("\n")):
        if line.lstrip().startswith("```"):
            in_code = not in_code
        elif not in_code:
            if line.startswith("#"):
                yield section
                section = []
            section.append((number, line))
    yield section


def words(line):
    return WORD.findall(NO_PROSE.sub(" ", line))


def language(sections):
    found = [word.lower() for section in sections for _, line in section for word in words(line)]
    counts = {name: sum(word in small for word in found) for name, small in SMALL_WORDS.items()}
    best = max(counts, key=counts.get)
    return best if counts[best] else None


def occurrences(path):
    """Each word with its language and line."""
    source = path.read_text(encoding="utf-8")
    cut = markdown_sections if path.suffix == ".md" else yaml_sections
    sections = list(cut(source))
    whole = language(sections)
    for section in sections:
        name = language([section]) or whole
        for number, line in section:
            for word in words(line):
                yield name, word, number + 1


def unknown(name, found):
    """The words that neither Hunspell nor the project's list knows."""
    listed = set((HERE / f"ordliste.{name}.txt").read_text(encoding="utf-8").split())
    asked = sorted(word for word in found if word not in listed and word[0].lower() + word[1:] not in listed)
    run = subprocess.run(
        ["hunspell", "-d", DICTIONARIES[name], "-i", "utf-8", "-l"], input="\n".join(asked), capture_output=True,
        text=True, check=True)
    return set(run.stdout.split())


def wrong_words():
    """Each with what to write instead and the folder where it is wrong; the empty one is everywhere."""
    folder = ""
    for line in (HERE / "forkerte.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            folder = line[1:-1]
        elif line and not line.startswith("#"):
            wrong, better = line.split(" → ")
            # A line may break between any two words, and a comment goes on after its mark.
            spaced = r"(?:\s+(?:#+\s*|/{2,3}\s*)?)".join(re.escape(word) for word in wrong.split())
            start = r"(?<!\w)" if wrong[0].isalnum() else ""
            yield re.compile(rf"{start}{spaced}(?!\w)", re.IGNORECASE), better, folder


def wrong_places(paths):
    """Where a wrong word stands, and what to write instead."""
    wrong = list(wrong_words())
    for path in paths:
        source = FORMER.sub("", path.read_text(encoding="utf-8"))
        shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else pathlib.Path(path.name)
        for pattern, better, folder in wrong:
            if str(shown).startswith(folder):
                for match in pattern.finditer(source):
                    line = source.count("\n", 0, match.start()) + 1
                    words = " ".join(re.findall(r"[^\s#/]+", match[0]))
                    yield f"{shown}:{line}: {words} → {better}"


def main(names):
    paths = [pathlib.Path(name).resolve() for name in names] or [
        ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "Docs").rglob("*.md")),
        *(path for path in sorted((ROOT / "Checklists").rglob("*.yaml")) if not RELEASED.search(str(path))),
    ]
    sources = [] if names else sorted((ROOT / "Sources").rglob("*.swift"))
    places = {name: {} for name in DICTIONARIES}
    for path in paths:
        for name, word, line in occurrences(path):
            if name in places:
                places[name].setdefault(word, []).append((path, line))
    faults = list(wrong_places(paths + sources))
    for name, found in places.items():
        for word in unknown(name, found):
            path, line = found[word][0]
            shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name
            faults.append(f"{shown}:{line}: {word}")
    for fault in sorted(faults):
        print(fault)
    if faults:
        print("Ret ordene, eller skriv dem, der er rigtige, i Tests/Spelling/ordliste.da.txt eller ordliste.sv.txt", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
