"""Texts of the rooms below the window, said again in its language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from fieldwright.desktop.language import number, tr
from fieldwright.desktop.language.library import CONTEXT, said_again

KNOWN = {
    "A required element {0} is missing.": "Das Pflichtelement {0} fehlt.",
    "No rule fills it.": "Keine Regel füllt es.",
    "{0} is deprecated{1}": "{0} ist veraltet{1}",
    "{0} of {1}": "{0} von {1}",
    "as {0}": "als {0}",
    "lookup {0}": "Nachschlagetabelle {0}",
    "the map failed: {0}": "das Mapping scheiterte: {0}",
    "the value": "der Wert",
    "{0} is required, and is left out where its condition does not hold": "{0} ist Pflicht und fehlt, wo die Bedingung nicht gilt",
}


class Speaking(QTranslator):
    """Knows a few sentences."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]  # noqa: ARG002
        return KNOWN.get(source) if context == CONTEXT else None


@pytest.fixture
def _german(_dressed: QApplication) -> Iterator[None]:
    speaking = Speaking()
    said_again.cache_clear()
    QCoreApplication.installTranslator(speaking)
    yield
    QCoreApplication.removeTranslator(speaking)
    said_again.cache_clear()


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A required element Id is missing.", "Das Pflichtelement Id fehlt."),
        ("A required element Id is missing. No rule fills it.", "Das Pflichtelement Id fehlt. Keine Regel füllt es."),
        ("Order.Id: A required element Id is missing. No rule fills it.", "Order.Id: Das Pflichtelement Id fehlt. Keine Regel füllt es."),
        ("a.b is required, and is left out where its condition does not hold.", "a.b ist Pflicht und fehlt, wo die Bedingung nicht gilt."),
        ("Something that nobody knows. No rule fills it.", "Something that nobody knows. Keine Regel füllt es."),
        ("Something that nobody knows.", "Something that nobody knows."),
        ("`a` is deprecated", "`a` ist veraltet"),
        ("`a` is deprecated (use b)", "`a` ist veraltet (use b)"),
        ("`a`, `b` of 'two words'", "`a`, `b` von 'two words'"),
        ("the value of a", "der Wert von a"),
        ("Is it the day of the order?", "Is it the day of the order?"),
        ("as a date that says", "als a date that says"),
        ("the map failed: as they asked for it", "das Mapping scheiterte: as they asked for it"),
        ("the map failed: lookup two words", "das Mapping scheiterte: Nachschlagetabelle two words"),
        ("the map failed: the day of the order", "das Mapping scheiterte: the day of the order"),
        ("the value of 1,234", f"der Wert von {number(1_234)}"),
        ("9,999,999,999,999,999,999,999", number(10**22 - 1)),
    ],
)  # fmt: skip
def test_texts_are_known_whole_or_in_parts(text: str, said: str) -> None:
    assert said_again(text) == said


def test_numbers_of_any_size_are_said() -> None:
    assert tr("{n} days of {most}", "{n} day of {most}", 10**12, most=10**22).count("000") == 4 + 7
