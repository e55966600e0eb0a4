"""Templates of a person's own: used in the place of ours, and kept from doing harm."""

from pathlib import Path

import pytest

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.model import Project
from fieldwright.report.handover import templates as templates_room
from fieldwright.report.handover.drafting import drafted
from fieldwright.report.handover.templates import templates

PROJECT = Project("pump *1*", description="It pumps.")


def runbook(folder: Path, text: str, **more: str) -> str:
    for name, content in {"runbook": text, **more}.items():
        (folder / f"{name}.md.j2").write_text(content, encoding="utf-8")
    (one,) = drafted(PROJECT, folder, folder, templates(folder), ["runbook"])
    return "\n".join(f"{section.id}: {section.text}" for section in one.sections)


def test_a_template_of_ones_own_may_use_parts_of_ones_own(tmp_path: Path) -> None:
    text = '{% import "mine.md.j2" as mine %}\n<!-- section: all of it -->\n# {{ mine.loud(project.name) }}\n\n{{ table(["A"], [["x|y"]], "T") }}'
    assert runbook(tmp_path, text, mine="{% macro loud(it) %}{{ it }}!{% endmacro %}") == (
        "all-of-it: # pump \\*1\\*!\n\nTable: T\n\n| A |\n| --- |\n| x\\|y |"
    )


def test_ours_are_used_where_there_is_none_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "runbook.md.j2").write_text("<!-- section: a -->\nmine", encoding="utf-8")
    made = {one.kind: one for one in drafted(PROJECT, tmp_path, tmp_path, templates(tmp_path))}
    assert [one.text for one in made["runbook"].sections] == ["mine"]
    assert len(made["checklist"].sections) > 3


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("<!-- section: a -->\n\n{% if %}", 3, "the template is broken"),
        ("<!-- section: a -->\n{{ projekt.name }}", 2, "'projekt' is undefined"),
        ("<!-- section: a -->\n\n{{ ''.__class__.__mro__ }}", 3, "may not do this"),
        ("<!-- section: a -->\n{{ project.update({'name': 'x'}) }}", 2, "may not do this"),
        ("<!-- section: a -->\n{% for i in range(10 ** 9) %}x{% endfor %}", 2, "Range too big"),
        ("<!-- section: a -->\n{% include '/etc/passwd' %}", 2, "there is no such template"),
        ("<!-- section: a -->\n{{ 1 // 0 }}", 2, "the template fails"),
        ("<!-- section: a -->\n<!-- fieldwright:end -->", 0, "holds a mark of Fieldwright's"),
        ("only text", 0, "the template has no section"),
        ("text\n<!-- section: a -->\nb", 0, "writes text before its first section"),
        ("{% macro m() %}{{ m() }}{% endmacro %}<!-- section: a -->\n{{ m() }}", 0, "calls itself without end"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(FieldwrightError, match=said) as told:
        runbook(tmp_path, text)
    assert told.value.file == str(tmp_path / "runbook.md.j2")
    assert told.value.line == line
    assert told.value.mend


@pytest.mark.parametrize(
    "text",
    [
        "<!-- section: a -->\n{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "<!-- section: a -->\n{{ 'x' * 10 ** 10 }}",
        "<!-- section: a -->\n{% for i in range(99999) %}{{ 'x' * 1000 }}{% endfor %}",
    ],
    ids=["time", "memory", "output"],
)
def test_a_template_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(templates_room, "SECONDS", 1.5)
    with pytest.raises(FieldwrightError) as told:
        runbook(tmp_path, text)
    assert str(told.value).startswith(str(tmp_path))


def test_a_folder_without_templates_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FieldwrightError, match="there is no such folder"):
        templates(tmp_path / "none")
    (tmp_path / "runbok.md.j2").write_text("", encoding="utf-8")
    with pytest.raises(FieldwrightError, match="the folder has no template"):
        templates(tmp_path)
