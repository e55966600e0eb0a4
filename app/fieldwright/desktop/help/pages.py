"""The pages of the help, as Markdown: what was written, and what is made from the tables of actions and functions, so that it is always true.

They are in the window's language; a page that is not written in it is shown in English.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

from fieldwright.desktop.actions import ACTIONS, MENUS, SUBMENUS
from fieldwright.desktop.language import ENGLISH, later, spoken, tr, translated
from fieldwright.desktop.language.keys import keys
from fieldwright.files.resources import resource

WRITTEN = (
    "start", "map", "sheet", "rules", "expressions", "lookups", "samples", "findings", "suggestions", "schemas", "flows", "tests", "team", "exports", "catalog",
    "safety", "preferences",
)  # fmt: skip
"""The pages of ``resources/help``, in the order of the contents; in other languages they have the same names, in a folder of the language's code."""
KEYS, FUNCTIONS = "keys", "functions"
MADE = (KEYS, FUNCTIONS)
"""The pages that are made."""
FIRST = WRITTEN[0]


@frozen
class Page:
    """A page: its id, its heading, and all of it as Markdown."""

    id: str
    title: str
    text: str

    def fits(self, words: str) -> bool:
        """Whether all words stand in it."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


@cache
def pages() -> tuple[Page, ...]:
    """All pages, in the order of the contents."""
    written = (source(name, spoken()).read_text("utf-8") for name in WRITTEN)
    made = (_keys(), _functions())
    return tuple(_page(id_, text) for id_, text in zip((*WRITTEN, *MADE), (*written, *made), strict=True))


def source(name: str, code: str) -> Path:
    """The file of a written page in a language; the English one where there is none."""
    english = resource("help", f"{name}.md")
    other = english.parent / code / english.name
    return other if code != ENGLISH and other.is_file() else english


def _page(id_: str, text: str) -> Page:
    return Page(id_, text.partition("\n")[0].removeprefix("# "), text)


_IN_LISTS = (
    (tr("Trees of fields"), (
        ("Left, Right", tr("fold and unfold; to the field above")), ("Enter", tr("map the selected field with that of the other side")),
        ("Delete", tr("remove the rule")), ("*", tr("unfold all below")), ("Shift+Space", tr("candidates for the field")), ("Esc", tr("show what was filtered away")),
    )),
    (tr("The sheet"), (
        ("F2, Enter", tr("change a cell; typing takes the place of what is in it")), (tr("Tab, arrows"), tr("to other cells; with Shift the arrows select")),
        ("Ctrl+Tab, Ctrl+Shift+Tab", tr("out of the cells, to what comes after them or before")), ("Esc", tr("leave a cell as it was; go to the search")), ("Delete", tr("empty cells")), ("Ctrl+Shift+D", tr("fill down")), ("Space", tr("fold a group, open a list of choices")), ("Alt+Shift+Right", tr("open all below the selected groups")),
        ("Ctrl+C, Ctrl+X, Ctrl+V", tr("copy, cut and paste cells, also with spreadsheets")), ("F2, Ctrl+Enter", tr("in a cell: open the expression in the large editor")),
    )),
    (tr("Expressions"), (
        ("Ctrl+Space", tr("what can stand here")), ("Tab, Enter", tr("take what is offered")), ("Esc", tr("close what is offered")), ("Ctrl+Enter", tr("done; the edit counts")),
    )),
    (tr("Expression editor"), (
        ("F4, Ctrl+Shift+Enter", tr("keep the expression as one edit, and close")), ("Esc", tr("close the form, then the editor; asks where something was changed")),
        ("F2", tr("rename the variable or the field")), (tr("F12, Ctrl+click"), tr("go to the field")), ("Alt+Enter, Ctrl+.", tr("mend the problem at the cursor")),
        ("Ctrl+Shift+I", tr("format")), ("Ctrl+/", tr("comment, or no comment")), ("Ctrl+], Ctrl+[", tr("indent, outdent")), ("Ctrl+Shift+O", tr("the form of the part at the cursor")),
        ("Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+H", tr("go to the fields, the text, the forms, the problems, the history")),
    )),
    (tr("Lists of findings and suggestions"), (("Enter", tr("go there, or accept")), ("Delete", tr("refuse a suggestion")))),
    (tr("Search everywhere"), (("> @ = ! #", tr("only actions, fields, rules, findings, what is in the project")), ("Up, Down, Enter", tr("choose")))),
)  # fmt: skip
"""Keys that are no actions of the window: where, and what each does."""


def _keys() -> str:
    heading, key, does = tr("Keys"), tr("key"), tr("does", "what a key does")
    head = (f"| {key} | {does} |", "|---|---|")
    lines = [
        f"# {heading}",
        "",
        tr("Every action is in the menus, and in *Search Everywhere* (Ctrl+K). F1 shows the help for where you are."),
        "",
    ]
    for title, ids in MENUS:
        every = [one for id_ in ids for one in SUBMENUS.get(id_, ("", (id_,)))[1]]
        rows = [ACTIONS[id_] for id_ in every if id_ in ACTIONS and ACTIONS[id_].shortcut]
        if rows:
            lines += [f"## {title.replace('&', '')}", "", *head]
            lines += [
                f"| `{keys(one.shortcut)}` | {one.text.replace('&', '').rstrip('…')}: {one.tip} |" for one in rows
            ]
            lines.append("")
    for title, pressed in _IN_LISTS:
        lines += [f"## {title}", "", *head, *(f"| `{keys(key)}` | {what} |" for key, what in pressed), ""]
    return "\n".join(lines)


def _functions() -> str:
    from fieldwright.expression.functions.catalog import FUNCTIONS as ALL

    return "\n".join(_listed(ALL.values()))


def _listed(functions: object) -> Iterator[str]:
    heading = tr("Functions")
    yield f"# {heading}"
    yield ""
    yield tr(
        "What expressions can call. Those that JSONata does not have are defined in what is handed over, or listed there with their exact meaning."
    )
    group = ""
    for one in functions:  # type: ignore[attr-defined]
        if one.group != group:
            group = one.group
            yield f"\n## {tr(group)}\n"
        text = " ".join(translated(one.description).split())
        call = f"`${one.name}({one.signature})`"
        gives = tr("{example} gives {result}", example=f"`{one.example}`", result=f"`{one.result}`")
        yield f"* {call} {text} {gives}"


_GROUPS = (
    later("Check digits"), later("Country, currency and phone codes"), later("Dates and times"), later("Durations"), later("Exact decimals"),
    later("Functions on items"), later("Hashing and masking"), later("Identifiers and numbers"), later("Lists"), later("Logic"), later("Lookups"),
    later("Money"), later("Numbers"), later("Objects"), later("Other"), later("Text"),
)  # fmt: skip
"""The groups of functions, as the catalog of functions calls them: marked for translation."""
