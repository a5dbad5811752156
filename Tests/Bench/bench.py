#!/usr/bin/env python3
"""Whole-process times of tilsyn against libyaml's bare event loop and a C program that prints a line: bench.py TILSYN FOLDER

The commands run in turn, round after round, so that the drift of a machine meets all alike; each ratio is the median of the rounds.
"""
import os
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CHECKLIST = os.path.join(HERE, "..", "..", "Checklists", "sociale-medier", "sociale-medier.yaml")


def records(folder, count):
    path = os.path.join(folder, f"records-{count}.yaml")
    if not os.path.exists(path):
        with open(path, "wb") as out:
            subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), CHECKLIST, str(count)], stdout=out, check=True)
    return path


def once(command):
    pid = None
    null = os.open(os.devnull, os.O_RDWR)
    start = time.perf_counter()
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, fd) for fd in (0, 1, 2)])
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    os.close(null)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


def compare(title, rounds, commands):
    runs = [[once(command) for _, command in commands] for _ in range(rounds + 1)][1:]
    print(title)
    for index, (name, _) in enumerate(commands):
        seconds = statistics.median(run[index][0] for run in runs)
        ratio = statistics.median(run[index][0] / run[0][0] for run in runs)
        memory = max(run[index][1] for run in runs)
        print(f"  {name:34} {1000 * seconds:9.1f} ms   x {ratio:5.2f}   {memory:6.1f} MiB")


def main():
    tilsyn, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    one, many, most = records(folder, 1), records(folder, 1000), records(folder, 10000)
    events, hello = os.path.join(folder, "events"), os.path.join(folder, "hello")
    if len(os.sched_getaffinity(0)) > 1:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    compare("One visit", 30, [("a C program that prints a line", [hello]), ("tilsyn score", [tilsyn, "score", one])])
    compare("1,000 records, one core", 9, [("libyaml's events", [events, many]),
            ("tilsyn score --format ndjson", [tilsyn, "score", many, "--format", "ndjson", "--jobs", "1"])])
    compare("10,000 records, one core", 3, [("libyaml's events", [events, most]),
            ("tilsyn score --format ndjson", [tilsyn, "score", most, "--format", "ndjson", "--jobs", "1"])])


if __name__ == "__main__":
    main()
