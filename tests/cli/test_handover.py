"""``fieldwright handover``: documents for operation, drafted again without losing what people wrote."""

import json
import os
import shutil
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.format import load_project, save_project

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    shutil.copytree(resource("examples", "wholesale-shipments"), tmp_path / "p")
    return tmp_path / "p" / "wholesale-shipments.fieldwright.json"


def changed(file: Path, start: str) -> None:
    project = load_project(file).project
    save_project(evolve(project, flows=(evolve(project.flows[0], start=start),)), file)


def test_documents_are_written_in_both_forms(file: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "docs" / "new"
    assert main(["handover", str(file), "-o", str(out), "--to", "both"]) == 0
    names = sorted(one.name for one in out.iterdir())
    assert names == [
        f"{stem}{suffix}"
        for stem in ("interface-nightly-and-hourly-orders-to-shipment-plans", "readiness-checklist", "release-notes", "runbook", "solution-design")
        for suffix in (".docx", ".md")
    ]  # fmt: skip
    assert "10 documents, 10 written, 0 gaps" in capsys.readouterr().out
    before = {one: (one.read_bytes(), one.stat().st_mtime_ns) for one in out.iterdir()}
    assert main(["handover", str(file), "-o", str(out), "--to", "both"]) == 0
    assert {one: (one.read_bytes(), one.stat().st_mtime_ns) for one in out.iterdir()} == before
    assert main(["handover", str(file), "-o", str(out), "--to", "both", "--check"]) == 0
    assert "10 documents, all as the project" in capsys.readouterr().out


def test_check_tells_what_is_older_than_the_project(file: Path, tmp_path: Path, capsys: Capture) -> None:
    arguments = ["handover", str(file), "-o", str(tmp_path / "docs"), "--only", "runbook"]
    assert main([*arguments, "--check"]) == 1
    assert not (tmp_path / "docs").exists()
    assert main(arguments) == 0
    changed(file, "Call the job server's desk.")
    capsys.readouterr()
    assert main([*arguments, "--check"]) == 1
    assert (
        "runbook.md: older than the project: 1 renewed\n1 document, 1 older than the project" in capsys.readouterr().out
    )
    assert main(arguments) == 0
    assert "Call the job server's desk." in (tmp_path / "docs" / "runbook.md").read_text("utf-8")


def test_an_edited_section_is_kept_and_decided(file: Path, tmp_path: Path, capsys: Capture) -> None:
    arguments = ["handover", str(file), "-o", str(tmp_path), "--only", "runbook"]
    assert main(arguments) == 0
    runbook = tmp_path / "runbook.md"
    text = runbook.read_text("utf-8").replace("On the job server enable", "On job server 2 enable")
    runbook.write_text(text, "utf-8")
    changed(file, "Call the desk.")
    capsys.readouterr()
    assert main(arguments) == 0
    section = "nightly-and-hourly-orders-to-shipment-plans.start"
    assert f"    {section}: edited by hand, kept; the project says something else since: --take or --keep {section}" in capsys.readouterr().out  # fmt: skip
    assert runbook.read_text("utf-8") == text
    assert main([*arguments, "--check", "--json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)["documents"]
    (edited,) = [one for one in told["sections"] if one["id"] == section]
    assert edited == {"id": section, "state": "edited, draft differs", "draft": "### Start\n\nCall the desk."}
    assert main([*arguments, "--keep", section]) == 0
    assert "On job server 2 enable" in runbook.read_text("utf-8")
    assert main([*arguments, "--check"]) == 0
    assert main([*arguments, "--take-drafts"]) == 0
    assert "On job server 2 enable" not in runbook.read_text("utf-8")


def test_the_sheet_of_a_flow_that_is_gone_is_told(file: Path, tmp_path: Path, capsys: Capture) -> None:
    arguments = ["handover", str(file), "-o", str(tmp_path / "docs"), "--to", "both"]
    assert main(arguments) == 0
    (tmp_path / "docs" / "interface-of-ours.md").write_text("Ours.", "utf-8")
    project = load_project(file).project
    save_project(evolve(project, flows=(evolve(project.flows[0], name="plans"),)), file)
    assert main(arguments) == 0
    capsys.readouterr()
    assert main([*arguments, "--check", "--json"]) == 1
    stem = "interface-nightly-and-hourly-orders-to-shipment-plans"
    assert json.loads(capsys.readouterr().out)["left_over"] == [f"{stem}.md", f"{stem}.docx"]
    assert main([*arguments, "--check", "--only", "runbook"]) == 0


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--take", "nothing"], "no document has a section 'nothing'"),
        (["--take", "title", "--keep", "title"], "cannot be both taken and kept"),
        (["--templates", "none"], "there is no such folder"),
        (["--only", "poster"], "'poster'"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    file: Path, tmp_path: Path, capsys: Capture, more: list[str], said: str
) -> None:
    assert main(["handover", str(file), "-o", str(tmp_path / "docs"), *more]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert not (tmp_path / "docs").exists()


def test_files_of_others_stay(file: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "docs"
    out.mkdir()
    (out / "runbook.md").write_text("Ours.", "utf-8")
    assert main(["handover", str(file), "-o", str(out)]) == 2
    assert "was not written by Fieldwright" in capsys.readouterr().err
    assert [one.name for one in out.iterdir()] == ["runbook.md"]
    assert main(["handover", str(file), "-o", str(out / "runbook.md")]) == 2
    assert (out / "runbook.md").read_text("utf-8") == "Ours."


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_that_leads_elsewhere_is_not_written_through(file: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "docs"
    out.mkdir()
    (out / "runbook.md").symlink_to(tmp_path / "elsewhere.md")
    assert main(["handover", str(file), "-o", str(out)]) == 2
    assert "is a link to another folder" in capsys.readouterr().err
    assert not (tmp_path / "elsewhere.md").exists()


def test_a_folder_that_cannot_be_made_is_told(file: Path, capsys: Capture) -> None:
    assert main(["handover", str(file), "-o", str(file / "docs")]) == 2
    assert "the folder could not be made" in capsys.readouterr().err
