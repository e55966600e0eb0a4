"""The checks on real schemas: copying a message to itself has no finding but on what is left out, and takes a moment only."""

import time
from collections.abc import Iterator

import pytest

from fieldwright.mapping.check import check_map
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.sides import Bench, Side
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, walk
from tests.corpus import KUBERNETES, PAIN_001, STRIPE, UBL_INVOICE, corpus

pytestmark = pytest.mark.corpus

MESSAGES = (
    (UBL_INVOICE, "Invoice"),
    (PAIN_001, "Document"),
    (STRIPE, "payment_method"),
    (KUBERNETES, "io.k8s.api.core.v1.Pod"),
    (KUBERNETES, "io.k8s.api.apps.v1.Deployment"),
)
QUIET_EXCEPT = {"N01"}
"""The copies are not complete: they stop at a depth, and at unions."""


def copies(root: Field, depth: int = 4, limit: int = 400) -> Iterator[Rule]:
    """Rules that copy the values of a message, loops over loops."""
    loops: dict[str, Field] = {}
    for field in walk(root, depth=depth, limit=limit):
        path = field.value_path
        around = next((one for one in _above(field) if one.shape.repeats), None)
        if "*" in path or "<" in field.path or field.name.startswith("[") or "any" in field.shape.types:
            continue
        if any(one.shape.type != "object" or one.shape.nullable for one in _above(field) if one.parent is not None):
            continue
        if around is not None and around.value_path not in loops:
            continue
        read = path[len(around.value_path) + 1 :] if around is not None else path
        if field.shape.repeats:
            loops[path] = field
            yield Rule(path, each=read.removesuffix("[]"))
        elif field.shape.leaf:
            yield Rule(path, value=read)


def _above(field: Field) -> Iterator[Field]:
    here = field.parent
    while here is not None:
        yield here
        here = here.parent


@pytest.mark.parametrize(("file", "message"), MESSAGES, ids=[one for _, one in MESSAGES])
def test_copying_a_message_to_itself(file: tuple[str, ...], message: str) -> None:
    schema = load(corpus(*file))
    root = schema.root(message)
    rules = tuple(copies(root))
    assert len(rules) > 20
    side, target = Side(schema, message, root), Side(schema, message, root, "target")
    bench = Bench(Map("copy", (SourceRef("s", message),), TargetRef("s", message), rules), (side,), target)
    check_map(bench)
    started = time.process_time()
    found = check_map(bench)
    assert time.process_time() - started < 1
    assert [one for one in found if one.severity != "info" and one.id not in QUIET_EXCEPT] == []
