#!/usr/bin/env python3
"""Writes invented records for a checklist, always the same for the same seed: generate.py CHECKLIST RECORDS > stream.yaml

Every scalar style, Danish letters, comments, statuses and open answers occur; about 6 KB a record. Record i is the same in every
number of records. Nothing in it is about anyone.
"""
import random
import re
import sys

import yaml

OPENERS = ["Ved besøget", "I samtalen med lederen", "På husmødet", "I følge de unge", "Ved gennemgang af planerne", "På spørgsmål fra tilsynet",
           "Under aftensmaden", "I medarbejdergruppen"]
BODIES = ["fortæller flere om aftaler, de selv har været med til at lave", "er der et nyligt eksempel på en samtale om deling af billeder",
          "kan ingen gøre rede for, hvem der følger op", "ses det, at telefonerne ligger væk i samværet", "er reglerne skrevet ned og kendt af alle",
          "nævnes spil og chat som det, der fylder mest", "er der forskel på, hvad vagterne gør", "bliver der lyttet, før der besluttes noget"]
TAILS = ["", "", ", og det er fulgt op", ", men ikke i weekenden", " (se husmødereferat)", " – det skal drøftes igen", ", så hverdagen hænger sammen"]


def sentence(r):
    return f"{r.choice(OPENERS)} {r.choice(BODIES)}{r.choice(TAILS)}."


def note(r, out, indent):
    pad = " " * indent
    style = r.randrange(100)
    if style < 40:
        out.append(f"{pad}bedømmelse: {sentence(r)}")
    elif style < 55:
        out.append(f"{pad}bedømmelse: '{sentence(r)} ''Det går godt'', siger en.'")
    elif style < 70:
        out.append(f"{pad}bedømmelse: \"{sentence(r)} Se \\\"husets regler\\\" p\\u00e5 tavlen #{r.randrange(9)}\"")
    else:
        out.append(f"{pad}bedømmelse: |")
        out += [f"{pad}  {sentence(r)}" for _ in range(1 + r.randrange(3))]


def options(scale):
    return scale["trin"] if isinstance(scale, dict) else scale


def answer(r, criterion, values, sources):
    """The lines of one answer, and its value where it has one."""
    name = criterion["id"]
    draw = r.randrange(100)
    if draw < 3:
        return [], None
    if draw < 6:
        return [f"    {name}: ikke-i-fokus"], None
    if draw < 8:
        return [f"    {name}: {{ikke-belyst: nåede det ikke}}"], None
    value = r.choice(values)
    if draw < 20:
        return [f"    {name}: {value}" + ("    # set på stedet" if r.randrange(10) == 0 else "")], value
    out = [f"    {name}:", f"      svar: {value}"]
    kinds = r.sample(sources, 1 + r.randrange(3))
    if r.randrange(4):
        out.append(f"      datakilder: [{', '.join(kinds)}]")
    else:
        out.append("      datakilder:")
        out += [f"        - {{type: {kind}, dato: 2026-12-{1 + r.randrange(28):02d}, tekst: {r.choice(OPENERS)}}}" for kind in kinds]
    if r.randrange(100) < 75:
        note(r, out, 6)
    return out, value


WORDS = {"og": "and", "eller": "or", "ikke": "not", "(": "(", ")": ")"}


def holds(condition, checklist, known):
    """Whether a condition in the words that the shipped checklist uses holds: =, i, har, er ubesvaret, er gældende, definitions."""
    tokens = re.findall(r"[\w.-]+|[()=,]|\[[^]]*\]", condition)
    out, index = [], 0
    while index < len(tokens):
        token, after = tokens[index], tokens[index + 1:index + 3]
        if token in WORDS:
            out.append(WORDS[token])
        elif token in checklist["definitioner"]:
            out.append(str(holds(checklist["definitioner"][token]["når"], checklist, known)))
        else:
            value = known.get(token)
            tests = {"=": lambda: value == after[1], "har": lambda: after[1] in (value or []), "i": lambda: value in re.findall(r"[\w-]+", after[1]),
                     "er": lambda: (value is None) == (after[1] == "ubesvaret")}
            out.append(str(tests[after[0]]()))
            index += 2
        index += 1
    return eval(" ".join(out), {})


def record(checklist, seed, number):
    r = random.Random(seed * 1_000_003 + number)
    kind = r.choice(["tilbud", "plejefamilie"])
    month, day = 1 + r.randrange(12), 1 + r.randrange(28)
    ages = r.sample(["barn-0-5", "barn-6-9", "barn-10-12", "ung-13-14", "ung-15-17"] if kind == "plejefamilie" else ["ung-13-14", "ung-15-17", "voksen"], 2)
    facts = {"aldersgrupper": ages, "pladser": str(1 + r.randrange(40)), "hændelse-siden-sidst": r.choice(["ja", "nej"]),
             "telefon-taget-alder": r.choice(["under-18", "over-18", "begge"])}
    known = {**facts, "enhed.type": kind}
    out = ["---", f"# Kladde {1 + r.randrange(4)}, skrevet på stedet" if r.randrange(2) else "# Renskrevet", f"skema: B-{number:07d}",
           f"tjekliste: {checklist['tjekliste']}@{checklist['version']}", f"status: {r.choice(['kladde', 'endelig'])}",
           f"besøg: {{dato: 2027-{month:02d}-{day:02d}, form: {r.choice(['anmeldt', 'uanmeldt'])}, tilsynstype: drift, socialtilsyn: eksempel, konsulenter: [K-{r.randrange(99)}]}}",
           f"enhed: {{id: E-{r.randrange(9999):04d}, type: {kind}}}", "svar:"]
    scales = checklist["skalaer"]
    first = next(iter(scales))
    sources = list(checklist["datakildetyper"])
    for point in checklist["fokuspunkter"]:
        lines = []
        for criterion in point["kriterier"]:
            if holds(criterion.get("gælder-når", "aldersgrupper er besvaret"), checklist, known):
                values = [option["værdi"] for option in options(scales[criterion.get("skala", first)])]
                told, known[f"{point['id']}.{criterion['id']}"] = answer(r, criterion, values, sources)
                lines += told
        out += [f"  {point['id']}:"] + lines if lines else []
    out.append("oplysninger:")
    for name, value in facts.items():
        if holds(checklist["oplysninger"][name].get("gælder-når", "aldersgrupper er besvaret"), checklist, known):
            out.append(f"  {name}: " + (f"[{', '.join(value)}]" if isinstance(value, list) else value))
    out.append("vurdering:")
    for point in checklist["fokuspunkter"]:
        out += [f"  {point['id']}:", "    tekst: |", f"      {sentence(r)}", f"      {sentence(r)}"]
    return "\n".join(out) + "\n"


def main():
    checklist = yaml.load(open(sys.argv[1], encoding="utf-8"), yaml.BaseLoader)
    for number in range(1, int(sys.argv[2]) + 1):
        sys.stdout.buffer.write(record(checklist, 20261122, number).encode())


if __name__ == "__main__":
    main()
