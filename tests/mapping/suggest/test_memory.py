"""What was mapped before counts, can be read, and can be left out."""

import json
from pathlib import Path

import pytest

from fieldwright.files.errors import SyntaxProblemError
from fieldwright.mapping.suggest.memory import NOTHING, Memory, load_memory, record_of, save_memory
from tests.mapping.suggest.tasks import best, fields

SIDES = fields("item.zzcode", "item.qq"), fields("row.ident", "row.other")
KEY = ("item.zzcode", "row.ident")


def test_a_pair_that_was_mapped_is_proposed_and_says_so() -> None:
    before = best(*SIDES)
    assert "row.ident" not in before or not before["row.ident"].proposed
    memory = NOTHING.with_pairs((KEY, name) for name in ("a", "b", "c"))
    after = best(*SIDES, memory)["row.ident"]
    assert after.proposed
    assert after.source == "item.zzcode"
    assert after.reasons[0] == "you mapped this in 3 projects"


def test_a_pair_that_was_refused_is_not_proposed() -> None:
    sides = fields("a.name"), fields("a.name")
    assert best(*sides)["a.name"].proposed
    memory = NOTHING.with_pairs([(("a.name", "a.name"), "p")], refused=True)
    assert not best(*sides, memory)["a.name"].proposed


def test_words_that_somebody_taught() -> None:
    memory = Memory(synonyms=(("gadget", "doohickey"),), abbreviations={"gx": ("galaxy",)})
    found = best(fields("gadget", "gx"), fields("doohickey", "galaxy"), memory)
    assert {target: one.source for target, one in found.items() if one.proposed} == {
        "doohickey": "gadget",
        "galaxy": "gx",
    }


def test_it_is_kept_as_it_was_and_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "suggestions.json"
    memory = Memory(
        {KEY: frozenset({"b", "a"})}, {("x", "y"): frozenset({"c"})}, (("one", "two"),), {"gx": ("galaxy",)}
    )
    save_memory(memory, file)
    assert record_of(load_memory(file)) == record_of(memory)
    assert json.loads(file.read_text())["accepted"] == [
        {"source": "item.zzcode", "target": "row.ident", "projects": ["a", "b"]}
    ]
    assert record_of(memory.joined(load_memory(file))) == record_of(memory)
    assert load_memory(tmp_path / "none.json") is NOTHING


@pytest.mark.parametrize(
    "text", ["[]", '{"accepted": 1}', '{"format": 9}', '{"accepted": [{"source": "a"}]}', "nonsense"]
)
def test_a_file_that_is_none(text: str, tmp_path: Path) -> None:
    file = tmp_path / "suggestions.json"
    file.write_text(text)
    with pytest.raises(SyntaxProblemError, match=r"suggestions\.json"):
        load_memory(file)
