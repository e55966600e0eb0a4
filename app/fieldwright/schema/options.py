"""What the user says about how a file is read, where recognising it is not enough: for a sample, a table, an interchange.

A project keeps it beside the schema's file; the command line and the window ask for it in the same words.
"""

import codecs
import json
import re
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import Factory, asdict, evolve, fields, frozen

from fieldwright.files.errors import UnreadableError
from fieldwright.files.packed import inside_archive

DELIMITER_WORDS: Mapping[str, str] = {
    "comma": ",", "semicolon": ";", "tab": "\t", "bar": "|", "pipe": "|", "space": " ", "colon": ":", "caret": "^", "tilde": "~", "none": "",
}  # fmt: skip
"""What people call delimiters."""

QUOTE_WORDS: Mapping[str, str] = {"double": '"', "single": "'", "none": "", "backslash": "\\"}
"""What people call quotes, and what stands before one."""

FILES = 1_000
"""The most files of a folder whose changes are seen."""

_DECLARED = re.compile(r"(\s*<\?xml\b[^>]*?\bencoding\s*=\s*)(?:\"[^\"]*\"|'[^']*')")


@frozen
class CsvOptions:
    """What the user says about a table; None, or an empty encoding, leaves it to be recognised."""

    encoding: str = ""
    delimiter: str | None = None
    quote: str | None = None
    """The quote character; empty for none."""
    escape: str | None = None
    """What stands before a quote inside quotes; empty where it is written twice."""
    header: bool | None = None
    skip: int | None = None
    """Lines before the header, or before the first row where there is no header."""


@frozen
class ReadingOptions:
    """What the user says about a file; None, or what is empty, leaves it to be recognised.

    ``definitions`` and ``more`` are paths: in a project relative to its folder, in `schema.load.load` as they are.
    """

    encoding: str = ""
    """Of any format that is text, by Python's names: ``cp1252``, ``utf-16``."""
    delimiter: str | None = None
    """What stands between a table's cells, one character; empty for a table of one column."""
    quote: str | None = None
    escape: str | None = None
    header: bool | None = None
    """Whether a table, or each sheet of a workbook, starts with the names of its columns."""
    skip: int | None = None
    """Lines before a table's header, or rows of each sheet."""
    definitions: str = ""
    """A folder of definitions that give names to the segments and elements of EDI interchanges."""
    more: tuple[str, ...] = ()
    """Further samples of the same message; the schema is one that all of them satisfy."""
    extra: Mapping[str, Any] = Factory(dict)

    @property
    def csv(self) -> CsvOptions:
        """What is said about a table."""
        return CsvOptions(self.encoding, self.delimiter, self.quote, self.escape, self.header, self.skip)

    @property
    def given(self) -> tuple[str, ...]:
        """The names of what is said."""
        return tuple(name for name, value in _said(self) if value != _DEFAULTS[name])

    def __bool__(self) -> bool:
        return bool(self.given or self.extra)

    @property
    def key(self) -> str:
        """A text that is the same for the same options."""
        return json.dumps([*_said(self)])

    def within(self, folder: Path) -> "ReadingOptions":
        """The options with paths that start at a folder as paths of their own."""
        definitions = str(folder / self.definitions) if self.definitions else ""
        return evolve(self, definitions=definitions, more=tuple(str(folder / one) for one in self.more))


PLAIN = ReadingOptions()
"""Nothing said: everything is recognised."""

TABLE = ("delimiter", "quote", "escape", "header", "skip")
"""The options that only tables have."""


_DEFAULTS: Mapping[str, Any] = {one.name: one.default for one in fields(ReadingOptions)}


def _said(options: ReadingOptions) -> list[tuple[str, Any]]:
    return [(name, value) for name, value in asdict(options, recurse=False).items() if name != "extra"]


Stamp = tuple[str, int, int]
"""A path with the size and the time of change of what is there; -1 where there is nothing."""


def stamp_of(path: str | Path) -> Stamp:
    """How a file is now, or the archive that it is in."""
    try:
        packed = inside_archive(path)
        found = (packed[0] if packed else Path(path)).stat()
    except (OSError, ValueError):  # ValueError: a name that no file can have
        return str(path), -1, -1
    return str(path), found.st_size, found.st_mtime_ns


def stamps_of(options: ReadingOptions) -> tuple[Stamp, ...]:
    """How the files that options name are now; of the folder of definitions, all that is read of it."""
    files: list[str | Path] = list(options.more)
    if options.definitions:
        folder = Path(options.definitions)
        try:
            files += [folder, *islice(folder.rglob("*.xml"), FILES)]
        except (OSError, ValueError):
            files.append(folder)
    return tuple(map(stamp_of, files))


def character(text: str, words: Mapping[str, str], what: str) -> str:
    """The character that a text names: itself, a word for it, or an escape such as ``\\t``. Raises `UnreadableError`.

    >>> character("tab", DELIMITER_WORDS, "delimiter"), character(r"\\t", DELIMITER_WORDS, "delimiter")
    ('\\t', '\\t')
    """
    if text.lower() in words:
        return words[text.lower()]
    found = {"\\t": "\t", "\\\\": "\\"}.get(text, text)
    if len(found) != 1 or found in "\r\n\0":
        shown = ", ".join(words)
        raise UnreadableError(f"{text!r} is no {what}", mend=f"give one character, or one of {shown}")
    return found


def recoded(data: bytes, encoding: str, file: str | Path) -> bytes:
    """The bytes of a text in an encoding as UTF-8; what an XML declaration says about it is brought in line. Raises `UnreadableError`."""
    text = checked_text(data, encoding, file)
    return _DECLARED.sub(r'\g<1>"UTF-8"', text, count=1).encode("utf-8", "surrogatepass")


def checked_text(data: bytes, encoding: str, file: str | Path) -> str:
    """The text that the bytes are in an encoding, without byte order mark. Raises `UnreadableError`."""
    check_encoding(encoding, file)
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeError as error:
        at = f" from byte {error.start} on" if isinstance(error, UnicodeDecodeError) else ""
        problem = f"the file is not written in {encoding}{at}"
        raise UnreadableError(problem, mend="choose another encoding", file=file) from None


def check_encoding(encoding: str, file: str | Path | None = None) -> None:
    """Raises `UnreadableError` where there is no text encoding of the name."""
    try:
        known = codecs.lookup(encoding)._is_text_encoding  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        known = False
    if not known:
        problem = f"there is no encoding {encoding!r}"
        raise UnreadableError(problem, mend="say utf-8, utf-16, cp1252 or another", file=file)
