"""What the user sets about the window: found by its words, effective at once, remembered, and the same in the help."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from fieldwright.desktop.preferences.page import PreferencesDialog
from fieldwright.desktop.preferences.table import DENSITY, KEEP, OPEN_LAST, PREFERENCES, SIZE, THEME, documentation
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.window import Window
from fieldwright.desktop.windows import Windows
from fieldwright.files.resources import resource


@pytest.fixture
def dialog(qtbot: QtBot, window: Window) -> PreferencesDialog:
    made = PreferencesDialog(window.settings, window)
    made.changed.connect(window._preferred)  # as the window connects it
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_help_is_made_from_the_same_table() -> None:
    page = resource("help", "preferences.md").read_text("utf-8")
    assert page == documentation(), "write resources/help/preferences.md again from preferences.table.documentation()"


def test_every_preference_has_a_row_with_a_name(dialog: PreferencesDialog) -> None:
    assert set(dialog.rows) == set(PREFERENCES)
    assert all(row.field.accessibleName() == PREFERENCES[id_].title for id_, row in dialog.rows.items())


def test_the_search_finds_by_any_word(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    found: tuple[tuple[str, set[str]], ...] = (("contrast", {THEME}), ("rows ROOM", {DENSITY}), ("crash", {KEEP}), ("nothing of the kind", set()))  # fmt: skip
    for words, shown in found:
        dialog.search.clear()
        qtbot.keyClicks(dialog.search, words)
        assert {id_ for id_, row in dialog.rows.items() if row.isVisible()} == shown
        assert dialog.none.isVisible() == (not shown)
        assert {group for group, heading in dialog.groups.items() if heading.isVisible()} == {PREFERENCES[one].group for one in shown}  # fmt: skip


def test_colours_change_at_once_and_are_remembered(dialog: PreferencesDialog, window: Window) -> None:
    combo = dialog.rows[THEME].field
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findText("High contrast, dark"))
    assert window.look.theme.name == "contrast-dark"
    assert Settings(window.settings.path).theme == "contrast-dark"
    window.switch_theme()
    assert window.look.theme.name == "contrast-light"
    assert dialog.rows[THEME].back.isVisible()
    dialog.rows[THEME].back.click()
    assert window.settings.theme == ""
    assert not dialog.rows[THEME].back.isVisible()
    window.look.use("light")


def test_numbers_and_switches_are_remembered(dialog: PreferencesDialog, window: Window, qtbot: QtBot) -> None:
    size, keep = dialog.rows[SIZE].field, dialog.rows[KEEP].field
    assert isinstance(size, QSpinBox)
    assert isinstance(keep, QCheckBox)
    size.setFocus()
    qtbot.keyClick(size, Qt.Key.Key_Up)
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    again = Settings(window.settings.path)
    assert (again.value(SIZE), again.value(KEEP), again.value(OPEN_LAST)) == (105, False, False)


@pytest.mark.parametrize(("text", "value"), [("9999", 200), ("-3", 75), ("many", 100)])
def test_a_number_in_the_file_that_is_none_is_the_usual_one(tmp_path: Path, text: str, value: int) -> None:
    file = tmp_path / "window.ini"
    file.write_text(f"[General]\nsize={text}\ntheme=pink\nkeep_unsaved=perhaps\n")
    settings = Settings(file)
    assert (settings.value(SIZE), settings.theme, settings.value(KEEP)) == (value, "", True)


def test_the_system_is_followed_only_where_nothing_was_chosen(window: Window) -> None:
    windows = Windows(window.look, window.settings)
    window.settings.theme = "dark"
    window.look.use("dark")
    windows.follow_system()
    assert window.look.theme.name == "dark"
    window.settings.theme = ""
    windows.follow_system()
    assert window.look.theme.name == "light"
