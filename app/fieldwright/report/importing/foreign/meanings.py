"""What the texts of a row say of its target: phrases and formulas put together, with the fields that they read.

Expressions stand here with marks in place of fields, as how a field is written depends on the loops around the target (`building`).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.literals import literal
from fieldwright.mapping.model import Lookup, LookupRow
from fieldwright.mapping.sides import Side
from fieldwright.report.importing.foreign import phrases
from fieldwright.report.importing.foreign.formulas import formula
from fieldwright.report.importing.foreign.matching import Fields, Match
from fieldwright.report.importing.foreign.notation import bare
from fieldwright.report.importing.foreign.phrases import Phrase, inline_table, phrase
from fieldwright.report.importing.foreign.pieces import ANY, BOOLEAN, NUMBER, TEXT, Piece, Unclear, typed, unquoted
from fieldwright.schema.model import Field

_KINDS = {
    "string": TEXT,
    "date": TEXT,
    "date-time": TEXT,
    "time": TEXT,
    "integer": NUMBER,
    "number": NUMBER,
    "boolean": BOOLEAN,
}
_ITSELF = frozenset(
    [
        "x",
        "value",
        "source",
        "src",
        "field",
        "input",
        "it",
        "this",
        "wert",
        "quelle",
        "quellwert",
        "feld",
        "valeur",
        "valor",
        "champ",
        "campo",
        "sourcefield",
        "sourcevalue",
        "quellfeld",
    ]
)
_NUMBERED = re.compile(r"(?:source|src|field|feld|quelle|champ|campo|column|input)(\d)")
_CLAUSES = re.compile(r"\s*(?:\n+|;|\.\s+|,\s+(?:then\s+|dann\s+)?|\s+(?:then|and then|dann|puis|luego)\s+)\s*")
_OPERANDS = re.compile(r"""('[^']*'|"[^"]*")|\s*(?:\+|&&?|\|\||,)\s*|\s+(?:and|und|et|y)\s+""", re.I)
_STEPS = frozenset({phrases.COPY, phrases.FUNCTION, phrases.DATE, phrases.DEFAULT, phrases.LOOKUP})


@frozen(eq=False)
class Read:
    """A field that an expression reads, with its side."""

    field: Field
    side: Side


class Reads:
    """The fields that a row's expression reads, each by its mark."""

    def __init__(self) -> None:
        self.found: list[Read] = []

    def piece(self, match: Match) -> Piece:
        """A field as a part of an expression."""
        assert match.field is not None
        assert match.side is not None
        at = next((at for at, one in enumerate(self.found) if one.field is match.field), len(self.found))
        if at == len(self.found):
            self.found.append(Read(match.field, match.side))
        types = [one for one in match.field.shape.types if one != "null"]
        kind = _KINDS.get(types[0], ANY) if len(types) == 1 and not match.field.shape.repeats else ANY
        return Piece(mark(at), kind, field=match.field)


def mark(at: int) -> str:
    """What stands for the field at a place: no text of a cell holds it, as literals are escaped."""
    return f"\x01{at}\x01"


def with_fields(text: str, expressions: Sequence[str]) -> str:
    """The text with the expressions of its fields."""
    return re.sub("\x01(\\d+)\x01", lambda found: expressions[int(found[1])], text)


@frozen(eq=False)
class Surroundings:
    """What a row's texts can refer to: its own sources, all fields of the sources, code tables by `bare` name, the row above."""

    own: tuple[Match, ...]
    sources: tuple[Fields, ...]
    above: tuple[str, ...] = ()
    target: Field | None = None
    tables: Mapping[str, str] = field(factory=dict)
    before: "Meaning | None" = None


@frozen(eq=False)
class Meaning:
    """What a text says. Exactly one of ``piece``, ``constant``, ``decision`` and ``question``, or none of them where it says only ``default`` or ``loop``."""

    piece: Piece | None = None
    constant: Any = ABSENT
    default: Any = ABSENT
    default_for: tuple[str, ...] = ("missing",)
    decision: bool = False
    reason: str = ""
    question: str = ""
    loop: bool = False
    table: Lookup | None = None
    """A code table that stands in the text itself."""
    lookups: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    phrase: Phrase | None = None


def meaning(text: str, around: Surroundings, reads: Reads) -> Meaning:
    """What a text says of the target. Raises `Unclear`."""
    found = phrase(text)
    if found is not None:
        return _said(found, around, reads)
    default = _default_for_own(text, around)
    if default is not None:
        return _default(default, around, reads)
    table = inline_table(text)
    if table and around.target is not None and len(around.own) == 1:
        return _inline(table, around, reads)
    try:
        return _formula(text, around, reads)
    except Unclear as unclear:
        steps = [one for one in _CLAUSES.split(text.strip()) if one.strip()]
        if not 2 <= len(steps) <= 6:
            raise
        try:
            return _steps(steps, around, reads)
        except Unclear:
            raise unclear from None


_OWN_BLANK = re.compile(
    r"\s*(?:if|when|wenn|falls|si|cuando)\s+(?P<name>[^\s'\"]+)\s+(?P<rest>(?:is|ist|est|es|esta|está)\s+\S+)\s*,?\s*(?:then|dann|alors|entonces)\s+(?P<value>'[^']*'|\"[^\"]*\"|\S+)\s*",
    re.I,
)


def _default_for_own(text: str, around: Surroundings) -> Phrase | None:
    """``if SOURCE is null then 'X'``, where SOURCE is the row's own: a default, as nothing else is said of other values."""
    found = _OWN_BLANK.fullmatch(text) if len(text) < phrases.LONGEST else None
    if found is None or len(around.own) != 1:
        return None
    own = around.own[0].field
    if own is None or bare(found["name"].split(".")[-1]) != bare(own.name):
        return None
    said = (
        phrase(f"if {found['rest']} then {found['value']}")
        or phrase(f"si {found['rest']} alors {found['value']}")
        or phrase(f"wenn {found['rest'].split()[-1]} dann {found['value']}")
    )
    return said if said is not None and said.kind == phrases.DEFAULT else None


def copied(around: Surroundings, reads: Reads) -> Meaning:
    """The only source as it is. Raises `Unclear` where there are several, or none."""
    return Meaning(piece=_only(around, reads))


def resolver_of(around: Surroundings, reads: Reads) -> Any:
    """Finds the fields that names in formulas mean."""

    def resolved(name: str) -> Piece | None:
        found = _meant(name, around)
        return reads.piece(found) if found is not None else None

    return resolved


def table_called(name: str, tables: Mapping[str, str]) -> str:
    """The code table that a name means, its own words such as ``table`` left out; empty where there is none."""
    wanted = bare(name)
    if wanted in tables:
        return tables[wanted]
    short = re.sub(
        r"^(?:lkp|lookup|lu|xref|map|tab|table|codeliste|liste|cl)|(?:lookup|table|tabelle|mapping|map|codes?|liste?|xref|tab)$",
        "",
        wanted,
    )
    close = {
        held
        for key, held in tables.items()
        if short
        and short
        == re.sub(
            r"^(?:lkp|lookup|lu|xref|map|tab|table|codeliste|liste|cl)|(?:lookup|table|tabelle|mapping|map|codes?|liste?|xref|tab)$",
            "",
            key,
        )
    }
    return close.pop() if len(close) == 1 else ""


# --- phrases ---------------------------------------------------------------------------------------------------------


def _said(found: Phrase, around: Surroundings, reads: Reads) -> Meaning:
    match found.kind:
        case phrases.COPY:
            return Meaning(piece=_only(around, reads), phrase=found)
        case phrases.CONSTANT:
            return Meaning(constant=_typed(found.text, around), phrase=found)
        case phrases.DEFAULT:
            return _default(found, around, reads)
        case phrases.NOT_MAPPED:
            return Meaning(decision=True, reason=found.text, phrase=found)
        case phrases.OPEN:
            return Meaning(question=found.text, phrase=found)
        case phrases.SAME:
            return _as_before(around, reads)
        case phrases.LOOP:
            return Meaning(loop=True, phrase=found)
        case phrases.LOOKUP:
            return _translated(found.text, around, reads, found)
        case phrases.JOIN:
            return _joined(found, around, reads)
        case phrases.FUNCTION | phrases.DATE:
            return Meaning(piece=_worked(found, _only(around, reads)), phrase=found)
        case _:
            return Meaning(phrase=found)


def _only(around: Surroundings, reads: Reads) -> Piece:
    if len(around.own) != 1:
        raise Unclear(
            "it does not say which of its sources is taken" if around.own else "the row names no source field"
        )
    return reads.piece(around.own[0])


def _typed(text: str, around: Surroundings) -> Any:
    quoted = text.strip()
    if re.fullmatch(r"""'.*'|".*"|“.*”|„.*[“”]|‘.*’|«.*»""", quoted, re.S):
        quoted = unquoted(quoted).strip() if quoted[0] == "«" else unquoted(quoted)
    return typed(quoted, around.target.shape.types if around.target is not None else ("string",))


def _default(found: Phrase, around: Surroundings, reads: Reads) -> Meaning:
    value = _typed(found.text, around)
    if not around.own:
        return Meaning(
            constant=value, phrase=found, doubts=("the row names no source, so that its default is always written",)
        )
    kinds = tuple(found.more.split()) or ("missing",)
    return Meaning(piece=_only(around, reads), default=value, default_for=kinds, phrase=found)


def _as_before(around: Surroundings, reads: Reads) -> Meaning:
    """The rule of the row above, on this row's own source."""
    before = around.before
    if before is None:
        raise Unclear("no row above says what is the same")
    if before.phrase is not None and before.phrase.kind != phrases.SAME:
        return _said(before.phrase, around, reads)
    if before.constant is not ABSENT or before.decision or before.question:
        return before
    raise Unclear("what of the row above is the same is not clear")


def _worked(found: Phrase, piece: Piece) -> Piece:
    if found.kind == phrases.FUNCTION:
        if piece.type == NUMBER and "substring" in found.text:
            piece = evolve(piece, text=f"$string({piece.text})")
        return Piece(found.text.format(piece.text), TEXT)
    form, read_by = found.text, found.more
    dated = piece.field is not None and {"date", "date-time"} & {*piece.field.shape.types, piece.field.shape.format}
    if read_by == phrases.ISO or (not read_by and dated):
        return Piece(f"$formatDate({piece.text}, {literal(form)})", TEXT)
    if not read_by:
        raise Unclear("how the source's date is written is not said")
    parsed = f"$parseDate({piece.text}, {literal(read_by)})"
    return Piece(parsed if form == phrases.ISO else f"$formatDate({parsed}, {literal(form)})", TEXT)


def _translated(name: str, around: Surroundings, reads: Reads, found: Phrase | None) -> Meaning:
    table = table_called(name, around.tables)
    if not table:
        raise Unclear(f"there is no code table {name!r}" if name else "it does not say which code table")
    return Meaning(piece=translated(table, _only(around, reads)), lookups=(table,), phrase=found)


def translated(table: str, piece: Piece) -> Piece:
    """A value looked up in a code table."""
    return Piece(f"$translate({literal(table)}, {piece.text})", ANY)


def _inline(pairs: Mapping[str, str], around: Surroundings, reads: Reads) -> Meaning:
    assert around.target is not None
    types = around.target.shape.types
    name = around.target.name.lstrip("@#") or "values"
    rows = tuple(LookupRow(key, typed(value, types)) for key, value in pairs.items())
    return Meaning(piece=translated(name, _only(around, reads)), table=Lookup(name, rows), lookups=(name,))


def _joined(found: Phrase, around: Surroundings, reads: Reads) -> Meaning:
    rest = re.sub(r"^\((.*)\)$", r"\1", found.text).strip()
    if not rest:
        parts = [reads.piece(one) for one in around.own]
        if len(parts) < 2:
            raise Unclear("it does not say what is joined")
        doubts = () if found.more else ("with what the parts are joined is not said: nothing stands between them",)
        return Meaning(piece=_together(parts, found.more), doubts=doubts, phrase=found)
    parts: list[Piece] = []
    for one in _operands(rest):
        if one[0] in "'\"":
            parts.append(Piece(literal(unquoted(one)), TEXT, unquoted(one)))
            continue
        match = _meant(one, around)
        if match is None:
            raise Unclear(f"{one!r} is no field of the source that is known")
        parts.append(reads.piece(match))
    if len(parts) < 2:
        raise Unclear("it does not say what is joined")
    return Meaning(piece=_together(parts, found.more))


def _operands(text: str) -> list[str]:
    found: list[str] = []
    at = 0
    for one in _OPERANDS.finditer(text):
        found.append(text[at : one.start()].strip())
        found.append(one[1] or "")
        at = one.end()
    found.append(text[at:].strip())
    return [one for one in found if one]


def _together(parts: Sequence[Piece], separator: str) -> Piece:
    texts: list[str] = []
    for at, one in enumerate(parts):
        if at and separator:
            texts.append(literal(separator))
        texts.append(one.operand)
    return Piece(" & ".join(texts), TEXT, whole=False)


# --- formulas and clauses --------------------------------------------------------------------------------------------


def _formula(text: str, around: Surroundings, reads: Reads) -> Meaning:
    found = formula(text, resolver_of(around, reads), around.target)
    if (
        found.type == BOOLEAN
        and found.value is ABSENT
        and around.target is not None
        and "boolean" not in around.target.shape.types
    ):
        raise Unclear("whether this is a condition or gives a value is not clear")
    if found.value is not ABSENT:
        return Meaning(constant=_typed(found.value, around) if isinstance(found.value, str) else found.value)
    return Meaning(piece=found)


def _steps(steps: Sequence[str], around: Surroundings, reads: Reads) -> Meaning:
    """Clauses one after the other: each works on what the one before gives."""
    made: Meaning | None = None
    for one in steps:
        said = phrase(one)
        if said is None and made is None:
            made = _formula(one, around, reads)
            continue
        if said is None or said.kind not in _STEPS:
            raise Unclear(f"what {one!r} means is not clear")
        if made is None:
            made = _said(said, around, reads)
            continue
        piece = made.piece or _only(around, reads)
        match said.kind:
            case phrases.DEFAULT:
                made = evolve(
                    made,
                    piece=piece,
                    default=_typed(said.text, around),
                    default_for=tuple(said.more.split()) or ("missing",),
                )
            case phrases.LOOKUP:
                table = table_called(said.text, around.tables)
                if not table:
                    raise Unclear(f"there is no code table {said.text!r}")
                made = evolve(made, piece=translated(table, piece), lookups=(*made.lookups, table))
            case phrases.COPY:
                made = evolve(made, piece=piece)
            case _:
                made = evolve(made, piece=_worked(said, piece))
    if made is None or made.piece is None:
        raise Unclear("it says nothing that is known")
    return evolve(made, phrase=None)


def _meant(name: str, around: Surroundings) -> Match | None:
    """The field that a name in a text means, where that is certain."""
    wanted = bare(name)
    own = [one for one in around.own if one.field is not None and bare(one.field.name) == wanted]
    if len(own) == 1:
        return own[0]
    if wanted in _ITSELF and len(around.own) == 1:
        return around.own[0]
    numbered = _NUMBERED.fullmatch(wanted)
    if numbered and 1 <= int(numbered[1]) <= len(around.own) > 1:
        return around.own[int(numbered[1]) - 1]
    found = [
        one for fields in around.sources if (one := fields.match(name, around.above)).field is not None and one.sure
    ]
    if not found and around.above:
        found = [one for fields in around.sources if (one := fields.match(name)).field is not None and one.sure]
    if len(found) == 1:
        return found[0]
    partial = [
        one
        for one in around.own
        if one.field is not None and wanted and len(wanted) > 2 and bare(one.field.name).startswith(wanted)
    ]
    return partial[0] if len(partial) == 1 and not found else None
