"""Reads workbooks with openpyxl and holds them against the same visits as NDJSON: ids, days, numbers, words and findings.

excel.py VISITS.ndjson VISITS.xlsx: writes what differs, a line each.
"""
import datetime
import json
import sys

import openpyxl

SHEETS = {"da": ["Besøg", "Fokuspunkter", "Svar", "Fund", "Opfølgning"]}


KINDS = {"agreed": "aftalt med stedet", "asked-for": "bedt om af socialtilsynet", "own": "egen opfølgning"}
STATES = {"open": "ikke udført", "done": "udført", "dropped": "bortfaldet"}


def follow_up(step):
    return (step["what"], step["who"], day(step["deadline"]), KINDS.get(step.get("kind")), STATES.get(step.get("status")), day(step.get("done")))


def day(text):
    return text and datetime.datetime.fromisoformat(text)


def rows(sheet):
    return [row for row in sheet.iter_rows(min_row=2, values_only=True)]


def answers(visit):
    for point in visit["points"]:
        for item in point["criteria"]:
            for question in item["indicators"] or [item]:
                if question["status"] != "not-applicable":
                    path = [point["id"], item["id"]] + ([question["id"]] if item["indicators"] else [])
                    yield ".".join(path), question["score"], question["note"]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        visits = [json.loads(line) for line in file]
    book = openpyxl.load_workbook(sys.argv[2])
    if book.sheetnames != SHEETS["da"]:
        print(f"sheets: {book.sheetnames}")
    for sheet in book:
        names = [cell.value for cell in sheet[1]]
        if sheet.freeze_panes != "A2" or not sheet.auto_filter.ref.endswith(str(max(1, sheet.max_row))) or len(set(names)) != len(names):
            print(f"{sheet.title}: {sheet.freeze_panes} {sheet.auto_filter.ref} {names}")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    print(f"{sheet.title} {cell.coordinate}: a formula")
    keys = [(it["unit"]["id"], day(it["visit"]["date"]), it["record"]["id"]) for it in visits]
    expected = {
        "Besøg": [(*key, it["overall"]["score"]) for key, it in zip(keys, visits)],
        "Svar": [(*key, *answer) for key, it in zip(keys, visits) for answer in answers(it)],
        "Fund": [(*key, finding["id"]) for key, it in zip(keys, visits) for finding in it["findings"]],
        "Opfølgning": [(*key, *follow_up(step)) for key, it in zip(keys, visits) for step in it["follow-up"]],
    }
    found = {
        "Besøg": [(*row[:3], row[11]) for row in rows(book["Besøg"])],
        "Svar": [(*row[:3], row[4], row[7], row[10]) for row in rows(book["Svar"])],
        "Fund": [(*row[:3], row[7]) for row in rows(book["Fund"])],
        "Opfølgning": rows(book["Opfølgning"]),
    }
    for name, left in expected.items():
        if left != found[name]:
            print(f"{name}: {next((pair for pair in zip(left, found[name]) if pair[0] != pair[1]), (len(left), len(found[name])))}")


main()
