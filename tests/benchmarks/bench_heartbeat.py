"""The window's heart while it opens what is large or hostile, and while expressions run away: a timer of 10 ms that never waits for long.

A gap counts as long as this program itself was at work in it, on whichever thread: what the machine did meanwhile for others does not.
"""

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from fieldwright.desktop.application import application
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.format import dump_project
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.vetting import Vetting
from tests.benchmarks.table import Measure, show, slowness

BEAT, PROMISE = 10, 100
"""Milliseconds: between two beats, and at most."""
SECONDS = 3.0
"""How long the process that reads files first may take for one."""
AFTER = 1.5
"""Seconds in which what follows is watched too."""
LEAF = {"type": "string", "maxLength": 40}

Write = Callable[[Path], Path]


class Heart:
    """The longest gap between two beats, in milliseconds in which this program was at work; and of its own thread alone."""

    def __init__(self) -> None:
        self.longest = self.own = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)
        self._clocks = self._read()

    @staticmethod
    def _read() -> tuple[float, float, float]:
        return time.monotonic(), time.process_time(), time.thread_time()

    def _beat(self) -> None:
        now = self._read()
        wall, process, thread = (1_000 * (one - other) for one, other in zip(now, self._clocks, strict=True))
        self.longest, self.own = max(self.longest, min(wall, process)), max(self.own, thread)
        self._clocks = self._read()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()


def _nested(folder: Path) -> Path:
    return _written(folder / "nested.json", "[" * 150_000 + "]" * 150_000)


def _many_values(folder: Path) -> Path:
    return _written(folder / "values.json", json.dumps({"type": "object", "examples": [[1] * 90] * 20_000}))


def _one_text(folder: Path) -> Path:
    return _written(folder / "text.json", json.dumps({"type": "object", "description": "a ü" * 10_000_000}))


def _slow(folder: Path) -> Path:
    return _written(folder / "slow.yaml", "type: object\nexamples:\n" + "- {a: [1, 2, 3, 4], b: c}\n" * 200_000)


def _aliases(folder: Path) -> Path:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]" for at in range(1, 12)]
    return _written(folder / "aliases.yaml", "\n".join(lines))


def _laughs(folder: Path) -> Path:
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 12))
    return _written(folder / "laughs.xsd", f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><x>&e11;</x>')


def _broad(folder: Path) -> Path:
    fields = {f"field{at:05}": LEAF for at in range(60_000)}
    return _written(folder / "broad.json", json.dumps({"type": "object", "properties": fields}))


def _referring(folder: Path) -> Path:
    parts = {f"part{at}": {"type": "object", "properties": {"next": {"$ref": f"#/$defs/part{at + 1}"}}} for at in range(20_000)}  # fmt: skip
    parts["part20000"] = {"$ref": "#/$defs/part20000"}
    root = {"$ref": "#/$defs/part0"}
    return _written(
        folder / "referring.json", json.dumps({"type": "object", "properties": {"a": root}, "$defs": parts})
    )


def _records(folder: Path) -> Path:
    return _written(folder / "records.csv", "id;name;amount\n" + "17;Anna;3.50\n" * 700_000)


HOSTILE: dict[str, Write] = {
    "brackets in brackets 150,000 deep": _nested,
    "JSON of 1,800,000 values": _many_values,
    "JSON with one text of 40 MB": _one_text,
    "YAML that takes too long": _slow,
    "YAML whose aliases multiply": _aliases,
    "XML whose entities multiply": _laughs,
    "60,000 fields beside one another": _broad,
    "20,000 references to references": _referring,
    "CSV of 700,000 records": _records,
}
EXPRESSIONS = {
    "an expression that calls itself for ever": "($f := function($n) { $f($n + 1) }; $f(1))",
    "an expression of ten million values": "$sum([1..9999999].($ * 2))",
    "a pattern that backtracks for ever": "$match($pad('', 40, 'a') & '!', /^(a+)+$/)",
}


def _written(file: Path, text: str) -> Path:
    file.write_text(text, "utf-8")
    return file


def main() -> int:
    """Do what is bad for a heart, and feel it."""
    with tempfile.TemporaryDirectory() as folder:
        return show(_measured(Path(folder)))


def _measured(folder: Path) -> list[Measure]:
    file = folder / "window.fieldwright.json"
    subprocess.run([sys.executable, "-m", "tests.benchmarks.mapped", str(file), "50", "100", "2000", "20"], check=True)
    application()
    look = Look()
    look.apply()
    window = Window(look, Settings(folder / "settings.ini"), Vetting(seconds=SECONDS))
    window.resize(1400, 860)
    window.show()
    window.document.vetting.warm()
    _watch(lambda: False, 2.0)
    measures = [_felt("opening 100,000 fields a side, 2,000 links", window, file)]
    for what, write in HOSTILE.items():
        inside = folder / write.__name__
        inside.mkdir()
        measures.append(_felt(what, window, _project(inside, write(inside))))
    small = _written(folder / "small.json", json.dumps({"type": "object", "properties": {"a": LEAF, "b": LEAF}}))
    for what, expression in EXPRESSIONS.items():
        project = _project(folder, small, (Rule("a", value=expression), Rule("b", value="a")))
        measures.append(_felt(what, window, project, target="a"))
    window.shut_down()
    return measures


def _project(folder: Path, schema: Path, rules: tuple[Rule, ...] = ()) -> Path:
    """A project whose source and target are a schema; where it describes nothing, its one message is called by its file."""
    map_ = Map("m", (SourceRef("source", schema.stem),), TargetRef("source", schema.stem), rules)
    file = folder / "p.fieldwright.json"
    file.write_bytes(dump_project(Project("p", schemas={"source": SchemaRef(schema.name)}, maps=(map_,))))
    return file


def _felt(what: str, window: Window, file: Path, target: str = "") -> Measure:
    document, slow = window.document, slowness()
    gc.collect()
    heart = Heart()
    document.open(file)
    _watch(lambda: document.path == file and document.bench is not None and not window.jobs.running, 60.0)
    if target:
        document.use_sample(b'{"a": "x", "b": "y"}')
        document.select(target_path=target)
    _watch(lambda: False, AFTER + (4.0 if target else 0.0))
    heart.stop()
    slow = (slow + slowness()) / 2
    quiet = heart.longest / slow
    text = f"own {heart.own:.0f} ms, core {slow:.1f} x slow"
    return Measure(what, f"{heart.longest:.0f} ms", text, f"{quiet:.0f} ms", f"under {PROMISE} ms", quiet < PROMISE)


def _watch(there: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not there() and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, BEAT)


if __name__ == "__main__":
    sys.exit(main())
