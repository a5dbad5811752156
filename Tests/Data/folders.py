"""Holds `tilsyn summary` against pandas: the counts, means and quartiles of 200 folders of invented visits.

usage: folders.py TILSYN STREAM.yaml SCRATCH
"""
import json
import pathlib
import subprocess
import sys

import pandas

FOLDERS, VISITS = 200, 30
LEFT_OUT = ["not-relevant", "not-in-focus", "not-established"]


def rows(tilsyn, folder):
    """Each result of each visit, as `tilsyn score` gives it."""
    run = subprocess.run([tilsyn, "score", folder, "--format", "csv"], capture_output=True, check=True)
    path = folder.with_suffix(".csv")
    path.write_bytes(run.stdout)
    return pandas.read_csv(path, dtype={"answer": str, "band": str}, keep_default_na=False, na_values=[""])


def differences(item, results):
    """What a summary says otherwise than pandas of one item of one kind of unit."""
    asked = results[results.status != "not-applicable"]
    counts = item["total"]["counts"]
    if counts is None:
        return []
    open_ = asked.status.isin(["unanswered", "not-rated"])
    given = asked[~open_ & ~asked.status.isin(LEFT_OUT)]
    expected = {"asked": len(asked), "answered": len(given), "open": int(open_.sum())}
    expected |= {key: int((asked.status == key).sum()) for key in LEFT_OUT}
    found = [(key, counts[key], number) for key, number in expected.items() if counts[key] != number]
    chosen = given.answer if item["level"] not in ("overall", "point") else given.band
    for choice in item["total"]["choices"] or []:
        if choice["count"] is not None and choice["count"] != int((chosen == choice["value"]).sum()):
            found.append((choice["value"], choice["count"], int((chosen == choice["value"]).sum())))
    numbers = item["total"]["numbers"]
    if numbers:
        exact = given.exact.dropna()
        quartiles = [exact.quantile(share) for share in (0.25, 0.5, 0.75)]
        names = ["mean", "lower-quartile", "median", "upper-quartile", "count"]
        for name, number in zip(names, [exact.mean(), *quartiles, len(exact)], strict=True):
            if abs(numbers[name] - number) > 1e-6:
                found.append((name, numbers[name], number))
    return found


def main():
    tilsyn, stream, scratch = [pathlib.Path(word).resolve() for word in sys.argv[1:4]]
    scratch.mkdir(parents=True, exist_ok=True)
    records = stream.read_text(encoding="utf-8").split("\n---\n")[:FOLDERS * VISITS]
    compared = 0
    for number in range(FOLDERS):
        folder = scratch / f"visits-{number}"
        folder.mkdir(exist_ok=True)
        own = records[number * VISITS:(number + 1) * VISITS]
        for index, record in enumerate(own):
            (folder / f"{index}.yaml").write_text(record.removeprefix("---\n") + "\n", encoding="utf-8")
        results = rows(tilsyn, folder)
        run = subprocess.run([tilsyn, "summary", folder, "--all-visits", "--drafts", "--format", "json"], capture_output=True, check=True)
        for table in json.loads(run.stdout)["tables"]:
            of_kind = results[results.unit_kind == table["unit-kind"]]
            if of_kind.record.nunique() != table["visits"]:
                sys.exit(f"folder {number}, {table['unit-kind']}: {table['visits']} visits, pandas has {of_kind.record.nunique()}")
            for item in table["items"]:
                wrong = differences(item, of_kind[of_kind.path == item["path"]])
                if wrong:
                    sys.exit(f"folder {number}, {table['unit-kind']}, {item['path']}: {wrong}")
                compared += item["total"]["counts"] is not None
    if compared < 10_000:
        sys.exit(f"only {compared} were compared")
    print(f"summary and pandas agree on {compared} items of {FOLDERS} folders")


if __name__ == "__main__":
    main()
