"""Holds what becomes of the file that a form is saved in, in Chromium: with a stand-in for a file picker, and with the real one.

usage: form_file.py PAGE SCRATCH

With the stand-in: saved within two seconds, compared before it is overwritten, two tabs with one file, and what is told where it can't be
written or isn't picked. With the browser's own dialog on a display of Xvfb: Chromium is killed between two keys, and all but the last two
seconds is in the file.
"""
import atexit
import json
import pathlib
import re
import subprocess
import sys
import time

from form import Form

FILE = """
window.disk = new Uint8Array();
window.fault = null;
const handle = {
  name: "mit.yaml", getFile: async () => new Blob([window.disk]),
  createWritable: async () => {
    if (window.fault) throw new DOMException("no", window.fault);
    return { write: async (bytes) => { window.next = bytes; }, close: async () => { window.disk = window.next.slice(); } };
  },
};
window.showSaveFilePicker = async () => handle; 0
"""


def until(form, condition, what, limit=2500):
    form.value(f"""new Promise((done, fail) => {{ const end = Date.now() + {limit}; (function look() {{
        if ({condition}) done(); else if (Date.now() > end) fail(new Error({json.dumps(what)})); else setTimeout(look, 20); }})(); }})""")


def kept(page):
    """Saving in place: within two seconds, compared before it is overwritten, and told where it can't be."""
    form = Form(page)
    form.value(FILE)
    form.type("comments", "Første")
    until(form, "byID('saved').textContent === 'ikke gemt endnu'", "not saved yet is told")
    form.value("acts.save()")
    until(form, "new TextDecoder().decode(disk).includes('Første')", "saved when asked")
    until(form, "/^gemt [0-9]{2}[.:][0-9]{2}$/.test(byID('saved').textContent)", "that it was saved is told")
    form.type("comments", "Anden")
    until(form, "new TextDecoder().decode(disk).includes('Anden') && page.changed === null", "saved within two seconds", 2000)
    # A full disk, a file that may only be read, and writing that isn't allowed: what was there stays, and what was typed.
    for fault in ["QuotaExceededError", "NoModificationAllowedError", "NotAllowedError"]:
        form.value(f"byID('notice').hidden = true; fault = '{fault}'; set('comments', 'Tredje {fault}'); 0")
        until(form, "byID('notice').textContent.includes('kunne ikke skrives') && !byID('notice').hidden", f"{fault}: that it can't be written is told")
        if not form.value("page.changed !== null && byID('saved').textContent.startsWith('ikke gemt siden') && new TextDecoder().decode(disk).includes('Anden')"):
            sys.exit(f"{fault}: {form.value('byID(`saved`).textContent')!r}")
        form.value("fault = null; 0")
        form.value("acts.save()")
        until(form, f"new TextDecoder().decode(disk).includes('Tredje {fault}') && page.changed === null", f"{fault}: saved once it can be")
        form.value("disk = new TextEncoder().encode(new TextDecoder().decode(disk).replace(/Tredje.*/, 'Anden')); page.disk = disk; 0")
    # Somebody else writes the file.
    form.value("disk = new TextEncoder().encode(new TextDecoder().decode(disk) + '# min\\n'); set('comments', 'Fjerde'); 0")
    until(form, "byID('notice').textContent.includes('ændret af en anden')", "that it was changed elsewhere is told")
    form.value("new Promise(done => setTimeout(done, 2200))")
    if not form.value("new TextDecoder().decode(disk).endsWith('# min\\n')"):
        sys.exit("a file that someone else wrote was overwritten")
    form.value("page.changed = null; 0")
    form.close()


def refused(page):
    """Where no file is picked, nothing is lost and nothing is said to be saved."""
    form = Form(page)
    form.value(FILE + "; const picked = showSaveFilePicker; window.showSaveFilePicker = async () => { throw new DOMException('no', 'AbortError'); }; 0")
    form.type("comments", "Første")
    form.value("acts.save()")
    until(form, "byID('saved').textContent === 'ikke gemt endnu' && page.handle === null && byID('notice').hidden", "not picked is not saved")
    form.value("window.showSaveFilePicker = picked; acts.save()")
    until(form, "new TextDecoder().decode(disk).includes('Første') && page.changed === null", "saved once it is picked")
    # Without a picker, as in Firefox, it is a download; its name holds the unit's id, never a name.
    form.value("page.handle = null; delete window.showSaveFilePicker; window.showSaveFilePicker = undefined; set('unit/id', 'TIL 7/a'); window.given = []; download = (bytes, name) => given.push(name); acts.save()")
    until(form, "given.length === 1 && page.changed === null", "downloaded")
    if not form.value(r"/^TIL-7-a-\d{4}-\d\d-\d\d-\d{4}\.yaml$/.test(given[0])"):
        sys.exit(f"the download is called {form.value('given[0]')}")
    form.close()


def second(page):
    """Two tabs with the same file: the one that writes last is told and asked, and can take in what the other wrote."""
    one, other = Form(page), Form(page)
    one.value(FILE)
    other.value(FILE)
    one.type("comments", "Fra den første")
    one.value("acts.save()")
    until(one, "page.changed === null", "saved in the first tab")
    written = one.bytes("disk")
    other.value(f"disk = Uint8Array.from({list(written)}); open(disk, 'mit.yaml', handle); 0")
    other.type("answers/dialog/kendskab/@note", "Fra den anden")
    until(other, "page.changed === null && new TextDecoder().decode(disk).includes('Fra den anden')", "saved in the second tab")
    written = other.bytes("disk")
    one.value(f"disk = Uint8Array.from({list(written)}); set('comments', 'Fra den første igen'); 0")
    until(one, "byID('notice').textContent.includes('ændret af en anden')", "the first tab is told")
    if one.bytes("disk") != written:
        sys.exit("the first tab overwrote what the second wrote")
    one.value("byID('notice').querySelectorAll('button')[1].click(); 0")
    until(one, "new TextDecoder().decode(disk).includes('Fra den anden') && new TextDecoder().decode(disk).includes('Fra den første igen')", "what both wrote is saved")
    for form in [one, other]:
        form.value("page.changed = null; 0")
        form.close()


def killed(page, scratch):
    """The browser's own dialog, and its end between two keys."""
    display = ":97"
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x900x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    atexit.register(screen.kill)
    time.sleep(1)
    profile = scratch / "profile"
    subprocess.run(["rm", "-rf", profile], check=True)
    saved = scratch / "killed.yaml"
    saved.unlink(missing_ok=True)
    form = Form(page, f"--user-data-dir={profile}", "--no-first-run", display=display)
    form.type("unit/id", "TIL7")
    place = form.value("(() => { const box = document.querySelector('[data-act=save]').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()")
    for kind in ["mousePressed", "mouseReleased"]:
        form.ask("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    def tool(*words):
        return subprocess.run(["xdotool", *words], env={"DISPLAY": display, "PATH": "/usr/bin"}, capture_output=True, check=False, text=True).stdout

    def wait(is_there, what):
        end = time.time() + 30
        while not is_there():
            if time.time() > end:
                sys.exit(what)
            time.sleep(0.1)

    wait(lambda: len(tool("search", "--onlyvisible", "--name", ".").split()) > 1, "no dialog was opened")
    time.sleep(1)
    tool("key", "ctrl+a")
    tool("type", "--delay", "30", str(saved))
    time.sleep(1)
    # Its button to save stands in its lower right corner.
    shape = tool("getwindowgeometry", "--shell", tool("getwindowfocus").strip())
    box = {name: int(value) for name, value in re.findall(r"(X|Y|WIDTH|HEIGHT)=(-?\d+)", shape)}
    tool("mousemove", str(box["X"] + box["WIDTH"] - 50), str(box["Y"] + box["HEIGHT"] - 24), "click", "1")
    wait(lambda: saved.exists() and b"TIL7" in saved.read_bytes(), "the dialog's file was not written")
    form.value("byID('comments').focus(); 0")
    keys = []
    for number in range(60):
        letter = "abcdefghijklmnopqrstuvwxyz"[number % 26]
        form.press(letter, letter)
        keys.append((time.time(), letter))
        time.sleep(0.1)
    form.browser.process.kill()
    end = time.time()
    form.browser.process.wait()
    wanted = "".join(letter for when, letter in keys if when < end - 2)
    text = saved.read_text(encoding="utf-8")
    if wanted not in text or "TIL7" not in text:
        sys.exit(f"killed: {wanted!r} is not in {text!r}")
    print(f"killed between two keys: {len(wanted)} of {len(keys)} keys had to be in the file, and are")
    screen.kill()


def main():
    page, scratch = [pathlib.Path(word).resolve() for word in sys.argv[1:3]]
    scratch.mkdir(parents=True, exist_ok=True)
    kept(page)
    refused(page)
    second(page)
    killed(page, scratch)


if __name__ == "__main__":
    main()
