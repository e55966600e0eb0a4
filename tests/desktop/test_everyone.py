"""Every view can be used by everyone: it is walked through by Tab, spoken by a screen reader, read whole, and takes no file's text for markup."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from fieldwright.desktop.theme import Look
from tests.desktop.audit import (
    cut,
    double_in_menus,
    double_mnemonics,
    loose_mnemonics,
    lost_focus,
    misread,
    rich,
    unfollowed,
    unnamed,
)
from tests.desktop.audit_forms import askew, clipped, faint
from tests.desktop.everything import NAMES, Stage, walk
from tests.desktop.golden import compared, kept, key
from tests.desktop.test_screenshots import colours
from tests.screenshots import WALKED, picture

CHECKS = {
    "unnamed": unnamed,
    "misread": misread,
    "unfollowed": unfollowed,
    "loose": loose_mnemonics,
    "double": double_mnemonics,
    "menus": double_in_menus,
    "cut": cut,
    "askew": askew,
    "faint": faint,
    "clipped": clipped,
    "focus": lost_focus,
}


@pytest.fixture(scope="module")
def found(_dressed: QApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What each check complains of, with the view's name before it. The views are walked through once for all checks."""
    made: dict[str, list[str]] = {name: [] for name in (*CHECKS, "rich", "blank", "otherwise", "warned")}
    before = qInstallMessageHandler(lambda _kind, _where, words: made["warned"].append(words))
    seen: set[str] = set()
    stage = Stage(Look("light"), tmp_path_factory.mktemp("everything"))
    under = key(*WALKED)
    kept_looks = kept().get(under, {})
    words = set(_words(json.loads(stage.project.read_text("utf-8"))))

    def see(name: str, view: QWidget) -> None:
        seen.add(name)
        shown = picture(view).toImage()
        made["otherwise"] += filter(None, [compared(name, under, shown, view, stage, kept_looks)])
        for check, complaints in CHECKS.items():
            made[check] += [f"{name}: {one}" for one in complaints(view)]
        if colours(shown) < 8 or shown.size() != view.size():
            made["blank"].append(f"{name}: {colours(shown)} colours")
        made["rich"] += [f"{name}: {one}" for one in rich(view, words)]

    walk(stage, see)
    stage.close()
    qInstallMessageHandler(before)
    assert seen == set(NAMES)
    return made


def _words(value: Any) -> Iterator[str]:
    """The texts of a project that are long enough to be told from our own."""
    if isinstance(value, str):
        if len(value) > 11:
            yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _words(one)


def test_everything_that_takes_the_focus_has_a_name(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["unnamed"]) == ""


def test_a_screen_reader_can_tell_everything_that_takes_the_focus(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["misread"]) == ""


def test_what_a_screen_reader_selects_becomes_current(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["unfollowed"]) == ""


def test_every_underlined_letter_leads_somewhere(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["loose"]) == ""


def test_no_two_things_of_a_view_answer_to_the_same_letter(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["double"]) == ""


def test_no_two_items_of_a_menu_answer_to_the_same_letter(found: dict[str, list[str]]) -> None:
    assert "\n".join(sorted({one.partition(": ")[2] for one in found["menus"]})) == ""


def test_no_text_is_cut(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["cut"]) == ""


def test_fields_are_named_beside_their_first_line_as_plainly_as_what_is_typed(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["askew"] + found["faint"]) == ""


def test_choices_that_do_not_fit_say_so(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["clipped"]) == ""


def test_tab_leads_through_everything_and_back(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["focus"]) == ""


def test_no_label_takes_a_files_text_for_markup(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["rich"]) == ""


def test_every_view_is_drawn(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["blank"]) == ""


def test_every_view_looks_as_it_did_when_somebody_looked(found: dict[str, list[str]]) -> None:
    assert "\n".join(found["otherwise"]) == ""


def test_qt_complains_of_nothing(found: dict[str, list[str]]) -> None:
    assert [one for one in found["warned"] if not one.startswith("This plugin does not support")] == []
