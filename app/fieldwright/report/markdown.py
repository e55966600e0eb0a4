"""Text as Markdown in which nothing is markup that was not meant so (GitHub's tables)."""

import re
from collections.abc import Iterable, Sequence

from fieldwright.report.visible import visible
from fieldwright.report.wording.spans import spans


def plain(text: str) -> str:
    """Text in which nothing is markup; line feeds become line breaks."""
    shown = _MARKUP.sub(r"\\\g<0>", visible(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return shown.replace("\t", " ").strip().replace("\n", "<br>")


def code(text: str) -> str:
    """Text as code inside a table: pipes are escaped, as tables demand; each line is its own code."""
    return "<br>".join(_code(line) for line in visible(text).split("\n") if line.strip())


_MARKUP = re.compile(
    r"[\\`*_{}\[\]#|~$!^]|(?<!\S)[-+](?=\s)|^[-+=]|(?<=\d)[.)](?=\s)|:(?=//)|(?<=www)\.|@", re.MULTILINE
)


def _code(line: str) -> str:
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if line[:1] in ("`", " ") or line[-1:] in ("`", " ") else ""
    return f"{fence}{pad}{line}{pad}{fence}".replace("|", "\\|")


def with_code(text: str) -> str:
    """A sentence, whose paths stand in backticks already."""
    return "".join(code(part) if is_code else _spaced(part) for part, is_code in spans(text))


def _spaced(text: str) -> str:
    kept = plain(text)
    before = " " if text[:1] == " " and kept else ""
    after = " " if text[-1:] == " " and kept else ""
    return f"{before}{kept}{after}" or text[:1]


def line_of(cells: Iterable[str]) -> str:
    """A table's line of cells that are Markdown already."""
    return f"| {' | '.join(cells)} |"


def table_of(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already, without the columns that are empty in every row; empty for no rows."""
    held = list(rows)
    kept = [at for at in range(len(titles)) if any(row[at] for row in held)]
    lines = [line_of(titles[at] for at in kept), line_of("---" for _ in kept)]
    return "\n".join([*lines, *(line_of(row[at] for at in kept) for row in held)]) if held else ""


def bullets(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of plain texts, each behind its heading."""
    return "\n".join(f"* {plain(heading)}: {plain(text)}" for heading, text in pairs if text)


def fenced(language: str, text: str) -> str:
    """A block of code that no text in it can end; empty for no text."""
    runs = (len(run) for run in re.findall("`+", text))
    fence = "`" * max(3, 1 + max(runs, default=0))
    return f"{fence}{language}\n{text}\n{fence}" if text else ""
