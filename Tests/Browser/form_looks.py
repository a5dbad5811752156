"""What axe-core says of a form in each language, look and state, and what a screen reader is told, in Chromium.

usage: form_looks.py AXE.JS PAGE RECORD.yaml
"""
import json
import pathlib
import sys

from accessibility import RUN
from form import MORE, Form

LANGUAGES = ["da", "en", "sv"]
LOOKS = [("light", 320), ("dark", 320), ("light", 1440)]
# Looked at in one language, as little of it is words.
ONCE = [("light", 1440), "final", "report"]
# Without what was answered below the later points.
HALF = "page.locked = ''; for (const name of [...fields.keys()]) if (/^(answers|stances)\\/(?!dialog|rollemodeller)/.test(name)) fields.delete(name); fill(); score(); "
# What the page is brought to, from one with every answer; empty is before that.
STATES = {
    "empty": None,
    "half": HALF,
    "full": "page.locked = ''; fill(); ",
    "final": "",
    "faults": f"page.locked = ''; set('comments', {json.dumps(MORE)}); set('facts/pladser', 'mange'); fill(); score(); ",
    "elsewhere": "page.locked = ''; fill(); page.handle = { name: 'mit.yaml', getFile: async () => new Blob(['x']) }; ",
    "report": "acts.report(); ",
}


def looked_at(page, record, axe):
    """What axe-core says in each language, look and state."""
    form = Form(page)
    form.ask("Page.setBypassCSP", enabled=True)
    failed, count = False, 0
    for scheme, width in LOOKS:
        form.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        form.ask("Emulation.setDeviceMetricsOverride", width=width, height=1000, deviceScaleFactor=1, mobile=False)
        form.load(page)
        form.value(axe + "; 0")
        for language in LANGUAGES if (scheme, width) not in ONCE else LANGUAGES[:1]:
            form.value(f"page.language = {LANGUAGES.index(language) + 1}; page.engine.call('close', []); fillFrom(beginning); render(); score(); 0")
            for state, bring in STATES.items():
                if state in ONCE and language != LANGUAGES[0]:
                    continue
                if bring is not None:
                    form.value("page.changed = null; 0")
                    form.open(record)
                    form.value(bring + "0")
                if state == "elsewhere":
                    form.value("told()")
                    form.value("page.handle = null; 0")
                form.value("page.changed = null; clearTimeout(page.timer); 0")
                form.settle()
                seen = form.value(RUN)
                count += 1
                if seen["dark"] != (scheme == "dark") or seen["passed"] < 10:
                    sys.exit(f"the browser did not look as asked: {seen}")
                if seen["wide"]:
                    seen["told"].append(["width", "the page is wider than its window", []])
                for rule, meaning, places in seen["told"]:
                    # The report in its frame is looked at by accessibility.py.
                    if rule == "frame-tested":
                        continue
                    failed = True
                    print(f"{page.name}, {language}, {scheme}, {width}, {state}: {rule}: {meaning}\n  " + "\n  ".join(places))
                if state == "report":
                    form.value("acts.closeReport(); 0")
    form.browser.close()
    print(f"axe-core looked at {count} states of the page")
    return failed


def named(page):
    """The accessibility tree names each group of choices by its question."""
    form = Form(page)
    form.value("set('unit/kind', 'tilbud'); 0")
    form.settle()
    nodes = {node["nodeId"]: node for node in form.ask("Accessibility.getFullAXTree")["nodes"]}
    told = set()
    for node in nodes.values():
        if node.get("role", {}).get("value") != "radio":
            continue
        if not node.get("name", {}).get("value"):
            sys.exit("a choice has no name")
        while node.get("role", {}).get("value") not in ("group", "radiogroup", "RootWebArea"):
            node = nodes[node["parentId"]]
        told.add(" ".join(node.get("name", {}).get("value", "").split()))
    wanted = set(form.value("""[...document.querySelectorAll("#form fieldset")].filter((one) => one.checkVisibility() && one.querySelector("[type=radio]"))
        .map((one) => one.querySelector("legend").textContent.trim().split(/\\s+/).join(" "))"""))
    if told != wanted or len(wanted) < 20:
        sys.exit(f"groups are named {sorted(told ^ wanted)}")
    form.value("page.changed = null; 0")
    form.close()
    print(f"{len(wanted)} groups of choices are named by their question")


def main():
    axe, page, record = [pathlib.Path(word).resolve() for word in sys.argv[1:4]]
    named(page)
    sys.exit(1 if looked_at(page, record, axe.read_text(encoding="utf-8")) else 0)


if __name__ == "__main__":
    main()
