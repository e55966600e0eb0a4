"""What rooms below the window say of projects, said in German: how two differ, and what a bundle leaves out."""

import itertools
from collections.abc import Mapping

from fieldwright.desktop.history.saying import said
from fieldwright.desktop.sharing.sending import told
from fieldwright.files.resources import resource
from fieldwright.project.bundle import SAMPLE, SECRET, TEST, Bundle, LeftOut, Packed
from fieldwright.project.differences.comparing import differences
from fieldwright.project.format import load_project
from fieldwright.project.model import Project
from tests.desktop.language.german import German

SAID = {
    "Rule order.id of map orders: expression changed from `a` to `b`": "Regel order.id im Mapping orders: Ausdruck geändert von `a` in `b`",
    'Rule x: note changed from "way to go" to "x: y"': 'Regel x: Notiz geändert von "way to go" in "x: y"',
    "Rule x: now copies `a`, was the constant 5": "Regel x: jetzt übernimmt `a`, vorher die Konstante 5",
    "Rule a fills another field now, was b": "Regel a füllt jetzt ein anderes Feld, vorher b",
    "Map orders added, with 1,234 rules": "Mapping orders hinzugefügt, mit 1.234 Regeln",
    'Lookup colours: row "A" added: "5"': 'Nachschlagetabelle colours: Zeile "A" hinzugefügt: "5"',
    "Flow f: use cases: UC1 added, UC2 removed": "Ablauf f: Anwendungsfälle: UC1 hinzugefügt, UC2 entfernt",
    "Project: contact Ada: owner of the source removed": "Projekt: Kontakt Ada: owner of the source entfernt",
    "Severity of F07: as usual -> error": "Schweregrad von F07: wie üblich -> Fehler",
    "something that nobody says": "something that nobody says",
}


def test_differences_are_said_in_german(in_german: German) -> None:
    of_texts, examples, unsaid = in_german(said_of_the_examples)
    assert of_texts == SAID
    assert examples > 500
    assert unsaid == []  # every kind of sentence that the examples bring forth


def said_of_the_examples() -> tuple[Mapping[str, str], int, list[str]]:
    """What is said for `SAID`, how many sentences the examples bring forth, and those that stay as they are."""
    projects = [load_project(path).project for path in sorted(resource("examples").rglob("*.fieldwright.json"))]
    pairs = itertools.permutations((Project(""), *projects), 2)
    sentences = [one.sentence for old, new in pairs for one in differences(old, new)]
    return {one: said(one) for one in SAID}, len(sentences), [one for one in sentences if said(one) == one]


def test_a_bundle_is_told_in_german(in_german: German) -> None:
    left_out = (
        LeftOut("a.json", SAMPLE, "it cannot be masked: it is nested too deeply"),
        LeftOut("a.bin", SAMPLE, "files of its kind cannot be masked; --with-samples all keeps it"),
        LeftOut("b.json", TEST, "what is expected of the test case two words is not what a masked input gives"),
        LeftOut("contact Ada", SECRET, "what looks like a secret in it"),
    )
    noted = Packed("c.json", SAMPLE, note="masks break its schema in 1,234 places")
    assert in_german(told, Bundle(b"", Project("p"), (noted,), left_out)) == [
        "Weggelassen: a.json (Beispieldatei): lässt sich nicht maskieren: zu tief verschachtelt",
        "Weggelassen: a.bin (Beispieldatei): Dateien dieser Art lassen sich nicht maskieren; „Unverändert“ behält sie",
        "Weggelassen: b.json (Test): was vom Testfall two words erwartet wird, ergibt eine maskierte Eingabe nicht",
        "Weggelassen: contact Ada (Geheimnis): was darin nach einem Geheimnis aussieht",
        "Tauschen Sie diese Geheimnisse aus: Wer das Projekt hat, liest sie.",
        "Hinweis: c.json: Masken verletzen das Schema an 1.234 Stellen",
        "Wie es ist: c.json (Beispieldatei)",
    ]
