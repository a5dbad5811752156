#!/usr/bin/env python3
"""Runs what Docs/data.md shows, with DuckDB, PostgreSQL and PySpark, over invented visits. What the first two count is held against
`tilsyn summary`, the lines of the third against those of one run: data.py PROGRAM. PostgreSQL runs in a folder of its own, on a socket
there, and is stopped at the end.
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


def statements(program, language="sql"):
    page = open(f"{ROOT}/Docs/data.md", encoding="utf-8").read()
    return re.findall(rf"^```{language} {program}\n(.*?)^```$", page, re.M | re.S)


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


def by_spark(folder, records):
    """The lines that PySpark gives of files of ten visits each, one of which is damaged, and those of one run over the same files."""
    os.makedirs(f"{folder}/besøg")
    visits = records.decode().split("---\n")[1:]
    for start in range(0, len(visits), 10):
        open(f"{folder}/besøg/{start:03d}.yaml", "w", encoding="utf-8").write("---\n" + "---\n".join(visits[start:start + 10]))
    open(f"{folder}/besøg/skadet.yaml", "w", encoding="utf-8").write(visits[0].replace("svar: 3", "svar: 33", 1))
    paths = sorted(f"besøg/{name}" for name in os.listdir(f"{folder}/besøg"))
    open(f"{folder}/stier.txt", "w", encoding="utf-8").write("\n".join(paths) + "\n")
    one = subprocess.run([PROGRAM, "score", *paths, "--without-texts", "--format", "ndjson"], cwd=folder, capture_output=True)
    environment = {**os.environ, "PATH": os.path.dirname(PROGRAM) + ":" + os.environ["PATH"], "PYSPARK_PYTHON": sys.executable,
                   "PYSPARK_DRIVER_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    script = statements("pyspark", "python")[0]
    run = subprocess.run([sys.executable, "-c", script], cwd=folder, env=environment, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"PySpark: {run.stderr[-4000:]}")
    lines = duckdb.sql(f"SELECT linje FROM '{folder}/vurderinger.parquet/*.parquet'").fetchall()
    return sorted(line for line, in lines), sorted(one.stdout.decode().splitlines())


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
        lines, expected = by_spark(folder, records)
        assert sum('"schema":"tilsyn-error-1"' in line for line in expected) == 1, "one file is damaged"
        if lines != expected:
            sys.exit(f"PySpark: {len(lines)} lines, not the {len(expected)} of one run")
        print(f"PySpark: {len(lines)} lines as one run has them")


main()
