"""The lines of the page of settings: what each is called, for what it means something, and what is said where nothing is."""

from collections.abc import Callable, Mapping, Sequence

from attrs import evolve, frozen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fieldwright.desktop.flows.fields import Form, Line
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.language import tr
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, Rule
from fieldwright.project.customers.offered import FLOWS, LOOKUPS, PARAMETERS, RULES, Offered
from fieldwright.project.customers.writing import ALL, EACH, NO, NOBODY, TYPES, YES, OptionTexts, Texts, shown, texts_of

WORDS: Mapping[str, str] = {PARAMETERS: tr("parameter"), RULES: tr("rule"), LOOKUPS: tr("lookup"), FLOWS: tr("flow")}

SCOPE_WORDS: Mapping[str, str] = {NOBODY: tr("nobody has said"), ALL: tr("fixed for all"), EACH: tr("each customer")}
YES_WORDS: Mapping[str, str] = {YES: tr("yes"), NO: tr("no")}
"""What the library's words for settings are called here."""

OF_PARAMETER = ("name", "type", "own", "description")
_OF_CUSTOMER = ("required", "default", "minimum", "maximum", "pattern")
WHERE: Mapping[str, tuple[str, ...]] = {
    PARAMETERS: (*OF_PARAMETER, *_OF_CUSTOMER), RULES: ("required", "default"), LOOKUPS: ("required", "minimum", "maximum", "pattern"), FLOWS: ("required", "default"),
}  # fmt: skip
"""Which lines of the form mean something for what. Those of words are there for all."""


@frozen
class Listed:
    """A row of the list."""

    where: str
    name: str
    scope: str
    label: str


def settings_form(groups: Callable[[], Sequence[str]], defaults: Callable[[], Sequence[str]]) -> Form:
    """The form of one thing. ``groups`` and ``defaults`` are what is proposed for the heading and for what a customer begins with."""
    return Form((
        (tr("Parameter"), (
            Line("name", tr("Name"), tr("As expressions read it: $params.name. They follow another name.")), Line("type", tr("Type"), "", "choice", lambda: TYPES),
            Line("own", tr("Default"), tr("Without settings, and where no value is given."), hint=tr("none: a value must be given")), Line("description", tr("Description"), tr("For those who build it"), "text"),
        )),
        (tr("Who decides"), (Line("scope", tr("Decision"), tr("Whether it is the same for all, or each customer may choose"), "choice", lambda: (NOBODY, ALL, EACH), named=SCOPE_WORDS),)),
        (tr("What customers see"), (
            Line("label", tr("Label"), hint=tr("such as Sales account")), Line("help", tr("Help"), tr("What to choose, and where to find out"), "text"),
            Line("group", tr("Heading"), tr("The heading that it stands under"), "open", groups),
        )),
        (tr("What customers may choose"), (
            Line("required", tr("Required", "of a setting"), tr("Whether each customer must say it"), "choice", lambda: (YES, NO), named=YES_WORDS),
            Line("default", tr("Begins with"), tr("What a customer who says nothing has: an option's name, a value, or yes and no of what is switched on and off"), "open", defaults, named=YES_WORDS),
            Line("minimum", tr("At least"), tr("The least of a number, of the characters of a text")), Line("maximum", tr("At most"), tr("The most of a number, of the characters of a text")),
            Line("pattern", tr("Pattern"), tr("A regular expression that texts hold"), hint=tr("such as ^[0-9]{4}$")),
        )),
    ))  # fmt: skip


def option_rows() -> RowsEditor:
    """The list of options."""
    return RowsEditor(tr("Options"), tr("option"), (
        Column("name", tr("Name"), 100), Column("words", tr("What customers see"), 150), Column("value", tr("Value"), 110), Column("expression", tr("Expression"), 160),
    ), OptionTexts)  # fmt: skip


FOUND = frozenset({"O14", "O25", "O26", "O27", "O28", "O29"})
CALLED = {
    "name": tr("the name", "is changed"), "type": tr("the type", "is changed"), "own": tr("the default", "is changed"), "description": tr("the description", "is changed"), "scope": tr("who decides", "is changed"), "label": tr("the label", "is changed"), "help": tr("the help", "is changed"),
    "group": tr("the heading", "is changed"), "required": tr("whether it is required", "is changed"), "default": tr("what customers begin with", "is changed"), "minimum": tr("the least", "is changed"), "maximum": tr("the most", "is changed"), "pattern": tr("the pattern", "is changed"),
    "options": tr("the options", "is changed"),
}  # fmt: skip
OPTIONS_TOLD = {
    PARAMETERS: tr("No options: customers write any value within the limits."), RULES: tr("No options: customers switch the rule on or off."),
    LOOKUPS: tr("No options: customers write any values into their rows."), FLOWS: "",
}  # fmt: skip


def scope_of(one: Offered) -> str:
    """Who decides, in words."""
    return texts_of(one).scope if one.configurable is not None else NOBODY


def holds(row: Listed, words: Sequence[str]) -> bool:
    """Whether a row has all words."""
    text = f"{row.where} {row.name} {row.scope} {row.label}".casefold()
    return all(word in text for word in words)


def written_out(texts: Texts) -> Texts:
    """Texts with what is usual written out."""
    return evolve(texts, required=texts.required or NO)


def own_words(one: Offered) -> str:
    """What a rule or a lookup is without settings."""
    subject = one.subject
    if isinstance(subject, Rule):
        if subject.decision:
            return tr("Without settings it stays empty: {reason}", reason=subject.reason)
        filling = subject.each or subject.value or ("" if subject.constant is ABSENT else shown(subject.constant))
        return tr("Without settings it is filled with  {expression}", expression=filling) if filling else ""
    if isinstance(subject, Lookup):
        count = len(subject.rows)
        return (
            tr("Without settings it has the rows of {file}.", file=subject.table.file)
            if subject.table
            else tr(
                "Without settings it has {n} rows of its own.", "Without settings it has {n} row of its own.", count
            )
        )
    return ""


def read_by_words(readers: Sequence[str]) -> str:
    """Which rules read a parameter."""
    if not readers:
        return tr("No rule reads it.")
    names, more = ", ".join(readers[:5]), len(readers) - 5
    if more > 0:
        return tr("Read by {rules} and {count} more.", rules=names, count=more)
    return tr("Read by {rules}.", rules=names)


def row_of(holder: QWidget, *widgets: QWidget) -> QHBoxLayout:
    """Widgets beside each other."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for one in widgets:
        row.addWidget(one)
    return row


def show_lines(form: Form, paths: set[str]) -> None:
    """Show these lines of a form, and the headings that have one."""
    title: QLabel | None = None
    any_shown = False
    for row in range(form.grid.rowCount()):
        item, beside = form.grid.itemAtPosition(row, 0), form.grid.itemAtPosition(row, 1)
        name = item.widget() if item is not None else None
        field = beside.widget() if beside is not None else None
        if name is None:
            continue
        if field is None or field is name:
            if title is not None:
                title.setVisible(any_shown)
            title, any_shown = (name if isinstance(name, QLabel) else None), False
            continue
        path = next((path for path, one in form.fields.items() if one is field), "")
        name.setVisible(path in paths)
        field.setVisible(path in paths)
        any_shown = any_shown or path in paths
    if title is not None:
        title.setVisible(any_shown)
