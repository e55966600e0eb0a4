"""A catalog is the same file in any language: what is read and written in German is kept in the words of the format."""

from fieldwright.desktop.catalog.entry_rows import with_text
from fieldwright.desktop.catalog.words import shown
from fieldwright.project.catalog.model import Entry, Frequency
from fieldwright.report.catalog.attributes import ENTRY, cell_text
from tests.desktop.language.german import German

FREQUENCIES = (Frequency("real time"), Frequency("minutes", 15), Frequency("hourly"), Frequency("daily", 3), Frequency("on demand"))  # fmt: skip
LISTS = {"concerns": ("personal", "regulated: PCI DSS"), "protections": ("encrypted in transit", "access logged")}


def test_values_are_german_in_the_grid_and_as_ever_in_the_file(in_german: German) -> None:
    told = in_german(written_back)
    assert ("method", "Warteschlange", True) in told
    assert ("frequency", "alle 15 Minuten", True) in told
    assert ("concerns", "personenbezogen; reguliert: PCI DSS", True) in told
    assert [one for one in told if not one[2]] == []


def written_back() -> list[tuple[str, str, bool]]:
    """For each value the attribute, what is shown, and whether what is written back is the value."""
    held = [Entry("a", **{one.key: value}) for one in ENTRY for value in one.choices]  # type: ignore[arg-type]
    held += [Entry("a", frequency=one) for one in FREQUENCIES]
    held += [Entry("a", **{key: values}) for key, values in LISTS.items()]  # type: ignore[arg-type]
    told: list[tuple[str, str, bool]] = []
    for entry in held:
        one = next(each for each in ENTRY if each.key != "id" and cell_text(each, entry))
        text = shown(one.key, cell_text(one, entry))
        told.append((one.key, text, with_text(Entry("a"), one, text) == entry))
    return told
