#!/usr/bin/env python3
"""Holds what `tilsyn summary --all-visits --format json` says against its own count of the same visits' assessments:
summary.py SUMMARY.json ASSESSMENTS.ndjson. Writes nothing where they agree, else the first differences.

Python's own statistics module is what means and quartiles are held against.
"""
import json
import statistics
import sys
from collections import Counter, defaultdict
from fractions import Fraction


def items(visit):
    """Path and item of all that a visit tells of."""
    yield "overall", visit["overall"], False

    def below(path, item, children):
        for child in item.get(children, []):
            name = f"{path}.{child['id']}"
            yield name, child, not child.get("indicators")
            yield from below(name, child, "indicators")

    for point in visit["points"]:
        yield point["id"], point, not point["criteria"]
        yield from below(point["id"], point, "criteria")


def rounded(number):
    """Half away from zero, at six decimals."""
    scaled = abs(number) * 10**6 * 2
    whole = int((scaled + 1) // 2)
    return Fraction(whole if number >= 0 else -whole, 10**6)



def main():
    summary = json.load(open(sys.argv[1], encoding="utf-8"))
    visits = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
    faults = []

    def hold(what, told, counted):
        if told != counted:
            faults.append(f"{what}: {told} told, {counted} counted")

    groups = defaultdict(list)
    for visit in visits:
        groups[visit["checklist"]["id"], visit["unit"]["kind"]].append(visit)
    hold("tables", [(t["checklist"]["id"], t["unit-kind"]) for t in summary["tables"]], sorted(groups))
    for table in summary["tables"]:
        here = groups[table["checklist"]["id"], table["unit-kind"]]
        name = f"{table['checklist']['id']} {table['unit-kind']}"
        hold(f"{name} visits", table["visits"], len(here))
        seen = defaultdict(list)
        for visit in here:
            for path, item, is_question in items(visit):
                seen[path].append((item, is_question))
        hold(f"{name} paths", sorted(i["path"] for i in table["items"]), sorted(seen))
        for item in table["items"]:
            what, cell, all_ = f"{name} {item['path']}", item["total"], [i for i, _ in seen[item["path"]]]
            status = Counter(i["status"] for i in all_)
            asked = len(all_) - status["not-applicable"]
            told = cell["counts"]
            hold(what + " counts", told and [told[k] for k in ("asked", "answered", "not-relevant", "not-in-focus", "not-established", "open")],
                 [asked, status["scored"] + status["unscored"] + status["rated"], status["not-relevant"], status["not-in-focus"],
                  status["not-established"], status["unanswered"] + status["not-rated"]])
            is_question = seen[item["path"]][0][1]
            if is_question:
                answered = [i["answer"] for i in all_ if i["status"] in ("scored", "unscored")]
            else:
                answered = [i["band"] for i in all_ if i["status"] == "rated" and i["band"] is not None]
            if cell["choices"] is not None:
                counted = Counter(answered)
                hold(what + " choices", {c["value"]: c["count"] for c in cell["choices"]}, {c["value"]: counted[c["value"]] for c in item["choices"]})
                for choice in cell["choices"]:
                    if cell["of"]:
                        hold(what + " share", Fraction(str(choice["share"])), rounded(Fraction(choice["count"], cell["of"])))
                hold(what + " of", cell["of"], len(answered) + (status["not-established"] if is_question else 0))
            numbers = [Fraction(i["exact"]) for i in all_ if i["status"] == "rated"] if not is_question else []
            if cell["numbers"] is not None and not is_question:
                told = cell["numbers"]
                hold(what + " count", told["count"], len(numbers))
                hold(what + " mean", Fraction(str(told["mean"])), rounded(statistics.mean(numbers)))
                quartiles = statistics.quantiles(numbers, n=4, method="inclusive") if len(numbers) > 1 else numbers * 3
                for key, value in zip(("lower-quartile", "median", "upper-quartile"), quartiles):
                    hold(f"{what} {key}", Fraction(str(told[key])), rounded(value))
            elif not is_question and "numbers" not in cell["hidden"]:
                hold(what + " numbers", None, numbers or None)
        found = Counter(f["id"] for visit in here for f in visit["findings"] if f["set-aside"] is None)
        for finding in table["findings"]:
            if finding["id"] is not None and finding["total"] is not None:
                hold(f"{name} {finding['id']}", finding["total"]["count"], found[finding["id"]])
        counts = [f["total"]["count"] for f in table["findings"] if f["total"]]
        hold(f"{name} order of findings", counts, sorted(counts, reverse=True))
    print("\n".join(faults[:20]))


main()
