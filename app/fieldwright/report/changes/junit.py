"""A comparison as JUnit XML: a test suite a group, a test case a change; those that may not be are failures."""

from xml.sax.saxutils import escape, quoteattr

from fieldwright.diff.model import Change
from fieldwright.report.changes.grouping import groups_of
from fieldwright.report.changes.model import ChangeReport, Entry
from fieldwright.report.changes.text import sentence_of
from fieldwright.report.changes.values import instance_text, one_line
from fieldwright.report.visible import visible


def junit_of(report: ChangeReport) -> str:
    """The report. Accepted and ignored changes are skipped test cases, with the reason; a comparison without changes is one that passed."""
    suites: list[tuple[str, list[tuple[str, bool, bool]]]] = []
    for group in groups_of(report.entries):
        suites.append((group.title, [(*_case(report, one), False) for one in group.entries]))
    skipped = [(one.change, "accepted by the baseline") for one in report.accepted]
    skipped += [(one.change, one.reason or "ignored by the policy") for one in report.ignored]
    if skipped:
        suites.append(("not counted", [(_skipped(change, reason), False, True) for change, reason in skipped]))
    if not suites:
        suites.append(
            (f"{report.old.name} -> {report.new.name}", [('    <testcase name="no changes" time="0"/>', False, False)])
        )
    total, failures = (
        sum(len(cases) for _, cases in suites),
        sum(failed for _, cases in suites for _, failed, _ in cases),
    )
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             f'<testsuites name={_attribute(f"fieldwright diff {report.old.name} {report.new.name}")} tests="{total}" failures="{failures}">']  # fmt: skip
    for title, cases in suites:
        counts = f'tests="{len(cases)}" failures="{sum(failed for _, failed, _ in cases)}" errors="0" skipped="{sum(left for _, _, left in cases)}"'
        lines += [
            f'  <testsuite name={_attribute(title)} {counts} time="0">',
            *(case for case, _, _ in cases),
            "  </testsuite>",
        ]
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _case(report: ChangeReport, one: Entry) -> tuple[str, bool]:
    """A change's test case, and whether it failed."""
    change, failed = one.change, report.fails(one)
    file, line, _ = report.place(change)
    place = (f" file={_attribute(file)}" + (f' line="{line}"' if line else "")) if file else ""
    head = f'    <testcase classname={_attribute(change.message or one.file or change.id)} name={_attribute(_name(change))}{place} time="0"'
    said = [f"{one.severity}: {sentence_of(change)}", change.because, *(f"for example {instance_text(each.instance)}: {each.problem}" for each in change.witnesses),
            change.hint, f"{file}:{line}" if line else file]  # fmt: skip
    text = escape(visible("\n".join(part for part in said if part)))
    if not failed:
        return f"{head}>\n      <system-out>{text}</system-out>\n    </testcase>", False
    return (
        f"{head}>\n      <failure type={_attribute(change.id)} message={_attribute(sentence_of(change))}>{text}</failure>\n    </testcase>",
        True,
    )


def _skipped(change: Change, reason: str) -> str:
    return (f"    <testcase classname={_attribute(change.message or change.id)} name={_attribute(_name(change))} time=\"0\">"
            f"<skipped message={_attribute(reason)}/></testcase>")  # fmt: skip


def _name(change: Change) -> str:
    return " ".join(part for part in (change.path, change.id) if part)


def _attribute(text: str) -> str:
    return quoteattr(one_line(text))
