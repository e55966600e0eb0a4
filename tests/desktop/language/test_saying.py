"""Differences between two projects, said in German: in a process of its own, as texts are made when modules are imported."""

import itertools
import json
import subprocess
import sys
from pathlib import Path

SAID = {
    "Rule order.id of map orders: expression changed from `a` to `b`": "Regel order.id im Mapping orders: Ausdruck geändert von `a` in `b`",
    'Rule x: note changed from "way to go" to "x: y"': 'Regel x: Notiz geändert von "way to go" in "x: y"',
    "Rule x: now copies `a`, was the constant 5": "Regel x: jetzt übernimmt `a`, vorher die Konstante 5",
    "Rule a fills another field now, was b": "Regel a füllt jetzt ein anderes Feld, vorher b",
    "Map orders added, with 1,234 rules": "Mapping orders hinzugefügt, mit 1.234 Regeln",
    'Lookup colours: row "A" added: "5"': 'Nachschlagetabelle colours: Zeile "A" hinzugefügt: "5"',
    "Flow f: use cases: UC1 added, UC2 removed": "Ablauf f: Anwendungsfälle: UC1 hinzugefügt, UC2 entfernt",
    "Project: contact Ada: owner of the source removed": "Projekt: Kontakt Ada: owner of the source entfernt",
    "Severity of F07: as usual -> error": "Schweregrad von F07: wie üblich -> Fehler",
    "something that nobody says": "something that nobody says",
}


def test_differences_are_said_in_german(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", __name__, str(tmp_path)], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]
    )  # fmt: skip
    said, examples, unsaid = json.loads(told.stdout)
    assert said == SAID
    assert examples > 500
    assert unsaid == []  # every kind of sentence that the examples bring forth


def _tell(folder: Path) -> None:
    from PySide6.QtCore import QTranslator

    from fieldwright.desktop import language
    from fieldwright.desktop.application import application
    from fieldwright.files.resources import resource
    from fieldwright.project.differences.comparing import differences
    from fieldwright.project.format import load_project
    from fieldwright.project.model import Project
    from tests.languages import compile_all

    compile_all("de", folder)
    app = application()
    language.start("de")
    german = QTranslator()
    assert german.load("fieldwright_de", str(folder))
    app.installTranslator(german)
    from fieldwright.desktop.history.saying import said

    projects = [load_project(path).project for path in sorted(resource("examples").rglob("*.fieldwright.json"))]
    pairs = itertools.permutations((Project(""), *projects), 2)
    sentences = [one.sentence for old, new in pairs for one in differences(old, new)]
    unsaid = [one for one in sentences if said(one) == one]
    sys.stdout.write(json.dumps([{one: said(one) for one in SAID}, len(sentences), unsaid]))


if __name__ == "__main__":
    _tell(Path(sys.argv[1]))
