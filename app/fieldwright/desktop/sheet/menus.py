"""What is done with a column, and with the selected cells: the sheet's two menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve
from PySide6.QtWidgets import QMenu

from fieldwright.desktop.language import tr
from fieldwright.desktop.language.keys import keys as keys_of
from fieldwright.desktop.sheet.arranging import Filter
from fieldwright.desktop.sheet.columns import CHOICE, COLUMNS, EXPRESSION, FIXED, PATH

if TYPE_CHECKING:
    from fieldwright.desktop.sheet.page import SheetPage


def column_menu(page: "SheetPage", column: str, parent: QMenu | None = None) -> QMenu:
    """What is done with a column; within another menu, it goes with that one."""
    menu, layout = QMenu(COLUMNS[column].title, parent or page), page.layout_now
    shown = layout.shown
    place = shown.index(column) if column in shown else 0
    choices: tuple[tuple[str, bool, Callable[[], object]], ...] = (
        (tr("Sort from the &first"), True, lambda: page.lay_out(evolve(layout, sort=column, descending=False))),
        (tr("Sort from the &last"), True, lambda: page.lay_out(evolve(layout, sort=column, descending=True))),
        (tr("&Do not sort"), bool(layout.sort), lambda: page.lay_out(evolve(layout, sort="", descending=False))),
        ("", True, lambda: None),
        (tr("F&ilter…"), True, lambda: page.choose_filter(column)),
        (tr("Take the filter &away"), column in layout.filters, lambda: page.lay_out(layout.with_filter(column, Filter()))),
        ("", True, lambda: None),
        (tr("&Keep columns up to here in sight"), place + 1 != layout.pinned, lambda: page.lay_out(evolve(layout, pinned=place + 1))),
        (tr("Let all columns &scroll"), layout.pinned > 0, lambda: page.lay_out(evolve(layout, pinned=0))),
        (tr("&Hide the column"), column != PATH, lambda: page.lay_out(evolve(layout, hidden=layout.hidden | {column}))),
        (tr("&Columns…"), True, page.choose_columns),
    )  # fmt: skip
    for words, enabled, call in choices:
        if not words:
            menu.addSeparator()
            continue
        action = menu.addAction(words)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _=False, call=call: call())
    return menu


def cell_menu(page: "SheetPage") -> QMenu:
    """What is done with the selected cells."""
    table, (path, column) = page.table, page.table.here
    menu = QMenu(page)
    one = COLUMNS[column] if column else COLUMNS[PATH]
    writable = one.edit != FIXED
    choices: tuple[tuple[str, str, bool, Callable[[], object]], ...] = (
        (tr("&Edit"), "F2", writable, lambda: table.edit(table.currentIndex())),
        (tr("Edit in the &Rule Panel"), "", one.edit == EXPRESSION, lambda: page.open_full(path, column)),
        ("", "", True, lambda: None),
        (tr("Cu&t"), "Ctrl+X", True, lambda: (table.copy(), page.putting.clear_cells())),
        (tr("&Copy"), "Ctrl+C", True, table.copy),
        (tr("Copy with &Heads"), "", True, lambda: table.copy(headers=True)),
        (tr("&Paste"), "Ctrl+V", True, table.paste),
        (tr("E&mpty"), "Delete", True, page.putting.clear_cells),
        (tr("&Fill Down"), "Ctrl+Shift+D", True, page.putting.fill_down),
        ("", "", True, lambda: None),
        (tr("Open All &Below"), "Alt+Shift+Right", True, page.open_below),
        (tr("Ca&ndidates…"), "Shift+Space", True, page.ask_candidates),
    )  # fmt: skip
    for words, keys, enabled, call in choices:
        if not words:
            menu.addSeparator()
            continue
        action = menu.addAction(f"{words}\t{keys_of(keys)}" if keys else words)
        action.setEnabled(enabled and bool(path))
        action.triggered.connect(lambda _=False, call=call: call())
    if one.edit == CHOICE:
        sub = menu.addMenu(tr("&Set the {column}", column=one.title))
        for choice in one.choices:
            sub.addAction(one.said(choice) or tr("(nothing)")).triggered.connect(lambda _=False, choice=choice: page.putting.set_chosen(column, choice))  # fmt: skip
    menu.addSeparator()
    menu.addMenu(column_menu(page, one.id, menu)).setText(tr("C&olumn {column}", column=one.title))
    return menu
