"""Which fields a specification lists."""

from fieldwright.mapping.expand import source_listing, target_listing
from fieldwright.mapping.model import Rule
from fieldwright.schema.model import Field, Shape, root_field
from tests.report.handmade import SOURCE, TARGET, group, leaf


def paths(root: Field, *rules: Rule) -> list[str]:
    return [row.path for row in target_listing(root, rules).rows]


def target(*children: Shape, in_xml: bool = False) -> Field:
    return root_field(group("Root", *children), in_xml=in_xml)


def test_siblings_of_what_is_filled_are_listed_and_untouched_objects_stay_closed() -> None:
    root = target(group("a", leaf("x"), leaf("y")), group("b", leaf("z")), leaf("c"))
    assert paths(root, Rule("a.x", value="v")) == ["a", "a.x", "a.y", "b", "c"]


def test_required_fields_below_a_required_object_are_listed_before_anything_fills_it() -> None:
    root = target(
        group("a", leaf("x", required=True), leaf("y"), group("n", leaf("deep", required=True)), required=True)
    )
    assert paths(root) == ["a", "a.x"]


def test_blocks_are_listed_one_after_the_other_with_their_own_fields() -> None:
    root = target(group("party", leaf("name"), leaf("role"), repeats=True, max_occurs=None))
    rules = (Rule("party[seller]"), Rule("party[seller].name", value="s"), Rule("party[buyer].role", value="b"))
    assert paths(root, *rules) == [
        "party[seller]", "party[seller].name", "party[seller].role", "party[buyer]", "party[buyer].name", "party[buyer].role",
    ]  # fmt: skip


def test_a_rule_for_a_whole_object_needs_no_rows_below() -> None:
    root = target(group("a", leaf("x", required=True), required=True))
    assert paths(root, Rule("a", value="whole")) == ["a"]


def test_a_loop_without_rules_below_shows_what_its_items_need() -> None:
    assert paths(root_field(TARGET, in_xml=False), Rule("Task[]", each="lines"))[-5:-1] == [
        "Task[]", "Task[].Text", "Task[].Quantity", "Task[].Depot",
    ]  # fmt: skip


def test_alternatives_are_listed_where_a_rule_fills_them() -> None:
    card = Shape(
        name="Card", type="object", alternative="Card", leaf=False, expand=lambda: (leaf("number"), leaf("cvc"))
    )
    bank = Shape(name="Bank", type="object", alternative="Bank", leaf=False, expand=lambda: (leaf("iban"),))
    root = target(group("pay", leaf("amount"), card, bank))
    assert paths(root, Rule("pay.iban", value="v")) == ["pay", "pay.amount", "pay.iban"]


def test_in_xml_the_root_element_is_the_first_row() -> None:
    root = target(leaf("a"), in_xml=True)
    assert paths(root, Rule("Root.a", value="v")) == ["Root", "Root.a"]
    assert paths(root) == ["Root", "Root.a"]


def test_rules_that_the_schema_has_no_field_for_come_last_and_none_is_lost() -> None:
    root = target(leaf("a"))
    rules = (Rule("gone.deep", value="1"), Rule("a", value="2"), Rule("a", value="3"), Rule("no path..[", value="4"))
    listing = target_listing(root, rules)
    assert [row.path for row in listing.rows] == ["a", "a", "gone.deep", "no path..["]
    assert {row.rule.value for row in listing.rows if row.rule} == {"1", "2", "3", "4"}
    assert listing.rows[-1].field is None


def test_without_a_target_schema_the_rules_are_still_listed() -> None:
    assert [row.path for row in target_listing(None, (Rule("a.b", value="x"),)).rows] == ["a.b"]


def test_a_map_field_takes_any_name_but_its_siblings() -> None:
    root = target(group("labels", leaf("*")), leaf("plain"))
    assert paths(root, Rule("labels.colour", value="v"), Rule("plain", value="w")) == [
        "labels",
        "labels.colour",
        "plain",
    ]


def test_recursive_and_huge_schemas_end() -> None:
    def below() -> tuple[Shape, ...]:
        return tuple(
            Shape(name=f"n{i}", type="object", required=True, leaf=False, definition=("d", i), expand=below)
            for i in range(30)
        )

    root = root_field(Shape(name="Root", type="object", leaf=False, expand=below), in_xml=False)
    listing = target_listing(root, (Rule("n1.n2.n3", value="x"),), limit=500)
    assert not listing.complete
    assert len(listing.rows) >= 500


def test_every_rule_is_listed_however_many_there_are_and_the_limit_cuts_only_what_stands_beside() -> None:
    root = target(*(leaf(f"n{at}") for at in range(60)))
    rules = tuple(Rule(f"n{at}", value="v") for at in range(0, 60, 2))
    listing = target_listing(root, rules, limit=5)
    assert {row.rule.target for row in listing.rows if row.rule} == {rule.target for rule in rules}
    assert len(listing.rows) == 35
    assert all(row.field is not None for row in listing.rows)
    assert not listing.complete


def test_every_source_field_that_is_read_is_listed_however_many_there_are() -> None:
    root = target(*(leaf(f"n{at}") for at in range(60)))
    listing = source_listing(root, {f"n{at}": 1 for at in range(20, 60)}, {"n19": 1}, limit=5)
    assert [row.path for row in listing.rows][:6] == ["n0", "n1", "n2", "n3", "n4", "n19"]
    assert len(listing.rows) == 46
    assert not listing.complete


def test_the_source_lists_what_is_used_and_dropped_and_what_stands_beside() -> None:
    root = root_field(SOURCE, in_xml=False)
    listing = source_listing(root, {"lines.count": 1}, {"internal": 1})
    assert [row.path for row in listing.rows] == [
        "id",
        "requester",
        "category",
        "created",
        "lines[]",
        "lines[].what",
        "lines[].count",
        "internal",
    ]


def test_every_rule_of_the_example_is_in_schema_order() -> None:
    root = root_field(TARGET, in_xml=False)
    assert paths(root, Rule("Task[].Text", value="x"), Rule("Number", value="y")) == [
        "Number", "Priority", "Contact", "Kind", "Task[]", "Task[].Text", "Task[].Quantity", "Task[].Depot", "Remark",
    ]  # fmt: skip
