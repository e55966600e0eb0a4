"""The differences of two projects as text, Markdown, JSON and HTML."""

import json
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from markupsafe import Markup, escape

from fieldwright import __version__
from fieldwright.files.records import ABSENT
from fieldwright.project.differences.model import ADDED, MOVED, REMOVED, RENAMED, Difference
from fieldwright.report.changes.values import json_of_value, one_line
from fieldwright.report.differences.model import DifferenceReport, Group, Side, Thing
from fieldwright.report.markdown import plain
from fieldwright.report.page import environment, part, policy
from fieldwright.report.visible import utf16_units

LINES = 50
"""Things of one group that text lists unless asked otherwise."""

ROOM = 64_500
"""Characters, as UTF-16 counts them, of a report in Markdown: GitHub's comments hold 65,536."""

SIGNS: Mapping[str, str] = {ADDED: "+", REMOVED: "-", RENAMED: ">", MOVED: ">"}
"""What stands before a line of text; ``~`` before what changed."""

_COLOURS: Mapping[str, str] = {"+": "32", "-": "31", ">": "36", "~": "33", "title": "1"}


def text_of(report: DifferenceReport, *, limit: int = LINES, coloured: bool = False) -> str:
    """The report for a terminal. ``limit`` is how many things of a group are listed, 0 for all. Control characters are shown as escapes."""

    def paint(name: str, text: str) -> str:
        return f"\x1b[{_COLOURS[name]}m{text}\x1b[0m" if coloured else text

    lines = [f"{_side(report.old)} -> {_side(report.new)}", summary_line(report)]
    for group in report.groups:
        lines += ["", paint("title", one_line(group.title))]
        things = group.things[:limit] if limit else group.things
        for thing in things:
            lines += _thing_lines(thing, paint)
        if len(group.things) > len(things):
            lines.append(f"  … and {len(group.things) - len(things):,} more here: --limit 0 lists all")
    return "\n".join(lines) + "\n"


def _thing_lines(thing: Thing, paint: Callable[[str, str], str]) -> list[str]:
    signs = [SIGNS.get(one.change, "~") if not one.part or one.part == "order" else "~" for one in thing.entries]
    if len(thing.entries) == 1:
        return [f"  {paint(signs[0], signs[0])} {one_line(thing.entries[0].sentence)}"]
    lines = [f"  {paint('~', '~')} {one_line(thing.subject)}"]
    return lines + [f"      {one_line(one.text)}" for one in thing.entries]


def summary_line(report: DifferenceReport) -> str:
    """How much differs, in one line."""
    if not report.groups:
        return "no differences"
    total = sum(report.summary.values())
    kinds = ", ".join(f"{count:,} in {_PLURALS.get(kind, kind + 's')}" for kind, count in report.summary.items())
    return f"{total:,} {'difference' if total == 1 else 'differences'}: {kinds}"


_PLURALS = {"project": "the project", "policy": "policies", "dropped field": "source fields not used"}


def _side(one: Side) -> str:
    version = f" {one.version}" if one.version else ""
    return one_line(f"{one.name} ({one.title}{version})" if one.title else one.name)


def markdown_of(report: DifferenceReport) -> str:
    """The report for a pull request: folded by group where there is much, and never longer than a comment may be."""
    blocks = [f"## {plain(_side(report.old))} → {plain(_side(report.new))}", f"**{plain(summary_line(report))}**"]
    room = ROOM - sum(utf16_units(one) + 2 for one in blocks) - 200
    total = sum(report.summary.values())
    left = 0
    for group in report.groups:
        block, more = _markdown_group(group, room, opened=total <= _FEW)
        left += more
        if block:
            blocks.append(block)
            room -= utf16_units(block) + 2
    if left:
        blocks.append(
            f"**Cut here: {left:,} further differences are not listed.** `fieldwright diff --format html` shows all."
        )
    return "\n\n".join(blocks) + "\n"


_FEW = 20


def _markdown_group(group: Group, room: int, *, opened: bool) -> tuple[str, int]:
    head = (
        f"### {plain(one_line(group.title))}\n\n"
        if opened
        else f"<details><summary>{plain(one_line(group.title))}: {group.count:,}</summary>\n\n"
    )
    tail = "" if opened else "\n\n</details>"
    lines: list[str] = []
    room -= utf16_units(head + tail)
    left = group.count
    for thing in group.things:
        text = "\n".join(_markdown_lines(thing))
        room -= utf16_units(text) + 1
        if room < 0:
            break
        lines.append(text)
        left -= len(thing.entries)
    return (head + "\n".join(lines) + tail if lines else ""), left


def _markdown_lines(thing: Thing) -> list[str]:
    if len(thing.entries) == 1:
        return [f"- {_sentence(thing.entries[0].sentence)}"]
    return [f"- **{plain(one_line(thing.subject))}**", *(f"  - {_sentence(one.text)}" for one in thing.entries)]


_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
"""An expression in a sentence: between as many backticks as it has nowhere itself (CommonMark, section 6.1)."""


def _sentence(text: str) -> str:
    """A sentence with its expressions as code, everything else plain."""
    line = one_line(text)
    made: list[str] = []
    end = 0
    for found in _CODE.finditer(line):
        made += [_plain_between(line[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*made, _plain_between(line[end:])])


def _coded(text: str) -> Markup:
    """The same for a page."""
    line = one_line(text)
    made: list[Markup] = []
    end = 0
    for found in _CODE.finditer(line):
        inner = found[2][1:-1] if len(found[1]) > 1 and found[2][:1] == found[2][-1:] == " " else found[2]
        made += [escape(line[end : found.start()]), Markup("<code>{}</code>").format(inner)]
        end = found.end()
    return Markup("").join([*made, escape(line[end:])])


def _plain_between(text: str) -> str:
    """Plain text with the spaces at its ends."""
    inner = text.strip(" ")
    start = text[: len(text) - len(text.lstrip(" "))]
    return f"{start}{plain(inner)}{text[len(start) + len(inner) :]}" if inner else text


def record_of(report: DifferenceReport) -> dict[str, Any]:
    """What ``diff --format json`` prints of two projects."""
    return {
        "old": _side_record(report.old), "new": _side_record(report.new), "summary": dict(report.summary),
        "differences": [_record(one) for one in report.entries],
    }  # fmt: skip


def _side_record(one: Side) -> dict[str, str]:
    return {"file": one.name, "name": one.title, "version": one.version}


def _record(one: Difference) -> dict[str, Any]:
    made: dict[str, Any] = {
        "kind": one.kind,
        "change": one.change,
        "map": one.map,
        "name": one.name,
        "part": one.part,
        "sentence": one.sentence,
    }
    if one.name_before:
        made["name_before"] = one.name_before
    return made | {key: value for key, value in (("before", one.before), ("after", one.after)) if value is not ABSENT}


def json_of(report: DifferenceReport) -> str:
    """The report for machines."""
    return json_of_value(record_of(report), indent=2) + "\n"


def html_of(report: DifferenceReport) -> str:
    """The report as one page that asks nothing of the network and can be read without scripts."""
    style, script = part("differences.css"), part("differences.js")
    return environment().from_string(part("differences.html.j2")).render(
        report=report, total=sum(report.summary.values()), line=summary_line(report), coded=_coded, box=_box, version=__version__,
        signs=SIGNS, policy=policy(style, script),
        style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
        script=Markup(script),  # noqa: S704
    )  # fmt: skip


_VALUE = 3_000


def _box(one: Difference, side: str) -> str:
    """Before or after where the sentence had to cut it; empty where it did not."""
    if "characters)" not in one.sentence:
        return ""
    value: Any = getattr(one, side)
    if value is ABSENT:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2, default=str)
    return text if len(text) <= _VALUE else f"{text[:_VALUE]}… ({len(text):,} characters)"


def writer_of(form: str, *, limit: int, coloured: bool) -> Callable[[DifferenceReport], str]:
    """What writes a form."""
    return {
        "text": partial(text_of, limit=limit, coloured=coloured),
        "markdown": markdown_of,
        "json": json_of,
        "html": html_of,
    }[form]


FORMS = ("text", "json", "markdown", "html")
"""The forms that there are."""
