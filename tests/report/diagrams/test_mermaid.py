"""Diagrams as Mermaid text: the right arrows, and no text of a project that breaks out of its label."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from fieldwright.report.around import FlowText, StepText
from fieldwright.report.diagrams.mermaid import context_of, data_flow_of, label, sequence_of
from fieldwright.report.model import MappingRow, MapSpec

FLOW = FlowText(
    "nightly",
    facts=(("Trigger", "every night at 02:00"),),
    steps=(
        StepText(1, "retrieve", "requests of the day", "crm", "GET /requests", success="a page of 100", failure="retry in an hour"),
        StepText(2, "map", "make a work order", map="orders"),
        StepText(3, "send", "the order", "works", "POST /orders", when="it is new"),
        StepText(4, "notify", "the foreman", "mail"),
    ),
)  # fmt: skip


def test_the_sequence_of_a_flow() -> None:
    assert sequence_of(FLOW) == "\n".join(
        (
            "sequenceDiagram",
            "    participant I as Integration",
            "    participant S1 as crm",
            "    participant S2 as works",
            "    participant S3 as mail",
            "    Note over I: starts: every night at 02:00",
            "    I->>S1: 1. requests of the day<br/>GET /requests",
            "    S1-->>I: a page of 100",
            "    break it fails",
            "        Note over I: retry in an hour",
            "    end",
            "    Note over I: 2. make a work order: orders",
            "    opt if it is new",
            "        I->>S2: 3. the order<br/>POST /orders",
            "    end",
            "    I->>S3: 4. the foreman",
        )
    )


def test_what_a_map_reads_and_writes() -> None:
    row = MappingRow("orders", 1, "a", "Order", "Order", "", 1, lookups=("codes",))
    one = MapSpec("orders", sources=("Request of crm", "rates"), target="Order of works", rows=(row, row))
    assert data_flow_of(one).splitlines() == [
        "flowchart LR",
        '    m("orders")',
        '    t["Order of works"]',
        "    m --> t",
        '    s1["Request of crm"]',
        "    s1 --> m",
        '    s2["rates"]',
        "    s2 --> m",
        '    l1[("codes")]',
        "    l1 -.-> m",
    ]


def test_the_context_of_all_flows() -> None:
    assert context_of([FLOW]).splitlines() == [
        "flowchart LR",
        '    s1["crm"]',
        '    s2["works"]',
        '    s3["mail"]',
        '    f1("nightly")',
        "    s1 --> f1",
        "    f1 --> s2",
        "    f1 --> s3",
    ]
    assert context_of([FlowText("alone")]) == ""
    assert sequence_of(FlowText("alone")) == ""


GRAMMAR = (
    r"sequenceDiagram|end|break it fails",
    r"participant [IS]\d* as L",
    r"Note over I(,S\d+)?: L",
    r"I->>S\d+: L",
    r"S\d+-->>I: L",
    r"opt L",
)
TEXT = r"""(?:[^<>"{}\[\]|;#`\n\r]|#\d+;|<br/>)*"""


@example("\n", "\n", "send")
@given(st.text(), st.text(), st.sampled_from(["retrieve", "look up", "decide", "map", "send", "wait", "notify", "end"]))
def test_any_text_stays_in_its_label(text: str, name: str, kind: str) -> None:
    step = StepText(1, kind, text, name, text, text, text, text, text)
    flow = FlowText(text, facts=(("Trigger", text),), steps=(step, step))
    forms = [re.compile(form.replace("L", TEXT)) for form in GRAMMAR]
    lines = [line.strip(" ") for line in sequence_of(flow).split("\n")]
    assert all(any(form.fullmatch(line) for form in forms) for line in lines)
    assert sum(line.startswith(("opt ", "break ")) for line in lines) == lines.count("end")


def test_a_long_label_is_wrapped_and_visibly_cut() -> None:
    made = label("word " * 200)
    assert made.count("<br/>") == 3
    assert made.endswith(" …")
    assert label("x" * 100) == "x" * 44 + "<br/>" + "x" * 44 + "<br/>" + "x" * 12
