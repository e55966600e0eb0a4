"""Comments and questions as edits, the places they stand at, and what becomes of them when fields are renamed."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Map, Question, Rule, SourceRef, TargetRef
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.model import Project
from fieldwright.project.renaming import rename_field, rename_source
from fieldwright.project.reviewing import DONE, Comment, Conflict, Reply, Shown
from fieldwright.project.reviews import edits
from fieldwright.project.reviews.places import Place, check_place, place_of, with_fields_moved
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.use_cases import UseCase
from tests.project.schemas import project as begun

ONE = Project(
    "p",
    maps=(
        Map(
            "orders",
            (SourceRef("a", "A", "crm"), SourceRef("b", "B", "erp")),
            TargetRef("t", "T"),
            (Rule("id", value="id"),),
        ),
    ),
)
TWO = evolve(ONE, maps=(*ONE.maps, evolve(ONE.maps[0], name="orders: late")))


@pytest.mark.parametrize(
    ("project", "text", "place"),
    [
        (ONE, ".", Place()),
        (ONE, "", Place()),
        (ONE, "orders", Place("orders")),
        (ONE, "orders: id", Place("orders", "target", "id")),
        (ONE, "orders:crm:buyer.name", Place("orders", "crm", "buyer.name")),
        (ONE, "id", Place("orders", "target", "id")),
        (ONE, "erp: lines[].sku", Place("orders", "erp", "lines[].sku")),
        (ONE, "target:crm", Place("orders", "target", "crm")),
        (ONE, "ns:el", Place("orders", "target", "ns:el")),
        (TWO, "orders: late", Place("orders: late")),
        (TWO, "orders: late: id", Place("orders: late", "target", "id")),
        (TWO, "orders: id", Place("orders", "target", "id")),
    ],
)
def test_places_are_read_as_they_are_written(project: Project, text: str, place: Place) -> None:
    assert place_of(text, project) == place
    assert place_of(str(place), project) == place


def test_a_place_of_no_map_is_refused_with_the_maps_there_are() -> None:
    with pytest.raises(FieldwrightError, match="with one of the maps orders, orders: late"):
        place_of("id", TWO)
    with pytest.raises(FieldwrightError, match=r"write \. for the project"):
        place_of("id", Project("p"))


def test_a_field_that_is_not_there_is_refused_with_those_like_it(tmp_path: Path) -> None:
    held = begun(tmp_path)
    bench = bench_for(held, Schemas(tmp_path), held.maps[0])
    name = held.maps[0].name
    for good in (Place(name, "target", "items[].sku"), Place(name, "source", "customer.city"), Place(name), Place()):
        check_place(good, bench)
    with pytest.raises(FieldwrightError, match=r"did you mean .*customer\.city"):
        check_place(Place(name, "source", "customer.cty"), bench)


def test_a_comment_goes_its_way() -> None:
    place = Place("orders", "target", "id")
    made = edits.add_comment(ONE, place, " Is it ours? ", author="Ada", date="2026-11-21", kind="question", to="Bo")
    (one,) = made.comments
    assert (one.map, one.side, one.path, one.text, one.author, one.date, one.kind, one.to, one.state) == (
        "orders", "target", "id", "Is it ours?", "Ada", "2026-11-21", "question", "Bo", "open"
    )  # fmt: skip
    made = edits.reply(made, one.id[:4], "Theirs.", author="Bo", date="2026-11-22")
    made = edits.close(made, one.id, author="Ada", date="2026-11-23", text="Thanks.")
    assert made.comments[0].replies == (Reply("Bo", "2026-11-22", "Theirs."), Reply("Ada", "2026-11-23", "Thanks."))
    assert made.comments[0].state == DONE
    assert edits.reopen(made, one.id).comments[0].state == "open"
    asked = edits.ask(made, one.id, "Cy").comments[0]
    assert (asked.kind, asked.to, asked.state) == ("question", "Cy", "open")
    assert edits.remove_comment(made, one.id) == ONE
    assert parse_project(dump_project(made), "p")[0] == made


def test_ids_are_the_same_for_the_same_comment_and_others_for_others() -> None:
    place = Place("orders", "target", "id")
    said = {"author": "Ada", "date": "2026-11-21"}
    first = edits.add_comment(ONE, place, "x", **said)
    again = edits.add_comment(ONE, place, "x", **said)
    assert first == again  # two who merge the same comment have it once
    twice = edits.add_comment(first, place, "x", **said)
    others = [
        edits.add_comment(ONE, place, "y", **said), edits.add_comment(ONE, Place(), "x", **said),
        edits.add_comment(ONE, place, "x", author="Bo", date="2026-11-21"), edits.add_comment(ONE, place, "x", author="Ada", date="2026-11-22"),
    ]  # fmt: skip
    assert len({one.id for project in (twice, *others) for one in project.comments}) == 6


@given(st.lists(st.tuples(st.text(), st.text(), st.text(), st.text(), st.booleans()), max_size=6))
def test_any_comments_keep_ids_of_their_own(said: list[tuple[str, str, str, str, bool]]) -> None:
    made = ONE
    for path, text, author, date, target in said:
        if text.strip():
            made = edits.add_comment(
                made, Place("orders", "target" if target else "crm", path), text, author=author, date=date
            )
    assert len({one.id for one in made.comments}) == len(made.comments)
    for one in made.comments:
        assert edits.comment_called(made, one.id) is one


def test_what_cannot_be_done_is_said() -> None:
    held = evolve(ONE, comments=(Comment("abc1"), Comment("abc2")))
    for do, said in (
        (lambda: edits.comment_called(held, "abc"), "2 comments begin with"),
        (lambda: edits.comment_called(held, "x"), "open ones: abc1, abc2"),
        (lambda: edits.comment_called(held, ""), "there is no comment"),
        (lambda: edits.add_comment(held, Place(), " \n", author="A", date=""), "nothing is said"),
        (lambda: edits.answer(held, "orders", "id", "x"), "has no question"),
        (lambda: edits.answer(held, "orders", "none", "x"), "has no rule"),
    ):
        with pytest.raises(FieldwrightError, match=said):
            do()


def test_questions_at_rules_are_asked_and_answered() -> None:
    asked = edits.ask_at_rule(
        ONE, "orders", "id", "Which?", asked_of="Bo", due="2026-12-01", author="Ada", date="2026-11-21"
    )
    assert asked.maps[0].rules[0].question == Question("Which?", "Bo", "2026-12-01", "", "Ada", "2026-11-21")
    done = edits.answer(asked, "orders", "id", "Theirs")
    assert done.maps[0].rules[0].question is not None
    assert done.maps[0].rules[0].question.answer == "Theirs"


def test_what_is_said_of_fields_follows_them() -> None:
    held = evolve(
        ONE,
        comments=(Comment("1", map="orders", side="crm", path="buyer.name"), Comment("2", map="orders", side="erp", path="buyer.name"),
                  Comment("3", map="other", side="crm", path="buyer.name"), Comment("4", map="orders", side="crm", path="not a [path")),
        shown=(Shown("buyer.*", "orders", "crm"), Shown("buyer.name"), Shown("*", "orders", "crm"), Shown("buyer.name", "other", "crm")),
    )  # fmt: skip
    made = rename_field(held, "orders", "crm", "buyer", "customer")
    assert [one.path for one in made.comments] == ["customer.name", "buyer.name", "buyer.name", "not a [path"]
    assert made.shown == (
        Shown("customer.*", "orders", "crm"), Shown("buyer.name"), Shown("customer.name", "", "crm"), Shown("*", "orders", "crm"),
        Shown("buyer.name", "other", "crm"),
    )  # fmt: skip
    made = rename_source(held, "orders", "crm", "sales")
    assert [one.side for one in made.comments] == ["sales", "erp", "crm", "sales"]
    assert [one.side for one in made.shown] == ["sales", "", "sales", "crm"]


def test_what_is_said_of_targets_follows_their_rules() -> None:
    held = evolve(
        ONE,
        comments=(Comment("1", map="orders", side="target", path="id"),),
        conflicts=(Conflict("/maps/orders/rules/id/value", ours="a", theirs="b"), Conflict("/maps/other/rules/id/value"), Conflict("/name")),
        use_cases=(UseCase("U1", rules=("orders: id", "other: id")),),
    )  # fmt: skip
    made = with_fields_moved(held, "orders", "target", lambda path: f"head/{path}")
    assert made.comments[0].path == "head/id"
    assert [one.place for one in made.conflicts] == [
        "/maps/orders/rules/head~1id/value",
        "/maps/other/rules/id/value",
        "/name",
    ]
    assert made.use_cases[0].rules == ("orders: head/id", "other: id")
    assert with_fields_moved(held, "orders", "target", lambda path: path) is held
