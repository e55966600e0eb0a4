"""What the window remembers from one day to the next: an INI file in the user's configuration folder."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen
from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from fieldwright.desktop.preferences.table import PREFERENCES, THEME, Value

MOST_RECENT = 10
MOST_WORKS = 40
"""Projects of which it is kept where somebody was."""
MOST_WINDOWS = 12


@frozen
class Recent:
    """A file that was opened: whether it is pinned, and whether it is there."""

    path: Path
    pinned: bool = False
    there: bool = True


class Settings:
    """The remembered things. ``path`` is the file; tests give their own."""

    def __init__(self, path: Path | None = None) -> None:
        named = os.environ.get("FIELDWRIGHT_SETTINGS")
        self.path = path or (Path(named) if named else user_config_path("fieldwright", appauthor=False) / "window.ini")
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

    @property
    def recovery_folder(self) -> Path:
        """Where unsaved work is kept against a crash: beside these settings, on the user's own disk."""
        return self.path.parent / "recovery"

    @property
    def recent(self) -> list[Path]:
        """Project files opened last, the latest first, without those that are gone."""
        names = self._list("recent")
        return [path for name in names if (path := Path(name)).is_file()]

    @property
    def listed(self) -> list[Recent]:
        """As `recent`, those that are pinned first, and with those that are gone."""
        pinned = self._list("pinned")
        names = [*pinned, *(one for one in self._list("recent") if one not in pinned)]
        return [Recent(path, name in pinned, path.is_file()) for name in names if (path := Path(name))]

    def opened(self, path: Path) -> None:
        """Put a project file at the top of the recent ones."""
        name = str(path.resolve())
        names = [name, *(one for one in self._list("recent") if one != name)]
        self._store.setValue("recent", names[:MOST_RECENT])

    def pin(self, path: Path, *, on: bool) -> None:
        """Keep a project file in front of the recent ones, or no longer."""
        names = [one for one in self._list("pinned") if one != str(path)]
        self._store.setValue("pinned", ([*names, str(path)] if on else names)[-MOST_RECENT:])

    def forget(self, path: Path) -> None:
        """Take a project file from the recent ones."""
        for key in ("recent", "pinned"):
            self._store.setValue(key, [one for one in self._list(key) if one != str(path)])

    def moved(self, path: Path, to: Path) -> None:
        """A project file of the recent ones is elsewhere now."""
        there = str(to.resolve())
        for key in ("recent", "pinned"):
            names = [there if one == str(path) else one for one in self._list(key)]
            self._store.setValue(key, list(dict.fromkeys(names)))

    def value(self, id_: str) -> Value:
        """A preference of the table, by its id."""
        one = PREFERENCES[id_]
        return one.valid(self._store.value(id_, one.default))

    def set_value(self, id_: str, value: Value) -> None:
        """Remember a preference; the usual value is remembered by forgetting."""
        if value == PREFERENCES[id_].default:
            self._store.remove(id_)
        else:
            self._store.setValue(id_, PREFERENCES[id_].valid(value))

    @property
    def theme(self) -> str:
        """The name of a theme, or empty for what the system prefers."""
        return str(self.value(THEME))

    @theme.setter
    def theme(self, name: str) -> None:
        self.set_value(THEME, name)

    @property
    def last(self) -> Path | None:
        """The project that was open at the end, if it is still there."""
        name = self._text("last")
        return Path(name) if name and Path(name).is_file() else None

    @last.setter
    def last(self, path: Path | None) -> None:
        self._store.setValue("last", str(path.resolve()) if path is not None else "")

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def folder(self) -> str:
        """The folder that file dialogs start in."""
        return self._text("folder")

    @folder.setter
    def folder(self, name: str) -> None:
        self._store.setValue("folder", name)

    def layout(self, of: str) -> str:
        """How something is laid out, as it was remembered; empty for as usual."""
        return self._text(f"layouts/{of}")

    def set_layout(self, of: str, text: str) -> None:
        """Remember that."""
        self._store.setValue(f"layouts/{of}", text)

    def folded(self, side: str) -> bool:
        """Whether fields of a side without rules are folded away."""
        return self._text(f"folded/{side}") == "yes"

    def set_folded(self, side: str, *, on: bool) -> None:
        """Remember that."""
        self._store.setValue(f"folded/{side}", "yes" if on else "no")

    def sample(self, project: Path) -> Path | None:
        """The sample that was loaded last for a project, if it is still there."""
        name = self._text(f"samples/{_key(project)}")
        return Path(name) if name and Path(name).is_file() else None

    def set_sample(self, project: Path, sample: Path) -> None:
        """Remember the sample of a project."""
        self._store.setValue(f"samples/{_key(project)}", str(sample.resolve()))

    def kept(self, name: str) -> dict[str, Any]:
        """Something that is kept under a name, as it was given to `keep`; empty for nothing."""
        try:
            told: Any = json.loads(self._text(f"kept/{name}") or "{}")
        except ValueError:
            return {}
        return told if isinstance(told, dict) else {}

    def keep(self, name: str, what: dict[str, Any]) -> None:
        """Keep something that JSON can say."""
        self._store.setValue(f"kept/{name}", json.dumps(what, ensure_ascii=True))

    def work(self, project: Path) -> dict[str, Any]:
        """Where somebody was in a project; empty where that is not known."""
        return self.kept(f"work/{_key(project)}")

    def keep_work(self, project: Path, what: dict[str, Any]) -> None:
        """Keep where somebody is in a project, of the projects that were opened last."""
        key = _key(project)
        keys = [key, *(one for one in self._list("works") if one != key)]
        for gone in keys[MOST_WORKS:]:
            self._store.remove(f"kept/work/{gone}")
        self._store.setValue("works", keys[:MOST_WORKS])
        self.keep(f"work/{key}", what)

    @property
    def windows(self) -> list[tuple[Path, QByteArray]]:
        """The projects that were open at the end, each with its window's place, without those that are gone."""
        found: list[tuple[Path, QByteArray]] = []
        told = self.kept("windows").get("open")
        for one in told if isinstance(told, list) else []:
            name, place = (one.get("file"), one.get("place")) if isinstance(one, dict) else (None, None)
            if isinstance(name, str) and isinstance(place, str) and Path(name).is_file():
                found.append((Path(name), QByteArray.fromBase64(place.encode("utf-8", "replace"))))
        return found[:MOST_WINDOWS]

    @windows.setter
    def windows(self, opened: Sequence[tuple[Path, QByteArray]]) -> None:
        said = [
            {"file": str(path.resolve()), "place": bytes(place.toBase64().data()).decode()} for path, place in opened
        ]
        self.keep("windows", {"open": said[:MOST_WINDOWS]})

    def save(self) -> None:
        """Write it all now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value: Any = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _list(self, key: str) -> list[str]:
        value: Any = self._store.value(key, [])
        if isinstance(value, str):
            return [value] if value else []
        return [one for one in value if isinstance(one, str)] if isinstance(value, list | tuple) else []


def _key(path: Path) -> str:
    """A path as a key of the INI file."""
    return str(path.resolve()).replace("/", "|").replace("\\", "|")
