"""What is inferred of lookups holds: whatever a table gives for a key lies inside what was said of it."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.expression.evaluator import compiled_for
from fieldwright.expression.failures import EvaluationError
from fieldwright.expression.lookups import tables_of
from fieldwright.expression.types import Inferred
from fieldwright.mapping.checks.model import context_of, infer_parts
from fieldwright.mapping.model import NOT_FOUND, Lookup, LookupRow
from tests.mapping.benches import bench, record

SCALARS = st.sampled_from(["a", "b", "c", "long text", "", "1", 1, 2.5, True, None])
LOOKUPS = st.builds(
    Lookup, st.just("t"),
    st.lists(st.builds(LookupRow, SCALARS | st.tuples(SCALARS, SCALARS).map(list), SCALARS), max_size=6).map(tuple),
    st.sampled_from(NOT_FOUND), SCALARS, null=st.sampled_from(("translate", *NOT_FOUND)), null_default=SCALARS, two_way=st.booleans(),
)  # fmt: skip
FIELDS = {
    "free": {"type": "string"}, "code": {"type": "string", "enum": ["a", "b", "x"]}, "maybe_": {"type": ["string", "null"]},
    "coded_": {"enum": ["a", "1", None]}, "whole": {"type": "integer"},
}  # fmt: skip
VALUES = {
    "free": st.sampled_from(["a", "c", "zz", ""]), "code": st.sampled_from(["a", "b", "x"]), "whole": st.sampled_from([1, 2]),
    "maybe": st.sampled_from(["a", "zz", None]), "coded": st.sampled_from(["a", "1", None]),
}  # fmt: skip
KEYS = ("free", "code", "maybe", "coded", "whole", "[code, coded]", "[free, maybe]", "[code, code]")


def holds(value: Any, said: Inferred, *, there: bool) -> bool:
    """Whether a result lies inside what was inferred of it."""
    if not there:
        return said.optional is not False
    if isinstance(value, list):
        return said.many is not False and all(holds(one, said, there=True) for one in value)
    if not said.known:
        return True
    if value is None:
        return said.nullable is not False
    if said.enum is not None and not any(type(one) is type(value) and one == value for one in said.enum):
        return False
    size = len(value) if isinstance(value, str) else None
    return size is None or ((said.min_length or 0) <= size <= (size if said.max_length is None else said.max_length))


@settings(max_examples=300, deadline=None)
@given(LOOKUPS, st.sampled_from(KEYS), st.booleans(), st.fixed_dictionaries({}, optional=VALUES))
def test_results_lie_inside_what_is_inferred(table: Lookup, key: str, back: bool, payload: dict[str, Any]) -> None:
    for name in ("free", "code", "whole"):
        payload.setdefault(name, {"free": "a", "code": "a", "whole": 1}[name])
    text = f"${'translateBack' if back else 'translate'}('t', {key})"
    context = context_of(bench(record(**FIELDS), record(t={}), {"t": text}, lookups=[table]))
    [checked] = context.rules
    [parsed] = checked.texts
    assert parsed.lineage is not None
    assert parsed.lineage.tree is not None
    said = infer_parts(context, checked, parsed)(parsed.lineage.tree)
    try:
        made = compiled_for(text, tables=tables_of({"t": table}).data).evaluate_json(json.dumps(payload))
    except EvaluationError:
        return
    assert holds(None if made is None else json.loads(made), said, there=made is not None), (said, made)
