"""Random tables with planted rows: exactly these are found, whatever the order, and whichever way the rules are run."""

import random
import tempfile
from pathlib import Path
from typing import Any

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldwright.mapping.model import Rule
from fieldwright.project.reconciling.model import DIFFERING, Asked, Reconciliation
from fieldwright.project.reconciling.reconcile import reconcile
from tests.project.reconciling.made import PLAIN, order, project, row, write

FEW = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FATES = ("same", "missing", "extra", "duplicate in source", "duplicate in target", "differing", "no key in target")


@FEW
@given(fates=st.lists(st.sampled_from(FATES), max_size=40), chance=st.randoms(use_true_random=False), form=st.sampled_from(("csv", "ndjson")))  # fmt: skip
def test_exactly_what_is_planted_is_found(fates: list[str], chance: random.Random, form: str) -> None:
    source: list[dict[str, Any]] = [{"id": "a", "one": "x", "two": "y"}]
    target: list[dict[str, Any]] = [{"id": "a", "one": "x", "two": "y"}]
    keys: dict[str, set[str]] = {fate: set() for fate in FATES}
    for number, fate in enumerate(fates):
        made = {"id": f"k{number}", "one": chance.choice("pqr"), "two": f"é{number}"}
        keys[fate].add(made["id"])
        if fate not in ("extra", "no key in target"):
            source += [made] * (2 if fate == "duplicate in source" else 1)
        other = (
            {**made, "one": "z"} if fate == "differing" else {**made, "id": ""} if fate == "no key in target" else made
        )
        if fate != "missing":
            target += [other] * (2 if fate == "duplicate in target" else 1)
    chance.shuffle(source)
    chance.shuffle(target)
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        files = write(folder / f"s.{form}", source), write(folder / f"t.{form}", target)
        result = reconcile(None, "", *files, Asked(key=("id",), same=True, values=True, listed=1_000))
    for kind, count in result.counts.items():
        found = [one.key[0] for one in result.listed if one.kind == kind]
        wanted = keys.get(kind, set())
        assert count == len(found) == len(wanted)
        assert set(found) == (wanted if kind != "no key in target" else ({""} if wanted else set()))
    assert {one.path: one.differing for one in result.fields} == {"one": len(keys["differing"]), "two": 0}
    assert result.same == 1 + len(keys["same"])


@st.composite
def orders(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Orders with values of every kind that is plain, some of them absent or null."""
    text = st.one_of(st.none(), st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=6))
    found: list[dict[str, Any]] = []
    for number in range(draw(st.integers(1, 40))):
        made: dict[str, Any] = {
            "orderId": f"O{number}",
            "status": draw(st.sampled_from(("new", "paid", "shipped", "lost", ""))),
        }
        for name, values in (("note", text), ("amount", st.one_of(st.none(), st.integers(-5, 5), st.floats(-9, 9).map(lambda x: round(x, 3))))):  # fmt: skip
            if draw(st.booleans()):
                made[name] = draw(values)
        if draw(st.booleans()):
            made["customer"] = {name: draw(text) for name in ("name", "city") if draw(st.booleans())}
        found.append(made)
    return found


RULES = (
    *PLAIN[:-1], Rule("label", value='"<" & note & "|" & customer.name & ">"', when="$exists(note) or status = 'paid'"),
    Rule("audit.by", value="amount = 1 ? note : customer.city", default="nobody", default_for=("missing", "null", "empty")),
)  # fmt: skip


@settings(FEW, max_examples=6)
@given(given_=orders(), not_found=st.sampled_from(("leave out", "default", "pass through", "error")))
def test_plain_rules_mean_the_same_with_and_without_the_evaluator(given_: list[dict[str, Any]], not_found: str) -> None:
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        made = project(folder, RULES, not_found=not_found)
        source = write(folder / "s.ndjson", given_)
        target = write(folder / "t.ndjson", [{"id": "O0", "customer": "x", "audit": {"by": "nobody"}}, {"id": "none"}])
        asked = Asked(key=("id",), values=True, jobs=1)
        ways = [
            reconcile(made, "", source, target, evolve(asked, evaluator=one), folder=folder) for one in (False, True)
        ]
    assert _told(ways[0]) == _told(ways[1])


def _told(result: Reconciliation) -> Reconciliation:
    return evolve(result, plain=False)


def test_the_order_of_rows_does_not_matter(tmp_path: Path) -> None:
    made = project(tmp_path)
    records = [order(number) for number in range(30)]
    rows = [row(one) | ({"state": "?"} if number % 4 == 1 else {}) for number, one in enumerate(records) if number % 7]
    results: list[Any] = []
    for seed in (1, 2):
        chance = random.Random(seed)
        chance.shuffle(records)
        chance.shuffle(rows)
        files = write(tmp_path / "s.ndjson", records), write(tmp_path / "t.csv", rows)
        result = reconcile(made, "", *files, Asked(key=("id",), values=True, listed=5), folder=tmp_path)
        results.append(
            (result.counts, result.fields, [(one.kind, one.key, one.differences) for one in result.listed], result.more)
        )
    assert results[0] == results[1]
    assert len([one for one in results[0][2] if one[0] == DIFFERING]) == 5
