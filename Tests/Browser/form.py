"""Fills in, opens, changes and saves visits in the pages of `tilsyn form`, in Chromium and from `file://`.

usage: form.py TILSYN PAGES GENERATED.yaml SCRATCH

What is held: each answer of each shipped record can be given by the keyboard; the saved record scored by the program gives the bytes of
the page; a record that is opened and changed in one field keeps every other byte; nothing is asked of a network and the page's policy is
kept. What becomes of the file is in form_file.py, what axe-core says in form_looks.py, how quick it is in form_quick.py.
"""
import base64
import json
import pathlib
import re
import subprocess
import sys

from accessibility import Browser

MORE = "Et par linjer: »citat«, \"anførsel\" # 4\n\n- punkt [1]: 010190-1234, 1. juli"


class Form:
    """A page with a form in a Chromium of its own."""

    name = "Chromium"

    def __init__(self, page, *flags, display=None):
        self.browser = Browser(*flags, display=display)
        self.ask = self.browser.ask
        self.ask("Page.setBypassCSP", enabled=False)
        self.ask("Network.enable")
        self.ask("Page.addScriptToEvaluateOnNewDocument", source="""
            window.violations = [];
            document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI));
            window.addEventListener("error", (event) => violations.push(String(event.message)));""")
        self.requests = []
        self.browser.heard = self.hear
        self.load(page)

    def hear(self, told):
        if told.get("method") == "Network.requestWillBeSent":
            self.requests.append(told["params"]["request"]["url"])

    def load(self, page):
        self.ask("Page.navigate", url=page.as_uri())
        self.browser.next(lambda told: told.get("method") == "Page.loadEventFired")
        self.value("new Promise(done => (function look() { document.body.dataset.ready ? done() : setTimeout(look, 20); })())")

    def value(self, expression):
        return self.browser.value(expression)

    def bytes(self, expression):
        """Bytes that the page has."""
        return base64.b64decode(self.value(f"(() => {{ const all = {expression}; let text = ''; for (const one of all) text += String.fromCharCode(one); return btoa(text); }})()"))

    def open(self, path, name="open"):
        data = base64.b64encode(path.read_bytes()).decode()
        self.value(f"{name}(bytesOf('{data}'), {json.dumps(str(path))}); 0")

    def press(self, key, text=None):
        """A key of the keyboard, and the letter that it types, if any."""
        number = {"ArrowDown": 40, "ArrowUp": 38, " ": 32}.get(key) or ord(key.upper())
        typed = {"text": text} if text else {}
        self.ask("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=number, **typed)
        self.ask("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=number)

    def write(self, text):
        """Letters and lines, in place of what is chosen."""
        self.ask("Input.insertText", text=text)

    def type(self, path, value):
        """Gives a field its value as a hand on the keyboard does."""
        kind = self.value(f"""(() => {{
            const all = inputs().filter((one) => one.name === {json.dumps(path)});
            const list = {json.dumps(path)}.replace(/\\/\\d+\\/[^/]*$/, "");
            if (all.length === 0) {{ const rows = document.querySelectorAll(".rows"); for (const one of rows) if (one.dataset.list === list) addRow(one); return "again"; }}
            const fold = all[0].closest("details"); if (fold) fold.open = true;
            const [radio, other] = [all.find((one) => one.type === "radio" && one.checked), all.find((one) => one.type !== "radio")];
            (({json.dumps(value)}.startsWith("!") && radio) || other || radio).focus();
            return document.activeElement.type;
        }})()""")
        if kind == "again":
            return self.type(path, value)
        if kind == "radio":
            for _ in range(60):
                if self.value(f"fields.get({json.dumps(path)})") == value:
                    return None
                self.press("ArrowDown")
        elif kind == "checkbox":
            for one in value.split(", "):
                self.value(f"inputs().find((input) => input.name === {json.dumps(path)} && input.value === {json.dumps(one)}).focus()")
                if not self.value("document.activeElement.checked"):
                    self.press(" ", " ")
        elif kind == "select-one":
            for _ in range(80):
                if self.value("document.activeElement.value") == value:
                    break
                self.press("ArrowDown")
        elif kind == "date":
            year, month, day = value.split("-")
            # The order of the parts is that of the browser's language, which is American here.
            for part in [month, day, year]:
                for digit in part:
                    self.press(digit, digit)
        else:
            self.value("document.activeElement.select(); 0")
            self.write(value)
        got = self.value(f"fields.get({json.dumps(path)}) ?? ''")
        if got != value:
            sys.exit(f"{path}: typed {value!r}, got {got!r} ({kind})")
        return None

    def settle(self):
        self.value("new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))")

    def state(self):
        return dict(self.value("[...fields]"))

    def close(self):
        bad = [url for url in self.requests if not url.startswith(("file:", "data:", "about:"))]
        told = self.value("violations")
        self.browser.close()
        if bad or told or len(self.requests) < 1:
            sys.exit(f"requests {bad}, faults {told}, {len(self.requests)} seen")


def score(tilsyn, path):
    """What the program writes of a record by the checklists it carries."""
    command = [tilsyn, "score", path, "--format", "json"]
    return subprocess.run(command, capture_output=True, check=False, cwd=path.parent).stdout


def filled(tilsyn, page, record, scratch, browser=Form):
    """Types a record into an empty page."""
    form = browser(page)
    form.open(record)
    wanted = form.state()
    form.load(page)
    order = sorted(wanted, key=lambda path: (path not in ("unit/kind", "visit/purpose"), list(wanted).index(path)))
    for path in order:
        if path not in ("checklist", "status") and form.state().get(path) != wanted[path]:
            if path.startswith("stances/"):
                form.settle()
            form.type(path, wanted[path])
    if wanted.get("status") == "final":
        form.type("status", "final")
    form.settle()
    if form.state() != wanted:
        sys.exit(f"{record}: typed otherwise")
    saved = scratch / record.name
    saved.write_bytes(form.bytes("contents()"))
    same(form, tilsyn, saved)
    form.close()


def same(form, tilsyn, saved):
    """The page's JSON of what it saved is the program's."""
    form.value(f"page.file = {json.dumps(str(saved))}; 0")
    # In one go, as the page scores by itself a moment after a change.
    ours = form.bytes("(page.engine.call('report', [packed()], page.language, 0, 0), page.engine.written())") + b"\n"
    native = score(tilsyn, saved)
    if ours != native:
        place = next((index for index, (one, other) in enumerate(zip(ours, native)) if one != other), min(len(ours), len(native)))
        seen = slice(max(0, place - 80), place + 80)
        sys.exit(f"{saved}: the page {ours[seen]!r} for {native[seen]!r}")


def given(tilsyn, page, stream, scratch, count, browser=Form):
    """Gives an empty page the fields of generated records, and holds what it saves against the program."""
    form = browser(page)
    states = []
    for number, text in enumerate(stream.read_text(encoding="utf-8").removeprefix("---\n").split("\n---\n")[:count]):
        record = scratch / f"generated-{number}.yaml"
        record.write_text(text, encoding="utf-8")
        form.value("page.changed = null; 0")
        form.open(record)
        states.append((record, form.state()))
    for record, wanted in states:
        # As empty as it was when it was loaded, which takes much longer.
        form.value("page.engine.call('close', []); fillFrom(beginning); Object.assign(page, { changed: null, file: '', locked: '' }); render(); 0")
        form.value(f"for (const [path, value] of {json.dumps(list(wanted.items()))}) set(path, value); fill(); score(); 0")
        if form.state() != wanted:
            sys.exit(f"{record}: {form.state()} for {wanted}")
        record.write_bytes(form.bytes("contents()"))
        same(form, tilsyn, record)
    form.value("page.changed = null; 0")
    form.close()
    print(f"{count} generated records: given and scored in {form.name}")


def changed(tilsyn, page, record, scratch):
    """Opens a record, changes one field after the other, each alone, and saves."""
    form = Form(page)
    old = record.read_bytes()
    form.open(record)
    if form.bytes("contents()") != old:
        sys.exit(f"{record}: opened and saved is another")
    wanted = form.state()
    for number, (path, value) in enumerate(wanted.items()):
        if path == "checklist" or not path.endswith(("note", "reason", "text", "what", "comments", "id", "who")):
            continue
        form.open(record)
        form.value(f"page.locked = ''; set({json.dumps(path)}, {json.dumps(MORE)}); 0")
        new = form.bytes("contents()")
        start = next((index for index, (one, other) in enumerate(zip(old, new)) if one != other), 0)
        end = next((index for index, (one, other) in enumerate(zip(old[::-1], new[::-1])) if one != other), 0)
        gone = old[start:max(start, len(old) - end)]
        if len(gone) > 2 * len(value.encode()) + 120 or b"010190-1234" not in new:
            sys.exit(f"{record}: {path}: {gone!r} is gone")
        if number % 10 == 0:
            saved = scratch / f"changed-{record.name}"
            saved.write_bytes(new)
            same(form, tilsyn, saved)
    form.close()


def merged(page, record):
    """A colleague's record: what is empty is filled, where both wrote both stand."""
    form = Form(page)
    form.value("set('unit/kind', 'tilbud'); score(); set('comments', 'Mit'); 0")
    form.open(record, "merge")
    told = form.value("[...document.querySelectorAll('.theirs')].map(one => one.textContent)")
    if len(told) != 1 or form.state()["comments"] != "Mit" or "answers/dialog/kendskab/@answer" not in form.state():
        sys.exit(f"merged otherwise: {told}")
    form.value("document.querySelector('.theirs button').click(); 0")
    if not form.state()["comments"].startswith("Lederen kan genkende"):
        sys.exit("the colleague's text was not taken")
    form.value("page.changed = null; 0")
    form.close()


def numbers(page):
    """A number of a person, however it is written, is told at its field, stays as typed, and goes when asked."""
    form = Form(page)
    form.type("comments", "Ring til 010190-1234")
    form.settle()
    if b"010190-1234" not in form.bytes("contents()"):
        sys.exit("a number was changed")
    form.value("document.getElementById('fault/comments').querySelector('button').click(); 0")
    if form.state()["comments"] != "Ring til xxxxxx-xxxx":
        sys.exit("a number was not replaced")
    # Every form of the table of the tests.
    table = pathlib.Path("Tests/InspectionTests/Values/PersonalNumberTests.swift").read_text(encoding="utf-8")
    table = table[table.index("danish = ["):table.index("@Test")]
    written = re.findall(r'"((?:[^"\\]|\\.)*)"', table)
    forms = [re.sub(r"\\u\{(\w+)\}", lambda sign: chr(int(sign[1], 16)), one).replace("\\t", "\t").replace("⁻", "-")
             for one in written if len(one) > 8]
    if len(forms) < 100:
        sys.exit(f"{len(forms)} forms of a number were found in the table")
    for one in forms:
        typed = f"Ring til {one}, og spørg"
        form.value(f"set('comments', {json.dumps(typed)}); score(); 0")
        if not form.value("byID('fault/comments') !== null"):
            sys.exit(f"{one!r} is not told of")
        saved = form.bytes("contents()")
        form.value(f"page.changed = null; open(Uint8Array.from({list(saved)}), 'x.yaml'); 0")
        if form.state().get("comments") != typed or form.bytes("contents()") != saved:
            sys.exit(f"{one!r} became {form.state().get('comments')!r}")
    print(f"{len(forms)} forms of a number of a person: typed, saved and opened as they are")
    form.value("page.changed = null; 0")
    form.close()


def decided(tilsyn, page, record, scratch):
    """A stand is taken on each finding before the draft is sent; what was sent or is final stays, until a new version takes its place."""
    form = Form(page)
    form.open(record)
    if not form.value("inputs().filter(one => !one.closest('[data-after~=final]')).every(one => one.disabled) && !byID('newVersion').hidden"):
        sys.exit("a final record can be changed")
    if form.value("byID('follow-up/0/what').disabled || byID('status').disabled === false || byID('comments').disabled === false"):
        sys.exit("of a final record other things can be changed than what comes after the visit")
    form.value("byID('newVersion').click(); 0")
    if form.value("inputs().some(one => one.disabled)") or form.value("document.activeElement.name") != "replaces/reason":
        sys.exit("a new version can't be changed, or doesn't ask why")
    form.write("En fejl i en dato")
    told = form.state()
    if (told["status"], told["replaces/record"], told["replaces/reason"]) != ("draft", "EKSEMPEL-2027-01", "En fejl i en dato") or told["record"] == "EKSEMPEL-2027-01":
        sys.exit(f"the new version is another: {told}")
    # Not yet sent: what lacks is told at the stage and linked to.
    form.value("for (const name of [...fields.keys()]) if (name.startsWith('stances/')) fields.delete(name); set('status', 'in-hearing'); fill(); score(); 0")
    shown = form.value("[...document.querySelectorAll('#picture .stances a')].map(one => decodeURIComponent(one.hash.slice(1)))")
    if not shown or not form.value("byID('fault/status').textContent.includes('stilling')") or form.value("byID('notScored') !== null"):
        sys.exit(f"findings without a stand are not told: {shown}")
    for number, place in enumerate(shown):
        name = place.removeprefix("q/")
        answer = ["!adopted", "!rewritten", "!declined"][number % 3]
        form.type(name + "/@answer", answer)
        if answer == "!rewritten":
            begun = form.state()[name + "/@words"]
            if begun != form.value(f"byID({json.dumps(place)}).querySelector('.words').textContent"):
                sys.exit(f"{name}: one's own words begin with {begun!r}")
            form.type(name + "/@words", MORE.replace("010190-1234", "nr. 7"))
        if answer == "!declined":
            form.type(name + "/@reason", "Det var en anden dag")
    form.settle()
    if form.value("byID('fault/status') !== null || document.querySelector('#picture .stances') !== null"):
        sys.exit("all is decided, and it is told that it isn't")
    saved = scratch / "sent.yaml"
    saved.write_bytes(form.bytes("contents()"))
    same(form, tilsyn, saved)
    # The editions, and what becomes of them as files: the same as the program's.
    command = [tilsyn, "score", saved, "--audience", "place", "--output", f"html={scratch / 'place.html'}", "--output", f"docx={scratch / 'place.docx'}"]
    subprocess.run(command, check=True, capture_output=True, cwd=scratch)
    form.value(f"page.file = {json.dumps(str(saved))}; acts.report(); 0")
    form.value("byID('edition').focus(); 0")
    form.press("ArrowDown")
    for format, name in [(2, "place.html"), (3, "place.docx")]:
        ours = form.bytes(f"(make({format}, () => {{}}), page.engine.written())")
        if ours != (scratch / name).read_bytes():
            sys.exit(f"{name} is another than the program's")
    if form.value("byID('sheet').srcdoc") != (scratch / "place.html").read_text(encoding="utf-8") or not form.value("byID('reported').open"):
        sys.exit("the report that is shown is another")
    form.value("new Promise(done => setTimeout(done, 500))")
    if form.value("getComputedStyle(byID('sheet').contentDocument.querySelector('h1')).fontSize") != "32px":
        sys.exit("the report has no style")
    form.press("ArrowDown")
    if not form.value("byID('sheet').hidden && byID('why').textContent.includes('offentlig')"):
        sys.exit("it is not told why there is no public edition")
    form.value("acts.closeReport(); page.changed = null; 0")
    form.close()
    # As sent, it is read only but for what comes after.
    form = Form(page)
    form.open(saved)
    form.type("hearing-replies/0/remark", "Vi er enige")
    form.type("hearing-replies/0/to", "whole-report")
    form.type("comments", "Modtaget")
    if form.value("!byID('unit/id').disabled || !inputs().find(one => one.name.startsWith('stances/')).disabled || byID('status').disabled"):
        sys.exit("what was sent can be changed")
    more = scratch / "answered.yaml"
    more.write_bytes(form.bytes("contents()"))
    same(form, tilsyn, more)
    form.value("page.changed = null; 0")
    form.close()


def begun(tilsyn, page, record, scratch):
    """A page that is made from the record of the visit before, or from answers that could not be scored, begins with them."""
    for given, wanted in [(record, "unit/id"), (scratch / "svar.json", "comments")]:
        made = scratch / "begun.html"
        subprocess.run([tilsyn, "form", page.stem, "--from", given, "--output", made], check=True)
        form = Form(made)
        if wanted not in form.state() or (given == record) != form.value("document.querySelectorAll('.earlier').length > 3"):
            sys.exit(f"{given}: begun with {form.state()}")
        form.value("page.changed = null; 0")
        form.close()


def undisturbed(page, record, browser=Form):
    """A field is neither drawn anew nor set while someone types in it, however late the page gets to score."""
    form = browser(page)
    form.open(record)
    form.value("page.locked = ''; fill(); window.requestAnimationFrame = (act) => setTimeout(act, 30); 0")
    for path, keys, wanted in [("visit/date", "11132024", "2024-11-13"), ("facts/pladser", "12", "12"), ("unit/id", "TIL7", "TIL7"),
                               ("answers/dialog/kendskab/@note", "Set og", "Set og"), ("follow-up/0/deadline", "02282025", "2025-02-28")]:
        # What draws the page anew is chosen just before.
        now = form.state()["unit/kind"]
        form.value("byID('unit/kind').focus(); 0")
        form.press("ArrowDown" if now == "tilbud" else "ArrowUp")
        form.value(f"(() => {{ const one = byID({json.dumps(path)}); one.closest('details')?.setAttribute('open', ''); one.value = ''; one.focus(); window.typing = one; }})()")
        for key in keys:
            form.press(key, key)
            form.value("new Promise(done => setTimeout(done, 50))")
        if not form.value(f"document.activeElement === typing && typing === byID({json.dumps(path)}) && typing.value === {json.dumps(wanted)}"):
            sys.exit(f"{path}: typed {keys!r}, got {form.value('document.activeElement.value')!r} in {form.value('document.activeElement.name')!r}")
        if form.state().get(path) != wanted:
            sys.exit(f"{path}: kept {form.state().get(path)!r}")
    form.value("page.changed = null; 0")
    form.close()


def without_engine(page, scratch):
    """Where WebAssembly is switched off, all is asked, and the answers go over to a page that can score."""
    form = Form(page, "--js-flags=--jitless")
    if form.value("document.body.dataset.ready") != "fills" or form.value("byID('notice').hidden"):
        sys.exit("it is not told that nothing can be scored")
    form.type("comments", "Uden motor")
    form.type("answers/dialog/kendskab/@answer", "4")
    saved = scratch / "svar.json"
    saved.write_bytes(form.bytes("contents()"))
    wanted = form.state()
    form.value("page.changed = null; 0")
    form.close()
    form = Form(page)
    form.open(saved)
    if form.state() != wanted:
        sys.exit(f"{form.state()} for {wanted}")
    form.value("page.changed = null; 0")
    form.close()


def main():
    tilsyn, pages, stream, scratch = [pathlib.Path(word).resolve() for word in sys.argv[1:5]]
    scratch.mkdir(parents=True, exist_ok=True)
    records = sorted(pathlib.Path("Checklists").glob("*/e[kx]*/*.yaml"))
    for record in records:
        page = (pages / f"{record.parts[1]}.html").resolve()
        filled(tilsyn, page, record.resolve(), scratch)
        changed(tilsyn, page, record.resolve(), scratch)
        print(f"{record}: filled in, changed and scored")
    first = next(record for record in records if record.name == "opholdssted.yaml")
    page = (pages / "sociale-medier.html").resolve()
    given(tilsyn, page, stream, scratch, 200)
    undisturbed(page, first.resolve())
    merged(page, first.resolve())
    numbers(page)
    decided(tilsyn, page, first.resolve(), scratch)
    without_engine(page, scratch)
    begun(tilsyn, page, first.resolve(), scratch)


if __name__ == "__main__":
    main()
