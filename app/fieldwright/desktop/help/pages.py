"""The pages of the help, as Markdown: what was written, and what is made from the tables of actions and functions, so that it is always true."""

from collections.abc import Iterator
from functools import cache

from attrs import frozen

from fieldwright.desktop.actions import ACTIONS, MENUS
from fieldwright.files.resources import resource

WRITTEN = (
    "start", "map", "sheet", "rules", "expressions", "lookups", "samples", "findings", "suggestions", "schemas", "flows", "tests", "team", "exports", "catalog",
    "safety", "preferences",
)  # fmt: skip
"""The pages of ``resources/help``, in the order of the contents."""
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
    written = (resource("help", f"{name}.md").read_text("utf-8") for name in WRITTEN)
    made = (_keys(), _functions())
    return tuple(_page(id_, text) for id_, text in zip((*WRITTEN, *MADE), (*written, *made), strict=True))


def _page(id_: str, text: str) -> Page:
    return Page(id_, text.partition("\n")[0].removeprefix("# "), text)


_IN_LISTS = (
    ("Trees of fields", (
        ("Left, Right", "fold and unfold; to the field above"), ("Enter", "map the selected field with that of the other side"),
        ("Delete", "remove the rule"), ("*", "unfold all below"), ("Shift+Space", "candidates for the field"), ("Esc", "show what was filtered away"),
    )),
    ("The sheet", (
        ("F2, Enter", "change a cell; typing takes the place of what is in it"), ("Tab, arrows", "to other cells; with Shift the arrows select"),
        ("Esc", "leave a cell as it was; go to the search"), ("Delete", "empty cells"), ("Ctrl+Shift+D", "fill down"), ("Space", "fold a group, open a list of choices"),
        ("Ctrl+C, Ctrl+X, Ctrl+V", "copy, cut and paste cells, also with spreadsheets"), ("F2, Ctrl+Enter", "in a cell: open the expression in the large editor"),
    )),
    ("Expressions", (
        ("Ctrl+Space", "what can stand here"), ("Tab, Enter", "take what is offered"), ("Esc", "close what is offered"), ("Ctrl+Enter", "done; the edit counts"),
    )),
    ("Expression editor", (
        ("F4, Ctrl+Shift+Enter", "keep the expression as one edit, and close"), ("Esc", "close the form, then the editor; asks where something was changed"),
        ("F2", "rename the variable or the field"), ("F12, Ctrl+click", "go to the field"), ("Alt+Enter, Ctrl+.", "mend the problem at the cursor"),
        ("Ctrl+Shift+I", "format"), ("Ctrl+/", "comment, or no comment"), ("Ctrl+], Ctrl+[", "indent, outdent"), ("Ctrl+Shift+O", "the form of the part at the cursor"),
        ("Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+H", "go to the fields, the text, the forms, the problems, the history"),
    )),
    ("Lists of findings and suggestions", (("Enter", "go there, or accept"), ("Delete", "refuse a suggestion"))),
    ("Search everywhere", (("> @ = ! #", "only actions, fields, rules, findings, what is in the project"), ("Up, Down, Enter", "choose"))),
)  # fmt: skip
"""Keys that are no actions of the window: where, and what each does."""


def _keys() -> str:
    lines = [
        "# Keys",
        "",
        "Every action is in the menus, and in *Search Everywhere* (Ctrl+K). F1 shows the help for where you are.",
        "",
    ]
    for title, ids in MENUS:
        rows = [ACTIONS[id_] for id_ in ids if id_ in ACTIONS and ACTIONS[id_].shortcut]
        if rows:
            lines += [f"## {title.replace('&', '')}", "", "| key | does |", "|---|---|"]
            lines += [f"| `{one.shortcut}` | {one.text.replace('&', '').rstrip('…')}: {one.tip} |" for one in rows]
            lines.append("")
    for title, keys in _IN_LISTS:
        lines += [
            f"## {title}",
            "",
            "| key | does |",
            "|---|---|",
            *(f"| `{key}` | {what} |" for key, what in keys),
            "",
        ]
    return "\n".join(lines)


def _functions() -> str:
    from fieldwright.expression.functions.catalog import FUNCTIONS as ALL

    return "\n".join(_listed(ALL.values()))


def _listed(functions: object) -> Iterator[str]:
    yield "# Functions"
    yield ""
    yield "What expressions can call. Those that JSONata does not have are defined in what is handed over, or listed there with their exact meaning."
    group = ""
    for one in functions:  # type: ignore[attr-defined]
        if one.group != group:
            group = one.group
            yield f"\n## {group}\n"
        text = " ".join(one.description.split())
        call = f"`${one.name}({one.signature})`"
        yield f"* {call} {text} `{one.example}` gives `{one.result}`"
