"""Lets axe-core look at HTML reports in Chromium, in light on a desk and in dark on a phone; any violation fails.

usage: accessibility.py AXE.JS REPORT.html…

The browser is driven by the DevTools protocol over a pipe. It lets axe-core past the pages' policy; the pages are as they are written.
"""
import json
import os
import pathlib
import subprocess
import sys

POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\''
RUN = """
axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]}).then(found => ({
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  told: found.violations.concat(found.incomplete.filter(one => one.id !== "color-contrast"))
    .map(one => [one.id, one.help, one.nodes.slice(0, 3).map(node => node.html)]),
  wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  passed: found.passes.length,
  headings: found.passes.some(one => one.id === "heading-order"),
}))
"""
LOOKS = [("light", 1280), ("dark", 500)]


class Browser:
    """A Chromium with one page; on a `display` where its own windows are to be seen."""

    def __init__(self, *flags, display=None):
        (there, to_there), (from_there, here) = os.pipe(), os.pipe()
        shown = f"DISPLAY={display} exec chromium" if display else "exec chromium --headless"
        command = " ".join([f"{shown} --no-sandbox --disable-gpu --remote-debugging-pipe", *flags])
        self.process = subprocess.Popen(
            ["bash", "-c", f"{command} 3<&{there} 4>&{here}"], pass_fds=(there, here), stderr=subprocess.DEVNULL)
        os.close(there)
        os.close(here)
        self.output, self.input = os.fdopen(to_there, "wb"), os.fdopen(from_there, "rb")
        self.number, self.session, self.waiting = 0, None, b""
        # Is told of every message.
        self.heard = lambda told: None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        self.ask("Page.setBypassCSP", enabled=True)

    def ask(self, method, **parameters):
        """The answer to a command."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.output.write(json.dumps(message).encode() + b"\0")
        self.output.flush()
        answer = self.next(lambda told: told.get("id") == self.number)
        if "error" in answer:
            sys.exit(f"{method}: {answer['error']}")
        return answer["result"]

    def next(self, is_wanted):
        """The next message of this kind."""
        while True:
            while b"\0" not in self.waiting:
                more = os.read(self.input.fileno(), 1 << 16)
                if not more:
                    sys.exit("the browser ended")
                self.waiting += more
            message, self.waiting = self.waiting.split(b"\0", 1)
            told = json.loads(message)
            self.heard(told)
            if is_wanted(told):
                return told

    def value(self, expression):
        answer = self.ask("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            sys.exit(f"{answer['exceptionDetails']}")
        return answer["result"].get("value")

    def look(self, page, axe, scheme, width):
        """What axe-core says of a page."""
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=1000, deviceScaleFactor=1, mobile=False)
        self.ask("Page.navigate", url=page.as_uri())
        self.next(lambda told: told.get("method") == "Page.loadEventFired")
        self.value(axe + "; 0")
        return self.value(RUN)

    def close(self):
        self.process.terminate()
        self.process.wait()


def main():
    axe = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    failed = False
    browser = Browser()
    for name in sys.argv[2:]:
        page = pathlib.Path(name).resolve()
        if POLICY not in page.read_text(encoding="utf-8"):
            sys.exit(f"{name}: no Content-Security-Policy")
        for scheme, width in LOOKS:
            seen = browser.look(page, axe, scheme, width)
            if seen["dark"] != (scheme == "dark") or seen["passed"] < 10 or not seen["headings"]:
                sys.exit(f"{name}: the browser did not look as asked: {seen}")
            if seen["wide"]:
                seen["told"].append(["width", "the page is wider than its window", []])
            for rule, meaning, places in seen["told"]:
                failed = True
                print(f"{name}, {scheme}, {width}: {rule}: {meaning}\n  " + "\n  ".join(places))
    browser.close()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
