#!/usr/bin/env python3
"""The core of scoring as one would write it in Python with PyYAML's C loader, for comparison: score.py CHECKLIST RECORDS > results.ndjson

Weighted means with coverage, levels and findings with a plain limit; no check of the record, no places, no ranges, no rules, no exact
fractions. What it leaves out makes it quicker than it could be.
"""
import json
import re
import sys

import yaml

LIMIT = re.compile(r"score <= (\d+)$")


def compiled(checklist):
    scales = {name: {o["værdi"]: float(o["score"]) for o in options if "score" in o}
              for name, options in checklist["skalaer"].items() if isinstance(options, list)}
    first = next(iter(checklist["skalaer"]))
    points = []
    for point in checklist["fokuspunkter"]:
        criteria = []
        for criterion in point["kriterier"]:
            findings = [(float(LIMIT.match(f["når"]).group(1)), f) for f in criterion.get("fund", []) if LIMIT.match(f.get("når", ""))]
            criteria.append((criterion["id"], scales.get(criterion.get("skala", first), {}), float(criterion.get("vægt", 1)), findings))
        points.append((point["id"], criteria))
    bands = [(float(band["fra"]), band["id"]) for band in checklist["niveauer"]["fokuspunkt"]]
    return points, bands, float(checklist["beregning"]["mindste-dækning"].rstrip("%")) / 100


def answered(given):
    value = given.get("svar") if isinstance(given, dict) else given
    return value if isinstance(value, str) else None


def scored(record, points, bands, least):
    results, findings = [], []
    for name, criteria in points:
        answers, total, weights, weight_of_all = record.get("svar", {}).get(name, {}), 0.0, 0.0, 0.0
        shown = []
        for criterion, scale, weight, possible in criteria:
            if not scale:
                continue
            weight_of_all += weight
            given = answers.get(criterion)
            score = scale.get(answered(given))
            shown.append({"id": criterion, "answer": answered(given), "score": score,
                          "note": given.get("bedømmelse") if isinstance(given, dict) else None})
            if score is None:
                continue
            total, weights = total + weight * score, weights + weight
            findings += [{"point": name, "criterion": criterion, "category": f["kategori"], "text": f["tekst"]}
                         for limit, f in possible if score <= limit]
        mean = total / weights if weights and weights / weight_of_all >= least else None
        band = next((name for start, name in bands if mean is not None and mean >= start), None)
        results.append({"id": name, "score": mean, "band": band, "judgement": record.get("vurdering", {}).get(name), "criteria": shown})
    rated = [point["score"] for point in results if point["score"] is not None]
    return {"record": record["skema"], "visit": record["besøg"], "unit": record["enhed"], "points": results, "findings": findings,
            "overall": sum(rated) / len(rated) if rated else None}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        checklist = compiled(yaml.load(file, yaml.CBaseLoader))
    with open(sys.argv[2], encoding="utf-8") as file:
        for record in yaml.load_all(file, yaml.CBaseLoader):
            print(json.dumps(scored(record, *checklist), ensure_ascii=False))


if __name__ == "__main__":
    main()
