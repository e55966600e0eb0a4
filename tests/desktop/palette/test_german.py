"""The palette in German, in a process of its own: texts are made when modules are imported."""

import json
import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTranslator
from fieldwright.desktop import language
from fieldwright.desktop.application import application
from tests.languages import compile_all

app = application()
language.start("de")
german = QTranslator()
assert german.load("fieldwright_de", str(compile_all("de", Path(sys.argv[1])).parent))
app.installTranslator(german)

from fieldwright.desktop.palette.hits import asked, found
from fieldwright.project.model import Project

def first(words):
    return [(one.at[0], one.title, one.key) for one in found(asked(words), Project("p"), (), lambda _: True)][:1]

print(json.dumps([first(one) for one in sys.argv[2:]], ensure_ascii=False))
"""


def test_actions_are_found_by_the_german_words_and_by_the_english_ones(tmp_path: Path) -> None:
    asked = ("rückgängig", "undo", "regeln kopieren", "copy the rules", "gespeicherte arbeit", "unsaved work")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path), *asked],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    undo, copy = ["undo", "Rückgängig", "Strg+Z"], ["copy-rules", "Regeln kopieren", "Strg+C"]
    recover = ["recover", "Nicht gespeicherte Arbeit wiederherstellen", ""]
    assert json.loads(done.stdout) == [[undo], [undo], [copy], [copy], [recover], [recover]]
