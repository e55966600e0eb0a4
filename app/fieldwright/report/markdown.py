"""Text as Markdown in which nothing is markup that was not meant so (GitHub's tables)."""

import re

from fieldwright.report.visible import visible


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
    """A sentence, whose paths stand in backticks already, if these are paired simply; otherwise as plain text."""
    parts = text.split("`")
    if len(parts) % 2 == 0 or "``" in text or any("\n" in part for part in parts[1::2]):
        return plain(text)
    return "".join(code(part) if at % 2 else _spaced(part) for at, part in enumerate(parts))


def _spaced(text: str) -> str:
    kept = plain(text)
    before = " " if text[:1] == " " and kept else ""
    after = " " if text[-1:] == " " and kept else ""
    return f"{before}{kept}{after}" or text[:1]
