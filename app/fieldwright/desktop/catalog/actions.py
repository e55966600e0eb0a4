"""The actions of a catalog's window, in one table; menus and tools are made from it."""

from fieldwright.desktop.language import tr

ACTIONS: tuple[tuple[str, str, str, str, str], ...] = (
    ("new", tr("&New Catalog"), "new", "Ctrl+N", tr("Start an empty catalog")),
    ("open", tr("&Open…"), "open", "Ctrl+O", tr("Open a catalog")),
    ("open-example", tr("Open the E&xample…"), "example", "", tr("Copy the example of 150 integrations to a folder, and open it")),
    ("save", tr("&Save"), "save", "Ctrl+S", tr("Save the catalog")),
    ("save-as", tr("Save &As…"), "", "Ctrl+Shift+S", tr("Save the catalog under another name")),
    ("fill", tr("&Fill from Projects…"), "folder", "Ctrl+R", tr("Bring the catalog up to date with the projects in its folder and below")),
    ("import-file", tr("&Import…"), "import", "Ctrl+I", tr("Take integrations from Excel or CSV")),
    ("export", tr("&Export…"), "export", "Ctrl+E", tr("Write the catalog as a workbook, a page, Markdown, JSON or CSV")),
    ("close-window", tr("&Close"), "", "Ctrl+W", tr("Close the catalog")),
    ("undo", tr("&Undo"), "undo", "Ctrl+Z", tr("Take the last edit back")),
    ("redo", tr("&Redo"), "redo", "Ctrl+Shift+Z", tr("Do the undone edit again")),
    ("copy", tr("&Copy"), "", "", tr("Copy the selected cells, as spreadsheets have them")),
    ("paste", tr("&Paste"), "", "", tr("Paste cells of a spreadsheet")),
    ("add", tr("&Add Integration"), "plus", "Ctrl+Shift+N", tr("Add an integration")),
    ("remove", tr("Remove &Integrations"), "trash", "Ctrl+Shift+Backspace", tr("Remove the integrations of the selected rows")),
    ("set-selected", tr("Se&t in Selected Rows…"), "", "Ctrl+Shift+E", tr("Put a value into the current column of all selected rows")),
    ("fill-down", tr("Fill &Down"), "", "", tr("Put the topmost selected cell into those below it (Ctrl+D)")),
    ("filter", tr("&Filter the Column…"), "filter", "Ctrl+Shift+F", tr("Show only rows with words in the current column")),
    ("find", tr("&Search"), "search", "Ctrl+F", tr("Go to the search of the page")),
    ("show-entries", tr("&Integrations"), "", "Ctrl+1", tr("Show the integrations")),
    ("show-systems", tr("S&ystems"), "", "Ctrl+2", tr("Show the systems")),
    ("show-review", tr("&Review"), "", "Ctrl+3", tr("Show what the review found")),
    ("show-road", tr("Road &Map"), "", "Ctrl+4", tr("Show what to do first, and when")),
    ("show-graph", tr("&Picture"), "", "Ctrl+5", tr("Show systems and what goes between them")),
)  # fmt: skip
"""The window's actions: id, words, icon, keys, what it does; each is a method of the window."""

MENUS = (
    (tr("&File"), ("new", "open", "open-example", "recent", "", "save", "save-as", "", "fill", "import-file", "export", "", "close-window")),
    (tr("&Edit"), ("undo", "redo", "", "copy", "paste", "fill-down", "set-selected", "", "add", "remove", "", "find", "filter")),
    (tr("&View"), ("show-entries", "show-systems", "show-review", "show-road", "show-graph")),
)  # fmt: skip
"""The menus and their actions; an empty id is a line, ``recent`` the catalogs opened last."""

SHORT = {"add": tr("Add"), "remove": tr("Remove"), "fill": tr("Fill")}
"""What actions are called in the tool bar, where there is less room."""

TOOLBAR = ("open", "save", "", "undo", "redo", "", "add", "remove", "", "fill", "import-file", "export")

EDITS = frozenset({"paste", "add", "remove", "set-selected", "fill-down", "fill", "import-file"})
ANYTIME = frozenset({"new", "open", "open-example", "close-window", "import-file", "fill"})
"""What changes the catalog: not for one that is open read-only; and what can be done without one."""
