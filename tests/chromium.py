"""Headless Chromium over its own debugging pipe, without the network, for tests that look at pages as people do. Absent where it is not installed."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import pytest
from attrs import define, field

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
_ARGUMENTS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe",
)  # fmt: skip


@define(eq=False)
class Browser:
    """A running browser; its pages' messages come one by one over the pipe."""

    process: subprocess.Popen[bytes]
    to: Any
    back: Any
    number: int = 0
    held: bytes = b""
    events: list[dict[str, Any]] = field(factory=list)

    def call(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        """One command and its answer; events that come meanwhile are kept."""
        self.number += 1
        sent: dict[str, Any] = {"id": self.number, "method": method, "params": params}
        if session:
            sent["sessionId"] = session
        os.write(self.to, json.dumps(sent).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == self.number:
                if "error" in told:
                    raise AssertionError(f"{method}: {told['error']}")
                return told["result"]
            self.events.append(told)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self.held:
            data = os.read(self.back, 1 << 20)
            assert data, "the browser has ended"
            self.held += data
        one, _, self.held = self.held.partition(b"\0")
        return json.loads(one)

    def page(self, file: Path, *, width: int = 1280, height: int = 800, dark: bool = False, scale: float = 1.0, scripts: bool = True) -> "Page":  # fmt: skip
        """A page with a file in it, loaded."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        made = Page(self, session, target)
        for domain in ("Page", "Runtime", "Log", "Network"):
            made.call(f"{domain}.enable")
        made.size(width, height, scale)
        made.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])  # fmt: skip
        if not scripts:
            made.call("Emulation.setScriptExecutionDisabled", value=True)
        made.open(file.resolve().as_uri())
        return made


@define(eq=False)
class Page:
    """One page."""

    browser: Browser
    session: str
    target: str

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """A command to the page."""
        return self.browser.call(method, self.session, **params)

    def open(self, url: str) -> None:
        """Loads an address and waits until that is done."""
        self.browser.events.clear()
        self.call("Page.navigate", url=url)
        while not any(one.get("method") == "Page.loadEventFired" and one.get("sessionId") == self.session for one in self.browser.events):  # fmt: skip
            self.browser.events.append(self.browser._next())

    def size(self, width: int, height: int, scale: float = 1.0) -> None:
        """The size of the window."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=width < 600)  # fmt: skip

    def run(self, script: str) -> Any:
        """What a script gives; a promise is waited for."""
        told = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def picture(self, file: Path, *, whole: bool = False) -> None:
        """A screenshot."""
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        file.write_bytes(base64.b64decode(data))

    def paper(self, file: Path) -> None:
        """The page as a PDF, by its own print style."""
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True, displayHeaderFooter=False)["data"]  # fmt: skip
        file.write_bytes(base64.b64decode(data))

    def problems(self) -> list[str]:
        """What the console, the policy and scripts that failed said, and every request but that for the page itself."""
        self.run("1")
        found: list[str] = []
        for one in self.browser.events:
            if one.get("sessionId") != self.session:
                continue
            params = one.get("params", {})
            match one.get("method"):
                case "Runtime.exceptionThrown":
                    found.append(str(params["exceptionDetails"]))
                case "Runtime.consoleAPICalled":
                    found.append(str(params["args"]))
                case "Log.entryAdded":
                    found.append(str(params["entry"]))
                case "Network.requestWillBeSent":
                    url = params["request"]["url"]
                    if params["documentURL"] != url and not url.startswith(("blob:", "data:")):
                        found.append(f"asked for {url}")
                case _:
                    pass
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.browser.call("Target.closeTarget", targetId=self.target)


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser with an empty profile, ended with the block."""
    assert CHROMIUM is not None
    theirs, to = os.pipe()
    back, answers = os.pipe()

    def arranged() -> None:
        first, second = os.dup(theirs), os.dup(answers)
        os.dup2(first, 3)
        os.dup2(second, 4)

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [CHROMIUM, *_ARGUMENTS, f"--user-data-dir={profile}"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, preexec_fn=arranged, close_fds=False,
        )  # fmt: skip
        os.close(theirs)
        os.close(answers)
        try:
            yield Browser(process, to, back)
        finally:
            process.kill()
            process.wait()
            os.close(to)
            os.close(back)
