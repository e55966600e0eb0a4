"""Bundles are sent, looked at, unpacked and merged through the window."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from attrs import evolve
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.sharing.sending import SendDialog
from fieldwright.mapping.model import Parameter
from fieldwright.project.bundle import bundle
from fieldwright.project.bundled import unbundle
from fieldwright.project.format import load_project, save_project
from tests.desktop.opened import InFront, button, choosing, example, press

NAME = "city-service-requests"


@pytest.fixture
def opened(front: InFront, tmp_path: Path) -> InFront:
    return front.load(example(tmp_path))


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A bundle that a colleague sent back: made of one of ours, with another owner."""
    mine = example(tmp_path / "first")
    first = tmp_path / "first.fieldwright.zip"
    first.write_bytes(bundle(load_project(mine).project, mine).data)
    theirs, _ = unbundle(first, tmp_path / "theirs")
    edited = save_project(evolve(load_project(theirs).project, owner="Grace"), theirs, overwrite=True)
    to = tmp_path / "sent.fieldwright.zip"
    to.write_bytes(bundle(edited.project, theirs).data)
    return to


def received(front: InFront, file: Path) -> None:
    front.window.open_path(file)
    front.settled(lambda: front.document.bundle == file)


@pytest.mark.parametrize(("samples", "name_is_there"), [("masked", False), ("all", True), ("none", False)])
def test_a_project_is_sent(opened: InFront, tmp_path: Path, samples: str, name_is_there: bool) -> None:
    out = tmp_path / f"{samples}.fieldwright.zip"
    opened.document.do(evolve(opened.document.project, owner="not saved yet"), "owner")

    def fill(dialog: SendDialog) -> None:
        assert dialog.place.text().endswith(f"{NAME}.fieldwright.zip")
        assert "not saved yet goes into it" in dialog.said.text()
        dialog.choices[samples].setChecked(True)
        assert dialog.warning.isVisible() == (samples == "all")
        dialog.place.setText(str(out))
        press(dialog, "Write the Bundle")
        opened.until(lambda: dialog.sent is not None)
        assert str(out) in dialog.said.text()
        told = dialog.listed.toPlainText()
        assert ("Masked: city-service-requests.samples/pothole.json" in told) == (samples == "masked")
        assert ("Left out: city-service-requests.samples/pothole.json" in told) == (samples == "none")

    opened.in_dialog(SendDialog, fill)
    opened.do("bundle")
    with ZipFile(out) as packed:
        everything = b"".join(packed.read(one) for one in packed.namelist())
        project = json.loads(packed.read(f"{NAME}.fieldwright.json"))
    assert project["owner"] == "not saved yet"
    assert (b"Two people nearly lost a wheel" in everything or _some_value() in everything) == name_is_there


@pytest.mark.parametrize("kept", [False, True])
def test_a_project_is_sent_without_its_secrets_unless_somebody_says_so(opened: InFront, tmp_path: Path, kept: bool) -> None:  # fmt: skip
    out, secret = tmp_path / "b.fieldwright.zip", "sk_live_9aTq4Zr7WmB2xLc8VdPy"
    project = opened.document.project
    opened.document.do(
        evolve(project, parameters=(Parameter("apiKey", default=secret), *project.parameters)), "parameter"
    )

    def fill(dialog: SendDialog) -> None:
        assert not dialog.secrets.isChecked()
        assert not dialog.warning.isVisible()
        dialog.choices["none"].setChecked(True)
        dialog.secrets.setChecked(kept)
        assert (dialog.warning.isVisible(), "passwords" in dialog.warning.text()) == (kept, kept)
        dialog.place.setText(str(out))
        press(dialog, "Write the Bundle")
        opened.until(lambda: dialog.sent is not None)
        told = dialog.listed.toPlainText()
        assert ("what looks like a secret in it" in told, "Exchange these secrets" in told) == (not kept, not kept)

    opened.in_dialog(SendDialog, fill)
    opened.do("bundle")
    with ZipFile(out) as packed:
        assert (secret in packed.read(f"{NAME}.fieldwright.json").decode()) == kept


def _some_value() -> bytes:
    from fieldwright.files.resources import resource

    payload = json.loads(resource("examples", NAME, f"{NAME}.samples", "pothole.json").read_text())
    return str(payload["title"]).encode()


def test_a_bundle_is_looked_at_and_is_among_the_recent(front: InFront, sent: Path) -> None:
    received(front, sent)
    assert "sent.fieldwright.zip is a bundle" in front.notice
    assert front.window.windowTitle().startswith("sent (bundle)")
    assert front.window.settings.recent == [sent]
    assert not front.window.actions_by_id["save"].isEnabled()
    assert not front.window.actions_by_id["release"].isEnabled()
    assert front.window.status.state.text() == "Bundle, read-only"
    assert front.document.bench is not None
    assert not front.document.bench.missing
    front.do("reload")
    front.settled(lambda: front.document.project.owner == "Grace")
    assert front.document.bundle == sent  # still the bundle, not the copy that it was unpacked to


def test_a_bundle_can_be_dropped_on_the_window(front: InFront, sent: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sent))])
    hands = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(300, 300), *hands)
    QApplication.sendEvent(front.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(front.window, QDropEvent(QPointF(300, 300), *hands))
    front.settled(lambda: front.document.bundle == sent)


def test_a_bundle_is_unpacked_with_the_edits_made_in_it(front: InFront, sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    received(front, sent)
    packed = sent.read_bytes()
    front.document.do(evolve(front.document.project, description="Looked at"), "describing")
    to = tmp_path / "mine"
    choosing(monkeypatch, to)
    front.do("save-as")  # a bundle is not written to: it is unpacked
    front.settled(lambda: front.document.path == to / f"{NAME}.fieldwright.json")
    front.settled(lambda: front.document.project.description == "Looked at")
    assert front.document.bundle is None
    assert front.notice == ""
    assert front.window.isWindowModified()
    front.do("save")
    assert load_project(to / f"{NAME}.fieldwright.json").project.owner == "Grace"
    assert (to / f"{NAME}.samples" / "pothole.json").is_file()
    assert sent.read_bytes() == packed


def test_a_bundle_is_not_unpacked_over_something(front: InFront, sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    received(front, sent)
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    choosing(monkeypatch, full)
    front.answer("OK")
    button(front.window.notice, "Unpack…").click()  # type: ignore[arg-type]
    front.settled(lambda: bool(front.questions))
    assert "there is something already" in front.questions[0].lower()
    assert front.document.bundle == sent
    assert [one.name for one in full.iterdir()] == ["mine.txt"]


def test_a_bundle_is_merged_into_a_project(front: InFront, sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    mine = example(tmp_path / "mine")
    received(front, sent)
    choosing(monkeypatch, mine)
    button(front.window.notice, "Merge into a Project…").click()  # type: ignore[arg-type]
    front.settled(lambda: front.document.path == mine and front.document.history.undo_label.startswith("merging"))
    assert front.document.bundle is None
    assert front.document.project.owner == "Grace"
    front.do("undo")
    assert front.document.project.owner == "Priya Raman (integration)"


def test_what_is_no_bundle_is_refused(front: InFront, tmp_path: Path) -> None:
    file = tmp_path / "photos.fieldwright.zip"
    with ZipFile(file, "w") as packed:
        packed.writestr("holiday.txt", "sun")
    front.window.open_path(file)
    assert "no bundle of a project" in front.told("no bundle")
    assert not front.document.is_open
    assert front.window.settings.recent == []
