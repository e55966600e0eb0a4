"""Bytes from disk, guarded: how much is read, what it is by its content, and its text."""

import codecs
import re
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from fieldwright.files.errors import RefusedError, UnreadableError

SCHEMA_LIMIT = 20_000_000
"""The largest schema in bytes that is read without asking."""

WORKBOOK_LIMIT = 50_000_000
"""The largest workbook in bytes."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"%PDF-", "pdf"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"\xd0\xcf\x11\xe0", "ole"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"version https://git-lfs.github.com/spec", "git-lfs"),
)
"""First bytes that name what a file is, before any text is looked at."""

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MARKED = tuple(bom for bom, _ in _BOMS)
_SAMPLE = 65_536
"""Bytes from which it is told what a file is."""

_NUL_PATTERNS: tuple[tuple[str, str], ...] = (
    ("x...", "utf-32-le"),
    ("...x", "utf-32-be"),
    ("x.x.", "utf-16-le"),
    (".x.x", "utf-16-be"),
)
"""Where the NULs of the first four bytes are (``.``) in text that begins with two ASCII characters and has no BOM."""

NOT_A_SCHEMA: dict[str, tuple[str, str]] = {
    "empty": ("the file is empty", "choose another file, or export it again"),
    "zip": ("this is a zip archive, or an office document", "unpack it and choose the schema inside"),
    "gzip": ("this is gzip-compressed data", "unpack it (gunzip) and choose the file inside"),
    "bzip2": ("this is bzip2-compressed data", "unpack it and choose the file inside"),
    "xz": ("this is xz-compressed data", "unpack it and choose the file inside"),
    "zstd": ("this is zstd-compressed data", "unpack it and choose the file inside"),
    "pdf": ("this is a PDF document", "choose the schema or sample that it describes"),
    "ole": ("this is an old Microsoft Office document (such as .xls), or one with a password",
            "save it as .xlsx without a password, or as CSV"),
    "image": ("this is a picture", "choose a schema or a sample"),
    "binary": ("this is a binary file, not text", "choose a schema or a sample"),
    "git-lfs": ("this is a git-lfs pointer; the file itself was not downloaded", "run 'git lfs pull' and try again"),
}  # fmt: skip
"""What `sniffed` can say about files that no reader takes: what is wrong and how to mend it."""

_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.I | re.S)
_LINK = re.compile(r"""url\s*:\s*["']([^"']+\.(?:json|ya?ml)[^"']*)["']""")
_VIEWER = re.compile(r"swagger-?ui|redoc|spec-?url|api-?docs", re.I)
_VIEWED = re.compile(r"""(?:\burl|spec-?url)\s*[:=]\s*["']([^"'\s]+)["']""", re.I)
_EDI = re.compile(r"(?:ISA[^A-Za-z0-9\s]|UNA[^A-Za-z0-9]{5}|UNB[^A-Za-z0-9\s]UNO|UNB\+|(?:GS|ST)\*)")
_LANGUAGES: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    ("proto", (".proto",), re.compile(r"(?:\s|//[^\n]*|/\*.*?\*/)*+(?:syntax|edition)\s*=\s*[\"']", re.S)),
    ("graphql", (".graphql", ".graphqls", ".gql"),
     re.compile(r'(?:\s|#[^\n]*|""".*?""")*+(?:extend\s+)?(?:(?:type|input|interface|enum)\s+\w+[^:{\n]*\{|schema\s*[@{]|(?:scalar|union)\s+\w+\s*[\n=@]|directive\s+@)', re.S)),
    ("sql", (".sql", ".ddl"), re.compile(r"(?:\s|--[^\n]*|/\*.*?\*/|(?:SET|USE|DROP)\s[^;]*;)*+CREATE\s+(?:\w+\s+){0,3}?(?:TABLE|SCHEMA|DATABASE|TYPE|SEQUENCE|EXTENSION)\b", re.S | re.I)),
)  # fmt: skip
"""Other languages of schemas: their kind, how their files' names end, and how their text begins."""

_JSON_SCALAR = re.compile(r'\s*(?:"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)\s*\Z')


def read_bytes(path: str | Path, *, limit: int = SCHEMA_LIMIT) -> bytes:
    """The bytes of a regular file. Raises `UnreadableError` if it is missing, a directory, empty or larger than ``limit``."""
    file = Path(path)
    try:
        if file.is_dir():
            raise UnreadableError("this is a folder, not a file", mend="choose a file inside it", file=path)
        if file.exists() and not file.is_file():
            raise UnreadableError("this is not a regular file", mend="choose a file on disk", file=path)
        with file.open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        raise UnreadableError("there is no such file", mend="check the name and the folder", file=path) from None
    except PermissionError:
        raise UnreadableError("the file may not be read", mend="ask for the right to read it", file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(
            f"the file cannot be read ({reason})", mend="check the disk or the share", file=path
        ) from None
    if len(data) > limit:
        raise UnreadableError(
            f"the file is larger than {limit / 1e6:g} MB", mend="choose a smaller one, or a part of it", file=path
        )
    if not data:
        raise unusable("empty", path)
    seen = _OBSERVED.get()
    if seen is not None:
        seen[file.resolve()] = None
    return data


_OBSERVED: ContextVar[dict[Path, None] | None] = ContextVar("observed", default=None)


@contextmanager
def observed() -> Generator[dict[Path, None]]:
    """The files that `read_bytes` reads meanwhile, resolved, in the order in which they are read first."""
    seen: dict[Path, None] = {}
    before = _OBSERVED.set(seen)
    try:
        yield seen
    finally:
        _OBSERVED.reset(before)


def unusable(kind: str, file: str | Path) -> UnreadableError:
    """The error for a file of a kind that no reader takes, with the mend of `NOT_A_SCHEMA`."""
    problem, mend = NOT_A_SCHEMA.get(kind, (f"this is of the kind {kind}", "choose a schema or a sample"))
    return UnreadableError(problem, mend=mend, file=file)


def encoding_of(data: bytes, *, cut: bool = False) -> str:
    """The encoding's name by BOM, by where NULs stand, or by trying UTF-8; ``cp1252`` is what is left.

    With ``cut``, the data may end within a character.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return name
    marks = "".join("x" if byte else "." for byte in data[:4])
    for pattern, name in _NUL_PATTERNS:
        if marks == pattern:
            return name
    if data.isascii():
        return "utf-8"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=not cut)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def decoded(data: bytes, file: str | Path) -> str:
    """The text without BOM; UTF-8, UTF-16, UTF-32, else Windows-1252 (`encoding_of` tells which). Raises `UnreadableError`."""
    return decoded_as(data, file)[0]


def decoded_as(data: bytes, file: str | Path) -> tuple[str, str]:
    """The text without BOM, and the name of the encoding that was used."""
    try:  # most are UTF-8, and large ones take their time
        if not data.startswith(_MARKED) and 0 not in data[:4]:
            return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"
    encoding = encoding_of(data)
    try:
        text = data.decode(encoding, "replace" if encoding == "cp1252" else "strict")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"the file starts like {encoding.upper()} but is not valid from byte {error.start} on",
            mend="save it as UTF-8",
            file=file,
        ) from None
    return text.removeprefix("\ufeff"), encoding


def sniffed(data: bytes, file: str | Path) -> str:
    """What the bytes are: ``json``, ``ndjson``, ``yaml``, ``xml``, ``html``, ``csv`` or a key of `NOT_A_SCHEMA`.

    Content decides; the file's extension only breaks ties between the text formats.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xfe\xff"):
        return "empty"
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    beginning = data[:_SAMPLE]
    encoding = encoding_of(beginning, cut=len(data) > _SAMPLE)
    sample = beginning.decode(encoding, "ignore").removeprefix("\ufeff")
    sample = sample.rstrip("\x00")  # some systems fill the last block up
    if "\x00" in sample or _controls(sample) > len(sample) / 20:
        return "binary"
    head = sample.lstrip()
    suffix = Path(file).suffix.lower()
    if _HTML.match(head):
        return "html"
    if _EDI.match(head):
        return "edi"
    if head.startswith("<"):
        return "xml"
    if head.startswith(("{", "[")):
        return "ndjson" if _many_lines(head, suffix) else "json"
    for kind, suffixes, begins in _LANGUAGES:
        if suffix in suffixes or (suffix not in (".json", ".yaml", ".yml") and begins.match(sample)):
            return kind
    if suffix == ".json" or (suffix not in (".yaml", ".yml") and _JSON_SCALAR.match(sample)):
        return "json"
    if suffix in (".csv", ".tsv", ".tab") or (suffix not in (".yaml", ".yml") and _table(head)):
        return "csv"
    if suffix == ".txt" and "\n" in head.strip() and ":" not in head and not head.startswith("-"):
        return "csv"
    return "yaml"


def html_error(data: bytes, file: str | Path, *, wanted: str = "a schema") -> UnreadableError:
    """The error for a web page in place of what is wanted, naming the page's title."""
    text = decoded(data, file)
    found = _TITLE.search(text[:200_000])
    title = " ".join(found[1].split())[:80] if found else ""
    named = f"this is a web page (title: {title})" if title else "this is a web page"
    link = _LINK.search(text) or (_VIEWED.search(text) if _VIEWER.search(text) else None)
    mend = f"download {link[1]} and choose that" if link else "download the file itself, perhaps after signing in"
    return UnreadableError(f"{named}, not {wanted}", mend=mend, file=file)


def check_count(count: int, limit: int, what: str, file: str | Path) -> None:
    """Raises `RefusedError` where a document holds more than ``limit`` of something."""
    if count > limit:
        raise RefusedError(
            f"the file holds more than {limit:,} {what}", mend="choose a smaller one, or a part of it", file=file
        )


def _controls(text: str) -> int:
    return sum(1 for c in text[:4096] if (c < " " and c not in "\t\r\n\f\x1b") or c == "\ufffd")


def _many_lines(head: str, suffix: str) -> bool:
    """Whether each line is a JSON value of its own: the first line is closed, and another follows it."""
    lines = [line.strip() for line in head.split("\n", 40)[:40]]
    first, rest = lines[0], [line for line in lines[1:] if line]
    if suffix in (".ndjson", ".jsonl"):
        return True
    closed = {"{": "}", "[": "]"}[first[0]]
    return len(first) > 2 and first.endswith(closed) and bool(rest) and rest[0][0] == first[0]


def _table(head: str) -> bool:
    lines = [line for line in head.split("\n", 6)[:5] if line.strip()]
    if lines and lines[0].lower().startswith("sep="):
        return True
    for mark in (",", ";", "\t", "|"):
        counts = {line.count(mark) for line in lines}
        if len(lines) > 1 and len(counts) == 1 and counts.pop() > 0 and not any(": " in line for line in lines):
            return True
    return False
