"""Spreadsheets of integrations: recognised, taken in, and back from our own exports."""

import io
import string
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.project.catalog.format import canonical
from fieldwright.project.catalog.model import (
    CONCERNS,
    FREQUENCIES,
    LIFECYCLES,
    METHODS,
    MODES,
    PROTECTIONS,
    RISKS,
    Catalog,
    Entry,
    Frequency,
    Link,
    System,
)
from fieldwright.project.catalog.roadmap import Quarter
from fieldwright.report.catalog.export import exported
from fieldwright.report.catalog.gathering import gathered
from fieldwright.report.catalog.importing import Imported, import_book, import_file
from fieldwright.report.catalog.recognising import CatalogCorrection
from fieldwright.report.importing.reading import read_book

START = Quarter(2027, 1)


def _csv(text: str, catalog: Catalog | None = None, **said: Any) -> Imported:
    book = read_book(text.encode(), "list.csv")
    return import_book(catalog or Catalog("x"), book, CatalogCorrection(**said) if said else None)


def _bytes(catalog: Catalog, form: str) -> bytes:
    return exported(gathered(catalog, START), form)


ENGLISH = (
    "Data Element,Source System,Source System Owner,Target System,Target System Owner,# New Records / Month,# Changed Records / Month,Update Frequency,"
    "Sync Type,Trigger,Integration Method,Security Concerns,Notes\n"
    "Customer,CRM,Ann,ERP,Bob,\"2,000\",about 500,Nightly,Delta,timer,Flat file (SFTP),PII / GDPR,x\n"
    "Invoice,ERP,Bob,DWH,Cy,many,,weekly,Full,,ETL,None,\n"
)  # fmt: skip


def test_a_spreadsheet_of_the_usual_columns() -> None:
    made = _csv(ENGLISH)
    first, second = made.catalog.entries
    assert (first.id, first.element, first.source, first.target) == ("customer-crm-erp", "Customer", "CRM", "ERP")
    assert (first.new_per_month, first.changed_per_month, first.mode, first.method, first.trigger) == (
        2000,
        500,
        "delta",
        "file",
        "timer",
    )
    assert first.frequency == Frequency("daily", text="Nightly")
    assert first.concerns == ("personal",)
    assert "Integration method: Flat file (SFTP)" in first.notes
    assert (second.mode, second.method, second.concerns, second.new_per_month) == ("full", "ETL", (), None)
    assert second.notes == "New a month: many"
    assert [(one.place, one.mend) for one in made.odd] == [("list!F3", "write a whole number of records a month")]
    assert [(one.name, one.owner) for one in made.catalog.systems] == [("CRM", "Ann"), ("ERP", "Bob"), ("DWH", "Cy")]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Lfd. Nr;Datenobjekt;Quellsystem;Zielsystem;Häufigkeit;Übertragungsart;Schutzbedarf;Verantwortlicher;Bemerkung", "1;Kunde;CRM;ERP;täglich;Datei;personenbezogen;Ann;ok"),
        ("N°;Objet;Système source;Système cible;Fréquence;Protocole;Sécurité;Responsable;Remarques", "1;Kunde;CRM;ERP;quotidien;fichier;données personnelles;Ann;ok"),
        ("Núm;Dato;Sistema origen;Sistema destino;Frecuencia;Método;Seguridad;Responsable;Observaciones", "1;Kunde;CRM;ERP;diario;archivo;datos personales;Ann;ok"),
        ("No;Information;From;To;How often;Interface;Classification;Owner;Comment", "1;Kunde;CRM;ERP;daily;file;PII;Ann;ok"),
    ],
    ids=["German", "French", "Spanish", "English"],
)  # fmt: skip
def test_columns_in_four_languages(head: str, row: str) -> None:
    made = _csv(f"Liste der Schnittstellen;;;;;;;;\n{head}\n{row}\n")
    (one,) = made.catalog.entries
    assert (one.element, one.source, one.target, one.frequency.kind, one.method) == (
        "Kunde",
        "CRM",
        "ERP",
        "daily",
        "file",
    )
    assert (one.concerns, one.owner) == (("personal",), "Ann")
    assert "ok" in one.notes.split("\n")
    assert not made.odd


def test_columns_that_a_person_maps() -> None:
    text = "Thing;Src App;Dest App;Pace\nOrder;Shop;ERP;daily\n"
    with pytest.raises(RefusedError, match="--column"):
        _csv(text.replace("Src", "A").replace("Dest", "B"))
    made = _csv(text, columns={"Thing": "element", "C": "target", "Src App": "source", "pace": "frequency"})
    (one,) = made.catalog.entries
    assert (one.element, one.source, one.target, one.frequency.kind) == ("Order", "Shop", "ERP", "daily")
    with pytest.raises(MissingError, match="Nonsense"):
        _csv(text, columns={"Nonsense": "source", "Thing": "element", "Src App": "source"})
    with pytest.raises(MissingError, match="frequency"):
        _csv(text, columns={"Thing": "colour", "Src App": "source", "Dest App": "target"})


def test_taking_the_same_again_changes_nothing_and_an_edit_one_thing() -> None:
    first = _csv(ENGLISH).catalog
    again = _csv(ENGLISH, first)
    assert again.catalog == first
    assert (again.changed, again.added) == ((), ())
    edited = _csv(ENGLISH.replace("weekly", "monthly"), first)
    assert [(one.of, one.key, one.before, one.after) for one in edited.changed] == [
        ("invoice-erp-dwh", "frequency", "weekly", "monthly")
    ]
    empty = _csv(ENGLISH.replace("weekly", ""), first)
    assert empty.catalog == first


def test_an_export_of_entries_alone_describes_no_system_that_the_catalog_leaves_undescribed() -> None:
    catalog = Catalog("x", entries=(Entry("a", "Claim", "Core", "Insurer"),), systems=(System("Core", owner="Bo"),))
    again = import_book(catalog, read_book(_bytes(catalog, "csv"), "x.csv"))
    assert (again.added, again.changed, again.catalog) == ((), (), catalog)
    told = import_book(catalog, read_book(_bytes(catalog, "csv").replace(b"Insurer,", b"Insurer,Ida", 1), "x.csv"))
    assert told.added == ("Insurer",)
    assert [one.owner for one in told.catalog.systems] == ["Bo", "Ida"]


def test_numbers_of_two_lists_are_not_taken_for_one_id() -> None:
    first = _csv("Id;Element;Source;Target\n1;Order;Shop;ERP\n").catalog
    both = _csv("Id;Element;Source;Target\n1;Badge;HR;Door\n", first).catalog
    assert [(one.id, one.element) for one in both.entries] == [("1", "Order"), ("badge-hr-door", "Badge")]


def test_what_is_no_list_of_integrations() -> None:
    with pytest.raises(RefusedError, match="no sheet has a header"):
        _csv("a;b\n1;2\n")
    with pytest.raises(FieldwrightError):
        import_book(Catalog("x"), read_book(b"%PDF-1.7", "x.xlsx"))


# --- our own exports -------------------------------------------------------------------------------------------------

_TEXT = st.text(string.ascii_letters + string.digits + " =+-@'äß€;,\"_x0041", max_size=14).map(str.strip)
_NAME = st.sampled_from(["CRM", "ERP", "Shop", "=HR", "Data lake", "_x0041_", "Österreich"])
_FREQUENCY = st.builds(Frequency, st.sampled_from(FREQUENCIES), st.just(1)) | st.builds(
    Frequency, st.just("minutes"), st.integers(1, 59)
)
_ENTRY = st.builds(
    Entry, st.just(""), element=_TEXT, source=_NAME, target=_NAME, new_per_month=st.none() | st.integers(0, 10**9), changed_per_month=st.none() | st.integers(0, 99),
    volume=_TEXT, frequency=_FREQUENCY, mode=st.sampled_from(["", *MODES]), trigger=_TEXT, method=st.sampled_from(["", *METHODS]),
    concerns=st.lists(st.sampled_from([*CONCERNS, "regulated: PCI DSS"]), unique=True, max_size=3).map(tuple), protections=st.lists(st.sampled_from(PROTECTIONS), unique=True, max_size=3).map(tuple),
    protection=_TEXT, status=_TEXT, lifecycle=st.sampled_from(["", *LIFECYCLES]), owner=_TEXT, effort=st.none() | st.integers(0, 999), risk=st.sampled_from(["", *RISKS]),
    quarter=st.sampled_from(["", "2027-Q1"]), rank=st.none() | st.integers(1, 9), notes=_TEXT, links=st.sampled_from([(), (Link("a/b.fieldwright.json", "f (x)"), Link("c.fieldwright.json", map="m"))]),
)  # fmt: skip
_ENTRIES = st.lists(_ENTRY, min_size=1, max_size=6).map(
    lambda found: tuple(evolve(one, id=f"e-{at}") for at, one in enumerate(found))
)


@given(entries=_ENTRIES, owner=_TEXT, platform=st.booleans())
@settings(
    deadline=None,
    max_examples=12,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.generate, Phase.explicit],
)
def test_a_workbook_comes_back_as_it_was(*, entries: tuple[Entry, ...], owner: str, platform: bool) -> None:
    system = System(
        "CRM", aliases=("c",), owner=owner, api="REST", record_of=("Order", "Line"), platform=platform, note="n\nm"
    )
    catalog = Catalog("x", description="d", systems=(system,), entries=entries, severities={"G05": "off"})
    book = read_book(_bytes(catalog, "xlsx"), "x.xlsx")
    for start in (catalog, Catalog("x")):
        made = import_book(start, book)
        assert canonical(made.catalog) == canonical(catalog)
        assert (made.added, made.changed, made.conflicts, made.odd) == ((), (), (), ())


@given(_ENTRIES)
@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.generate, Phase.explicit],
)
def test_csv_says_all_of_the_entries(entries: tuple[Entry, ...]) -> None:
    named = tuple(evolve(one, element=one.element or "thing") for one in entries)
    names = sorted({name for one in named for name in (one.source, one.target)})
    catalog = Catalog("x", systems=tuple(System(name) for name in names), entries=named)
    made = import_book(Catalog("x"), read_book(_bytes(catalog, "csv"), "x.csv"))
    assert canonical(made.catalog).entries == canonical(catalog).entries
    assert {one.name for one in made.catalog.systems} == set(names)


def _edited(data: bytes, edits: dict[tuple[str, str], Any]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    for (sheet, place), value in edits.items():
        book[sheet][place] = value
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


CATALOG = Catalog(
    "x",
    systems=(System("CRM", owner="Ann"), System("ERP", owner="Bob")),
    entries=(
        Entry("a", "Order", "CRM", "ERP", mode="full", owner="Ann", new_per_month=5, frequency=Frequency("daily")),
        Entry("b", "Badge", "ERP", "CRM", owner="Bob"),
    ),
)


def test_edits_of_a_workbook_are_taken_three_ways() -> None:
    data = _edited(_bytes(CATALOG, "xlsx"), {
        ("Integrations", "J3"): "delta", ("Integrations", "P3"): "Cy", ("Integrations", "G3"): "7", ("Integrations", "F3"): "Dee", ("Systems", "C4"): "Eve",
        ("Integrations", "B5"): "Invoice", ("Integrations", "C5"): "ERP", ("Integrations", "E5"): "DWH", ("Integrations", "G5"): "lots", ("Integrations", "I4"): None,
    })  # fmt: skip
    ours = evolve(CATALOG, entries=(evolve(CATALOG.entries[0], owner="Fay", trigger="timer"), CATALOG.entries[1]))
    made = import_book(ours, read_book(data, "x.xlsx"))
    first, second, third = made.catalog.entries
    assert (first.mode, first.new_per_month, first.trigger, first.target_owner) == ("delta", 7, "timer", "Dee")
    assert first.owner == "Fay"
    assert [(one.of, one.key, one.before, one.after) for one in made.conflicts] == [("a", "owner", "Fay", "Cy")]
    assert second == CATALOG.entries[1]
    assert (third.id, third.element, third.source, third.target, third.notes) == (
        "invoice-erp-dwh",
        "Invoice",
        "ERP",
        "DWH",
        "New a month: lots",
    )
    assert [one.owner for one in made.catalog.systems] == ["Ann", "Eve"]
    assert {one.key for one in made.changed} == {"mode", "new_per_month", "target_owner", "owner"}
    assert made.stamped


def test_an_emptied_cell_empties_and_what_was_taken_out_since_stays_out() -> None:
    data = _edited(
        _bytes(CATALOG, "xlsx"),
        {("Integrations", "I3"): None, ("Integrations", "P3"): "", ("Integrations", "P4"): "Zoe"},
    )
    made = import_book(evolve(CATALOG, entries=CATALOG.entries[:1]), read_book(data, "x.xlsx"))
    (one,) = made.catalog.entries
    assert (one.frequency, one.owner) == (Frequency(), "")
    assert "taken out" in made.odd[0].problem


def test_a_damaged_stamp_is_told_and_the_rows_are_taken_all_the_same() -> None:
    data = _edited(_bytes(CATALOG, "xlsx"), {("fieldwright catalog", "A2"): "Bxx", ("Integrations", "J3"): "delta"})
    made = import_book(CATALOG, read_book(data, "x.xlsx"))
    assert not made.stamped
    assert "any other spreadsheet" in made.odd[0].problem
    assert made.catalog.entries[0].mode == "delta"
    assert [one.kind for one in made.layouts] == ["skipped", "entries", "systems", "skipped", "skipped", "skipped"]


def test_many_rows_in_time(tmp_path: Path) -> None:
    import time

    file = tmp_path / "many.csv"
    rows = (f"Element {at},System {at % 300},System {at % 299},{at},daily,API\n" for at in range(10_000))
    file.write_text("Element,Source,Target,New,Frequency,Method\n" + "".join(rows))
    begun = time.process_time()
    made = import_file(Catalog("x"), file)
    assert len(made.catalog.entries) == 10_000
    assert time.process_time() - begun < 5
