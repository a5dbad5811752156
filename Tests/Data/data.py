#!/usr/bin/env python3
"""Runs what Docs/data.md shows, with DuckDB and PostgreSQL, over invented visits, and holds what they count against `tilsyn summary`:
data.py PROGRAM. PostgreSQL runs in a folder of its own, on a socket there, and is stopped at the end.
"""
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile

import duckdb

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(sys.argv[1])
CHECKLIST = f"{ROOT}/Checklists/sociale-medier/sociale-medier.yaml"


def statements(program):
    page = open(f"{ROOT}/Docs/data.md", encoding="utf-8").read()
    return re.findall(rf"^```sql {program}\n(.*?)^```$", page, re.M | re.S)


def summary(folder):
    """What is rated of each point in each kind of unit, and its mean."""
    words = ["summary", "besøg.yaml", "--all-visits", "--drafts", "--format", "json"]
    told = json.loads(subprocess.run([PROGRAM] + words, cwd=folder, check=True, capture_output=True).stdout)
    return [
        (table["unit-kind"], item["path"], item["total"]["numbers"]["count"], round(item["total"]["numbers"]["mean"], 6))
        for table in told["tables"] for item in table["items"] if item["level"] == "point" and item["total"]["numbers"]]


def by_duckdb(folder):
    os.chdir(folder)
    rows = [tuple(row) for row in duckdb.sql(statements("duckdb")[0]).fetchall()]
    duckdb.execute(statements("duckdb")[1])
    count = duckdb.sql("SELECT count(*) FROM 'punkter.parquet'").fetchall()[0][0]
    assert count >= sum(row[2] for row in rows), "the file of Parquet has every point"
    return rows


def by_postgres(folder):
    # The server refuses to run as root; in a namespace of its own nobody is.
    as_other = ["unshare", "--user", "--map-user=1000", "--map-group=1000"] if os.geteuid() == 0 else []
    data, tools = tempfile.mkdtemp(prefix="data-"), subprocess.run(
        ["pg_config", "--bindir"], capture_output=True, text=True).stdout.strip()

    def run(words, **more):
        return subprocess.run(as_other + words, check=True, capture_output=True, text=True, **more).stdout

    tool = lambda name: os.path.join(tools, name) if tools and os.path.exists(os.path.join(tools, name)) else name
    run([tool("initdb"), "-D", f"{data}/db", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"], cwd=data)
    server = [tool("pg_ctl"), "-D", f"{data}/db", "-w", "-o", f"-k {data} -c listen_addresses=''", "-l", f"{data}/log"]
    run(server + ["start"], cwd=data)
    try:
        told = ""
        for statement in statements("postgres"):
            words = [tool("psql"), "-h", data, "-d", "postgres", "--csv", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-c", statement.strip()]
            told = run(words, cwd=folder)
        return [(row[0], row[1], int(row[2]), float(row[3])) for row in csv.reader(io.StringIO(told))]
    finally:
        run([tool("pg_ctl"), "-D", f"{data}/db", "-m", "immediate", "stop"], cwd=data)


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        generate = [sys.executable, f"{ROOT}/Tests/Bench/generate.py", CHECKLIST, "80"]
        records = subprocess.run(generate, check=True, capture_output=True).stdout
        open(f"{folder}/besøg.yaml", "wb").write(records)
        lines = subprocess.run(
            [PROGRAM, "score", "besøg.yaml", "--without-texts", "--format", "ndjson"], cwd=folder, capture_output=True).stdout
        open(f"{folder}/besøg.ndjson", "wb").write(lines)
        expected = sorted(summary(folder))
        assert len(expected) == 10, expected
        for name, rows in (("DuckDB", by_duckdb(folder)), ("PostgreSQL", by_postgres(folder))):
            if sorted(rows) != expected:
                sys.exit(f"{name}: {sorted(rows)}\nwhere {expected} was expected")
            print(f"{name}: {len(rows)} points as `tilsyn summary` has them")


main()
