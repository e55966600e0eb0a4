"""Releases: an entry of the history, the project as it was beside it, and what changed since in sentences."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.mapping.model import Example, Lookup, LookupFile, Rule
from fieldwright.project import model
from fieldwright.project.check import check_project
from fieldwright.project.edits import set_rule
from fieldwright.project.format import load_project, save_project
from fieldwright.project.history import History
from fieldwright.project.model import Project, Release
from fieldwright.project.moving import moved
from fieldwright.project.releases import check_version, last_release, release, released_project, since_last
from fieldwright.report.spec import spec_of
from fieldwright.report.spec_markdown import markdown_of
from tests.project.schemas import project as begun


def with_rules(folder: Path, *rules: Rule) -> Project:
    made = begun(folder)
    for one in rules:
        made = set_rule(made, made.maps[0].name, one)
    return made


def released(project: Project, file: Path, version: str, **more: str) -> Project:
    made = release(project, file, version, **{"author": "Ada", "on": "2026-11-21", **more})
    made.write()
    save_project(made.project, file)
    return made.project


def test_a_release_keeps_the_project_and_says_what_changed(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    first = released(with_rules(tmp_path, Rule("id", value="id")), file, "1.0", note="For the pilot")
    kept = tmp_path / "p.releases" / "1.0.fieldwright.json"
    assert first.version == "1.0"
    (entry,) = first.history
    assert (entry.version, entry.date, entry.author, entry.note, entry.file, entry.changes) == (
        "1.0", "2026-11-21", "Ada", "For the pilot", "p.releases/1.0.fieldwright.json", ()
    )  # fmt: skip
    changed = set_rule(first, first.maps[0].name, Rule("id", value="$uppercase(id)"))
    since = since_last(changed, tmp_path)
    assert since.release == "1.0"
    (sentence,) = since.sentences
    assert "`id`" in sentence
    assert "`$uppercase(id)`" in sentence
    second = released(changed, file, "1.1")
    assert second.history[1].changes == (sentence,)
    assert since_last(second, tmp_path).lines == ()
    # the kept file is a project that opens, with its schemas
    opened = load_project(kept)
    assert check_project(opened.project, opened.folder).findings == check_project(first, tmp_path).findings
    assert released_project(second.history[0], tmp_path) == evolve(first, history=())
    assert released_project(second.history[1], tmp_path) == evolve(second, history=first.history)


def test_exports_say_what_changed_since_the_last_release(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    first = released(with_rules(tmp_path, Rule("id", value="id")), file, "1.0")
    spec = spec_of(first, tmp_path)
    assert (spec.since_release, spec.since) == ("1.0", ())
    spec = spec_of(set_rule(first, first.maps[0].name, Rule("note", value="id")), tmp_path)
    assert len(spec.since) == 1
    assert "note" in spec.since[0]
    (tmp_path / "p.releases" / "1.0.fieldwright.json").unlink()
    spec = spec_of(first, tmp_path)
    assert spec.since_release == "1.0"
    assert "there is no file" in spec.since[0]
    assert spec_of(begun(tmp_path), tmp_path).since_release == ""


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda file: file.write_bytes(file.read_bytes().replace(b'"id"', b'"ix"', 1)), "was changed since"),
        (lambda file: file.write_bytes(b"{"), "was changed since"),
        (lambda file: file.unlink(), "there is no file"),
    ],
)
def test_a_release_whose_file_is_not_what_it_was_is_said_and_hinders_nothing(
    tmp_path: Path, spoil: object, said: str
) -> None:
    file = tmp_path / "p.fieldwright.json"
    first = released(with_rules(tmp_path, Rule("id", value="id")), file, "1.0")
    spoil(tmp_path / "p.releases" / "1.0.fieldwright.json")  # type: ignore[operator]
    since = since_last(first, tmp_path)
    assert said in since.problem
    made = release(first, file, "1.1", author="Ada", on="2026-11-22")
    assert (made.release.changes, said in made.note) == ((), True)


def test_a_release_outside_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.fieldwright.json").write_bytes(b"{}")
    folder = tmp_path / "in"
    folder.mkdir()
    with pytest.raises(FieldwrightError, match="outside"):
        released_project(Release("2026-11-21", "1", file="../secret.fieldwright.json"), folder)


@pytest.mark.parametrize(
    "version", ["", "..", "1/0", "a\\b", "con", "NUL.1", "1.", ".1", "é", "a" * 65, "1 0", "now", "x:y"]
)
def test_versions_that_cannot_be_file_names_are_refused(version: str) -> None:
    with pytest.raises(RefusedError, match="cannot be a version"):
        check_version(Project("p"), version)


def test_a_version_is_released_once_and_dates_are_dates(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    held = evolve(begun(tmp_path), history=(Release("2026-01-01", "1.0-RC1"),))
    with pytest.raises(RefusedError, match="already"):
        release(held, file, "1.0-rc1", author="A", on="2026-11-21")
    for text in ("2026-02-30", "21.11.2026", "20261121", ""):
        with pytest.raises(RefusedError, match="is no date"):
            release(held, file, "2", author="A", on=text)


def test_what_stands_in_the_way_of_the_file_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    made = release(begun(tmp_path), file, "1.0", author="A", on="2026-11-21")
    made.write()
    made.write()  # the same again, as after a crash before the project was saved
    other = release(with_rules(tmp_path, Rule("id", value="id")), file, "1.0", author="A", on="2026-11-21")
    with pytest.raises(FieldwrightError, match="another file of this release"):
        other.write()
    assert made.path.read_bytes() == made.data


def test_the_history_of_an_export_says_what_each_release_changed(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    first = released(with_rules(tmp_path, Rule("id", value="id")), file, "1.0")
    second = released(set_rule(first, first.maps[0].name, Rule("id", value="$uppercase(id)")), file, "1.1")
    spec = spec_of(second, tmp_path)
    assert [one.changes for one in spec.changes] == [(), second.history[1].changes]
    assert "uppercase(id)" in markdown_of(spec).decode().partition("## History")[2]


def test_a_release_is_one_edit_that_can_be_undone(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    history = History(begun(tmp_path))
    before = history.project
    history.do(release(before, file, "1.0", author="A", on="2026-11-21").project, "releasing 1.0")
    assert last_release(history.project) is not None
    assert history.undo() == "releasing 1.0"
    assert history.project == before


def test_sentences_hold_no_values_of_samples(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    one = Rule("id", value="id", examples=(Example("Zebediah", "Zebediah", sample="s.json"),))
    first = released(with_rules(tmp_path, one), file, "1.0")
    other = evolve(one, examples=(Example("Quackenbush 2", "Quackenbush 2", sample="s.json"),))
    told = since_last(set_rule(first, first.maps[0].name, other), tmp_path).sentences
    assert told
    assert "Zebediah" not in str(told)
    assert "Quackenbush" not in str(told)


def test_moving_a_project_keeps_every_reference(tmp_path: Path) -> None:
    held = evolve(
        begun(tmp_path),
        lookups=(Lookup("l", table=LookupFile("tables/l.csv")),),
        tests=(model.TestCase("t", "in/a.json", "out/a.json", inputs={"more": "in/b.json"}),),
        history=(Release("2026-01-01", "1", file="p.releases/1.fieldwright.json"),),
    )
    there = moved(held, tmp_path, tmp_path / "p.releases")
    assert there.lookups[0].table is not None
    assert there.lookups[0].table.file == "../tables/l.csv"
    assert (there.tests[0].input, there.tests[0].inputs["more"]) == ("../in/a.json", "../in/b.json")
    assert there.history[0].file == "1.fieldwright.json"
    assert moved(there, tmp_path / "p.releases", tmp_path) == held


def test_numbers_that_nobody_touched_do_not_differ(tmp_path: Path) -> None:
    file = tmp_path / "p.fieldwright.json"
    worked = Rule("id", value="id", examples=(Example({"size": 2.5}, 2.5),))
    text = save_project(with_rules(tmp_path, worked), file).data.decode().replace('"output": 2.5', '"output": 2.50')
    file.write_text(text)
    released(load_project(file).project, file, "1.0")
    again = load_project(file).project
    assert '"output": 2.50' in (tmp_path / "p.releases" / "1.0.fieldwright.json").read_text()
    assert since_last(again, tmp_path).sentences == ()
