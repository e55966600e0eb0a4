"""A comparison as Markdown for a pull request: a table of counts, the changes folded by group, and never longer than a comment may be."""

from collections.abc import Iterable

from markupsafe import escape

from fieldwright.diff.model import BOTH, DOCS, ROLES, SEVERITIES
from fieldwright.report.changes.grouping import Group, counts_text, groups_of, places_text
from fieldwright.report.changes.model import ChangeReport, Entry
from fieldwright.report.changes.text import frequent, label_of, old_path_of, reason_of
from fieldwright.report.changes.values import instance_text, one_line, value_text
from fieldwright.report.markdown import code, plain
from fieldwright.report.visible import utf16_units

ROOM = 64_500
"""Characters, as UTF-16 counts them, that a report takes at most: GitHub's comments hold 65,536."""

_FEW = 20
_VALUE = 120
_SIGNS = {"breaking": "🔴", "risky": "🟠", "safe": "🟢", "docs": "⚪"}


def markdown_of(report: ChangeReport, *, by: str = "message") -> str:
    """The report; what does not fit is left out with a count."""
    blocks = [
        f"## {plain(one_line(report.old.name))} → {plain(one_line(report.new.name))}",
        _verdict(report),
        _counts(report),
    ]
    if len(report.entries) > _FEW:
        blocks.append(f"Most often: {plain(frequent(report.entries))}.")
    blocks += [f"{text}." for text in _left_out(report)]
    texts = [one for one in report.entries if one.severity == DOCS]
    groups = groups_of((one for one in report.entries if one.severity != DOCS), by)
    if texts:
        groups.append(Group("Texts", "texts", tuple(texts)))
    room = ROOM - sum(utf16_units(one) + 2 for one in blocks) - 300
    opened = len(report.entries) <= _FEW
    left: list[Entry] = []
    for group in groups:
        block, more = _group(report, group, room, opened=opened and group.kind != "texts")
        left += more
        if block:
            blocks.append(block)
            room -= utf16_units(block) + 2
    if left:
        counts = {name: sum(one.severity == name for one in left) for name in SEVERITIES}
        blocks.append(f"**Cut here: {len(left):,} further changes ({counts_text(counts)}) are not listed.** "
                      "`fieldwright diff --format html` shows all.")  # fmt: skip
    return "\n\n".join(blocks) + "\n"


def _verdict(report: ChangeReport) -> str:
    if not sum(report.counts.values()):
        return "No changes."
    limit = f"`--fail-on {report.fail_on}`"
    return (
        f"**{'Falls short' if report.failed else 'Passes'}** ({limit}, {'both roles' if report.role == BOTH else 'as ' + report.role}"
        + (f", preset {', '.join(report.presets)})." if report.presets else ").")
    )


def _counts(report: ChangeReport) -> str:
    if not sum(report.counts.values()):
        return ""
    roles = ROLES if report.role == BOTH else ()
    lines = [_row(["", *SEVERITIES]), _row(["---"] * (len(SEVERITIES) + 1))]
    worst = "the worse of both" if roles else f"as {report.role}"
    lines.append(_row([worst, *(f"{report.counts[name]:,}" for name in SEVERITIES)]))
    listed = [one.change for one in report.entries]
    complete = len(listed) == sum(report.counts.values())
    for role in roles if complete else ():
        meaning = "we read it" if role == "source" else "we write it"
        counts = [f"{sum(one.as_(role) == name for one in listed):,}" for name in SEVERITIES]
        lines.append(_row([f"as {role} ({meaning})", *counts]))
    return "\n".join(lines)


def _left_out(report: ChangeReport) -> Iterable[str]:
    if report.accepted:
        yield f"{len(report.accepted):,} accepted by the baseline"
    if report.ignored:
        yield f"{len(report.ignored):,} ignored by the policy"
    if report.stale:
        yield f"{len(report.stale):,} stale in the baseline"
    for note in report.notes:
        yield plain(one_line(note)).rstrip(".")


def _group(report: ChangeReport, group: Group, room: int, *, opened: bool) -> tuple[str, list[Entry]]:
    """A group as far as there is room, and the changes that are left."""
    counted = places_text(group.places, group.used)
    places = f", {counted}" if counted else ""
    kind = "definition " if group.kind == "definition" else ""
    head = f"<details{' open' if opened else ''}><summary><b>{kind}{escape(one_line(group.title))}</b>{places}: {counts_text(group.counts)}</summary>"
    lines = [head, "", _row(["", "where", "change", "before", "after"]), _row(["---"] * 5)]
    used = sum(utf16_units(one) + 1 for one in lines) + 14
    kept = 0
    for one in group.entries:
        line = _change(report, one)
        used += utf16_units(line) + 1
        if used > room:
            break
        lines.append(line)
        kept += 1
    if not kept:
        return "", list(group.entries)
    return "\n".join([*lines, "", "</details>"]), list(group.entries[kept:])


def _change(report: ChangeReport, one: Entry) -> str:
    change = one.change
    said = [plain(one_line(change.text))]
    if because := reason_of(change):
        said.append(plain(one_line(because)))
    said += [
        f"{'valid before' if each.role == 'target' else 'valid now'}: {code(instance_text(each.instance, _VALUE))}"
        for each in change.witnesses[:1]
    ]
    if change.hint and one.severity != DOCS:
        said.append(f"*{plain(one_line(change.hint))}*")
    file, line, _ = report.place(change)
    place = [code(change.path)] if change.path else []
    if was := old_path_of(change):
        place.append(f"was {code(was)}")
    if file:
        place.append(code(f"{file}:{line}" if line else file))
    name = f"{_SIGNS[one.severity]} {label_of(one, report.role)}<br>{code(change.id)}"
    return _row(
        [name, "<br>".join(place), "<br>".join(said), *(_value(each) for each in (change.before, change.after))]
    )


def _value(value: object) -> str:
    return "" if value is None else code(value_text(value, _VALUE))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
