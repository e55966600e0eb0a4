"""A comparison as text, for a terminal or a log: grouped, the worst first, one line a change."""

from collections import Counter
from collections.abc import Iterable, Mapping

from fieldwright.diff.model import BOTH, BREAKING, DOCS, RISKY, SAFE, SEVERITIES, Change
from fieldwright.report.changes.grouping import Group, counts_text, groups_of, places_text, roles_text
from fieldwright.report.changes.model import ChangeReport, Entry, VersionFacts
from fieldwright.report.changes.values import instance_text, one_line, short, value_text

LINES = 25
"""Changes of one group that are listed unless asked otherwise."""

MANY = 100
"""Changes from which on the most frequent kinds are named first."""

_FREQUENT = 6
_COLOURS: Mapping[str, str] = {
    BREAKING: "1;31", RISKY: "33", SAFE: "32", DOCS: "2", "title": "1", "soft": "2", "path": "36",
}  # fmt: skip
_TEXT = 160
_BEGINNING = 24
_PLACE = 60


class _Paint:
    def __init__(self, *, coloured: bool) -> None:
        self._coloured = coloured

    def __call__(self, name: str, text: str) -> str:
        return f"\x1b[{_COLOURS[name]}m{text}\x1b[0m" if self._coloured and text else text


def text_of(
    report: ChangeReport, *, by: str = "message", limit: int = LINES, coloured: bool = False, fold_docs: bool = True
) -> str:
    """The report. ``limit`` is how many changes of a group are listed, 0 for all; ``fold_docs`` leaves changes of texts to a count.

    Nothing from the schemas can move a terminal's cursor: control characters are shown as escapes.
    """
    paint = _Paint(coloured=coloured)
    folded = [one for one in report.entries if fold_docs and one.severity == DOCS]
    shown = [one for one in report.entries if not (fold_docs and one.severity == DOCS)]
    lines = [f"{_version(report.old)} -> {_version(report.new)}", _verdict(report, paint)]
    if len(shown) > MANY:
        lines.append(paint("soft", f"most often: {frequent(shown)}"))
    several = len({one.change.message for one in shown}) > 1
    for group in groups_of(shown, by):
        lines += ["", *_group(group, report, limit, by, several, paint)]
    after = _after(report, len(folded), paint)
    return "\n".join([*lines, *([""] if after else []), *after]) + "\n"


def summary_line(report: ChangeReport) -> str:
    """The verdict in one line."""
    return _verdict(report, _Paint(coloured=False))


def frequent(entries: Iterable[Entry]) -> str:
    """The most frequent kinds with their counts."""
    counted = Counter(one.change.id for one in entries).most_common(_FREQUENT)
    return ", ".join(f"{id} {count:,}" for id, count in counted)


def _version(one: VersionFacts) -> str:
    return f"{one_line(one.name)} ({one_line(one.format)})" if one.format else one_line(one.name)


def _verdict(report: ChangeReport, paint: _Paint) -> str:
    counts = [paint(name, f"{report.counts[name]:,} {name}") for name in SEVERITIES if report.counts.get(name)]
    role = "as source or target" if report.role == "both" else f"as {report.role}"
    preset = f", preset {', '.join(report.presets)}" if report.presets else ""
    return f"{', '.join(counts) or 'no changes'} ({role}{preset})"


def _group(group: Group, report: ChangeReport, limit: int, by: str, several: bool, paint: _Paint) -> list[str]:
    kept = group.entries[:limit] if limit else group.entries
    lines = [_title(group, several, paint)] if by != "none" else []
    labels = [label_of(one, report.role) for one in kept]
    wide = max(map(len, labels), default=0)
    lines += [_line(one, label.ljust(wide), group, by, paint) for one, label in zip(kept, labels, strict=True)]
    more = group.entries[len(kept) :]
    if more:
        counts = {name: sum(one.severity == name for one in more) for name in SEVERITIES}
        lines.append(paint("soft", f"  … and {len(more):,} more here ({counts_text(counts)}): --limit 0 lists all"))
    return lines


def _title(group: Group, several: bool, paint: _Paint) -> str:
    kind = f"{group.kind} " if group.kind in ("definition", "path") else ""
    said = [paint("title", kind + one_line(group.title)), places_text(group.places, group.used)]
    if group.above:
        message, path = one_line(group.entries[0].change.message), one_line(group.above)
        path = path if len(path) <= _PLACE else f"…{path[1 - _PLACE :]}"
        said.append(f"{'first ' if group.places > 1 else ''}{f'in {message} ' if several else ''}at {path}")
    return f"{', '.join(one for one in said if one)}: {counts_text(group.counts)}"


def label_of(one: Entry, role: str) -> str:
    """The severity, and where both roles were asked for and only one has it, which."""
    return f"{one.severity} {roles_text(one.change, one.severity) if role == BOTH else ''}".strip()


def _line(one: Entry, label: str, group: Group, by: str, paint: _Paint) -> str:
    change = one.change
    place = one_line(change.path.removeprefix(group.above).lstrip(".")) if group.above else one_line(change.path)
    if by not in ("message", "file") and change.message:
        place = f"{one_line(change.message)} {place}".strip()
    head = f"{paint('path', place)}  " if place else ""
    parts = [sentence_of(change)]
    if was := old_path_of(change):
        parts.append(f"was {one_line(was)}")
    if because := reason_of(change):
        parts.append(one_line(because))
    parts += [f"e.g. {instance_text(each.instance, 60)}" for each in change.witnesses[:1]]
    if change.places > 1 and not (group.kind == "definition" and group.places == change.places):
        parts.append(places_text(change.places, change.used))
    return f"  {paint(one.severity, label)}  {head}{short('; '.join(parts), 3 * _TEXT)}  {paint('soft', change.id)}"


def sentence_of(change: Change) -> str:
    """What changed, with before and after where the sentence does not say them."""
    text = short(one_line(change.text), _TEXT).rstrip(".")
    return f"{text}: {values}" if (values := before_after(change)) else text


def reason_of(change: Change) -> str:
    """Why, as far as the change's sentence does not say it already, in parentheses at its end."""
    said = change.text.rpartition(" (")[2].removesuffix(")")
    return "" if change.because in change.text else change.because.removeprefix(said).strip()


def old_path_of(change: Change) -> str:
    """Where a renamed or moved field was; empty where the sentence says its old name, and of what is below such a field."""
    if change.id not in ("field-renamed", "field-moved") or change.old_path in ("", change.path):
        return ""
    last = change.old_path.rpartition(".")[2].rstrip("[]").strip("`")
    return "" if change.id == "field-renamed" and last in change.text else change.old_path


def before_after(change: Change) -> str:
    """Before and after as ``20 -> 10``; empty where there are none, or the change's sentence has them."""
    if change.before is None and change.after is None:
        return ""
    if isinstance(change.before, bool | None) and isinstance(change.after, bool | None):
        return ""  # the sentence says which
    before, after = value_text(change.before), value_text(change.after)
    if all(
        _said(text, change) for text, value in ((before, change.before), (after, change.after)) if value is not None
    ):
        return ""
    return after if change.before is None else f"was {before}" if change.after is None else f"{before} -> {after}"


def _said(text: str, change: Change) -> bool:
    """Whether a change's sentence has a value, perhaps cut."""
    return text.strip('[]{}" …')[:_BEGINNING] in " ".join(change.text.split())


def _after(report: ChangeReport, folded: int, paint: _Paint) -> list[str]:
    lines: list[str] = []
    if folded:
        what = "one change of texts is not listed" if folded == 1 else f"{folded:,} changes of texts are not listed"
        lines.append(paint("soft", f"{what}: --severity docs lists them"))
    hidden = sum(report.counts.values()) - len(report.entries)
    if hidden:
        lines.append(paint("soft", f"{hidden:,} milder than {report.shown_from} not listed"))
    if report.accepted:
        lines.append(f"{len(report.accepted):,} accepted by the baseline")
    if report.ignored:
        lines.append(f"{len(report.ignored):,} ignored by the policy")
    if report.entries:
        first = next((one for one in report.entries if one.severity == BREAKING), report.entries[0])
        lines.append(paint("soft", f"what a change means: fieldwright changes {first.change.id}"))
    return lines
