"""The help in German: every page has its twin, which says as much, names the menus' own words and the same keys."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from fieldwright.desktop.actions import ACTIONS
from fieldwright.desktop.help.pages import WRITTEN, pages, source
from fieldwright.desktop.help.window import HelpWindow
from fieldwright.desktop.language import ENGLISH, GERMAN, start
from fieldwright.desktop.preferences.table import documentation
from fieldwright.desktop.theme import Look
from fieldwright.files.resources import resource
from tests.languages import FOLDER, compile_all, messages

EMPHASIS = r"(?<![*\w])\*(?![*\s])([^*\n]+?)(?<!\s)\*(?!\*)"
STRONG = r"\*\*([^*]+)\*\*"
PARTS = {
    "heading": r"^#+ ",
    "row of a table": r"^\|",
    "item": r"^(?:\*|\d+\.) ",
    "paragraph": r"\n\n",
    "fence": r"^```",
    "code": r"`[^`\n]+`",
    "strong": STRONG,
    "emphasis": EMPHASIS,
    "link": r"\]\([^)]+\)",
    "anchor": r"<a [^>]+>|\{#[^}]+\}",
}
WORDS = {
    "Strg": "Ctrl", "Umschalt": "Shift", "Leertaste": "Space", "Rücktaste": "Backspace", "Entf": "Delete", "Herunter": "Down", "Hoch": "Up",
    "Bild abwärts": "PgDown", "Bild aufwärts": "PgUp", "Klick": "click",
}  # fmt: skip
"""Names of keys as Qt writes them in German menus."""
KEY = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+)+(?:[.,](?=\W)|\w+)|\bF\d+\b|`(?:Space|Delete|Enter|Esc|Tab|Alt)`")


def text(name: str, code: str) -> str:
    return source(name, code).read_text("utf-8")


def said(room: str) -> dict[str, str]:
    found = messages(FOLDER / GERMAN / f"{room}.ts")
    return {one.findtext("source", ""): one.findtext("translation", "").replace("&", "") for one in found}


def pills() -> dict[str, str]:
    """The words on lines, German to English."""
    found = [one for one in messages(FOLDER / GERMAN / "window.ts") if one.findtext("comment") == "pill"]
    return {one.findtext("translation", ""): one.findtext("source", "") for one in found}


def test_every_page_has_a_twin() -> None:
    assert {path.stem for path in (resource("help") / GERMAN).glob("*.md")} == set(WRITTEN)
    assert all(source(name, GERMAN) != source(name, ENGLISH) for name in WRITTEN)


def test_a_page_that_is_missing_is_shown_in_english() -> None:
    assert source("start", "xx") == source("start", ENGLISH)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_twin_has_as_many_of_everything(name: str) -> None:
    english, german = text(name, ENGLISH), text(name, GERMAN)
    counts = {
        what: [len(re.findall(part, one, re.MULTILINE)) for one in (english, german)] for what, part in PARTS.items()
    }
    assert {what: both for what, both in counts.items() if both[0] != both[1]} == {}
    levels = [re.findall(r"^#+", one, re.MULTILINE) for one in (english, german)]
    assert levels[0] == levels[1]


@pytest.mark.parametrize("name", WRITTEN)
def test_a_twin_has_the_same_code_and_links(name: str) -> None:
    def told(of: str) -> Counter[str]:
        return Counter(re.findall(r"`[^`\n]+`|\]\([^)]+\)", of))

    english, german = text(name, ENGLISH), text(name, GERMAN)
    for here, there in {**WORDS, **pills()}.items():
        german = german.replace(f"`{here}`", f"`{there}`")
    assert told(german) == told(english)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_twin_names_the_same_keys(name: str) -> None:
    german = text(name, GERMAN)
    for here, there in WORDS.items():
        german = german.replace(here, there)
    assert Counter(KEY.findall(german)) == Counter(KEY.findall(text(name, ENGLISH)))


def test_menus_and_actions_are_named_as_the_menus_are() -> None:
    window = said("window")
    actions = {window[one.english[0]] for one in ACTIONS.values()}
    menus = {window[one] for one in ("&File", "&Edit", "&View", "&Mapping", "&Integration", "&Review", "&Help")}
    within = {window[one] for one in ("E&xamples", "Mer&ge", "&Bundles", "Tabs")}
    named = [
        (name, found[0], *([found[1]] if found[1] in actions else found[1].split(", ")))
        for name in WRITTEN
        for found in re.findall(r"\*(\w+), ([A-ZÄÖÜ][^*]+?)\*(?!\*)", text(name, GERMAN))
    ]
    assert len(named) > 30
    assert [one for one in named if one[1] not in menus or one[-1] not in actions or not within.issuperset(one[2:-1])] == []  # fmt: skip


@pytest.mark.parametrize("name", WRITTEN)
def test_buttons_and_labels_are_named_as_the_window_names_them(name: str) -> None:
    """What a page names as it stands in the window; a word may be translated in several ways, for several places."""
    words: dict[str, set[str]] = {}
    for path in sorted((FOLDER / GERMAN).glob("*.ts")):
        for one in messages(path):
            words.setdefault(plain(one.findtext("source", "")), set()).add(plain(one.findtext("translation", "")))
    german = {plain(one) for mark in (EMPHASIS, STRONG) for one in re.findall(mark, text(name, GERMAN))}
    english = [one for mark in (EMPHASIS, STRONG) for one in re.findall(mark, text(name, ENGLISH))]
    wrong = [one for one in english if plain(one) in words and not words[plain(one)] & german]
    assert wrong == []


def plain(words: str) -> str:
    return words.replace("&", "").rstrip("…").casefold()


@pytest.fixture
def translated(qapp: QCoreApplication, tmp_path: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(compile_all(GERMAN, tmp_path)))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("translated")
def test_the_page_of_preferences_is_made_from_their_table() -> None:
    assert text("preferences", GERMAN) == documentation(), "write resources/help/de/preferences.md again, in German"


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    before = QLocale()
    start(GERMAN)
    pages.cache_clear()
    yield
    start(ENGLISH)
    QLocale.setDefault(before)
    pages.cache_clear()


@pytest.mark.usefixtures("german")
def test_the_window_shows_and_searches_the_german_pages(qtbot: QtBot) -> None:
    made = HelpWindow(Look())
    qtbot.addWidget(made)
    titles = [made.contents.item(row).text() for row in range(made.contents.count())]
    assert titles[:3] == ["Erste Schritte", "Das Mapping", "Das Tabellenblatt"]
    assert "Drei Wege führen hinein" in made.text.toPlainText()
    made.search.setText("Zellen Zwischenablage Apostroph")
    assert made.contents.count() == 0
    made.search.setText("Zellen Apostroph")
    assert [made.contents.item(row).text() for row in range(made.contents.count())] == ["Das Tabellenblatt"]
    assert made.page == "sheet"
