"""What rooms below the window say of projects, said in German: how two differ, and what a bundle leaves out."""

import itertools
from collections.abc import Mapping

from fieldwright.desktop.history.saying import said
from fieldwright.desktop.language import translated
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


COMPOSED = {
    "record 4: n: The value is text, the schema wants a whole number. The rule for n writes a.b.": "Datensatz 4: n: Der Wert ist Text, das Schema will eine ganze Zahl. Die Regel für n schreibt a.b.",
    "record 4: 1 item has several matches in $crm.customers[id = 3], the first with the key 3: the first is taken": "Datensatz 4: 1 Eintrag hat mehrere Treffer in $crm.customers[id = 3], der erste mit dem Schlüssel 3: der erste wird genommen",
    "with b = -1: B: The value is not one of those allowed: 0, 1. The rule for B writes b.": "mit b = -1: B: Der Wert ist keiner der erlaubten: 0, 1. Die Regel für B schreibt b.",
    "record 11: the left side of * is not a number but something else (convert it with $number())": "Datensatz 11: links von * steht keine Zahl, sondern etwas anderes (wandeln Sie ihn mit $number() um)",
    "the whole has the limit exclusiveMaximum 3 now": "das Ganze hat jetzt die Grenze exclusiveMaximum 3",
    "rule a.b reads c, which has no limit maxLength any more (it was 1024): L01": "Regel a.b liest c; das Feld hat die Grenze maxLength nicht mehr (vorher 1024): L01",
    "test case late: its input late.json no longer fits: items[0].n: The number is above the maximum of 9.": "Testfall late: Eingabe late.json passt nicht mehr: items[0].n: Die Zahl liegt über dem Höchstwert 9.",
    "the archive is larger than 0.2 MB": "das Archiv ist größer als 0.2 MB",
    "not saved: the disk is full": "nicht gespeichert: der Datenträger ist voll",
    "buyer cannot be broken out: it has a default for the whole": "buyer lässt sich nicht auflösen: es hat einen Vorgabewert für das Ganze",
}


def test_composed_sentences_are_said_in_german_whole(in_german: German) -> None:
    assert in_german(said_whole) == COMPOSED


def said_whole() -> dict[str, str]:
    return {one: translated(one) for one in COMPOSED}
