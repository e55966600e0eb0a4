"""The columns of the sheet in one table: what each shows of a row, and how it is edited. No widgets here."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import frozen

from fieldwright.desktop.field_tree import cardinality, type_text
from fieldwright.desktop.language import day_of, tr
from fieldwright.desktop.rule_words import written
from fieldwright.desktop.sheet.rows import SheetRow
from fieldwright.expression.lookups import names_in
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import NOT_MAPPED, STATUSES, Rule
from fieldwright.project.approving import APPROVED

FIXED, TEXT, LINES, CHOICE, EXPRESSION = "fixed", "text", "lines", "choice", "expression"
"""How a cell is edited: not at all, as a line of text, as lines of text, by choosing, as an expression."""

KINDS = ("", "value", "constant", "each", NOT_MAPPED)
"""How a field can be filled, as cells hold it."""
KIND_WORDS: Mapping[str, str] = MappingProxyType({
    "value": tr("value", "kind of rule"), "constant": tr("constant", "kind of rule"), "each": tr("each", "kind of rule"),
    NOT_MAPPED: tr("not mapped", "kind of rule"),
})  # fmt: skip
STATUS_WORDS: Mapping[str, str] = MappingProxyType({
    "draft": tr("draft", "status of a rule"), "ready": tr("ready", "status of a rule"), APPROVED: tr("approved", "status of a rule"),
})  # fmt: skip
GONE, REQUIRED = "not in the schema", "required"
"""What cells hold of a field that is gone, and of one that has to be there."""

PATH, KIND, FILLING, CONSTANT, STATUS, WORDS, EXAMPLE, FINDINGS, APPROVAL = (
    "path", "kind", "expression", "constant", "status", "words", "example", "findings", "approved",
)  # fmt: skip


@frozen
class Column:
    """One column. ``text`` is what a cell says; cells that are ``computed`` are told beside the window and say nothing here."""

    id: str
    title: str
    width: int
    text: Callable[[SheetRow], str]
    edit: str = FIXED
    help: str = ""
    shown: bool = True
    """Whether it is there before anybody chose columns."""
    choices: tuple[str, ...] = ()
    computed: bool = False
    code: bool = False
    """Whether it is written in the letters of expressions."""
    words: Mapping[str, str] = MappingProxyType({})
    """What people read in place of a text that is the same in every language: such texts are compared, kept and written."""

    def said(self, text: str) -> str:
        """What people read of a cell's text."""
        return self.words.get(text, text)

    def meant(self, words: str) -> str:
        """The text that somebody means who writes what people read."""
        words = words.strip()
        return next((text for text, said in self.words.items() if said.casefold() == words.casefold()), words)


def attribute_of(row: SheetRow) -> str:
    """The attribute that a row's expression is: ``each`` for what is filled once for each item."""
    if row.rule is not None and row.rule.kind in ("value", "each"):
        return row.rule.kind
    field = row.field
    return "each" if field is not None and field.shape.repeats and not field.shape.leaf else "value"


def types_of(row: SheetRow) -> tuple[str, ...]:
    """The types of a row's field."""
    return row.field.shape.types if row.field is not None else ("any",)


def _of_rule(name: str) -> Callable[[SheetRow], str]:
    def text(row: SheetRow) -> str:
        return str(getattr(row.rule, name)) if row.rule is not None else ""

    return text


def _of_question(name: str) -> Callable[[SheetRow], str]:
    def text(row: SheetRow) -> str:
        asked = row.rule.question if row.rule is not None else None
        return str(getattr(asked, name)) if asked is not None else ""

    return text


def _value(name: str) -> Callable[[SheetRow], str]:
    def text(row: SheetRow) -> str:
        held = getattr(row.rule, name) if row.rule is not None else ABSENT
        return "" if held is ABSENT else written(held, types_of(row))

    return text


def _type(row: SheetRow) -> str:
    return (type_text(row.field.shape) or row.field.shape.type) if row.field is not None else GONE


def _required(row: SheetRow) -> str:
    return REQUIRED if row.field is not None and row.field.shape.required else ""


def _occurs(row: SheetRow) -> str:
    return cardinality(row.field.shape) if row.field is not None else ""


def _described(row: SheetRow) -> str:
    shape = row.field.shape if row.field is not None else None
    return " ".join((shape.description or shape.title).split()) if shape is not None else ""


def _kind(row: SheetRow) -> str:
    kind = row.rule.kind if row.rule is not None else ""
    return "" if kind == "element" else kind


def _filling(row: SheetRow) -> str:
    return (row.rule.value or row.rule.each) if row.rule is not None else ""


def _status(row: SheetRow) -> str:
    return row.rule.status if row.rule is not None else ""


def lookups_of(rule: Rule) -> tuple[str, ...]:
    """The lookups that a rule's expressions name."""
    found = (names_in(text) or () for _, text in rule.expressions if "translate" in text)
    return tuple(sorted({name for names in found for name in names}))


def _lookups(row: SheetRow) -> str:
    return ", ".join(lookups_of(row.rule)) if row.rule is not None else ""


def _approved(row: SheetRow) -> str:
    rule = row.rule
    if rule is None or rule.status != APPROVED:
        return ""
    return " ".join(part for part in (rule.approved_by, day_of(rule.approved_on)) if part) or tr("yes")


def _nothing(_row: SheetRow) -> str:
    return ""


_TABLE = (
    Column(PATH, tr("Target field"), 240, lambda row: row.path or tr("the root"), help=tr("The path of the target field")),
    Column("name", tr("Name"), 120, lambda row: row.name, help=tr("The field's name"), shown=False),
    Column("type", tr("Type"), 84, _type, help=tr("The field's type"), words={GONE: tr("not in the schema")}),
    Column("required", tr("Required"), 68, _required, help=tr("Whether the schema requires it"), words={REQUIRED: tr("required")}),
    Column("occurs", tr("Occurs"), 60, _occurs, help=tr("How often it occurs, where not once")),
    Column("description", tr("Description"), 220, _described, help=tr("What the schema says of it"), shown=False),
    Column(KIND, tr("Kind"), 98, _kind, CHOICE, tr("How it is filled"), choices=KINDS, words=KIND_WORDS),
    Column(FILLING, tr("Expression"), 260, _filling, EXPRESSION, tr("What fills it; of a loop, what it loops over"), code=True),
    Column(EXAMPLE, tr("Example"), 140, _nothing, help=tr("What it gives on the sample"), computed=True),
    Column(CONSTANT, tr("Constant"), 90, _value("constant"), TEXT, tr("The value that is always written")),
    Column("when", tr("Condition"), 140, _of_rule("when"), EXPRESSION, tr("When it is filled"), code=True),
    Column("where", tr("Filter"), 140, _of_rule("where"), EXPRESSION, tr("Of a loop: which items"), shown=False, code=True),
    Column("order_by", tr("Order"), 120, _of_rule("order_by"), EXPRESSION, tr("Of a loop: by what items are sorted"), shown=False, code=True),
    Column("group_by", tr("Groups"), 120, _of_rule("group_by"), EXPRESSION, tr("Of a loop: by what items are grouped"), shown=False, code=True),
    Column("default", tr("Default"), 90, _value("default"), TEXT, tr("The value for one that is missing")),
    Column("lookups", tr("Lookups"), 110, _lookups, help=tr("The lookups that it reads")),
    Column(FINDINGS, tr("Findings"), 72, _nothing, help=tr("How many findings there are at it")),
    Column(STATUS, tr("Status"), 84, _status, CHOICE, tr("How far the rule is"), choices=STATUSES, words=STATUS_WORDS),
    Column("owner", tr("Owner"), 100, _of_rule("owner"), TEXT, tr("Who answers for the rule")),
    Column("note", tr("Note"), 180, _of_rule("note"), LINES, tr("What else is to be said")),
    Column("question", tr("Question"), 180, _of_question("text"), LINES, tr("What is not known yet")),
    Column("asked_of", tr("Asked of"), 100, _of_question("asked_of"), TEXT, tr("Whom the question is asked"), shown=False),
    Column("due", tr("Due"), 86, _of_question("due"), TEXT, tr("When the answer is due, as 2026-12-31"), shown=False),
    Column("answer", tr("Answer"), 160, _of_question("answer"), LINES, tr("The answer to the question"), shown=False),
    Column("reason", tr("Reason"), 150, _of_rule("reason"), LINES, tr("Why it is not mapped")),
    Column("decided_by", tr("Decided by"), 96, _of_rule("decided_by"), TEXT, tr("Who decided that"), shown=False),
    Column(WORDS, tr("In words"), 260, _of_rule("words"), LINES, tr("What the rule does: the sentence made from it, or the analyst's own"), computed=True),
    Column(APPROVAL, tr("Approved"), 130, _approved, help=tr("By whom and when it was approved"), computed=True),
)  # fmt: skip

COLUMNS: Mapping[str, Column] = MappingProxyType({one.id: one for one in _TABLE})
"""Every column by its id, in the order that they have before anybody chose another."""
IDS = tuple(COLUMNS)
SEARCHED = tuple(one for one in _TABLE if one.id not in ("required", "occurs", "name") and (one.edit != FIXED or not one.computed))  # fmt: skip
"""The columns that the search above the sheet looks into."""
