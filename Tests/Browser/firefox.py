"""Fills in visits in the pages of `tilsyn form` in Firefox, as form.py does in Chromium: by the keyboard, from `file://`.

usage: firefox.py TILSYN PAGES GENERATED.yaml SCRATCH
"""
import atexit
import base64
import json
import os
import pathlib
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile

from form import Form, filled, given

KEYS = {"ArrowDown": "\uE015", "\n": "\uE007"}


class Socket:
    """A WebSocket's client: one message after the other."""

    def __init__(self, host, port, path):
        self.socket = socket.create_connection((host, port))
        self.stream = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        if b" 101 " not in self.stream.readline():
            sys.exit("the browser takes no connection")
        while self.stream.readline() != b"\r\n":
            pass

    def send(self, text):
        data, mask = text.encode(), os.urandom(4)
        size = len(data)
        head = struct.pack("!BB", 0x81, 0x80 | size) if size < 126 else struct.pack("!BBH", 0x81, 0xFE, size) if size < 1 << 16 else struct.pack("!BBQ", 0x81, 0xFF, size)
        repeated = (mask * (size // 4 + 1))[:size]
        self.socket.sendall(head + mask + (int.from_bytes(data, "big") ^ int.from_bytes(repeated, "big")).to_bytes(size, "big"))

    def receive(self):
        text = b""
        while True:
            first, size = self.stream.read(2)
            size &= 0x7F
            if size == 126:
                (size,) = struct.unpack("!H", self.stream.read(2))
            elif size == 127:
                (size,) = struct.unpack("!Q", self.stream.read(8))
            text += self.stream.read(size)
            if first & 0x80:
                return text.decode()


def plain(value):
    """A value of the page as one of Python's."""
    kind, inner = value["type"], value.get("value")
    if kind == "array":
        return [plain(one) for one in inner]
    if kind == "object":
        return {name: plain(one) for name, one in inner}
    return inner


class FirefoxForm(Form):
    """A page with a form in a Firefox of its own."""

    name = "Firefox"

    def __init__(self, page):
        self.profile = tempfile.mkdtemp()
        # Begun with the page, for in a window without one the field for addresses has the keyboard.
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--no-remote", "--profile", self.profile, "--remote-debugging-port=0", page.as_uri()],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ, "HOME": self.profile}, text=True)
        atexit.register(self.process.kill)
        found = next((match for line in self.process.stderr if (match := re.search(r"ws://([\d.]+):(\d+)", line))), None)
        if not found:
            sys.exit("Firefox didn't start")
        self.socket, self.number, self.requests = Socket(found[1], int(found[2]), "/session"), 0, []
        self.ask("session.new", capabilities={})
        self.context = self.ask("browsingContext.getTree")["contexts"][0]["context"]
        self.ask("session.subscribe", events=["network.beforeRequestSent"])
        self.ask("script.addPreloadScript", functionDeclaration="""() => {
            window.violations = [];
            document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI));
            window.addEventListener("error", (event) => violations.push(String(event.message))); }""")
        self.load(page)

    def ask(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            told = json.loads(self.socket.receive())
            if told.get("method") == "network.beforeRequestSent":
                self.requests.append(told["params"]["request"]["url"])
            if told.get("id") == self.number:
                if told["type"] == "error":
                    sys.exit(f"{method}: {told['message']}")
                return told["result"]

    def load(self, page):
        self.ask("browsingContext.navigate", context=self.context, url=page.as_uri(), wait="complete")
        self.value("new Promise(done => (function look() { document.body.dataset.ready ? done() : setTimeout(look, 20); })())")

    def value(self, expression):
        answer = self.ask("script.evaluate", expression=expression, awaitPromise=True, target={"context": self.context})
        if answer["type"] == "exception":
            sys.exit(f"{expression}: {answer['exceptionDetails']['text']}")
        return plain(answer["result"])

    def press(self, key, text=None):
        self.write(KEYS.get(key, key))

    def write(self, text):
        steps = [{"type": kind, "value": KEYS.get(one, one)} for one in text for kind in ["keyDown", "keyUp"]]
        self.ask("input.performActions", context=self.context, actions=[{"type": "key", "id": "keyboard", "actions": steps}])

    def close(self):
        # What the page asks of a network is told as a violation of its policy; one asked here shows that it is.
        told = self.value("fetch('http://127.0.0.1:1/').catch(() => new Promise((done) => setTimeout(() => done(violations), 200)))")
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)
        if self.requests or told != ["connect-src http://127.0.0.1:1/"]:
            sys.exit(f"requests {self.requests}, faults {told}")


def main():
    tilsyn, pages, stream, scratch = [pathlib.Path(word).resolve() for word in sys.argv[1:5]]
    scratch.mkdir(parents=True, exist_ok=True)
    for record in sorted(pathlib.Path("Checklists").glob("*/e[kx]*/*.yaml")):
        filled(tilsyn, pages / f"{record.parts[1]}.html", record.resolve(), scratch, FirefoxForm)
        print(f"{record}: filled in and scored in Firefox")
    given(tilsyn, pages / "sociale-medier.html", stream, scratch, 20, FirefoxForm)


if __name__ == "__main__":
    main()
