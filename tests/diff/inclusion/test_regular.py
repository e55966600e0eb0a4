"""How patterns relate, told of examples, and held against the validator's own engine on patterns and texts by chance."""

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.diff.inclusion.regular import pattern_relation, pattern_witness


@pytest.mark.parametrize(
    ("old", "new", "relation"),
    [
        ("^[a-z]+$", "^[a-z]{1,8}$", "narrower"),
        ("^[a-z]{1,8}$", "^[a-z]+$", "wider"),
        ("a", "b", "overlapping"),
        ("^a$", "^b$", "disjoint"),
        ("^a", "^a.*$", "narrower"),  # a text of several lines
        ("^a", r"^a[\s\S]*$", "same"),
        ("^(a|b)*$", "^[ab]*$", "same"),
        ("^aa*$", "^a+$", "same"),
        ("x$", "^x$", "narrower"),
        ("^x|y$", "^x", "narrower"),
        ("", ".*", "same"),
        (r"^\d{4}-\d{2}-\d{2}$", r"^\d{4}-(0[1-9]|1[0-2])-\d{2}$", "narrower"),
        (r"^\w+$", "^[A-Za-z0-9_]+$", "same"),
        (r"^\w+$", r"^\p{L}+$", "overlapping"),
        (r"^[^\d]$", r"^\D$", "same"),
        (r"^\u00e9\x41\cJ$", "^éA\n$", "same"),
        (r"^\ud83d\ude00$", "^😀$", "same"),
        ("^[\\^\\]\\-]$", "^[-^\\]]$", "same"),
        ("^(?=x$)x$", "^x$", "same"),
        ("^(?!x-)[a-z-]+$", "^[a-z-]+$", "wider"),
        ("^[a-z-]+(?<!-)$", "^[a-z-]*[a-z]$", "same"),
        ("^(?:(?!--)[a-z-])*$", "^(?:[a-z]|-(?!-))*$", "same"),
        (r"\bfoo\b", "foo", "wider"),
        (r"^a\b-$", "^a-$", "same"),
        (r"^a\Bb$", "^ab$", "same"),
        ("(?i)^ab$", "^[aA][bB]$", "same"),
        ("^(?<year>[0-9]{4})$", "^[0-9]{4}$", "same"),
        ("a{0}", "", "same"),
        ("^a{2,4}?$", "^aa(a|aa)?$", "same"),
        ("^(^a|b)*$", "^a?b*$", "same"),
        ("$a", "b^", "same"),  # nothing matches either
        (r"(a)\1", "aa", "unknown"),
        ("a**", "a", "unknown"),
        ("[", "a", "unknown"),
        ("^.*a.{25}$", "^.*b.{25}$", "unknown"),
    ],
)
def test_relation(old: str, new: str, relation: str) -> None:
    assert pattern_relation(old, new) == relation


def test_an_equal_pattern_is_the_same_even_where_it_cannot_be_followed() -> None:
    assert pattern_relation(r"(a)\1", r"(a)\1") == "same"


@pytest.mark.parametrize(
    ("inside", "outside", "witness"),
    [
        ("^[a-z]+$", "^[a-z]{1,8}$", "aaaaaaaaa"),
        ("^[a-z]{1,8}$", "^[a-z]+$", None),
        ("^[0-9A-F]{4}$", "^[0-9]{4}$", "000A"),
        ("", "^.", ""),
        (r"(a)\1", "b", None),
    ],
)
def test_witness(inside: str, outside: str, witness: str | None) -> None:
    assert pattern_witness(inside, outside) == witness


_ATOMS = [
    "a",
    "b",
    "-",
    ".",
    "[ab]",
    "[^a]",
    r"\d",
    r"\w",
    "(?:a|bb)",
    "(?=a)",
    "(?!b)",
    r"\b",
    r"\B",
    "^",
    "$",
    "(?:^|b)",
    "(?:a$|b)",
]
_PATTERNS = st.lists(
    st.tuples(st.sampled_from(_ATOMS), st.sampled_from(["", "", "", "*", "+", "?", "{2}", "{1,2}"])),
    min_size=1,
    max_size=5,
).map(
    lambda parts: "".join(atom + (sign if atom[0] not in "^$" and atom not in _EDGES else "") for atom, sign in parts)
)
_EDGES = {"(?=a)", "(?!b)", r"\b", r"\B"}
_TEXTS = st.lists(st.text("ab-1", max_size=5), min_size=12, max_size=12)


def _matches(pattern: str, text: str) -> bool:
    return jsonschema_rs.Draft202012Validator({"pattern": pattern}).is_valid(text)


@settings(max_examples=120, deadline=None)
@given(_PATTERNS, _PATTERNS, _TEXTS)
def test_what_is_said_holds_for_every_text(old: str, new: str, texts: list[str]) -> None:
    relation = pattern_relation(old, new)
    for inside, outside in ((old, new), (new, old)):
        witness = pattern_witness(inside, outside)
        if witness is not None:
            assert _matches(inside, witness)
            assert not _matches(outside, witness)
    for text in texts:
        one, other = _matches(old, text), _matches(new, text)
        assert {
            "same": one == other,
            "narrower": one or not other,
            "wider": other or not one,
            "disjoint": not (one and other),
            "overlapping": True,
            "unknown": True,
        }[relation], text


@settings(max_examples=80, deadline=None)
@given(_PATTERNS, st.text("ab-1", max_size=4))
def test_a_pattern_holds_a_text_if_it_is_found_in_it(pattern: str, text: str) -> None:
    literal = "^" + "".join(f"\\x{ord(one):02x}" for one in text) + "$"
    relation = pattern_relation(pattern, literal)
    if relation != "unknown":
        assert (relation in ("narrower", "same")) == _matches(pattern, text)
