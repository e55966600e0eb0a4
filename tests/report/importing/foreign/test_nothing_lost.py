"""Whatever a sheet holds: each cell of a column that has a role ends in a proposal, or in the list of what was not understood."""

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.report.importing.foreign.model import IGNORE, MAPPING
from tests.report.importing.foreign.workshop import book_of, cells_of, imported

HEADERS = (
    ("Source Field", "Quellfeld", "Champ source", "From"),
    ("Target Field", "Zielfeld", "Campo destino", "To"),
    ("Rule", "Umsetzungsregel", "Règle de gestion", "Transformation Logic"),
    ("Comments", "Bemerkung", "Remarques"),
    ("Default", "Vorgabewert"),
    ("Constant", "Festwert"),
    ("Condition", "Bedingung"),
    ("Lookup", "Codeliste"),
    ("Question", "Offene Frage"),
    ("Owner", "Verantwortlich"),
    ("Status", "Estado"),
    ("Mandatory", "Pflicht"),
    ("Target Type", "Zieldatentyp"),
    ("Source Table", "Quelltabelle"),
    ("Target Table", "Zieltabelle"),
)
TEXTS = (
    "number", "orderNumber", "buyer.name", "lines[].amount", "items.quantity", "items", "lines", "customer", "buyer", "country", "countryCode", "tags", "labels",
    "direct", "1:1", "'EUR'", "default 0", "N/A", "not mapped: old", "TBD", "?", "same as above", "-", "concat a + b", "if status = 'A' then 1 else 0", "lookup X",
    "SUBSTR(x,1,3)", "upper", "for each item", "A=1; B=2", "Y", "N", "M", "VARCHAR(20)", "done", "Ann", "nothing of the kind", "Really?", "a, b", "first\nsecond",
    "=1+1", "$.number", "//", "[]", "`", "`.`", "\u200bx", "é", "0", "12.50", "2026-01-01", "*", "x" * 300,
)  # fmt: skip
CELL = st.one_of(
    st.just(""),
    st.sampled_from(TEXTS),
    st.sampled_from(TEXTS),
    st.text(alphabet="ab.,;/'\"[](){}=+&|? \n$`@#1:<>", max_size=12),
)


@st.composite
def sheets(draw: st.DrawFn) -> list[list[str]]:
    others = draw(st.lists(st.sampled_from(range(2, len(HEADERS))), unique=True, max_size=6))
    order = draw(st.permutations([0, 1, *others]))
    header = [draw(st.sampled_from(HEADERS[at])) for at in order]
    rows = draw(st.lists(st.lists(CELL, min_size=len(header), max_size=len(header)), min_size=1, max_size=7))
    titles = draw(st.sampled_from(([], [["Specification of something"], []])))
    return [*titles, header, *rows]


@settings(max_examples=80)
@given(sheets())
def test_no_cell_of_a_role_is_lost(rows: list[list[str]]) -> None:
    found, layouts, book = imported(
        book_of([[one.replace("=", " =", 1) if one.startswith("=") else one for one in row] for row in rows])
    )
    layout = layouts.layouts[0]
    if layout.kind != MAPPING:
        return
    accounted = {(one.row, one.column) for one in cells_of(found)}
    titles = {one.column: one.title for one in layout.columns}
    for row in book.sheets[0].rows:
        if row.number <= layout.header[-1] or all(
            titles.get(at, "") == text for at, text in enumerate(row.cells) if text
        ):
            continue
        for one in layout.columns:
            if one.role != IGNORE and row.text(one.column).strip():
                assert (row.number, one.column) in accounted, (row, one)
    for proposal in found.proposals:
        question = proposal.rule.question
        for used in proposal.cells:
            text = used.cell.text.strip()
            if used.became == "note":
                assert all(line.strip() in proposal.rule.note for line in text.split("\n")), used
            if used.became == "source" and used.cell.role == "source":
                assert proposal.rule.value or proposal.rule.each or "Source: " in proposal.rule.note, proposal
            if used.became in ("question", "answer"):
                assert question is not None
            if used.became == "question" and used.cell.role in ("question", "note"):
                assert question is not None
                assert text in question.text or " ".join(text.split()) in question.text
