"""The window speaks German whole, and writes the same files in every language."""

import ast
import filecmp
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.language.work import EXAMPLE, FORMS
from tests.languages import FOLDER, LIBRARY, OTHERS, compile_all, forms, messages, missing, rooms, update

TOP = Path(__file__).parents[3]
_PLACE = re.compile(r"\{\w*\}")
_AGAIN = "python -m tests.languages update, fill what is missing, compile"


def _process(*module: str, locale: str = "de_DE.UTF-8") -> None:
    told = os.environ | {"LC_ALL": locale, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{TOP / 'app'}{os.pathsep}{TOP}"}  # fmt: skip
    done = subprocess.run([sys.executable, "-m", *module], cwd=TOP, env=told, capture_output=True, text=True, check=False, timeout=300)  # fmt: skip
    assert done.returncode == 0, done.stderr[-2_000:]


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated(code: str) -> None:
    assert list(missing(code)) == [], _AGAIN


@pytest.mark.parametrize("code", OTHERS)
def test_the_files_hold_what_the_sources_say(code: str, tmp_path: Path) -> None:
    update(code, folder=tmp_path)

    def said(folder: Path) -> dict[str, list[tuple[str, str]]]:
        return {
            path.stem: sorted((one.findtext("source", ""), one.findtext("comment", "")) for one in messages(path))
            for path in (folder / code).glob("*.ts")
        }  # fmt: skip

    assert said(tmp_path) == said(FOLDER), _AGAIN
    assert (tmp_path / LIBRARY.name).read_text("utf-8") == LIBRARY.read_text("utf-8"), _AGAIN


def test_no_text_is_hidden_from_qts_tool() -> None:
    """As one within an f-string would be, for lupdate reads no code in there."""
    found = {one.findtext("source") for path in (FOLDER / OTHERS[0]).glob("*.ts") for one in messages(path)}
    hidden = [
        f"{path.name}:{node.lineno}: {first.value!r}"
        for paths in rooms().values()
        for path in paths
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "later")
        if isinstance(first := node.args[0], ast.Constant) and first.value not in found
    ]
    assert hidden == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_text_is_translated_one_way(code: str) -> None:
    """All rooms share a context, so one of two translations would win everywhere."""
    ways: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for path in (FOLDER / code).glob("[!o]*.ts"):
        for one in messages(path):
            ways.setdefault((one.findtext("source", ""), one.findtext("comment", "")), set()).add(tuple(forms(one)))
    assert {source: said for source, said in ways.items() if len(said) > 1} == {}


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_places_and_underlined_letters(code: str) -> None:
    wrong: list[str] = []
    for path in sorted((FOLDER / code).glob("*.ts")):
        for one in messages(path):
            source = one.findtext("source", "")
            for text in forms(one):
                if set(_PLACE.findall(source)) - set(_PLACE.findall(text)) - {"{n}"} or set(_PLACE.findall(text)) - set(_PLACE.findall(source)):  # fmt: skip
                    wrong.append(f"{path.stem}: {source!r} -> {text!r}")
                if not path.stem.startswith("of-") and len(re.findall(r"&(?=\w)", source)) != len(re.findall(r"&(?=\w)", text)):  # fmt: skip
                    wrong.append(f"{path.stem}: letters of {source!r} -> {text!r}")
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_qt_reads_is_made_of_the_files(code: str, tmp_path: Path) -> None:
    assert compile_all(code, tmp_path).read_bytes() == (FOLDER / f"fieldwright_{code}.qm").read_bytes(), _AGAIN


def test_every_view_speaks_german_from_right_to_left_too(tmp_path: Path) -> None:
    out = tmp_path / "found.json"
    _process("tests.desktop.language.walk", str(out), "--right-to-left")
    found = json.loads(out.read_text("utf-8"))
    assert len(found) > 40
    assert {view: complaints for view, complaints in found.items() if complaints} == {}


def test_files_are_the_same_in_every_language(tmp_path: Path) -> None:
    folders = [tmp_path / "de", tmp_path / "en"]
    for folder, locale in zip(folders, ("de_DE.UTF-8", "C.UTF-8"), strict=True):
        folder.mkdir()
        _process("tests.desktop.language.work", folder.name, str(folder), locale=locale)
    for name in (f"{EXAMPLE}/{EXAMPLE}.fieldwright.json", "out.xml", *(f"out.{form}" for form in FORMS)):
        assert filecmp.cmp(*(folder / name for folder in folders), shallow=False), name
    german, english = (json.loads((folder / "said.json").read_text("utf-8")) for folder in folders)
    assert "&Speichern" in german["actions"]
    assert "&Save" in english["actions"]
    assert len(set(german["actions"]) & set(english["actions"])) < 5, "words that both languages have"
