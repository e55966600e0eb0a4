"""Searching and filtering a side: what is found, that ancestors stay, and that nothing searches for ever."""

import threading
import time
from functools import partial
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldwright.desktop.connections import Connections, Marks
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.search import MATCHES, VISITED, Found, Wanted, search
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import NOT_MAPPED, Dropped, Rule
from fieldwright.schema.model import Field, Shape
from tests.desktop.shown import Shown


@pytest.fixture
def shown(qtbot: QtBot, look: Look, jobs: Jobs) -> Shown:
    return Shown(qtbot, look, jobs)


def names(field: Field, wanted: Wanted, **states: object) -> set[str]:
    found = search([("s", field)], wanted, Connections(), Marks(), **states)  # type: ignore[arg-type]
    return {key for _, key in found.matches}


def tree() -> Field:
    leaf = [
        Shape(name, "string", title=title)
        for name, title in (("street", "Street name"), ("city", ""), ("postCode", ""))
    ]
    address = Shape("address", "object", leaf=False, expand=lambda: tuple(leaf))
    person = Shape(
        "person", "object", leaf=False, expand=lambda: (address, Shape("birthDate", "string", required=True))
    )
    root = Shape("root", "object", leaf=False, expand=lambda: (person, Shape("city", "string")))
    return Field(root, "", "")


def recursive() -> Field:
    def expand() -> tuple[Shape, ...]:
        again = Shape("child", "object", definition="node", leaf=False, expand=expand)
        return (*(Shape(f"value{at}", "string") for at in range(5)), again)

    return Field(Shape("root", "object", definition="node", leaf=False, expand=expand), "", "")


def endless(width: int = 20) -> Field:
    """A tree that never repeats a definition, and never ends."""

    def below(depth: int) -> tuple[Shape, ...]:
        return tuple(
            Shape(f"n{depth}_{at}", "object", definition=(depth, at), leaf=False, expand=lambda: below(depth + 1))
            for at in range(width)
        )

    return Field(Shape("root", "object", leaf=False, expand=lambda: below(0)), "", "")


def test_words_match_names_titles_and_paths() -> None:
    assert names(tree(), Wanted("CITY")) == {"city", "person.address.city"}
    assert names(tree(), Wanted("street name")) == {"person.address.street"}
    assert names(tree(), Wanted("address city")) == {"person.address.city"}
    assert names(tree(), Wanted("nothing")) == set()


def test_what_is_above_a_match_is_shown() -> None:
    found = search([("s", tree())], Wanted("postcode"), Connections(), Marks())
    assert found.shown == {("s", key) for key in ("", "person", "person.address", "person.address.postCode")}
    assert found.complete


def test_filters_ask_the_links_the_findings_and_the_schema() -> None:
    connections = Connections(kinds={("s", "city"): "value"})
    marks = Marks(here={("s", "person.birthDate"): "error"})

    def filtered(filter_: str, text: str = "") -> set[str]:
        return {key for _, key in search([("s", tree())], Wanted(text, filter_), connections, marks).matches}

    assert filtered("mapped") == {"city"}
    assert filtered("required") == {"person.birthDate"}
    assert filtered("findings") == {"person.birthDate"}
    assert filtered("unmapped", "city") == {"person.address.city"}
    assert "city" not in filtered("unmapped")


def test_recursion_is_not_entered_twice() -> None:
    found = search([("s", recursive())], Wanted("value3"), Connections(), Marks())
    assert found.matches == {("s", "value3")}


def test_a_search_is_bounded() -> None:
    began = time.process_time()
    found = search([("s", endless())], Wanted("nowhere"), Connections(), Marks())
    assert not found.complete
    assert not found.matches
    many = search([("s", endless())], Wanted("n"), Connections(), Marks())
    assert len(many.matches) == MATCHES
    assert not many.complete
    assert time.process_time() - began < 5
    assert VISITED < 1_000_000


def test_a_search_can_be_stopped() -> None:
    stop = threading.Event()
    stop.set()
    found = search([("s", endless())], Wanted("nowhere"), Connections(), Marks(), stop.is_set)
    assert not found.complete


def test_typing_shows_matches_with_their_ancestors(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    source = shown.view.source
    all_ = shown.names(source)
    shown.find(source, "number")
    assert shown.names(source) == ["Order", "lines", "lots", "number"]
    shown.qtbot.keyClick(source.search, Qt.Key.Key_Escape)
    assert shown.names(source) == all_
    assert source.search.text() == ""


def test_each_side_is_searched_by_itself(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    target = shown.names(shown.view.target)
    shown.find(shown.view.source, "sku")
    assert shown.names(shown.view.target) == target


def test_keys_lead_from_the_search_into_the_tree(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    shown.view.focus_search()
    assert shown.view.source.search.hasFocus()
    shown.view.focus_target()
    shown.view.focus_search()
    assert shown.view.target.search.hasFocus()
    shown.find(shown.view.target, "note")
    shown.qtbot.keyClick(shown.view.target.search, Qt.Key.Key_Down)
    assert shown.view.target.view.hasFocus()
    assert shown.view.target.view.currentIndex().isValid()


def test_nothing_found_says_so_and_offers_to_clear(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    source = shown.view.source
    shown.find(source, "zzz")
    assert source.stack.currentIndex() == 1
    assert source.heading.text() == "No field matches “zzz”"
    assert source.clear_button.isVisible()
    shown.qtbot.mouseClick(source.clear_button, Qt.MouseButton.LeftButton)
    assert source.stack.currentIndex() == 0
    assert "customer" in shown.names(source)


def test_filters_of_the_view(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path, [Rule("note", value="customer.city"), Rule("labels[]", decision=NOT_MAPPED, reason="no")])
    source, target = shown.view.source, shown.view.target
    shown.find(source, "", "mapped")
    assert shown.names(source) == ["Order", "customer", "city"]
    assert source.filter.isChecked()
    assert source.filter.accessibleDescription() == "Mapped"
    shown.find(target, "", "unmapped")
    assert "note" not in shown.names(target)
    assert "labels" not in shown.names(target)
    assert "firstName" in shown.names(target)
    shown.find(target, "", "findings")
    assert shown.names(target) == ["Invoice", "id"]  # required, and without a rule
    shown.find(target, "zzz", "required")
    assert target.heading.text() == "No field matches “zzz”"
    assert target.advice.text() == "Shown: Required"


def test_rows_do_not_vanish_while_a_filter_is_worked_through(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    target = shown.view.target
    shown.find(target, "", "unmapped")
    shown.click(shown.view.source, "id")
    shown.click(target, "id")
    shown.view.map_selected()
    assert "id" in shown.names(target)
    target.set_filter("unmapped")
    shown.qtbot.waitUntil(lambda: "id" not in shown.names(target))


def test_clearing_opens_what_was_open_before(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    source = shown.view.source
    shown.fold(source, "customer")
    shown.find(source, "city")
    assert "city" in shown.names(source)
    source.clear()
    assert "city" not in shown.names(source)
    assert "sku" in shown.names(source)


def test_clearing_goes_back_to_where_one_was(shown: Shown, tmp_path: Path) -> None:
    fields = {f"f{at}": {"type": "string"} for at in range(5)}
    groups = {f"g{at:02}": {"type": "object", "properties": fields} for at in range(30)}
    schema = {"title": "S", "type": "object", "properties": groups}
    shown.open(tmp_path, schemas={"source": schema, "target": {**schema, "title": "T"}})
    source, bar = shown.view.source, shown.view.source.view.verticalScrollBar()
    source.view.expandAll()
    shown.fold(source, "g07")
    bar.setValue(bar.maximum() // 2)
    rows, at = shown.names(source), bar.value()
    assert len(rows) == 1 + 30 * 6 - 5
    for text in ("g20 f3", "f"):
        shown.find(source, text)
        shown.fold(source, "g20")
    source.clear()
    assert (shown.names(source), bar.value()) == (rows, at)
    shown.find(source, "g20")
    source.focus_on((shown.side(source)[0], shown.field(source, "g20")))
    source.clear()
    assert shown.names(source) == ["g20", *fields]
    source.focus_on(None)
    assert shown.names(source) == rows


def test_a_dropped_source_field_counts_as_decided(shown: Shown, tmp_path: Path) -> None:
    shown.open(tmp_path)
    assert shown.document.map is not None
    dropped = evolve(shown.document.map, dropped=(Dropped("placed_at", "not needed"),))
    shown.document.do(shown.document.project.with_map(dropped), "dropping")
    shown.find(shown.view.source, "", "unmapped")
    assert "placed_at" not in shown.names(shown.view.source)


def test_a_search_in_a_recursive_schema_ends(shown: Shown, tmp_path: Path) -> None:
    node = {
        "title": "Node",
        "type": "object",
        "properties": {"name": {"type": "string"}, "left": {"$ref": "#"}, "right": {"$ref": "#"}},
    }
    shown.open(tmp_path, schemas={"source": node, "target": {**node, "title": "Other"}})
    shown.find(shown.view.source, "name")
    assert shown.names(shown.view.source)[:2] == ["Node", "name"]
    assert not shown.said
    shown.find(shown.view.source, "nowhere")
    assert shown.view.source.heading.text() == "No field matches “nowhere”"


def test_a_search_that_ends_early_says_so(shown: Shown, tmp_path: Path) -> None:
    many = {f"field{at:04}": {"type": "string"} for at in range(MATCHES + 50)}
    schema = {"title": "Wide", "type": "object", "properties": many}
    shown.open(tmp_path, schemas={"source": schema, "target": {**schema, "title": "Other"}})
    shown.find(shown.view.source, "field")
    assert shown.said[-1] == "Shown: the first 1,000 fields that match; deeper fields were not searched"


def numbers(shown: Shown, tmp_path: Path, count: int = 3) -> list[str]:
    """A schema in which ``count`` fields are found by "number", each in a group."""
    groups = {
        f"group{at}": {"type": "object", "properties": {f"number{at}": {"type": "string"}}} for at in range(count)
    }
    schema = {"title": "Wide", "type": "object", "properties": {"first": {"type": "string"}, **groups}}
    shown.open(tmp_path, schemas={"source": schema, "target": {**schema, "title": "Other"}})
    return [f"group{at}.number{at}" for at in range(count)]


def selected(shown: Shown) -> str:
    field = shown.view.source.tree.field(shown.view.source.view.currentIndex())
    return field.path if field is not None else ""


def test_the_number_of_matches_is_shown(shown: Shown, tmp_path: Path) -> None:
    numbers(shown, tmp_path)
    source = shown.view.source
    assert not source.count.isVisible()
    shown.find(source, "number")
    assert source.count.isVisible()
    assert source.count.text() == "3"
    shown.qtbot.keyClick(source.search, Qt.Key.Key_Escape)
    assert not source.count.isVisible()


def test_enter_and_f3_go_from_match_to_match(shown: Shown, tmp_path: Path) -> None:
    one, two, three = numbers(shown, tmp_path)
    source, qtbot = shown.view.source, shown.qtbot
    shown.view.focus_search()
    shown.find(source, "number")
    seen: list[str] = []
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, modifier in ((Qt.Key.Key_Return, None), (Qt.Key.Key_F3, None), (Qt.Key.Key_Enter, None), (Qt.Key.Key_F3, None),
                          (Qt.Key.Key_F3, shift), (Qt.Key.Key_Return, shift)):  # fmt: skip
        qtbot.keyClick(source.search, key, modifier or Qt.KeyboardModifier.NoModifier)
        seen.append(selected(shown))
    assert seen == [one, two, three, one, three, two]
    assert source.count.text() == "2 of 3"
    assert source.search.hasFocus()
    source.view.setFocus()
    qtbot.keyClick(source.view, Qt.Key.Key_F3)
    assert selected(shown) == three


def test_a_match_in_a_closed_row_is_opened(shown: Shown, tmp_path: Path) -> None:
    one, *_ = numbers(shown, tmp_path)
    source = shown.view.source
    shown.view.focus_search()
    shown.find(source, "number")
    shown.fold(source, "group0")
    shown.qtbot.keyClick(source.search, Qt.Key.Key_F3)
    assert selected(shown) == one
    assert "number0" in shown.names(source)


def test_enter_at_once_searches_and_goes_to_the_first(shown: Shown, tmp_path: Path) -> None:
    one, *_ = numbers(shown, tmp_path)
    source = shown.view.source
    shown.qtbot.keyClicks(source.search, "number")
    shown.qtbot.keyClick(source.search, Qt.Key.Key_Return)
    shown.qtbot.waitUntil(lambda: selected(shown) == one, timeout=5_000)
    assert source.count.text() == "1 of 3"


def test_a_count_that_is_cut_says_so(shown: Shown, tmp_path: Path) -> None:
    many = {f"field{at:04}": {"type": "string"} for at in range(MATCHES + 50)}
    schema = {"title": "Wide", "type": "object", "properties": many}
    shown.open(tmp_path, schemas={"source": schema, "target": {**schema, "title": "Other"}})
    shown.find(shown.view.source, "field")
    assert shown.view.source.count.text() == "1,000+"


def test_what_is_found_comes_while_the_search_goes_on() -> None:
    """A tree whose deep half is slow to expand: the near match is told before the end."""
    go_on = threading.Event()

    def slow() -> tuple[Shape, ...]:
        go_on.wait(10)
        return (Shape("number2", "string"),)

    first = (Shape("number1", "string"), *(Shape(f"other{at}", "object", leaf=False, expand=slow) for at in range(3)))
    found: list[Found] = []
    root = Field(Shape("root", "object", leaf=False, expand=lambda: first), "", "")
    threading.Timer(0.4, go_on.set).start()
    whole = search([("s", root)], Wanted("number"), Connections(), Marks(), came=found.append)
    assert not found[0].finished
    assert ("s", "number1") in found[0].matches
    assert len(found[0].matches) < 4
    assert len(whole.matches) == 4
    assert whole.finished
    assert whole.complete


def test_mapped_fields_are_found_at_any_depth_and_inside_recursion() -> None:
    key = ".".join(["child"] * 30 + ["value2"])
    found = search([("s", recursive())], Wanted("", "mapped"), Connections(kinds={("s", key): "value"}), Marks())
    assert found.matches == {("s", key)}
    assert len(found.shown) == 32
    assert found.complete


def test_a_word_that_a_large_schema_does_not_have_is_known_to_be_nowhere() -> None:
    """10^14 paths, and every definition is looked at: no bound is met."""

    def below(depth: int) -> tuple[Shape, ...]:
        if depth == 10:
            return (Shape("end", "string"),)
        expand = partial(below, depth + 1)
        return tuple(Shape(f"n{at}", "object", definition=depth, leaf=False, expand=expand) for at in range(20))

    root = Field(Shape("root", "object", leaf=False, expand=partial(below, 0)), "", "")
    found = search([("s", root)], Wanted("nowhere"), Connections(), Marks())
    assert found.complete
    assert not found.matches
    assert len(search([("s", root)], Wanted("end"), Connections(), Marks()).matches) == MATCHES


def test_two_sources_are_searched_each_by_its_own_definitions() -> None:
    """The same definition's name in both, with other fields."""

    def root(name: str) -> Field:
        held = Shape("held", "object", definition="D", leaf=False, expand=lambda: (Shape(name, "string"),))
        return Field(Shape("root", "object", definition="R", leaf=False, expand=lambda: (held,)), "", "")

    found = search([("a", root("one")), ("b", root("two"))], Wanted("two"), Connections(), Marks())
    assert found.matches == {("b", "held.two")}
