"""The files of Qt Linguist: ``python -m tests.languages update`` finds the window's texts anew, ``compile`` writes what Qt reads.

``missing de [ROOM]`` lists what has no translation yet, as JSON: each source with its comment and number of forms. ``fill de ROOM FILE``
puts translations in: a JSON object from source to text, or to a list of two forms where a number is counted; where the same source
stands there with several comments, the key is ``source|comment``. A room is a folder of ``desktop``; ``window`` is what lies beside them;
``of-diff`` and so on are what rooms below the window say (`tests.library_texts`), listed in ``library.json`` too.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from fieldwright.desktop.language import ENGLISH, LANGUAGES
from fieldwright.desktop.language.library import CONTEXT
from tests import library_texts

TOP = Path(__file__).parent.parent
DESKTOP = TOP / "app" / "fieldwright" / "desktop"
FOLDER = TOP / "resources" / "languages"
OTHERS = tuple(code for code in LANGUAGES if code != ENGLISH)
LIBRARY = FOLDER / "library.json"
TOOLS = Path(PySide6.__file__).parent


def rooms() -> Mapping[str, list[Path]]:
    """The source files by room."""
    found: dict[str, list[Path]] = {}
    for path in sorted(DESKTOP.rglob("*.py")):
        parts = path.relative_to(DESKTOP).parts
        found.setdefault(parts[0] if len(parts) > 1 else "window", []).append(path)
    return found


def update(code: str, only: str = "", folder: Path = FOLDER) -> None:
    """Bring a language's files in a folder up to date with the sources: new texts without translation, those that are gone taken out."""
    for room, paths in rooms().items():
        if only in ("", room):
            _found_in(paths, folder / code / f"{room}.ts", code)
    said = library_texts.sources()
    for below, sources in said.items():
        if only in ("", f"of-{below}"):
            with tempfile.TemporaryDirectory() as beside:
                listed = Path(beside) / "said.py"
                marks = (
                    f"QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(one, ensure_ascii=False)})\n"
                    for one in sources
                )
                listed.write_text("".join(marks), "utf-8")
                _found_in([listed], folder / code / f"of-{below}.ts", code)
    if only == "" or only.startswith("of-"):
        (folder / LIBRARY.name).write_text(listing(said), "utf-8")


def listing(said: Mapping[str, list[str]]) -> str:
    """What ``library.json`` holds: the sentences, one on each line."""
    return json.dumps(sorted(one for sources in said.values() for one in sources), ensure_ascii=False, indent=0) + "\n"


def _found_in(paths: Sequence[Path], to: Path, code: str) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    _run(
        "lupdate", "-silent", "-tr-function-alias", "tr+=later", "-no-obsolete", "-locations", "none", "-sort-messages",
        "-source-language", ENGLISH, "-target-language", code, *map(str, paths), "-ts", str(to),
    )  # fmt: skip
    if not any(True for _ in messages(to)):
        to.unlink(missing_ok=True)


def compile_all(code: str, to: Path = FOLDER) -> Path:
    """Write ``fieldwright_CODE.qm`` from a language's files into a folder; its path."""
    made = to / f"fieldwright_{code}.qm"
    _run("lrelease", "-silent", *map(str, sorted((FOLDER / code).glob("*.ts"))), "-qm", str(made))
    return made


def messages(path: Path) -> Iterator[ElementTree.Element]:
    """The messages of one file."""
    return ElementTree.parse(path).getroot().iter("message")


def forms(message: ElementTree.Element) -> list[str]:
    """The translations of a message: one, or one for each form of a number; empty where there is none."""
    found = message.find("translation")
    if found is None:
        return []
    return [form.text or "" for form in found.findall("numerusform")] if message.get("numerus") else [found.text or ""]


def missing(code: str, only: str = "") -> Iterator[tuple[str, str, str, int]]:
    """What has no translation: room, source, comment, number of forms."""
    for path in sorted((FOLDER / code).glob("*.ts")):
        for one in messages(path) if only in ("", path.stem) else ():
            if not all(forms(one)):
                yield path.stem, one.findtext("source", ""), one.findtext("comment", ""), len(forms(one))


def fill(code: str, room: str, given: Mapping[str, str | list[str]]) -> list[str]:
    """Put translations into a room's file; what was given and is not a source there."""
    path, left = FOLDER / code / f"{room}.ts", dict(given)
    tree = ElementTree.parse(path)
    for one in tree.getroot().iter("message"):
        source, comment = one.findtext("source", ""), one.findtext("comment", "")
        key = f"{source}|{comment}" if f"{source}|{comment}" in given else source
        to = one.find("translation")
        if key not in given or to is None:
            continue
        left.pop(key, None)
        texts = given[key]
        to.attrib.pop("type", None)
        if isinstance(texts, str) and not one.get("numerus"):
            to.text = texts
        elif isinstance(texts, list) and len(texts) == len(to.findall("numerusform")):
            for form, text in zip(to.findall("numerusform"), texts, strict=True):
                form.text = text
        else:
            raise ValueError(f"{key!r} takes {len(forms(one))} forms")
    tree.write(path, encoding="utf-8", xml_declaration=True)
    update(code, room)  # as Qt's own tool writes it
    return sorted(left)


def _run(tool: str, *arguments: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([str(TOOLS / tool), *arguments], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{tool}: {done.stderr or done.stdout}")


def main(given: list[str]) -> int:
    """Do what the module's docstring says."""
    match given:
        case ["update"] | ["update", _]:
            for code in OTHERS:
                update(code, "".join(given[1:]))
        case ["compile"]:
            for code in OTHERS:
                compile_all(code)
        case ["missing", code, *only]:
            lines = [
                {"room": room, "source": source, "comment": comment, "forms": count}
                for room, source, comment, count in missing(code, *only)
            ]
            sys.stdout.write("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
        case ["fill", code, room, file]:
            left = fill(code, room, json.loads(Path(file).read_text("utf-8")))
            sys.stdout.write("".join(f"no such source: {one}\n" for one in left))
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
