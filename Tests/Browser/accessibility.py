"""Lets axe-core look at HTML reports in Chromium, in light on a desk and in dark on a phone; any violation fails.

usage: accessibility.py AXE.JS REPORT.html…

The page is a copy with axe-core in it and without the policy that would forbid its script; nothing else is changed.
"""
import base64
import json
import pathlib
import re
import subprocess
import sys
import tempfile

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n')
RUN = """
axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(found => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches
  const told = found.violations.concat(found.incomplete.filter(one => one.id !== "color-contrast"))
    .map(one => [one.id, one.help, one.nodes.slice(0, 3).map(node => node.html)])
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth
  document.body.textContent = "";
  const result = document.createElement("pre");
  result.id = "axe";
  result.textContent = btoa(unescape(encodeURIComponent(
    JSON.stringify({dark, told, wide, passed: found.passes.length, headings: found.passes.some(one => one.id === "heading-order")}))));
  document.body.append(result);
})
"""
# Each with the number that Chromium has for the scheme.
SCHEMES = {"light": 1, "dark": 0}
LOOKS = [("light", 1280), ("dark", 500)]


def look(page, scheme, width):
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--window-size={width},1000",
               f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}", "--virtual-time-budget=60000", "--dump-dom", page.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=240)
    result = re.search(r'<pre id="axe">([^<]*)</pre>', shown.stdout)
    if result is None:
        sys.exit(f"axe-core did not finish: {shown.stderr[-2000:]}")
    return json.loads(base64.b64decode(result.group(1)))


def main():
    axe = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for name in sys.argv[2:]:
            html = pathlib.Path(name).read_text(encoding="utf-8")
            if POLICY.search(html) is None:
                sys.exit(f"{name}: no Content-Security-Policy")
            page = pathlib.Path(folder) / "page.html"
            page.write_text(POLICY.sub("", html) + f"<script>{axe}</script><script>{RUN}</script>", encoding="utf-8")
            for scheme, width in LOOKS:
                seen = look(page, scheme, width)
                if seen["dark"] != (scheme == "dark") or seen["passed"] < 10 or not seen["headings"]:
                    sys.exit(f"{name}: the browser did not look as asked: {seen}")
                if seen["wide"]:
                    seen["told"].append(["width", "the page is wider than its window", []])
                for rule, meaning, places in seen["told"]:
                    failed = True
                    print(f"{name}, {scheme}, {width}: {rule}: {meaning}\n  " + "\n  ".join(places))
    sys.exit(1 if failed else 0)


main()
