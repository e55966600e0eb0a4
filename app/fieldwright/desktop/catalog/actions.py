"""The actions of a catalog's window, in one table; menus and tools are made from it."""

ACTIONS: tuple[tuple[str, str, str, str, str], ...] = (
    ("new", "&New Catalog", "new", "Ctrl+N", "Start an empty catalog"),
    ("open", "&Open…", "open", "Ctrl+O", "Open a catalog"),
    ("open-example", "Open the E&xample…", "example", "", "Copy the example of 150 integrations to a folder, and open it"),
    ("save", "&Save", "save", "Ctrl+S", "Save the catalog"),
    ("save-as", "Save &As…", "", "Ctrl+Shift+S", "Save the catalog under another name"),
    ("fill", "&Fill from Projects…", "folder", "Ctrl+R", "Bring the catalog up to date with the projects in its folder and below"),
    ("import-file", "&Import…", "import", "Ctrl+I", "Take integrations from Excel or CSV"),
    ("export", "&Export…", "export", "Ctrl+E", "Write the catalog as a workbook, a page, Markdown, JSON or CSV"),
    ("close-window", "&Close", "", "Ctrl+W", "Close the catalog"),
    ("undo", "&Undo", "undo", "Ctrl+Z", "Take the last edit back"),
    ("redo", "&Redo", "redo", "Ctrl+Shift+Z", "Do the undone edit again"),
    ("copy", "&Copy", "", "", "Copy the selected cells, as spreadsheets have them"),
    ("paste", "&Paste", "", "", "Paste cells of a spreadsheet"),
    ("add", "&Add Integration", "plus", "Ctrl+Shift+N", "Add an integration"),
    ("remove", "Remove &Integrations", "trash", "Ctrl+Shift+Backspace", "Remove the integrations of the selected rows"),
    ("set-selected", "&Set in Selected Rows…", "", "Ctrl+Shift+E", "Put a value into the current column of all selected rows"),
    ("fill-down", "Fill &Down", "", "", "Put the topmost selected cell into those below it (Ctrl+D)"),
    ("filter", "&Filter the Column…", "filter", "Ctrl+Shift+F", "Show only rows with words in the current column"),
    ("find", "&Search", "search", "Ctrl+F", "Go to the search of the page"),
    ("show-entries", "&Integrations", "", "Ctrl+1", "Show the integrations"),
    ("show-systems", "S&ystems", "", "Ctrl+2", "Show the systems"),
    ("show-review", "&Review", "", "Ctrl+3", "Show what the review found"),
    ("show-road", "Road &Map", "", "Ctrl+4", "Show what to do first, and when"),
    ("show-graph", "&Picture", "", "Ctrl+5", "Show systems and what goes between them"),
)  # fmt: skip
"""The window's actions: id, words, icon, keys, what it does; each is a method of the window."""

MENUS = (
    ("&File", ("new", "open", "open-example", "recent", "", "save", "save-as", "", "fill", "import-file", "export", "", "close-window")),
    ("&Edit", ("undo", "redo", "", "copy", "paste", "fill-down", "set-selected", "", "add", "remove", "", "find", "filter")),
    ("&View", ("show-entries", "show-systems", "show-review", "show-road", "show-graph")),
)  # fmt: skip
"""The menus and their actions; an empty id is a line, ``recent`` the catalogs opened last."""

TOOLBAR = ("open", "save", "", "undo", "redo", "", "add", "remove", "", "fill", "import-file", "export")

EDITS = frozenset({"paste", "add", "remove", "set-selected", "fill-down", "fill", "import-file"})
ANYTIME = frozenset({"new", "open", "open-example", "close-window", "import-file", "fill"})
"""What changes the catalog: not for one that is open read-only; and what can be done without one."""
