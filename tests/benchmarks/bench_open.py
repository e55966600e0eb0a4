"""Opening a node costs what is looked at: 1,000 children in under 5 ms at any depth, and a curve of time and memory over depth."""

import json
import sys
import time
import tracemalloc
from collections.abc import Iterator

from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Field, Schema
from tests.benchmarks.table import Measure, show, slowness

CHILDREN = 1000
DEPTHS = (1, 2, 4, 8, 12)
SCREEN = 40
"""Rows that a window shows."""
LIMIT_MS = 5.0
RUNS = 5


def xsd() -> Schema:
    """Twelve types of a thousand elements each, every second of the next type: 10^35 paths."""
    parts = [
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a"><xs:element name="v" type="T0"/>'
    ]
    for level in range(max(DEPTHS)):
        parts.append(f'<xs:complexType name="T{level}"><xs:sequence>')
        for number in range(CHILDREN):
            type_ = f"T{(level + 1) % max(DEPTHS)}" if number % 2 else "xs:int"
            parts.append(f'<xs:element name="e{number}" type="{type_}" minOccurs="0"><xs:annotation><xs:documentation>Number {number}'
                         '</xs:documentation></xs:annotation></xs:element>')  # fmt: skip
        parts.append("</xs:sequence></xs:complexType>")
    return load_bytes(("".join(parts) + "</xs:schema>").encode(), "wide.xsd")


def json_schema() -> Schema:
    """The same as a JSON Schema."""
    definitions = {
        f"T{level}": {
            "type": "object",
            "properties": {
                f"e{number}": {"$ref": f"#/$defs/T{(level + 1) % max(DEPTHS)}"}
                if number % 2
                else {"type": "integer", "description": f"Number {number}"}
                for number in range(CHILDREN)
            },
        }
        for level in range(max(DEPTHS))
    }
    document = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/T0", "$defs": definitions}
    return load_bytes(json.dumps(document).encode(), "wide.json")


def opened(schema: Schema) -> Iterator[tuple[int, float, float]]:
    """For each depth: the ms to open one node, and the ms to look at a screen of its children."""
    here: Field = schema.root(schema.messages()[0].name)
    for depth in range(1, max(DEPTHS) + 1):
        assert not here.shape.leaf
        began = time.thread_time()
        children = here.children()
        done = time.thread_time()
        for one in children[:SCREEN]:
            _ = one.shape.description, one.shape.leaf
        yield depth, (done - began) * 1000, (time.thread_time() - done) * 1000
        assert len(children) == CHILDREN
        here = children[501]


def curve(name: str, schema: Schema) -> None:
    """Print time and memory over depth: one node is opened on each level, whatever the number of paths."""
    tracemalloc.start()
    here: Field = schema.root(schema.messages()[0].name)
    seconds = 0.0
    for depth in range(1, max(DEPTHS) + 1):
        began = time.thread_time()
        here = here.children()[501]
        _ = here.shape.leaf
        seconds += time.thread_time() - began
        if depth in DEPTHS:
            held, _ = tracemalloc.get_traced_memory()
            print(f"        {name} to depth {depth:>2}: {1000 * 500.0 ** (depth - 1):8.0e} paths there, {depth * CHILDREN:>6} made,"
                  f" {seconds * 1000:6.1f} ms, {held / 1e6:5.1f} MB")  # fmt: skip
    tracemalloc.stop()


def main() -> int:
    """Measure both formats; the least of several fresh schemas counts, as other work on the machine only adds."""
    measures: list[Measure] = []
    for name, make in (("XSD", xsd), ("JSON Schema", json_schema)):
        slow = slowness()
        runs = [list(opened(make())) for _ in range(RUNS)]
        slow = (slow + slowness()) / 2
        least = [min(run[at][1] for run in runs) for at in range(max(DEPTHS))]
        screen = min(max(one[2] for one in run[1:]) for run in runs)
        worst = max(least)
        measures.append(
            Measure(
                f"{name}: open one of 1,000 children, depth 1-{max(DEPTHS)}", f"{worst:.2f} ms", f"a screen of {SCREEN} {screen:.1f} ms",
                f"{worst / slow:.2f} ms", f"under {LIMIT_MS:g} ms, quiet", worst / slow < LIMIT_MS,
            )
        )  # fmt: skip
    status = show(measures)
    for name, make in (("XSD", xsd), ("JSON Schema", json_schema)):
        curve(name, make())
    return status


if __name__ == "__main__":
    sys.exit(main())
