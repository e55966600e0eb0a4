"""Every action of the window in one table; menus, toolbar, shortcuts and enablement are made from it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.theme import Look

Enabled = Callable[[Document], bool]


def _always(_document: Document) -> bool:
    return True


def _open(document: Document) -> bool:
    return document.is_open


def _savable(document: Document) -> bool:
    return document.is_open and not document.read_only  # also unmodified: something may be typed and not committed yet


def _undoable(document: Document) -> bool:
    return bool(document.history.undo_label)


def _redoable(document: Document) -> bool:
    return bool(document.history.redo_label)


def _map(document: Document) -> bool:
    return document.bench is not None


def _both(document: Document) -> bool:
    return (
        document.bench is not None
        and document.selection.source_path is not None
        and document.selection.target_path is not None
    )


def _shared(document: Document) -> bool:
    """A project that is in a file of its own, to be released and sent."""
    return document.is_open and not document.read_only


def _bundled(document: Document) -> bool:
    return document.bundle is not None


def _field(document: Document) -> bool:
    selection = document.selection
    return document.map is not None and (selection.target_path is not None or selection.source_path is not None)


def _target(document: Document) -> bool:
    return document.map is not None and document.selection.target_path is not None


def _rule(document: Document) -> bool:
    shown, path = document.map, document.selection.target_path
    return shown is not None and path is not None and shown.rule(path) is not None


@frozen
class Action:
    """One action. ``id`` is also the name of the window's method that does it, with ``_`` for ``-``; ``tip`` is a sentence without full stop."""

    id: str
    text: str
    icon: str = ""
    shortcut: str = ""
    enabled: Enabled = _always
    tip: str = ""
    short: str = ""
    """The text on the toolbar."""
    only_in: str = ""
    """The pane whose fields must have the focus for the shortcut, so that it means something else elsewhere; empty for the whole window."""
    also: str = ""
    """A second shortcut."""


ACTIONS: Mapping[str, Action] = MappingProxyType({
    one.id: one
    for one in (
        Action("new-map", "&New Map…", "new", "Ctrl+N", _always, "Start a map between two schemas", "New map"),
        Action("new-window", "New &Window", "", "Ctrl+Shift+N", _always, "Another window, for another project"),
        Action("open", "&Open…", "open", "Ctrl+O", _always, "Open a project", "Open"),
        Action("open-example", "Open the &Example…", "example", "", _always, "Copy the example project to a folder and open it"),
        Action("open-shipments-example", "Open the Example with &Joins…", "example", "", _always, "Copy the example with joins, groups and two sources to a folder and open it"),
        Action("open-shop-example", "Open the Example with C&ustomers' Settings…", "example", "", _always, "Copy the example of a product integration, a shop's orders in its customers' books, to a folder and open it"),
        Action("open-portfolio-example", "Open the Example of a Port&folio…", "example", "", _always, "Copy the example of a portfolio of 150 integrations to a folder and open its catalog"),
        Action("save", "&Save", "save", "Ctrl+S", _savable, "Save the project", "Save"),
        Action("save-as", "Save &As…", "", "Ctrl+Shift+S", _open, "Save the project under another name"),
        Action("reload", "&Reload from Disk", "", "", lambda d: d.path is not None, "Read the project again, as it is on disk"),
        Action("merge-with-disk", "Mer&ge with the File", "", "", lambda d: d.path is not None and d.bundle is None, "Put together what is here and what somebody else saved since it was opened"),
        Action("merge-file", "Merge a &Version…", "", "", _open, "Put together this project and another version of it, or a bundle that was received"),
        Action("show-choices", "C&hoices of a Merge…", "", "", lambda d: bool(d.project.conflicts), "Choose where a merge found that both sides had changed the same"),
        Action("recover", "Recover &Unsaved Work…", "", "", _always, "See what was not saved when Fieldwright ended, and put it back"),
        Action("locate-file", "&Locate the File…", "folder", "", lambda d: bool(d.missing), "Say where a schema's file, or a part of it, that is missing is now"),
        Action("how-read", "&How a File Is Read…", "", "", _open, "See and correct how a schema's file is read: encoding, table, further samples"),
        Action("attach-samples", "A&ttach Samples…", "", "", _open, "Put sample files beside a schema: what occurs in them is shown at its fields"),
        Action("catalog", "Ca&talog of Integrations…", "table", "Ctrl+Shift+C", _always, "Open the list of a portfolio's integrations, its review, road map and picture"),
        Action("compare", "Co&mpare Two Schemas…", "compare", "Ctrl+D", _always, "See what changed between two versions of a schema, and whom it hurts", "Compare"),
        Action("export", "&Export…", "export", "Ctrl+E", _open, "Write the specification: workbook, web page, Markdown, JSON, CSV or JSONata", "Export"),
        Action("import-workbook", "&Import a Workbook…", "import", "Ctrl+I", _open, "Take edits of an exported workbook back, or rules from a mapping spreadsheet", "Import"),
        Action("close-project", "&Close Project", "", "Ctrl+W", _open, "Close the project"),
        Action("print", "&Print…", "file", "Ctrl+P", _open, "Print what is shown: the map with its lines, a list, a picture; with a preview"),
        Action("save-pdf", "Save the &View as PDF…", "", "", _open, "Write what is worked at as a PDF: the map with its lines, a list, a picture"),
        Action("preferences", "&Preferences…", "", "Ctrl+,", _always, "Colours, sizes, and what Fieldwright does by itself"),
        Action("quit", "&Quit", "", "Ctrl+Q", _always, "End Fieldwright"),
        Action("undo", "&Undo", "undo", "Ctrl+Z", _undoable, "Take the last edit back"),
        Action("redo", "&Redo", "redo", "Ctrl+Shift+Z", _redoable, "Do the undone edit again"),
        Action("edits", "E&dits…", "clock", "Ctrl+Shift+H", _open, "List all edits with what differs from now, and go to any of them in one step"),
        Action("cut-rules", "Cu&t the Rules", "", "Ctrl+X", _target, "Take the rules of the selected target field and of all below it, to be moved", only_in="target"),
        Action("copy-rules", "&Copy the Rules", "", "Ctrl+C", _target, "Copy the rules of the selected target field and of all below it", only_in="target"),
        Action("paste-rules", "&Paste the Rules", "", "Ctrl+V", _target, "Put the copied rules at the selected target field; what they read is written as it reads from there", only_in="target"),
        Action("search-everywhere", "Search &Everywhere…", "search", "Ctrl+K", _always, "Find a field, a rule, a finding, an action, or whatever the project holds"),
        Action("focus-search", "&Find a Field", "search", "Ctrl+F", _map, "Go to the search above the fields"),
        Action("focus-source", "Go to the &Source", "", "Ctrl+1", _map, "Go to the source's fields"),
        Action("focus-target", "Go to the &Target", "", "Ctrl+2", _map, "Go to the target's fields"),
        Action("other-end", "Go to the Other &End", "", "Ctrl+J", _map, "Go from a field to what it is filled from or what it fills, one after the other, and back"),
        Action("focus-here", "Focus on &This", "", "Alt+Return", _map, "Show only the selected field and what is below it", only_in="fields"),
        Action("focus-out", "Leave the F&ocus", "", "Alt+Backspace", _map, "Show again what is around the field that was focused on", only_in="fields"),
        Action("fold-source", "Fold Source Fields without Rules", "", "Ctrl+Shift+1", _map, "Fold away, beside source fields that rules read, those that no rule reads"),
        Action("fold-target", "Fold Target Fields without Rules", "", "Ctrl+Shift+2", _map, "Fold away, beside target fields that have rules, those that have none"),
        Action("rules-table", "Rules as a Ta&ble", "table", "Ctrl+Shift+K", _map, "Show the rules between the trees as a table: from where to where, of what kind, with what finding"),
        Action("show-sheet", "Show as a S&heet", "table", "Ctrl+Shift+E", _map, "Show the map as a sheet, with one row a target field as in a spreadsheet, or as a map again"),
        Action("show-rule", "Show the &Rule", "fx", "Ctrl+3", _open, "Show the rule of the selected target field"),
        Action("edit-expression", "Expression Edi&tor…", "fx", "F4", _target, "Edit the selected rule's expression beside the fields and its result, or by a form; F4 or Ctrl+Shift+Enter keeps it and closes", also="Ctrl+Shift+Return"),
        Action("show-findings", "Show the &Findings", "warning", "Ctrl+4", _open, "Show what is wrong or doubtful"),
        Action("show-sample", "Show the Sa&mple", "sample", "Ctrl+5", _open, "Show the sample and what the map makes of it"),
        Action("next-record", "Ne&xt Record", "", "Alt+PgDown", _map, "Look at the next record of the sample"),
        Action("previous-record", "Pre&vious Record", "", "Alt+PgUp", _map, "Look at the record before in the sample"),
        Action("run-all-records", "Run on A&ll Records", "", "Ctrl+F5", _map, "Run the map on all records of the sample, and count those with findings"),
        Action("unmask-values", "Show Values of Sam&ples", "eye", "Ctrl+Shift+U", _always, "Show the values of samples as they are, or mask them again: while they are masked, a shared screen shows nobody's data"),
        Action("values-beside", "Values &Beside the Fields", "", "Ctrl+Shift+B", _open, "Show beside each source field its value in the sample's record, and beside each target field what the map makes of it"),
        Action("show-map", "Go to the Ma&p", "map", "Ctrl+0", _open, "Go back to the map, its rules and findings"),
        Action("show-use-cases", "&Use Cases", "check", "Ctrl+8", _open, "Show all use cases: what outcomes are wanted, by whom and why"),
        Action("show-flows", "&Flows", "compare", "Ctrl+9", _open, "Show all flows: which calls in which order, when, how much, and what happens when they fail"),
        Action("show-traceability", "&Traceability", "table", "Ctrl+Shift+T", _open, "Show which flows, maps, rules and test cases serve and prove each use case, and where there are gaps"),
        Action("show-operation", "&Contacts and Checklist", "", "", _open, "Show whom to ask when the integration runs, and what must be there before it does"),
        Action("show-settings", "&Parameters and Settings", "", "", _open, "Show parameters, who decides what, and what each customer may set; export the form, and check a customer's settings"),
        Action("show-setting", "Who Decides the R&ule…", "", "", _rule, "Say whether the rule of the selected target field is the same for all, or each customer chooses it"),
        Action("show-tests", "T&est Cases", "sample", "Ctrl+T", _open, "Show the test cases: what each gave, what differs, what they cover"),
        Action("run-tests", "&Run the Test Cases", "play", "F6", _open, "Run all test cases, and the examples of functions"),
        Action("propose-tests", "&Propose Test Cases", "suggest", "", _open, "Make test cases of the schemas, rules and lookups; nothing is taken before you accept it"),
        Action("show-effects", "Test Cases That &Would Differ", "", "", _open, "Show which test cases would give something else after the edits that are not saved yet"),
        Action("new-use-case", "&New Use Case", "plus", "", _open, "Start a use case"),
        Action("new-flow", "New F&low", "plus", "", _open, "Start a flow"),
        Action("reconcile", "&Reconcile Extracts…", "", "", _open, "Compare a target's extract with what the map makes of a source's: what is missing, extra, duplicate or different"),
        Action("handover", "&Hand-over Documents…", "", "", _open, "Draft the design, interface sheets, runbook, release notes and readiness checklist; what people wrote in them stays"),
        Action("show-comparison", "Show the &Comparison", "compare", "Ctrl+6", _always, "Go to the comparison, or back from it"),
        Action("next-change", "&Next Change", "", "F8", _always, "Go to the next change of the comparison"),
        Action("previous-change", "&Previous Change", "", "Shift+F8", _always, "Go to the change before in the comparison"),
        Action("tabs-aside", "Tabs at the Ri&ght", "", "Ctrl+Shift+R", _always, "Have rule, findings, sample and review at the right of the map, side by side with it, or below it"),
        Action("switch-theme", "&Light or Dark", "moon", "Ctrl+Shift+L", _always, "Switch between light and dark"),
        Action("map-selected", "&Map the Selected Fields", "map", "Ctrl+M", _both, "Fill the selected target field with the selected source field", "Map"),
        Action("map-several", "Map Se&veral…", "", "Ctrl+Shift+G", _map, "Map what is selected on both sides by name and shape: fields, a group on a group; shows what it would do first"),
        Action("suggest", "Su&ggest Matches", "suggest", "Ctrl+G", _map, "Show which source fields may fill the target's fields, and why; nothing is mapped before you accept it", "Suggest"),
        Action("learn-from-pairs", "&Learn from Pairs…", "", "", _map, "Propose rules from source and target payloads that belong together"),
        Action("next-suggestion", "Ne&xt Suggestion", "", "Alt+Down", _map, "Look at the next suggestion"),
        Action("previous-suggestion", "Pre&vious Suggestion", "", "Alt+Up", _map, "Look at the suggestion before"),
        Action("candidates", "Ca&ndidates of the Field…", "", "Shift+Space", _map, "Offer at most seven fields that the selected one may be mapped with", only_in="fields"),
        Action("remove-selected", "&Remove the Rule", "trash", "Ctrl+Backspace", _rule, "Remove the rule of the selected target field"),
        Action("rename-in-expressions", "Re&name in Expressions…", "", "F2", _map, "Give a source field, a source or an item another name in every expression that reads it"),
        Action("edit-blanks", "&Blank Values of the Map…", "", "", _map, "Say what values that are null, empty or missing become, where a rule does not say"),
        Action("run-sample", "Run on the &Sample", "play", "F5", _map, "Run the map on a sample and check its output", "Run sample"),
        Action("explain-value", "&Explain a Value…", "info", "Shift+F5", _map, "See where a value of the output comes from: rule, items, what it read, each step"),
        Action("look-for-counterexamples", "Look for &Counterexamples", "", "Shift+F7", _map, "Run the map on payloads at the bounds of what the source may send, and list those that break it"),
        Action("look-at-rule", "Look for Counterexamples of the R&ule", "", "", _rule, "Look for payloads that break the rule of the selected target field"),
        Action("map-state", "&State of the Map…", "check", "", _map, "See what hinders the map from being final, and what costs points; mark it ready or final"),
        Action("check", "&Check", "check", "F7", _open, "Check every map again", "Check"),
        Action("edit-lookup", "&Lookup…", "lookup", "Ctrl+L", _open, "Edit a lookup, or start one", "Lookup"),
        Action("edit-function", "New &Function…", "fx", "", _open, "Start a function of the project: an expression with a name and parameters, for reuse. Those there are stand in the project"),
        Action("show-review", "&What Needs Me", "comment", "Ctrl+7", _open, "Show what waits for you, and what is said of the selected field"),
        Action("comment", "&Comment on the Field…", "comment", "Ctrl+Shift+M", _open, "Say or ask something about the selected field, the map or the project"),
        Action("release", "&Release…", "", "", _shared, "Keep the project as it is now under a version, with what changed since the release before"),
        Action("history", "&History and Differences…", "clock", "Ctrl+H", _open, "See the releases, and what differs between any two versions of the project"),
        Action("bundle", "Send as a &Bundle…", "", "", _shared, "Put the project with its schemas, tables and masked samples into one file, to send"),
        Action("unpack-bundle", "&Unpack the Bundle…", "", "", _bundled, "Make a project of the bundle that can be edited and saved"),
        Action("merge-bundle", "Merge the Bundle into a &Project…", "", "", _bundled, "Put together the bundle and a project of yours"),
        Action("shown-fields", "Sample &Values in Exports…", "", "", _open, "Say of which fields exports show the values of samples; those of all others are masked"),
        Action("show-values", "Show or Mask Its Sample &Values in Exports", "", "", _field, "Say that exports show the selected field's values of samples, or that they mask them again"),
        Action("who-am-i", "Who Am &I…", "", "", _always, "The name that stands at what you say, approve and release"),
        Action("help", "&Help", "info", "F1", _always, "Help for where you are"),
        Action("tour", "Guided &Tour", "", "", _always, "Six steps through the window, over the open project or the example"),
        Action("help-keys", "&Keys", "", "Ctrl+F1", _always, "Every key on one page"),
        Action("help-expressions", "E&xpressions on One Page", "", "Shift+F1", _always, "The expression language on one page"),
        Action("about", "&About Fieldwright", "info", "", _always, "Version and licences"),
    )
})  # fmt: skip
"""Every action by its id. A new row here, and a method of the window, is the usual way to add one."""

SEPARATOR = ""
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&File", ("new-map", "new-window", "open", "open-example", "open-shipments-example", "open-shop-example", "open-portfolio-example", "recent", "recover", SEPARATOR, "save", "save-as", "reload", SEPARATOR, "merge-with-disk", "merge-file", "show-choices", SEPARATOR, "bundle", "unpack-bundle", "merge-bundle", SEPARATOR, "locate-file", "how-read", "attach-samples", SEPARATOR, "compare", "catalog", SEPARATOR, "export", "import-workbook", SEPARATOR, "print", "save-pdf", SEPARATOR, "preferences", SEPARATOR, "close-project", "quit")),
    ("&Edit", ("undo", "redo", "edits", SEPARATOR, "cut-rules", "copy-rules", "paste-rules", SEPARATOR, "search-everywhere", "focus-search")),
    ("&View", ("focus-source", "focus-target", "other-end", SEPARATOR, "focus-here", "focus-out", "fold-source", "fold-target", "rules-table", SEPARATOR, "show-sheet", SEPARATOR, "show-rule", "show-findings", "show-sample", "show-review", SEPARATOR, "unmask-values", "values-beside", "previous-record", "next-record", SEPARATOR, "show-comparison", "next-change", "previous-change", SEPARATOR, "tabs-aside", "switch-theme")),
    ("&Mapping", ("map-selected", "map-several", "remove-selected", SEPARATOR, "edit-expression", SEPARATOR, "suggest", "learn-from-pairs", "candidates", "next-suggestion", "previous-suggestion", SEPARATOR, "rename-in-expressions", "edit-blanks", SEPARATOR, "edit-lookup", "edit-function", "show-setting", SEPARATOR, "check", "look-for-counterexamples", "look-at-rule", "map-state", "run-sample", "run-all-records", "explain-value")),
    ("&Integration", ("show-map", SEPARATOR, "show-use-cases", "show-flows", "show-traceability", "show-operation", "show-settings", SEPARATOR, "show-tests", "run-tests", "propose-tests", "show-effects", SEPARATOR, "new-use-case", "new-flow", SEPARATOR, "reconcile", "handover")),
    ("&Review", ("show-review", "comment", SEPARATOR, "history", "release", SEPARATOR, "shown-fields", SEPARATOR, "who-am-i")),
    ("&Help", ("help", "tour", "help-keys", "help-expressions", SEPARATOR, "open-example", "open-shipments-example", "open-shop-example", "open-portfolio-example", SEPARATOR, "about")),
)  # fmt: skip
"""The menus and their actions; ``recent`` is the list of recent files."""

OF_THE_MAP = frozenset({
    "focus-source", "focus-target", "show-sheet", "show-rule", "show-findings", "show-sample", "show-review", "comment", "show-values", "cut-rules", "copy-rules", "paste-rules", "map-selected", "remove-selected",
    "edit-expression", "map-several", "other-end", "focus-here", "focus-out", "fold-source", "fold-target", "rules-table", "suggest", "learn-from-pairs", "next-suggestion", "previous-suggestion", "candidates", "rename-in-expressions", "run-sample", "explain-value", "look-for-counterexamples", "look-at-rule", "check",
    "next-record", "previous-record", "run-all-records", "values-beside",
})  # fmt: skip
"""What is done at the map, and not while something else stands in its place."""

AT_FIELDS = frozenset({
    "focus-search", "comment", "show-values", "cut-rules", "copy-rules", "paste-rules", "map-selected", "remove-selected", "next-suggestion", "previous-suggestion", "candidates",
    "rename-in-expressions", "explain-value", "look-at-rule", "suggest", "learn-from-pairs",
    "edit-expression", "map-several", "other-end", "focus-here", "focus-out", "fold-source", "fold-target", "rules-table",
})  # fmt: skip
"""What is done at the map's fields, and not while a page of a use case or a flow stands in its place. What shows something of the map goes back to it."""

FIELD_MENUS = {
    "source": ("map-selected", "map-several", "candidates", SEPARATOR, "other-end", "focus-here", "focus-out", SEPARATOR, "rename-in-expressions", SEPARATOR, "comment", "show-values"),
    "target": ("map-selected", "map-several", "candidates", SEPARATOR, "other-end", "focus-here", "focus-out", SEPARATOR, "cut-rules", "copy-rules", "paste-rules", "remove-selected", SEPARATOR, "rename-in-expressions", "explain-value", "look-at-rule", "show-setting", SEPARATOR, "comment", "show-values"),
}  # fmt: skip
"""What the context menus of the two panes' fields offer."""

TOOLBAR = (
    "open",
    "save",
    SEPARATOR,
    "undo",
    "redo",
    SEPARATOR,
    "new-map",
    "map-selected",
    "suggest",
    "edit-lookup",
    SEPARATOR,
    "check",
    "run-sample",
    "compare",
    "export",
)


def actions_for(window: QWidget, look: Look) -> dict[str, QAction]:
    """The window's actions by id, each connected to the window's method of that name."""
    made: dict[str, QAction] = {}
    for one in ACTIONS.values():
        action = QAction(one.text, window)
        action.setObjectName(one.id)
        if one.shortcut:
            action.setShortcuts([QKeySequence(keys) for keys in (one.shortcut, one.also) if keys])
            here, everywhere = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WindowShortcut
            action.setShortcutContext(here if one.only_in else everywhere)
        if one.short:
            action.setIconText(one.short)
        keys = QKeySequence(one.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{one.tip} ({keys})" if keys else one.tip)
        action.setStatusTip("")
        method: Callable[[], object] = getattr(window, one.id.replace("-", "_"))
        action.triggered.connect(_without_argument(method))
        if not one.only_in:
            window.addAction(action)
        made[one.id] = action
    tint(made, look)
    return made


def tint(made: Mapping[str, QAction], look: Look) -> None:
    """Give the actions the icons of a theme."""
    for one in ACTIONS.values():
        name = "sun" if one.id == "switch-theme" and look.theme.dark else one.icon
        if name:
            made[one.id].setIcon(look.icon(name, "accent" if one.id in ("map-selected", "suggest") else "text"))


def enable(made: Mapping[str, QAction], document: Document) -> None:
    """Bring enablement, and the names of undo and redo, up to date."""
    for one in ACTIONS.values():
        made[one.id].setEnabled(one.enabled(document))
    for id_, label in (("undo", document.history.undo_label), ("redo", document.history.redo_label)):
        one = ACTIONS[id_]
        made[id_].setText(f"{one.text} {label}" if label else one.text)
        made[id_].setToolTip(f"{one.text.replace('&', '')} {label} ({one.shortcut})" if label else one.tip)


def _without_argument(method: Callable[[], object]) -> Callable[[], None]:
    def call() -> None:
        method()

    return call
