"""Every action of the window in one table; menus, toolbar, shortcuts and enablement are made from it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import evolve, frozen
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.language import later, tr, translated
from fieldwright.desktop.theme import Look

Enabled = Callable[[Document], bool]


def _always(_document: Document) -> bool:
    return True


def _elsewhere(_document: Document) -> bool:
    """Not by the document alone: whoever knows better enables it after that."""
    return False


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
    english: tuple[str, str] = ("", "")
    """Text and tip as the sources have them: who knows the English words finds it by them in any language."""

    def said(self) -> "Action":
        """The same in the window's language."""
        short = tr(self.short, "tool bar") if self.short else ""
        return evolve(self, text=tr(self.text), tip=tr(self.tip), short=short, english=(self.text, self.tip))


ACTIONS: Mapping[str, Action] = MappingProxyType({
    one.id: one.said()
    for one in (
        Action("new-map", later("&New Map…"), "new", "Ctrl+N", _always, later("Start a map between two schemas"), later("New map", "tool bar")),
        Action("new-window", later("New Win&dow"), "", "Ctrl+Shift+N", _always, later("Another window, for another project")),
        Action("open", later("&Open…"), "open", "Ctrl+O", _always, later("Open a project"), later("Open", "tool bar")),
        Action("open-example", later("Open the &Example…"), "example", "", _always, later("Copy the example project to a folder and open it")),
        Action("open-shipments-example", later("Open the Example with &Joins…"), "example", "", _always, later("Copy the example with joins, groups and two sources to a folder and open it")),
        Action("open-shop-example", later("Open the Example with C&ustomers' Settings…"), "example", "", _always, later("Copy the example of a product integration, a shop's orders in its customers' books, to a folder and open it")),
        Action("open-portfolio-example", later("Open the Example of a Port&folio…"), "example", "", _always, later("Copy the example of a portfolio of 150 integrations to a folder and open its catalog")),
        Action("save", later("&Save"), "save", "Ctrl+S", _savable, later("Save the project"), later("Save", "tool bar")),
        Action("save-as", later("Save &As…"), "", "Ctrl+Shift+S", _open, later("Save the project under another name")),
        Action("reload", later("Reload from Dis&k"), "", "", lambda d: d.path is not None, later("Read the project again, as it is on disk")),
        Action("merge-with-disk", later("Mer&ge with the File"), "", "", lambda d: d.path is not None and d.bundle is None, later("Put together what is here and what somebody else saved since it was opened")),
        Action("merge-file", later("Merge a &Version…"), "", "", _open, later("Put together this project and another version of it, or a bundle that was received")),
        Action("show-choices", later("C&hoices of a Merge…"), "", "", lambda d: bool(d.project.conflicts), later("Choose where a merge found that both sides had changed the same")),
        Action("recover", later("Recover &Unsaved Work…"), "", "", _always, later("See what was not saved when Fieldwright ended, and put it back")),
        Action("locate-file", later("&Locate the File…"), "folder", "", lambda d: bool(d.missing), later("Say where a schema's file, or a part of it, that is missing is now")),
        Action("how-read", later("&How a File Is Read…"), "", "", _open, later("See and correct how a schema's file is read: encoding, table, further samples")),
        Action("attach-samples", later("Attach Sa&mples…"), "", "", _open, later("Put sample files beside a schema: what occurs in them is shown at its fields")),
        Action("catalog", later("Ca&talog of Integrations…"), "table", "Ctrl+Shift+C", _always, later("Open the list of a portfolio's integrations, its review, road map and picture")),
        Action("compare", later("Compare T&wo Schemas…"), "compare", "Ctrl+D", _always, later("See what changed between two versions of a schema, and whom it hurts"), later("Compare", "tool bar")),
        Action("export", later("&Export…"), "export", "Ctrl+E", _open, later("Write the specification: workbook, web page, Markdown, JSON, CSV or JSONata"), later("Export", "tool bar")),
        Action("import-workbook", later("&Import a Workbook…"), "import", "Ctrl+I", _open, later("Take edits of an exported workbook back, or rules from a mapping spreadsheet"), later("Import", "tool bar")),
        Action("close-project", later("&Close Project"), "", "Ctrl+W", _open, later("Close the project")),
        Action("print", later("&Print…"), "file", "Ctrl+P", _open, later("Print what is shown: the map with its lines, a list, a picture; with a preview")),
        Action("save-pdf", later("Save the &View as PDF…"), "", "", _open, later("Write what is worked at as a PDF: the map with its lines, a list, a picture")),
        Action("preferences", later("Pre&ferences…"), "", "Ctrl+,", _always, later("Colours, sizes, and what Fieldwright does by itself")),
        Action("quit", later("&Quit"), "", "Ctrl+Q", _always, later("End Fieldwright")),
        Action("undo", later("&Undo"), "undo", "Ctrl+Z", _undoable, later("Take the last edit back")),
        Action("redo", later("&Redo"), "redo", "Ctrl+Shift+Z", _redoable, later("Do the undone edit again")),
        Action("edits", later("E&dits…"), "clock", "Ctrl+Shift+H", _open, later("List all edits with what differs from now, and go to any of them in one step")),
        Action("cut-rules", later("Cu&t the Rules"), "", "Ctrl+X", _target, later("Take the rules of the selected target field and of all below it, to be moved"), only_in="target"),
        Action("copy-rules", later("&Copy the Rules"), "", "Ctrl+C", _target, later("Copy the rules of the selected target field and of all below it"), only_in="target"),
        Action("paste-rules", later("&Paste the Rules"), "", "Ctrl+V", _target, later("Put the copied rules at the selected target field; what they read is written as it reads from there"), only_in="target"),
        Action("search-everywhere", later("Search &Everywhere…"), "search", "Ctrl+K", _always, later("Find a field, a rule, a finding, an action, or whatever the project holds")),
        Action("focus-search", later("&Find a Field"), "search", "Ctrl+F", _map, later("Go to the search above the fields")),
        Action("focus-source", later("Go to th&e Source"), "", "Ctrl+1", _map, later("Go to the source's fields")),
        Action("focus-target", later("Go to the &Target"), "", "Ctrl+2", _map, later("Go to the target's fields")),
        Action("next-pane", later("&Next Pane"), "", "Ctrl+F6", _open, later("Go to the next part of the window: the project, the source, the target, what is below them")),
        Action("previous-pane", later("Previous Pane"), "", "Ctrl+Shift+F6", _open, later("Go to the part of the window before")),
        Action("other-end", later("Go to the &Other End"), "", "Ctrl+J", _map, later("Go from a field to what it is filled from or what it fills, one after the other, and back")),
        Action("focus-here", later("&Focus on This"), "", "Alt+Return", _map, later("Show only the selected field and what is below it"), only_in="fields"),
        Action("focus-out", later("&Leave the Focus"), "", "Alt+Backspace", _map, later("Show again what is around the field that was focused on"), only_in="fields"),
        Action("fold-source", later("Fold Source Fields without Rules"), "", "Ctrl+Shift+1", _map, later("Fold away, beside source fields that rules read, those that no rule reads")),
        Action("fold-target", later("Fold Target Fields without Rules"), "", "Ctrl+Shift+2", _map, later("Fold away, beside target fields that have rules, those that have none")),
        Action("rules-table", later("Rules as a Ta&ble"), "table", "Ctrl+Shift+K", _map, later("Show the rules between the trees as a table: from where to where, of what kind, with what finding")),
        Action("show-sheet", later("&Show as a Sheet"), "table", "Ctrl+Shift+E", _map, later("Show the map as a sheet, with one row a target field as in a spreadsheet, or as a map again")),
        Action("split-view", later("Split &View"), "map", "F9", _open, later("Show two views of the project side by side: the map, and the sheet, a flow, the test cases or another page; again to show one")),
        Action("new-tab", later("&New Tab"), "", "Shift+F9", _open, later("Keep this place in its tab, and go on in another: a tab holds a map with its selected fields, its sheet, or a page")),
        Action("close-tab", later("&Close the Tab"), "", "Ctrl+F4", _elsewhere, later("Close the tab in front; nothing of the project is lost")),
        Action("next-tab", later("Ne&xt Tab"), "", "Ctrl+PgDown", _elsewhere, later("Go to the tab at the right, and from the last to the first")),
        Action("previous-tab", later("&Previous Tab"), "", "Ctrl+PgUp", _elsewhere, later("Go to the tab at the left, and from the first to the last")),
        Action("show-rule", later("Show the &Rule"), "fx", "Ctrl+3", _open, later("Show the rule of the selected target field")),
        Action("edit-expression", later("Expression Edi&tor…"), "fx", "F4", _target, later("Edit the selected rule's expression beside the fields and its result, or by a form; F4 or Ctrl+Shift+Enter keeps it and closes"), also="Ctrl+Shift+Return"),
        Action("show-findings", later("Show the Fin&dings"), "warning", "Ctrl+4", _open, later("Show what is wrong or doubtful")),
        Action("show-sample", later("Show the Sam&ple"), "sample", "Ctrl+5", _open, later("Show the sample and what the map makes of it")),
        Action("next-record", later("Ne&xt Record"), "", "Alt+PgDown", _map, later("Look at the next record of the sample")),
        Action("previous-record", later("Prev&ious Record"), "", "Alt+PgUp", _map, later("Look at the record before in the sample")),
        Action("run-all-records", later("Run on A&ll Records"), "", "Ctrl+F5", _map, later("Run the map on all records of the sample, and count those with findings")),
        Action("unmask-values", later("Show Values of Sa&mples"), "eye", "Ctrl+Shift+U", _always, later("Show the values of samples as they are, or mask them again: while they are masked, a shared screen shows nobody's data")),
        Action("values-beside", later("Val&ues Beside the Fields"), "", "Ctrl+Shift+B", _open, later("Show beside each source field its value in the sample's record, and beside each target field what the map makes of it")),
        Action("show-map", later("&Go to the Map"), "map", "Ctrl+0", _open, later("Go back to the map, its rules and findings")),
        Action("show-use-cases", later("&Use Cases"), "check", "Ctrl+8", _open, later("Show all use cases: what outcomes are wanted, by whom and why")),
        Action("show-flows", later("&Flows"), "compare", "Ctrl+9", _open, later("Show all flows: which calls in which order, when, how much, and what happens when they fail")),
        Action("show-traceability", later("&Traceability"), "table", "Ctrl+Shift+T", _open, later("Show which flows, maps, rules and test cases serve and prove each use case, and where there are gaps")),
        Action("show-operation", later("&Contacts and Checklist"), "", "", _open, later("Show whom to ask when the integration runs, and what must be there before it does")),
        Action("show-settings", later("Parameters and &Settings"), "", "", _open, later("Show parameters, who decides what, and what each customer may set; export the form, and check a customer's settings")),
        Action("show-setting", later("&Who Decides the Rule…"), "", "", _rule, later("Say whether the rule of the selected target field is the same for all, or each customer chooses it")),
        Action("show-tests", later("T&est Cases"), "sample", "Ctrl+T", _open, later("Show the test cases: what each gave, what differs, what they cover")),
        Action("run-tests", later("&Run the Test Cases"), "play", "F6", _open, later("Run all test cases, and the examples of functions")),
        Action("propose-tests", later("&Propose Test Cases"), "suggest", "", _open, later("Make test cases of the schemas, rules and lookups; nothing is taken before you accept it")),
        Action("show-effects", later("Test Cases That &Would Differ"), "", "", _open, later("Show which test cases would give something else after the edits that are not saved yet")),
        Action("new-use-case", later("&New Use Case"), "plus", "", _open, later("Start a use case")),
        Action("new-flow", later("New F&low"), "plus", "", _open, later("Start a flow")),
        Action("reconcile", later("Reconcile E&xtracts…"), "", "", _open, later("Compare a target's extract with what the map makes of a source's: what is missing, extra, duplicate or different")),
        Action("handover", later("&Hand-over Documents…"), "", "", _open, later("Draft the design, interface sheets, runbook, release notes and readiness checklist; what people wrote in them stays")),
        Action("show-comparison", later("Show the &Comparison"), "compare", "Ctrl+6", _always, later("Go to the comparison, or back from it")),
        Action("next-change", later("Next C&hange"), "", "F8", _always, later("Go to the next change of the comparison")),
        Action("previous-change", later("Previous Ch&ange"), "", "Shift+F8", _always, later("Go to the change before in the comparison")),
        Action("tabs-aside", later("Tabs at the Ri&ght"), "", "Ctrl+Shift+R", _always, later("Have rule, findings, sample and review at the right of the map, side by side with it, or below it")),
        Action("switch-theme", later("Light or Dar&k"), "moon", "Ctrl+Shift+L", _always, later("Switch between light and dark")),
        Action("map-selected", later("&Map the Selected Fields"), "map", "Ctrl+M", _both, later("Fill the selected target field with the selected source field"), later("Map", "tool bar")),
        Action("map-several", later("M&ap Several…"), "", "Ctrl+Shift+G", _map, later("Map what is selected on both sides by name and shape: fields, a group on a group; shows what it would do first")),
        Action("suggest", later("Su&ggest Matches"), "suggest", "Ctrl+G", _map, later("Show which source fields may fill the target's fields, and why; nothing is mapped before you accept it"), later("Suggest", "tool bar")),
        Action("learn-from-pairs", later("Learn from &Pairs…"), "", "", _map, later("Propose rules from source and target payloads that belong together")),
        Action("next-suggestion", later("Ne&xt Suggestion"), "", "Alt+Down", _map, later("Look at the next suggestion")),
        Action("previous-suggestion", later("Pre&vious Suggestion"), "", "Alt+Up", _map, later("Look at the suggestion before")),
        Action("candidates", later("Ca&ndidates of the Field…"), "", "Shift+Space", _map, later("Offer at most seven fields that the selected one may be mapped with"), only_in="fields"),
        Action("remove-selected", later("&Remove the Rule"), "trash", "Ctrl+Backspace", _rule, later("Remove the rule of the selected target field")),
        Action("rename-in-expressions", later("Rename &in Expressions…"), "", "F2", _map, later("Give a source field, a source or an item another name in every expression that reads it")),
        Action("edit-blanks", later("&Blank Values of the Map…"), "", "", _map, later("Say what values that are null, empty or missing become, where a rule does not say")),
        Action("run-sample", later("Run on t&he Sample"), "play", "F5", _map, later("Run the map on a sample and check its output"), later("Run sample", "tool bar")),
        Action("explain-value", later("&Explain a Value…"), "info", "Shift+F5", _map, later("See where a value of the output comes from: rule, items, what it read, each step")),
        Action("look-for-counterexamples", later("L&ook for Counterexamples"), "", "Shift+F7", _map, later("Run the map on payloads at the bounds of what the source may send, and list those that break it")),
        Action("look-at-rule", later("Look for Counterexamples of the R&ule"), "", "", _rule, later("Look for payloads that break the rule of the selected target field")),
        Action("map-state", later("&State of the Map…"), "check", "", _map, later("See what hinders the map from being final, and what costs points; mark it ready or final")),
        Action("check", later("&Check"), "check", "F7", _open, later("Check every map again"), later("Check", "tool bar")),
        Action("edit-lookup", later("Loo&kup…"), "lookup", "Ctrl+L", _open, later("Edit a lookup, or start one"), later("Lookup", "tool bar")),
        Action("edit-function", later("New &Function…"), "fx", "", _open, later("Start a function of the project: an expression with a name and parameters, for reuse. Those there are stand in the project")),
        Action("show-review", later("&What Needs Me"), "comment", "Ctrl+7", _open, later("Show what waits for you, and what is said of the selected field")),
        Action("comment", later("Comment on the Fiel&d…"), "comment", "Ctrl+Shift+M", _open, later("Say or ask something about the selected field, the map or the project")),
        Action("release", later("&Release…"), "", "", _shared, later("Keep the project as it is now under a version, with what changed since the release before")),
        Action("history", later("&History and Differences…"), "clock", "Ctrl+H", _open, later("See the releases, and what differs between any two versions of the project")),
        Action("bundle", later("Send as a &Bundle…"), "", "", _shared, later("Put the project with its schemas, tables and masked samples into one file, to send")),
        Action("unpack-bundle", later("&Unpack the Bundle…"), "", "", _bundled, later("Make a project of the bundle that can be edited and saved")),
        Action("merge-bundle", later("Merge the Bundle into a &Project…"), "", "", _bundled, later("Put together the bundle and a project of yours")),
        Action("shown-fields", later("Sample &Values in Exports…"), "", "", _open, later("Say of which fields exports show the values of samples; those of all others are masked")),
        Action("show-values", later("Show or Mask Its Sample &Values in Exports"), "", "", _field, later("Say that exports show the selected field's values of samples, or that they mask them again")),
        Action("who-am-i", later("Who Am &I…"), "", "", _always, later("The name that stands at what you say, approve and release")),
        Action("help", later("&Help"), "info", "F1", _always, later("Help for where you are")),
        Action("tour", later("Guided &Tour"), "", "", _always, later("Six steps through the window, over the open project or the example")),
        Action("help-keys", later("&Keys"), "", "Ctrl+F1", _always, later("Every key on one page")),
        Action("help-expressions", later("&Expressions on One Page"), "", "Shift+F1", _always, later("The expression language on one page")),
        Action("about", later("&About Fieldwright"), "info", "", _always, later("Version and licences")),
    )
})  # fmt: skip
"""Every action by its id. A new row here, and a method of the window, is the usual way to add one."""

SEPARATOR = ""
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (tr("&File"), ("new-map", "new-window", "open", "recent", "examples", "recover", SEPARATOR, "save", "save-as", "reload", "merging", "bundles", SEPARATOR, "locate-file", "how-read", "attach-samples", SEPARATOR, "compare", "catalog", SEPARATOR, "export", "import-workbook", SEPARATOR, "print", "save-pdf", SEPARATOR, "preferences", SEPARATOR, "close-project", "quit")),
    (tr("&Edit"), ("undo", "redo", "edits", SEPARATOR, "cut-rules", "copy-rules", "paste-rules", SEPARATOR, "search-everywhere", "focus-search")),
    (tr("&View"), ("focus-source", "focus-target", "next-pane", "previous-pane", "other-end", SEPARATOR, "focus-here", "focus-out", "fold-source", "fold-target", "rules-table", SEPARATOR, "show-sheet", "split-view", "open-tabs", SEPARATOR, "show-rule", "show-findings", "show-sample", "show-review", SEPARATOR, "unmask-values", "values-beside", "previous-record", "next-record", SEPARATOR, "show-comparison", "next-change", "previous-change", SEPARATOR, "tabs-aside", "switch-theme")),
    (tr("&Mapping"), ("map-selected", "map-several", "remove-selected", SEPARATOR, "edit-expression", SEPARATOR, "suggest", "learn-from-pairs", "candidates", "next-suggestion", "previous-suggestion", SEPARATOR, "rename-in-expressions", "edit-blanks", SEPARATOR, "edit-lookup", "edit-function", "show-setting", SEPARATOR, "check", "look-for-counterexamples", "look-at-rule", "map-state", "run-sample", "run-all-records", "explain-value")),
    (tr("&Integration"), ("show-map", SEPARATOR, "show-use-cases", "show-flows", "show-traceability", "show-operation", "show-settings", SEPARATOR, "show-tests", "run-tests", "propose-tests", "show-effects", SEPARATOR, "new-use-case", "new-flow", SEPARATOR, "reconcile", "handover")),
    (tr("&Review"), ("show-review", "comment", SEPARATOR, "history", "release", SEPARATOR, "shown-fields", SEPARATOR, "who-am-i")),
    (tr("&Help"), ("help", "tour", "help-keys", "help-expressions", SEPARATOR, "examples", SEPARATOR, "about")),
)  # fmt: skip
"""The menus and their actions; ``recent`` is the list of recent files."""

SUBMENUS: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType({
    "examples": (tr("E&xamples"), ("open-example", "open-shipments-example", "open-shop-example", "open-portfolio-example")),
    "merging": (tr("Mer&ge"), ("merge-with-disk", "merge-file", "show-choices")),
    "bundles": (tr("&Bundles"), ("bundle", "unpack-bundle", "merge-bundle")),
    "open-tabs": (tr("Tabs"), ("new-tab", "close-tab", "next-tab", "previous-tab")),
})  # fmt: skip
"""Menus within menus, by what stands for them there: a menu is no longer than a small screen."""

OF_THE_MAP = frozenset({
    "focus-source", "focus-target", "show-sheet", "show-rule", "show-findings", "show-sample", "show-review", "comment", "show-values", "cut-rules", "copy-rules", "paste-rules", "map-selected", "remove-selected",
    "edit-expression", "map-several", "other-end", "focus-here", "focus-out", "fold-source", "fold-target", "rules-table", "suggest", "learn-from-pairs", "next-suggestion", "previous-suggestion", "candidates", "rename-in-expressions", "run-sample", "explain-value", "look-for-counterexamples", "look-at-rule", "check",
    "next-record", "previous-record", "run-all-records", "values-beside",
})  # fmt: skip
"""What is done at the map, and not while something else stands in its place."""

OF_TABS = ("close-tab", "next-tab", "previous-tab")
"""What is done with tabs, once there are several."""

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
            action.setShortcuts([QKeySequence(key) for key in (one.shortcut, one.also) if key])
            here, everywhere = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WindowShortcut
            action.setShortcutContext(here if one.only_in else everywhere)
        if one.short:
            action.setIconText(one.short)
        action.setToolTip(f"{one.tip} ({keys(one)})" if one.shortcut else one.tip)
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
            made[one.id].setIcon(look.icon(name, "accent_line" if one.id in ("map-selected", "suggest") else "text"))


def enable(made: Mapping[str, QAction], document: Document) -> None:
    """Bring enablement, and the names of undo and redo, up to date."""
    for one in ACTIONS.values():
        made[one.id].setEnabled(one.enabled(document))
    for id_, label in (("undo", document.history.undo_label), ("redo", document.history.redo_label)):
        one, what = ACTIONS[id_], translated(label)
        said = (
            {"undo": tr("&Undo {what}", what=what), "redo": tr("&Redo {what}", what=what)}[id_] if label else one.text
        )
        made[id_].setText(said)
        made[id_].setToolTip(f"{said.replace('&', '')} ({keys(one)})" if label else one.tip)


def keys(one: Action) -> str:
    """The shortcut as people write it here."""
    return QKeySequence(one.shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _without_argument(method: Callable[[], object]) -> Callable[[], None]:
    def call() -> None:
        if (
            QAccessible.isActive()
        ):  # whoever presses through it waits for an answer, which must not wait for a dialog's end
            QTimer.singleShot(0, method)
        else:
            method()

    return call
