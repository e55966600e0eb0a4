"""What went wrong is said so that nothing covers it, nobody's typing is disturbed, and it can be reported without anybody's data."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldwright import __version__
from fieldwright.desktop.details import details_of
from fieldwright.desktop.dialogs.message import complain
from fieldwright.desktop.notice import MOST_WAITING, Notice
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import ExpressionError, FieldwrightError, UnreadableError
from fieldwright.project.format import load_project
from tests.desktop.opened import InFront, button

SECRET = "4929-1234-SECRET"


@pytest.fixture
def notice(look: Look, qtbot: QtBot) -> Iterator[Notice]:
    around = QWidget()
    box = QVBoxLayout(around)
    made = Notice(look)
    line = QLineEdit()
    box.addWidget(made)
    box.addWidget(line)
    qtbot.addWidget(around)
    around.show()
    line.setFocus()
    yield made
    around.hide()


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001 - what was raised is what is asked for
        return caught


def test_nothing_lesser_covers_an_error(notice: Notice) -> None:
    notice.show_notice("error", "It broke.")
    notice.show_notice("info", "It is open elsewhere.")
    notice.show_notice("warning", "The file changed.")
    assert notice.text.text() == "It broke."
    assert notice.count.text() == "2 more"
    notice.shut.click()
    assert (notice.kind, notice.text.text()) == ("warning", "The file changed.")
    notice.shut.click()
    assert (notice.kind, notice.text.text()) == ("info", "It is open elsewhere.")
    assert not notice.count.isVisible()
    notice.shut.click()
    assert not notice.isVisible()
    assert notice.kind == ""


def test_no_error_is_lost_by_another(notice: Notice) -> None:
    for at in range(3):
        notice.show_notice("error", f"Error {at}.")
    notice.show_notice("error", "Error 1.")  # once more
    seen = []
    while notice.isVisible():
        seen.append(notice.text.text())
        notice.shut.click()
    assert seen == ["Error 1.", "Error 2.", "Error 0."]


def test_a_newer_word_on_the_same_takes_the_place_of_the_older(notice: Notice) -> None:
    notice.show_notice("warning", "The file is gone.")
    notice.show_notice("warning", "The file is another.")
    assert notice.text.text() == "The file is another."
    assert not notice.count.isVisible()


def test_not_more_than_some_wait(notice: Notice) -> None:
    for at in range(100):
        notice.show_notice("error", f"Error {at}.")
    assert notice.count.text() == f"{MOST_WAITING} more"


def test_what_waits_keeps_its_buttons(notice: Notice) -> None:
    done: list[str] = []
    notice.show_notice("error", "It broke.")
    notice.show_notice("warning", "The file changed.", "&Merge", lambda: done.append("merge"))
    notice.offer("Save &As…", lambda: done.append("as"))
    assert not notice.mend.isVisible()
    assert not notice.more.isVisible()
    notice.shut.click()
    assert (notice.mend.text(), notice.more.text()) == ("&Merge", "Save &As…")
    notice.more.click()
    assert done == ["as"]
    assert not notice.isVisible()


@pytest.mark.parametrize("kind", ["error", "warning", "info"])
def test_a_notice_takes_no_focus(notice: Notice, kind: str) -> None:
    line = notice.window().findChild(QLineEdit)
    assert line is not None
    assert line.hasFocus()
    notice.show_notice(kind, "Something.", "&Mend", lambda: None)
    QApplication.processEvents()
    assert line.hasFocus()
    assert notice.text.accessibleName() == f"{kind.capitalize()}: Something."
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in (notice.mend, notice.copy, notice.shut))


def test_details_are_copied_of_errors_alone(notice: Notice) -> None:
    notice.show_notice("warning", "The file changed.")
    assert not notice.copy.isVisible()
    notice.show_notice("error", "It broke.", error=raised(ValueError(SECRET)))
    notice.copy.click()
    assert notice.copy.text() == "Copied"
    assert notice.isVisible()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Fieldwright {__version__}\n")
    assert "Error: builtins.ValueError" in copied


def test_details_hold_no_values_and_no_folders(tmp_path: Path) -> None:
    file = tmp_path / "Jane Doe" / "orders.json"
    error = UnreadableError(f"the value {SECRET} is none", mend=f"write {SECRET} otherwise", file=file, line=7)
    error.__cause__ = raised(ExpressionError(f"{SECRET} is no number"))
    told = details_of(raised(error))
    assert SECRET not in told
    assert "Jane Doe" not in told
    assert str(tmp_path) not in told
    assert "Error: fieldwright.files.errors.UnreadableError\n  in the file orders.json, line 7\n" in told
    assert "Because of: fieldwright.files.errors.ExpressionError" in told
    assert "test_notice.py:" in told


def test_details_name_the_place_in_our_code(tmp_path: Path) -> None:
    (tmp_path / "p.fieldwright.json").write_text(f'{{"fieldwright": "{SECRET}"')
    with pytest.raises(FieldwrightError) as caught:
        load_project(tmp_path / "p.fieldwright.json")
    told = details_of(caught.value)
    assert SECRET not in told
    assert "in load_project" in told
    assert "  at project/format" in told


def test_a_message_offers_the_details_and_stays(front: InFront) -> None:
    def copy(box: QMessageBox) -> None:
        button(box, "Copy Details").click()
        assert box.isVisible()
        assert "Error: builtins.OSError\n  error number 28" in QGuiApplication.clipboard().text()
        button(box, "OK").click()

    front.in_dialog(QMessageBox, copy)
    complain(front.window, "It was not saved.", raised(OSError(28, SECRET, f"/home/{SECRET}")))
    assert SECRET not in QGuiApplication.clipboard().text()


def test_what_cannot_be_opened_is_said_with_its_details(front: InFront, tmp_path: Path) -> None:
    (tmp_path / "p.fieldwright.json").write_text("{")
    front.window.open_path(tmp_path / "p.fieldwright.json")
    front.told("p.fieldwright.json")
    assert front.window.notice.copy.isVisible()
