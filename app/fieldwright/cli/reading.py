"""How the command line says in which way a file is read: options of `fields`, and KEY=VALUE for the two sides of `new`."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import evolve, frozen

from fieldwright.files.errors import MissingError, UnreadableError
from fieldwright.schema.options import DELIMITER_WORDS, PLAIN, QUOTE_WORDS, ReadingOptions, character, check_encoding

_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")
KEYS = ("encoding", "delimiter", "quote", "escape", "header", "skip", "definitions", "also")
"""What KEY=VALUE can say."""

FILES = 1_000
"""Files that are taken from a folder or a pattern."""


@frozen
class Given:
    """A side of a new project: its file, message, how it is read, and the samples to attach."""

    file: Path
    message: str = ""
    reading: ReadingOptions = PLAIN
    samples: tuple[str, ...] = ()


def options_of(
    *, encoding: str = "", delimiter: str | None = None, quote: str | None = None, escape: str | None = None, header: bool | None = None,
    skip: int | None = None, definitions: str | Path | None = None, also: Sequence[str] = (),
) -> ReadingOptions:  # fmt: skip
    """The options that were given in people's words. Raises a `FieldwrightError` for what cannot be meant."""
    if encoding:
        check_encoding(encoding)
    if definitions and not Path(definitions).is_dir():
        mend = "name the folder with the XML definitions"
        raise MissingError("there is no such folder of definitions", mend=mend, file=definitions)
    return ReadingOptions(
        encoding,
        None if delimiter is None else character(delimiter, DELIMITER_WORDS, "delimiter"),
        None if quote is None else character(quote, QUOTE_WORDS, "quote"),
        None if escape is None else character(escape, QUOTE_WORDS, "escape"),
        header, skip, str(definitions or ""), sample_files(also),
    )  # fmt: skip


def options_said(pairs: Sequence[str], also: Sequence[str]) -> ReadingOptions:
    """The options in ``KEY=VALUE`` pairs. Raises a `FieldwrightError` for what cannot be meant."""
    said: dict[str, str] = {}
    further = list(also)
    for pair in pairs:
        name, mark, value = pair.partition("=")
        if not mark or name not in KEYS:
            mend = f"write KEY=VALUE; the keys are {', '.join(KEYS)}"
            raise UnreadableError(f"{pair!r} says nothing about reading", mend=mend)
        if name == "also":
            further.append(value)
        else:
            said[name] = value
    header, skip = said.get("header"), said.get("skip")
    if header is not None and header.lower() not in (*_YES, *_NO):
        raise UnreadableError(f"header is yes or no, not {header!r}", mend="write header=no")
    if skip is not None and not (skip.isascii() and skip.isdigit() and len(skip) < 7):
        raise UnreadableError(f"skip is a number of lines, not {skip!r}", mend="write skip=2")
    return options_of(
        encoding=said.get("encoding", ""), delimiter=said.get("delimiter"), quote=said.get("quote"), escape=said.get("escape"),
        header=None if header is None else header.lower() in _YES, skip=None if skip is None else int(skip),
        definitions=said.get("definitions"), also=further,
    )  # fmt: skip


def with_own(shared: ReadingOptions, own: ReadingOptions) -> ReadingOptions | None:
    """What is said of both sides with what is said of one, which is the stronger; None where nothing is said."""
    return evolve(shared, **{name: getattr(own, name) for name in own.given}) or None


def sample_files(given: Iterable[str]) -> tuple[str, ...]:
    """The files that names stand for: a file itself, the files of a folder, those of a pattern such as ``samples/*.json``.

    Raises `MissingError` for a folder or pattern without files.
    """
    found: dict[str, None] = {}
    for name in given:
        path = Path(name)
        if path.is_dir():
            inside = sorted(path.iterdir())
        elif not path.exists() and any(mark in name for mark in "*?["):
            anchor = Path(path.anchor)
            inside = sorted(anchor.glob(str(path.relative_to(anchor))))
        else:
            found[name] = None
            continue
        files = [str(one) for one in inside if one.is_file() and not one.name.startswith(".")]
        if not files:
            raise MissingError("there are no files", mend="name files, a folder of files, or a pattern", file=name)
        found.update(dict.fromkeys(files[:FILES]))
    return tuple(found)
