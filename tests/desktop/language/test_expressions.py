"""What is wrong with an expression is said in German, whatever it is, with what to do."""

from fieldwright.desktop.language import translated
from fieldwright.expression.problems import _TABLE, explained
from tests.desktop.language.german import German

SAID = {
    'the left side of + is not a number but "x"': 'links von + steht keine Zahl, sondern "x"',
    "the expression took more than 12,345 steps and was stopped": "der Ausdruck brauchte mehr als 12.345 Schritte und wurde angehalten",
    "the expression took longer than 0.3 seconds and was stopped": "der Ausdruck brauchte länger als 0.3 Sekunden und wurde angehalten",
    'an argument has the wrong type: Argument 1 of function "uppercase" does not match function signature': "ein Argument hat den falschen Typ: Argument 1 der Funktion „uppercase“ passt nicht zu dem, was sie nimmt",
    "write {...}": "schreiben Sie {...}",
}


def test_what_is_wrong_with_an_expression_is_said_in_german(in_german: German) -> None:
    assert in_german(said_again) == SAID
    assert in_german(unsaid) == []


def said_again() -> dict[str, str]:
    return {one: translated(one) for one in SAID}


def unsaid() -> list[str]:
    """The sentences that stay as they are."""
    made = (explained(code, "", token="x", value=12, seconds=2) for code in _TABLE)
    texts = [text for one in made for text in (one.message, one.mend) if text]
    return [one for one in texts if translated(one) == one and one not in ("no reason is known",)]
