#!/usr/bin/env python3
"""Processor times of whole processes of tilsyn against libyaml's bare event loop, a C program that prints a line and Python: bench.py TILSYN FOLDER

The commands run in turn, round after round, so that the drift of a machine meets all alike; each ratio is the median of the rounds. Only what
threads gain is measured by the clock on the wall.
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


def once(*commands):
    """The time until all of some commands are done that begin together, that of the processor, and the memory of the greatest."""
    null = os.open(os.devnull, os.O_RDWR)
    memory = processor = 0
    start = time.perf_counter()
    files = [(os.POSIX_SPAWN_DUP2, null, fd) for fd in (0, 1, 2)]
    running = [(command, os.posix_spawn(command[0], command, os.environ, file_actions=files)) for command in commands]
    for command, pid in running:
        _, status, usage = os.wait4(pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"failed: {' '.join(command)}")
        memory = max(memory, usage.ru_maxrss / 1024)
        processor += usage.ru_utime + usage.ru_stime
    seconds = time.perf_counter() - start
    os.close(null)
    return seconds, processor, memory


def compare(title, rounds, commands):
    runs = [[once(command) for _, command in commands] for _ in range(rounds + 1)][1:]
    print(title)
    for index, (name, _) in enumerate(commands):
        seconds = statistics.median(run[index][1] for run in runs)
        ratio = statistics.median(run[index][1] / run[0][1] for run in runs)
        memory = max(run[index][2] for run in runs)
        print(f"  {name:34} {1000 * seconds:9.1f} ms   x {ratio:5.2f}   {memory:6.1f} MiB")


def compare_threads(rounds, one, two):
    """How many times as fast two threads are, and two processes that know nothing of each other: what the machine can give."""
    runs = [(once(one)[0], once(two)[0], once(one, one)[0]) for _ in range(rounds + 1)][1:]
    print("10,000 records, two cores")
    for name, speed in (("two threads, --jobs 2", lambda run: run[0] / run[1]), ("two processes side by side", lambda run: 2 * run[0] / run[2])):
        print(f"  {name:34} {statistics.median(speed(run) for run in runs):5.2f} times as fast as one")


def large(folder):
    """A checklist far larger than any, to be proved in a number of steps that it needs many times over."""
    path = os.path.join(folder, "large.yaml")
    criteria = [f"      - {{id: c{number}, question: Q, findings: [{{when: score <= 2, category: development, text: t}}]}}" for number in range(100)]
    points = [f"  - id: p{number}\n    title: P\n    criteria:\n" + "\n".join(criteria) for number in range(30)]
    rules = [f"  - {{id: r{number}, when: \"p{number % 30}.c{number % 100} = 1 and p{(number % 30 + 1) % 30} >= 2\", "
             f"then: {{cap: {{of: {'p%d' % (number % 30) if number % 2 else 'overall'}, at-most: {number % 7 + 1}}}}}}}" for number in range(1000)]
    scale = "[" + ", ".join(f"{{value: {value}, score: {value}}}" for value in (5, 3, 2, 1)) + "]"
    with open(path, "w") as out:
        out.write("checklist: large\nversion: 1.0.0\nlanguage: en\ntitle: Large\nscoring: {min-coverage: 60%}\n"
                  f"scales: {{grade: {scale}}}\npoints:\n" + "\n".join(points) + "\nrules:\n" + "\n".join(rules) + "\n")
    return path


def main():
    tilsyn, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    one, many, most = records(folder, 1), records(folder, 1000), records(folder, 10000)
    events, hello = os.path.join(folder, "events"), os.path.join(folder, "hello")

    def scoring(name, file, *words):
        return (f"tilsyn score {name}", [tilsyn, "score", file, *words])

    def ndjson(file, jobs=1):
        return scoring("--format ndjson" + (f" --jobs {jobs}" if jobs > 1 else ""), file, "--format", "ndjson", "--jobs", str(jobs))

    processors = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(processors)})
    compare("One visit", 30, [("a C program that prints a line", [hello]), scoring("", one)])
    compare("1,000 records, one core", 5, [("libyaml's events", [events, many]), ndjson(many),
            ("PyYAML's C loader, score.py", [sys.executable, os.path.join(HERE, "score.py"), CHECKLIST, many])])
    compare("1,000 records, each format", 5, [ndjson(many)] + [scoring(f"--format {form}", many, "--format", form, "--jobs", "1")
                                                             for form in ("csv", "html")])
    compare("10,000 records, one core", 3, [("libyaml's events", [events, most]), ndjson(most),
            ("PyYAML's C loader, score.py", [sys.executable, os.path.join(HERE, "score.py"), CHECKLIST, most])])
    compare("A checklist of 3,000 criteria and 1,000 rules", 1, [("tilsyn check", [tilsyn, "check", large(folder)])])
    os.sched_setaffinity(0, processors)
    if len(processors) > 1:
        compare_threads(5, ndjson(most)[1], ndjson(most, 2)[1])


if __name__ == "__main__":
    main()
