"""The palette in German."""

from fieldwright.desktop.palette.hits import asked, found
from fieldwright.project.model import Project
from tests.desktop.language.german import German


def test_actions_are_found_by_the_german_words_and_by_the_english_ones(in_german: German) -> None:
    words = ("rückgängig", "undo", "regeln kopieren", "copy the rules", "gespeicherte arbeit", "unsaved work")
    undo, copy = ("undo", "Rückgängig", "Strg+Z"), ("copy-rules", "Regeln kopieren", "Strg+C")
    recover = ("recover", "Nicht gespeicherte Arbeit wiederherstellen", "")
    assert in_german(first_found, words) == [undo, undo, copy, copy, recover, recover]


def first_found(words: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """What is found first by each of some words: action, title and keys."""
    hits = [found(asked(one), Project("p"), (), lambda _: True)[0] for one in words]
    return [(str(one.at[0]), one.title, one.key) for one in hits]
