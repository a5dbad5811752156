#!/usr/bin/env python3
"""Writes invented records for a checklist, always the same for the same seed: generate.py CHECKLIST RECORDS > stream.yaml

Every scalar style, Danish letters, comments, statuses and open answers occur; about 6 KB a record. Record i is the same in every
number of records. Nothing in it is about anyone.
"""
import random
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


def answer(r, criterion, scales, first, sources):
    options = scales[criterion.get("skala", first)]
    values = [option["værdi"] for option in options]
    name = criterion["id"]
    draw = r.randrange(100)
    if draw < 3:
        return []
    if draw < 6:
        return [f"    {name}: ikke-i-fokus"]
    if draw < 8:
        return [f"    {name}: {{ikke-belyst: nåede det ikke}}"]
    value = r.choice(values)
    if draw < 20:
        return [f"    {name}: {value}" + ("    # set på stedet" if r.randrange(10) == 0 else "")]
    out = [f"    {name}:", f"      svar: {value}"]
    kinds = r.sample(sources, 1 + r.randrange(3))
    if r.randrange(4):
        out.append(f"      datakilder: [{', '.join(kinds)}]")
    else:
        out.append("      datakilder:")
        out += [f"        - {{type: {kind}, dato: 2026-12-{1 + r.randrange(28):02d}, tekst: {r.choice(OPENERS)}}}" for kind in kinds]
    if r.randrange(100) < 75:
        note(r, out, 6)
    return out


def applies(criterion, kind, ages, incident):
    """Whether a condition in one of the shipped checklist's forms can hold; what it does not know is asked."""
    condition = criterion.get("gælder-når", "")
    if "enhed.type" in condition and f"enhed.type = {kind}" not in condition:
        return False
    if "hændelse-siden-sidst" in condition and incident != "ja":
        return False
    if "telefon-taget" in condition:
        return False
    return "aldersgrupper" not in condition or any(f"har {age}" in condition for age in ages)


def record(checklist, seed, number):
    r = random.Random(seed * 1_000_003 + number)
    kind = r.choice(["tilbud", "plejefamilie"])
    month, day = 1 + r.randrange(12), 1 + r.randrange(28)
    ages = r.sample(["barn-6-9", "barn-10-12", "ung-13-14", "ung-15-17"] if kind == "plejefamilie" else ["ung-13-14", "ung-15-17", "voksen"], 2)
    incident = r.choice(["ja", "nej"])
    out = ["---", f"# Kladde {1 + r.randrange(4)}, skrevet på stedet" if r.randrange(2) else "# Renskrevet", f"skema: B-{number:07d}",
           f"tjekliste: {checklist['tjekliste']}@{checklist['version']}", f"status: {r.choice(['kladde', 'endelig'])}",
           f"besøg: {{dato: 2027-{month:02d}-{day:02d}, form: {r.choice(['anmeldt', 'uanmeldt'])}, tilsynstype: drift, socialtilsyn: eksempel, konsulenter: [K-{r.randrange(99)}]}}",
           f"enhed: {{id: E-{r.randrange(9999):04d}, type: {kind}}}", "oplysninger:", f"  aldersgrupper: [{', '.join(ages)}]",
           f"  pladser: {1 + r.randrange(40)}", f"  hændelse-siden-sidst: {incident}", "svar:"]
    scales = checklist["skalaer"]
    first = next(iter(scales))
    sources = list(checklist["datakildetyper"])
    for point in checklist["fokuspunkter"]:
        out.append(f"  {point['id']}:")
        for criterion in point["kriterier"]:
            if applies(criterion, kind, ages, incident):
                out += answer(r, criterion, scales, first, sources)
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
