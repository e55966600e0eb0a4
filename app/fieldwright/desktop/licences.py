"""What the program is made of, with versions and licences: libraries as their packages say it, and what lies in its resources. No widgets here."""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from attrs import frozen

from fieldwright.files.resources import resource

LIBRARIES = (
    "attrs", "duckdb", "google-re2", "graphlay", "jinja2", "jlens", "jsonata-python", "jsonschema", "jsonschema-rs", "lxml", "markdown-it-py", "numpy", "openpyxl",
    "orjson", "phonenumberslite", "platformdirs", "pycountry", "pyside6-essentials", "python-docx", "python-stdnum", "pyyaml", "rapidfuzz", "referencing",
    "shiboken6", "sqlglot", "typer", "tzdata", "xmlschema",
)  # fmt: skip
"""The packages that the program needs itself, as ``pyproject.toml`` lists them. What they need in turn is found by what they say."""
_RESOURCES = (
    ("Inter", "SIL Open Font License 1.1", ("fonts", "Inter-OFL.txt")),
    ("JetBrains Mono", "SIL Open Font License 1.1", ("fonts", "JetBrainsMono-OFL.txt")),
    ("JSONata (JavaScript)", "MIT", ("report", "vendor", "jsonata-LICENSE.txt")),
)
_NEEDED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS = re.compile(r"(?:.*[-_.])?(?:licen[cs]es?|copying|notice)(?:[-_.].*)?", re.IGNORECASE)
_PLACES = ("homepage", "source", "source code", "repository")
_LONGEST = 80
"""Characters of a licence's name: some packages give the whole text in its place."""
_MOST = 400_000


@frozen
class Part:
    """A library, a font or a program within: what it is called, its version, its licence's name, and where it comes from."""

    name: str
    version: str
    licence: str
    place: str = ""
    package: Distribution | None = None
    file: Path | None = None

    @property
    def text(self) -> str:
        """The licence itself; empty where the package has none."""
        files = [self.file] if self.file is not None else []
        for one in sorted(self.package.files or ()) if self.package is not None else ():
            if _TEXTS.fullmatch(one.name) and one.suffix not in (".py", ".pyc"):
                files.append(Path(str(one.locate())))
        texts = (one.read_text("utf-8", "replace")[:_MOST].strip() for one in files if one.is_file())
        return "\n\n\n".join(dict.fromkeys(texts))


def parts() -> tuple[Part, ...]:
    """All that the program is made of, by name: what of it is installed or packed."""
    made = [_part(one) for one in needed()]
    made += [Part(name, "", licence, file=resource(*path)) for name, licence, path in _RESOURCES]
    return tuple(sorted(made, key=lambda one: one.name.casefold()))


def needed() -> Iterator[Distribution]:
    """The packages that the program needs, and those that these need in turn, each once. Extras are left out."""
    waiting, seen = list(LIBRARIES), set[str]()
    while waiting:
        name = waiting.pop(0)
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(name)
        except PackageNotFoundError:  # of another system, or another Python
            continue
        yield found
        waiting += [match[0] for one in found.requires or () if "extra ==" not in one and (match := _NEEDED.match(one))]


def _part(found: Distribution) -> Part:
    said = found.metadata
    urls = dict(one.split(", ", 1) for one in said.get_all("Project-URL") or () if ", " in one)
    known = {name.casefold(): url for name, url in urls.items()}
    place = (
        next((known[name] for name in _PLACES if name in known), "")
        or _of(found, "Home-page")
        or next(iter(known.values()), "")
    )
    return Part(_of(found, "Name"), found.version, _licence(found), place, found)


def _licence(found: Distribution) -> str:
    named = _of(found, "License-Expression") or _of(found, "License")
    if named and len(named) <= _LONGEST and "\n" not in named:
        return named
    kinds = (
        one.rpartition(" :: ")[2] for one in found.metadata.get_all("Classifier") or () if one.startswith("License ::")
    )
    return ", ".join(kinds) or named.strip().partition("\n")[0][:_LONGEST]


def _of(found: Distribution, key: str) -> str:
    return (found.metadata[key] or "") if key in found.metadata else ""
