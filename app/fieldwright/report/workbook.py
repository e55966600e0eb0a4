"""The specification as an Excel workbook: text is text, everything is findable, edits can come back, and the same specification gives the same bytes."""

from collections.abc import Sequence
from typing import Any

from attrs import evolve, field, frozen

from fieldwright.files.collector import paused_collector
from fieldwright.report.around import TraceLine
from fieldwright.report.book import columns as book_columns
from fieldwright.report.book.cells import CELL_UNITS, Book, bytes_of, new_book
from fieldwright.report.book.columns import with_map
from fieldwright.report.book.cover import Listed, begin_cover, finish_cover
from fieldwright.report.book.flows import FLOWS, FLOWS_ABOUT, USE_CASES, USE_CASES_ABOUT, flows_sheet, use_cases_sheet
from fieldwright.report.book.looks import editable, mapping_style, required_style, states
from fieldwright.report.book.places import Places, by_anchor, by_target, mapping_links, places_of
from fieldwright.report.book.stamping import Collected, Place, lookup_places, numbered
from fieldwright.report.book.styles import EDIT_STATE_STYLES, STATE_STYLES
from fieldwright.report.book.tables import Form, formed_sheet
from fieldwright.report.columns import CHANGES, EXAMPLES, FIELDS, FINDINGS, FUNCTIONS, Column, Table
from fieldwright.report.model import SourceRow, Spec
from fieldwright.report.operation_tables import CONFIGURABLES, CONTACTS, COVERAGE, READINESS
from fieldwright.report.stamp import SHEET, row_id, stamp_texts

__all__ = ["CELL_UNITS", "workbook_of"]


def workbook_of(spec: Spec) -> bytes:
    """The workbook's bytes."""
    with paused_collector():  # a workbook is very many small objects, all of them needed to the end
        return _written(spec)


def _written(spec: Spec) -> bytes:
    book = new_book()
    cover = begin_cover(book, spec)
    writer = _Writer(book, spec, places_of(spec))
    for write in _SHEETS:
        write(writer)
    finish_cover(cover, spec, writer.listed)
    _stamp(book, writer)
    return bytes_of(book, spec.cover.project, spec.cover.generated_by)


@frozen(eq=False)
class _Writer:
    """A workbook while its sheets are written."""

    book: Book
    spec: Spec
    places: Places
    listed: list[Listed] = field(factory=list)
    stamped: Collected = field(factory=Collected)
    use_cases: dict[str, str] = field(factory=dict)
    """Their places by their ids."""

    @property
    def several(self) -> bool:
        """Whether there are several maps, so that tables say of which one a row is."""
        return len(self.spec.maps) > 1

    def sheet(
        self,
        title: str,
        about: str,
        table: Table,
        rows: Sequence[Any],
        form: Form,
        places: Sequence[Place] = (),
        of: Place = (),
    ) -> None:
        """Writes a table's sheet. One whose rows have ``places`` can be edited; ``of`` is what all of them begin with."""
        table = with_map(table, several=self.several)
        edited = any(column.edits for column in table.columns)
        hint = f"{about} {_EDITED if edited else _COMPUTED}"
        kept = form.frozen_columns + (1 if self.several and table.columns[0].key == "map" else 0)
        made = evolve(form, hint=hint, ids=[row_id(*place) for place in places], frozen_columns=kept, filled=edited)
        _, written = formed_sheet(self.book, title, table, rows, made)
        self.book[title].sheet_properties.tabColor = "F4D35E" if edited else "8A94A3"
        self.listed.append(Listed(title, about, len(rows), edited))
        if edited:
            self.stamped.add(table, title, made.head, places, written, of)


_EDITED = "Pale cells under a yellow head can be edited and read back; grey ones are computed."
_COMPUTED = "Computed: edits are not read back."


def _stamp(book: Book, writer: _Writer) -> None:
    """The hidden sheet that edits are compared with."""
    sheet = book.create_sheet(SHEET)
    for at, text in enumerate(stamp_texts(writer.stamped.stamp(writer.spec)), 1):
        cell = sheet.cell(at, 1, text)
        cell.data_type = "s"
    sheet.sheet_state = "veryHidden"


# --- the sheets ------------------------------------------------------------------------------------------------------


def _history(out: _Writer) -> None:
    out.sheet("Version history", "The releases of this specification.", CHANGES, out.spec.changes, Form())


def _pages(out: _Writer) -> None:
    out.use_cases.update(use_cases_sheet(out.book, out.spec))
    flows_sheet(out.book, out.spec, out.use_cases)
    out.listed.append(Listed(USE_CASES, USE_CASES_ABOUT, len(out.spec.use_cases)))
    out.listed.append(Listed(FLOWS, FLOWS_ABOUT, len(out.spec.flows)))


def _traces(out: _Writer) -> None:
    def style(row: TraceLine, column: Column) -> str:
        if column.key != "gaps":
            return "fw text"
        return STATE_STYLES["open" if row.gaps else "used"]

    def link(row: TraceLine, column: Column) -> str:
        return out.use_cases.get(row.id, "") if column.key == "case" and row.id else ""

    about = "What serves and proves each use case, what was found there, and what is missing."
    out.sheet(
        "Traceability", about, book_columns.TRACES, out.spec.traces, Form(style=style, link=link, frozen_columns=1)
    )


def _mapping(out: _Writer) -> None:
    rows = [row for one in out.spec.maps for row in one.rows]
    form = Form(
        style=mapping_style(rows),
        link=mapping_links(out.places),
        depth=lambda row: row.depth,
        folded="target",
        frozen_columns=2,
    )
    places = list(numbered(("maps", row.map, "rules", row.target) for row in rows))
    about = "Every target field in the order of its schema, and what fills it."
    out.sheet("Mapping", about, book_columns.mapping_columns(out.spec), rows, form, places)


def _sources(out: _Writer) -> None:
    rows = [row for one in out.spec.maps for row in one.source_rows]

    def style(row: SourceRow, column: Column) -> str:
        return EDIT_STATE_STYLES.get(row.state, "fw edit") if column.key == "state" else editable(row, column)

    link = by_target(out.places, "used_by", lambda row: row.used_by)
    form = Form(style=style, link=link, depth=lambda row: row.depth, folded="path", frozen_columns=2)
    places = list(numbered(("maps", row.map, "sources", row.alias, row.path) for row in rows))
    about = "Every source field: used, dropped with a reason, or undecided."
    out.sheet("Source coverage", about, book_columns.SOURCES, rows, form, places)


def _loops(out: _Writer) -> None:
    about = "What repeats, over what, and what its items are joined with."
    out.sheet("Loops and joins", about, book_columns.LOOPS, out.spec.loops, Form(link=by_anchor(out.places, "target")))


def _lookups(out: _Writer) -> None:
    def link(row: Any, column: Column) -> str:
        found = out.places.lookups.get(row.name, "") if column.key == "name" else ""
        return "" if found.startswith("'Lookups'!") else found

    about = "The code tables, each with its rows in a sheet of its own."
    out.sheet("Lookups", about, book_columns.LOOKUP_INDEX, out.spec.lookups, Form(link=link))
    places: dict[str, list[Place]] = {}
    for one in out.places.sheets:
        name = one.of.name
        if name not in places:
            places[name] = lookup_places(name, one.of.rows)
        whole = one.parts == 1
        parts = "" if whole else f" Part {one.part} of {one.parts}: rows {one.start + 1:,} to {one.start + len(one.rows):,} of {len(one.of.rows):,}."  # fmt: skip
        where = f"Lookup “{name}”.{parts} Where no row fits: {one.of.not_found}"
        if not book_columns.listed_here(one.of):
            out.sheet(one.title, f"{where} {one.of.file}", _read_only(book_columns.LOOKUP_ROWS), one.rows, Form())
            continue
        here = places[name][one.start : one.start + len(one.rows)]
        out.sheet(one.title, where, book_columns.LOOKUP_ROWS, one.rows, Form(style=editable), here, ("lookups", name))
    if out.places.further:
        pairs = [(one, line) for one in out.places.further for line in one.rows]
        about = f"The rows of the {len(out.places.further):,} lookups for which there are no sheets left."
        out.sheet("Further lookups", about, book_columns.FURTHER_LOOKUPS, pairs, Form())


def _read_only(table: Table) -> Table:
    kept = tuple(evolve(column, edits="", choices=()) for column in table.columns)
    return Table("lookup_file", table.title, kept, table.empty)


def _parameters(out: _Writer) -> None:
    places: list[Place] = list(numbered(("parameters", one.name) for one in out.spec.parameters))
    about = "Values that each installation supplies."
    out.sheet("Parameters", about, book_columns.PARAMETERS, out.spec.parameters, Form(style=editable), places)


def _customers(out: _Writer) -> None:
    if out.spec.configurables:
        about = "What is the same for every customer, and what each may set."
        out.sheet(CONFIGURABLES.title, about, CONFIGURABLES, out.spec.configurables, Form(frozen_columns=2))


def _operation(out: _Writer) -> None:
    """Who is asked, and what must be there: sheets of their own where the project says something."""
    if out.spec.coverage:
        about = "How much of each map the test cases try, and what none of them does."
        out.sheet(COVERAGE.title, about, COVERAGE, out.spec.coverage, Form())
    if out.spec.contacts:
        out.sheet(
            CONTACTS.title, "Who is asked, for what, and how they are reached.", CONTACTS, out.spec.contacts, Form()
        )
    if out.spec.checklist:
        form = Form(style=states({"state": lambda row: "used" if row.done else "open"}))
        out.sheet(
            READINESS.title, "What must be there before it runs in production.", READINESS, out.spec.checklist, form
        )


def _functions(out: _Writer) -> None:
    about = "Functions that rules call beyond JSONata's own, with their exact meaning."
    out.sheet("Functions", about, FUNCTIONS, out.spec.functions, Form())


def _library(out: _Writer) -> None:
    about = "What several rules share, to be built once."
    out.sheet("Rule library", about, book_columns.REUSED, out.spec.reused, Form())


def _questions(out: _Writer) -> None:
    def style(row: Any, column: Column) -> str:
        if column.key == "state":
            return STATE_STYLES["open" if row.open else "answered"]
        return editable(row, column)

    places = list(numbered(one.at for one in out.spec.questions))
    form = Form(style=style, link=by_anchor(out.places, "place"), shut=lambda row: not book_columns.answerable(row))
    about = "Open questions first, by when they are due."
    out.sheet("Questions", about, book_columns.QUESTIONS, out.spec.questions, form, places)


def _comments(out: _Writer) -> None:
    def style(row: Any, column: Column) -> str:
        return EDIT_STATE_STYLES.get(row.state, "fw edit") if column.key == "state" else editable(row, column)

    places = [("comments", one.id) for one in out.spec.comments]
    form = Form(style=style, link=by_anchor(out.places, "place"))
    about = "What was said of fields and maps; a reply goes in the last column."
    out.sheet("Comments", about, book_columns.COMMENTS, out.spec.comments, form, places)


def _findings(out: _Writer) -> None:
    form = Form(style=states({"severity": lambda row: row.severity}), link=by_anchor(out.places, "target"))
    out.sheet("Findings", "What is wrong or doubtful, the worst first.", FINDINGS, out.spec.findings, form)
    about = "Findings that the team accepts, with the reason."
    out.sheet("Accepted findings", about, book_columns.ACCEPTED, out.spec.accepted, Form(link=by_anchor(out.places, "target")))  # fmt: skip


def _tests(out: _Writer) -> None:
    def link(row: Any, column: Column) -> str:
        return out.use_cases.get(row.use_case, "") if column.key == "use_case" else ""

    about = "Inputs with the output that they must give; `fieldwright test` runs them."
    out.sheet("Test cases", about, book_columns.TESTS, out.spec.tests, Form(link=link))


def _examples(out: _Writer) -> None:
    rows = [one for each in out.spec.maps for one in each.examples]
    out.sheet("Examples", "Worked examples of rules.", EXAMPLES, rows, Form(link=by_anchor(out.places, "target")))


def _schemas(out: _Writer) -> None:
    def to_coverage(row: Any, column: Column) -> str:
        return out.places.coverage.get((row.map, row.path), "") if column.key == "path" else ""

    def to_mapping(row: Any, column: Column) -> str:
        return out.places.targets.get((row.map, row.path), "") if column.key == "path" else ""

    sources = [one for each in out.spec.maps for one in each.source_fields]
    targets = [one for each in out.spec.maps for one in each.target_fields]
    base = min((row.depth for row in (*sources, *targets)), default=1) - 1  # a root may be the message or what is in it
    form = Form(style=required_style, depth=lambda row: row.depth - base, folded="path", frozen_columns=1)
    out.sheet(
        "Source fields", "The sources as their schemas define them.", FIELDS, sources, evolve(form, link=to_coverage)
    )
    about = "The target as its schema defines it."
    out.sheet("Target fields", about, FIELDS, targets, evolve(form, link=to_mapping))


def _masks(out: _Writer) -> None:
    about = "Which sample values are masked in this workbook, and which are shown."
    out.sheet("Sample values", about, book_columns.MASKS, out.spec.masks, Form())


def _since(out: _Writer) -> None:
    release = out.spec.since_release
    about = f"What changed since the release {release}." if release else "There is no release to compare with."
    table = book_columns.SINCE if release else evolve(book_columns.SINCE, empty=about)
    out.sheet("Change log", about, table, out.spec.since, Form())


_SHEETS = (
    _history, _pages, _traces, _mapping, _sources, _loops, _lookups, _parameters, _customers, _functions, _library, _questions, _comments, _findings, _tests,
    _operation, _examples, _schemas, _masks, _since,
)  # fmt: skip
"""The sheets behind the cover, in their order."""
