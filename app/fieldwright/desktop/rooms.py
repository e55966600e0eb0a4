"""What opens beside the map: each room is made when it is first asked for, with the actions that lead there."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabWidget

from fieldwright.desktop.canvas.asked import AtTheMap
from fieldwright.desktop.document import Document
from fieldwright.desktop.filing import Filing
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.project_tree import ProjectTree
from fieldwright.desktop.review.who import Who
from fieldwright.desktop.rule_panel import RulePanel
from fieldwright.desktop.samples.asked import AtTheSample
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.status import Status
from fieldwright.desktop.tests.effects import EditEffects, EffectsLine
from fieldwright.desktop.theme import Look
from fieldwright.files.json_text import escaped

if TYPE_CHECKING:
    from fieldwright.desktop.catalog.tied import Catalogs
    from fieldwright.desktop.compare.comparing import Comparing
    from fieldwright.desktop.compare.page import ComparePage
    from fieldwright.desktop.flows.room import FlowsRoom
    from fieldwright.desktop.help.tour import Tour
    from fieldwright.desktop.history.tied import Versions
    from fieldwright.desktop.importing.importing import Importing
    from fieldwright.desktop.merging.merging import Merging
    from fieldwright.desktop.open_tabs.tied import OpenTabs
    from fieldwright.desktop.palette.tied import Finding
    from fieldwright.desktop.printing.tied import Printing
    from fieldwright.desktop.sharing.tied import Sharing
    from fieldwright.desktop.sheet.tied import Sheet
    from fieldwright.desktop.split.tied import Split
    from fieldwright.desktop.suggest.tied import Suggestions
    from fieldwright.desktop.tests.page import TestsPage
    from fieldwright.desktop.undoing.tied import Undoing
    from fieldwright.desktop.window import Window


class Rooms(QMainWindow, AtTheMap, AtTheSample):
    """The part of the window that knows its rooms; `Window` makes what they need, and says what a refresh, an error and a lookup mean."""

    look: Look
    settings: Settings
    jobs: Jobs
    document: Document
    filing: Filing
    map_view: MapView
    rule_panel: RulePanel
    notice: Notice
    status: Status
    who: Who
    project_tree: ProjectTree
    actions_by_id: dict[str, QAction]
    edit_effects: EditEffects
    """What unsaved edits would change in the test cases."""
    tabs: QTabWidget
    pages: QStackedWidget
    right: QStackedWidget
    """What stands beside the project: the map with its tabs, or a page around it."""
    _comparing = False
    _around = False

    def _refresh(self, *_: object) -> None:
        raise NotImplementedError

    def _failed(self, error: BaseException) -> None:
        raise NotImplementedError

    def edit_lookup(self, name: str = "") -> None:
        """Edit a lookup."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take over what is being written, wherever that is."""
        self.rule_panel.commit()
        if "sheet" in self.__dict__:
            self.sheet.page.commit()
        if "flows" in self.__dict__:
            self.flows.commit()

    # -- the map as a sheet

    @cached_property
    def sheet(self) -> "Sheet":
        """The map as a sheet, made when somebody first asks for it."""
        from fieldwright.desktop.sheet.tied import Sheet

        return Sheet(cast("Window", self))

    @property
    def sheet_is_shown(self) -> bool:
        """Whether the sheet stands in the map's place."""
        return "sheet" in self.__dict__ and self.sheet.is_shown

    @property
    def sheet_has_focus(self) -> bool:
        """Whether keys go to the sheet."""
        focus = self.focusWidget()
        return focus is not None and "sheet" in self.__dict__ and self.sheet.page.isAncestorOf(focus)

    def show_sheet(self) -> None:
        """Show the map as a sheet, or as a map again; while the window is split, go to the sheet beside the map, or back."""
        self.commit()
        self._show_comparison(False)
        around = self._around
        self.show_around(False)
        if self.is_split:
            self.map_view.focus_target() if self.sheet_has_focus else self.split.show_sheet()
            return
        self.sheet.show(around or not self.sheet.is_shown)

    def show_canvas(self) -> None:
        """Show the map with its lines, where the sheet stands in its place."""
        if self.sheet_is_shown:
            self.sheet.show(False)

    # -- two panes

    @cached_property
    def split(self) -> "Split":
        """What splits the window, made when somebody first asks for it."""
        from fieldwright.desktop.split.tied import Split

        return Split(cast("Window", self))

    @property
    def is_split(self) -> bool:
        """Whether the sheet or a page stands beside the map."""
        return "split" in self.__dict__ and self.split.is_on

    def split_view(self) -> None:
        """Show the sheet or a page beside the map, or one view again."""
        self.commit()
        self._show_comparison(False)
        if self.is_split:
            self.split.close()
        else:
            self.split.open()
        self._refresh()

    # -- tabs

    @cached_property
    def open_tabs(self) -> "OpenTabs":
        """The tabs of places in the project, made when somebody first asks for a second one."""
        from fieldwright.desktop.open_tabs.tied import OpenTabs

        return OpenTabs(cast("Window", self))

    @property
    def has_tabs(self) -> bool:
        """Whether there are several tabs."""
        return "open_tabs" in self.__dict__ and self.open_tabs.are_several

    def place_changed(self) -> None:
        """Have the tab in front, where there are several, keep where somebody is now."""
        if "open_tabs" in self.__dict__:
            self.open_tabs.follow()

    def new_tab(self) -> None:
        """Keep this place in its tab, and go on in another."""
        self.commit()
        self.open_tabs.new()

    def close_tab(self) -> None:
        """Close the tab in front."""
        self.commit()
        self.open_tabs.close()

    def next_tab(self) -> None:
        """Go to the tab at the right."""
        self.open_tabs.turn(1)

    def previous_tab(self) -> None:
        """Go to the tab at the left."""
        self.open_tabs.turn(-1)

    # -- use cases, flows, and what is around them

    @cached_property
    def flows(self) -> "FlowsRoom":
        """The pages around the map, made when somebody first asks for one."""
        from fieldwright.desktop.customers.page import SettingsPage
        from fieldwright.desktop.flows.room import FlowsRoom

        made = FlowsRoom(self.document, self.look, self.jobs, lambda: self.who.name, self.right)
        self.right.addWidget(made)
        made.said.connect(self.status.say)
        made.shown.connect(lambda: self.show_around(True))
        made.map_asked.connect(self._show_in_map)
        self.project_tree.item_entered.connect(made.enter)
        made.lookup_asked.connect(self.edit_lookup)
        self.document.opened.connect(lambda _: self.show_around(False))
        made.add("settings", SettingsPage(self.document, self.look, self.jobs))
        made.add_later("tests", "/tests/", self._tests_page)
        return made

    def show_around(self, shown: bool) -> None:
        """Show the page around the map that was asked for last, or the map; both while the window is split."""
        if self.is_split:
            self._comparing = self._comparing and not shown
            if shown:
                self.split.show_page()
            self._refresh()
            return
        if not shown and self._around:
            self.flows.commit()
        self._around = shown
        self._comparing = self._comparing and not shown
        self.project_tree.mark(*(self.flows.here if shown else ("", -1)))
        self._refresh()

    def show_item(self, kind: str, at: int) -> None:
        """Show a page around the map: a use case, a flow, all of them, or one about the whole project."""
        from fieldwright.project.intent_edits import KINDS

        self.rule_panel.commit()
        if kind not in KINDS:
            self.flows.show_page(kind)
        elif at < 0:
            self.flows.show_all(KINDS[kind])
        else:
            self.flows.show_item(KINDS[kind], at)

    def item_done(self, kind: str, at: int, done: str) -> None:
        """Do something with a use case or a flow: ``new``, ``duplicate`` or ``delete``."""
        from fieldwright.project.intent_edits import KINDS

        self.rule_panel.commit()
        if done == "new":
            self.flows.new(KINDS[kind])
        elif done == "duplicate":
            self.flows.duplicate(KINDS[kind], at)
        else:
            self.flows.delete(KINDS[kind], at)

    def show_map(self) -> None:
        """Go back to the map."""
        self._show_comparison(False)
        self.show_around(False)
        self.show_canvas()
        self.map_view.focus_target()

    def show_use_cases(self) -> None:
        """Show all use cases."""
        self.show_item("use_cases", -1)

    def show_flows(self) -> None:
        """Show all flows."""
        self.show_item("flows", -1)

    def show_traceability(self) -> None:
        """Show what serves and proves what."""
        self.show_item("traceability", -1)

    def show_operation(self) -> None:
        """Show contacts and the readiness checklist."""
        self.show_item("operation", -1)

    def show_settings(self) -> None:
        """Show parameters, and what each customer may set."""
        self.show_item("settings", -1)

    def show_setting(self) -> None:
        """Show who decides the selected rule: all, or each customer."""
        self.commit()
        name = f"{self.document.map_name}: {self.document.selection.target_path or ''}"
        self.flows.go_to(f"/rules/{escaped(name)}/configurable")

    def new_use_case(self) -> None:
        """Start a use case."""
        self.item_done("use_cases", -1, "new")

    def new_flow(self) -> None:
        """Start a flow."""
        self.item_done("flows", -1, "new")

    def _show_in_map(self, name: str, target: str) -> None:
        if any(one.name == name for one in self.document.project.maps):
            self.document.select(map_name=name)
            self.show_around(False)
            if target:
                self.map_view.jump(target)

    # -- test cases

    def _tests_page(self) -> "TestsPage":
        from fieldwright.desktop.tests.page import TestsPage

        made = TestsPage(self.document, self.look, self.jobs, lambda: self.who.name, self.edit_effects)
        made.map_asked.connect(self._show_in_map)
        made.lookup_asked.connect(self.edit_lookup)
        made.function_asked.connect(self.edit_function)
        return made

    @property
    def tests(self) -> "TestsPage":
        """The page of test cases."""
        return cast("TestsPage", self.flows.made("tests"))

    def watch_edits(self) -> None:
        """Look what unsaved edits would change in the test cases, and say it quietly in the status bar."""
        self.edit_effects = EditEffects(self.document, self.jobs, self)
        self.effects_line = EffectsLine(self.edit_effects)
        self.effects_line.clicked.connect(lambda _=False: self.show_effects())
        self.statusBar().insertPermanentWidget(1, self.effects_line)

    def show_tests(self) -> None:
        """Show the test cases."""
        self.show_item("tests", -1)

    def show_test(self, name: str) -> None:
        """Show a test case."""
        self.show_tests()
        self.tests.show_case(name)

    def run_tests(self) -> None:
        """Run all test cases."""
        self.show_tests()
        self.tests.run_all()

    def propose_tests(self) -> None:
        """Propose test cases."""
        self.show_tests()
        self.tests.propose()

    def show_effects(self) -> None:
        """Show which test cases unsaved edits would change."""
        from fieldwright.desktop.tests.page import EFFECTS

        self.show_tests()
        self.tests.show_tab(EFFECTS)

    # -- edits

    @cached_property
    def undoing(self) -> "Undoing":
        """The list of edits, made when somebody first asks."""
        from fieldwright.desktop.undoing.tied import Undoing

        return Undoing(self)

    def edits(self) -> None:
        """Show the list of edits."""
        self.commit()
        self.undoing.show()

    # -- paper

    @cached_property
    def printing(self) -> "Printing":
        """What prints, made when somebody first asks."""
        from fieldwright.desktop.printing.tied import Printing

        return Printing(cast("Window", self))

    def print(self) -> None:
        """Print what is shown."""
        self.commit()
        self.printing.ask()

    def save_pdf(self) -> None:
        """Write what is worked at as a PDF."""
        self.commit()
        self.printing.save()

    # -- the tour

    @cached_property
    def guide(self) -> "Tour":
        """The tour, made when somebody first takes it."""
        from fieldwright.desktop.help.tour import Tour

        return Tour(self.look, cast("Window", self))

    # -- finding everything

    @cached_property
    def finding(self) -> "Finding":
        """What finds everything, made when somebody first asks."""
        from fieldwright.desktop.palette.tied import Finding

        return Finding(self)

    def search_everywhere(self) -> None:
        """Search fields, rules, findings, actions and all that the project holds."""
        self.commit()
        self.finding.open()

    def go_to_finding(self, at: int) -> None:
        """Go to where a finding is."""
        raise NotImplementedError

    def edit_function(self, name: str = "") -> None:
        """Edit a function of the project."""
        raise NotImplementedError

    def show_review(self) -> None:
        """Show what waits for the user."""
        raise NotImplementedError

    # -- expressions

    def edit_expression(self) -> None:
        """Edit the selected rule's expression in a window of its own: the one with the focus, else what fills the field."""
        from fieldwright.desktop.expressions.window import ExpressionWindow

        panel = self.rule_panel
        attribute = panel.attribute
        self.commit()
        made = ExpressionWindow(
            panel, self.document, self.jobs, self.look, self.settings, attribute, self,
            edit_lookup=self.edit_lookup, rename=self.rename_in_expressions,
        )  # fmt: skip
        made.exec()
        made.deleteLater()
        panel.expressions[attribute].setFocus()

    def rename_in_expressions(self) -> None:
        """Give something another name in all expressions of the map."""
        raise NotImplementedError

    # -- extracts

    def reconcile(self) -> None:
        """Compare two extracts with each other, by a map."""
        from fieldwright.desktop.reconciling.dialog import ReconcileDialog

        self.commit()
        ReconcileDialog(self.document, self.jobs, self).exec()

    # -- documents

    def handover(self) -> None:
        """Draft the documents for operation."""
        from fieldwright.desktop.handover.dialog import HandoverDialog

        self.commit()
        HandoverDialog(self.document, self).exec()

    # -- catalogs

    @cached_property
    def catalogs(self) -> "Catalogs":
        """The catalogs of integrations that are open, in windows of their own."""
        from fieldwright.desktop.catalog.tied import Catalogs

        return Catalogs(self.look, self.settings, lambda: self.who.name)

    def open_portfolio_example(self) -> None:
        """Copy the example of a portfolio to a folder and open it."""
        self.commit()
        self.catalogs.open().open_example()

    def catalog(self) -> None:
        """Show the catalog of integrations, or the ways to begin one."""
        self.commit()
        self.catalogs.open()

    # -- comparing

    @cached_property
    def compare_page(self) -> "ComparePage":
        """The compare view, made when it is first needed."""
        from fieldwright.desktop.compare.page import ComparePage

        page = ComparePage(self.look, self.jobs, self.document.vetting)
        self.pages.addWidget(page)
        page.closed.connect(lambda: self._show_comparison(False))
        page.said.connect(self.status.say)
        page.changed.connect(self._refresh)
        page.failed.connect(self._failed)
        return page

    @cached_property
    def comparing(self) -> "Comparing":
        """What ties the compare view to the project."""
        from fieldwright.desktop.compare.comparing import Comparing

        made = Comparing(self.compare_page, self.document, self)
        made.asked.connect(lambda: self._show_comparison(True))
        made.left.connect(lambda: self._show_comparison(False))
        made.lookup_asked.connect(self.edit_lookup)
        made.jump_asked.connect(self.map_view.jump)
        return made

    def compare(self) -> None:
        """Ask for two versions of a schema, and show what changed."""
        self.commit()
        self.comparing.choose()

    def show_comparison(self) -> None:
        """Go to the comparison, or back from it."""
        self.commit()
        self._show_comparison(not self._comparing)

    def next_change(self) -> None:
        """Go to the next change of the comparison."""
        self.compare_page.step(1)

    def previous_change(self) -> None:
        """Go to the change before in the comparison."""
        self.compare_page.step(-1)

    def _show_comparison(self, shown: bool) -> None:
        self._comparing = shown
        self._refresh()

    # -- versions of others, and edits that come back

    @cached_property
    def merging(self) -> "Merging":
        """What is done about versions that others saved."""
        from fieldwright.desktop.merging.merging import Merging

        made = Merging(self.document, self)
        made.said.connect(self.status.say)
        return made

    def merge_with_disk(self) -> None:
        """Put together what is here and what somebody else saved."""
        self.commit()
        self.merging.with_disk()

    def merge_file(self) -> None:
        """Ask for another version of the project, and put it together with this one."""
        self.commit()
        self.merging.with_file()

    def show_choices(self) -> None:
        """Show the choices that a merge left."""
        self.commit()
        self.merging.choose()

    @cached_property
    def importing(self) -> "Importing":
        """What brings workbooks in."""
        from fieldwright.desktop.importing.importing import Importing

        made = Importing(self.document, self.settings, self.look, self.notice, self)
        made.said.connect(self.status.say)
        made.failed.connect(self._failed)
        made.asked.connect(lambda id_: self.actions_by_id[id_].trigger())
        made.jump_asked.connect(self._show_target)
        made.lookup_asked.connect(self.edit_lookup)
        return made

    def import_workbook(self) -> None:
        """Ask for a workbook, and show what it says otherwise than the project."""
        self.commit()
        self.importing.choose()

    def _show_target(self, target: str) -> None:
        self._show_comparison(False)
        self.show_around(False)
        self.map_view.jump(target)

    # -- releases and bundles

    @cached_property
    def versions(self) -> "Versions":
        """What is done about releases and differences."""
        from fieldwright.desktop.history.tied import Versions

        made = Versions(self.document, self.filing, self.who, self)
        made.said.connect(self.status.say)
        made.target_asked.connect(self._show_target)
        return made

    def history(self) -> None:
        """Show the releases, and what differs between any two versions."""
        self.commit()
        self.versions.show()

    def release(self) -> None:
        """Release the project."""
        self.commit()
        self.versions.release()

    @cached_property
    def sharing(self) -> "Sharing":
        """What is done about bundles."""
        from fieldwright.desktop.sharing.tied import Sharing

        made = Sharing(self.document, self.filing, self.merging, self.settings, self)
        made.said.connect(self.status.say)
        return made

    def bundle(self) -> None:
        """Put the project into one file, to send."""
        self.commit()
        self.sharing.send()

    def unpack_bundle(self) -> bool:
        """Make a project of the bundle that can be edited."""
        self.commit()
        return self.sharing.unpack()

    def merge_bundle(self) -> None:
        """Put together the bundle and a project."""
        self.commit()
        self.sharing.merge_into()

    # -- suggestions

    @cached_property
    def suggestions(self) -> "Suggestions":
        """What is suggested for the map, made when somebody first asks."""
        from fieldwright.desktop.suggest.tied import Suggestions

        made = Suggestions(self.document, self.map_view, self.tabs, self.look, self)
        made.suggesting.author = lambda: self.who.name
        made.said.connect(self.status.say)
        made.shown.connect(self._refresh)
        return made

    def suggest(self) -> None:
        """Suggest source fields for the target's fields."""
        self.commit()
        self.suggestions.ask()

    def learn_from_pairs(self) -> None:
        """Ask for payloads that belong together, and show what rules they teach."""
        from fieldwright.desktop.suggest.learning import LearningDialog

        self.commit()
        LearningDialog(self.document, self).exec()

    def next_suggestion(self) -> None:
        """Look at the next suggestion."""
        self.commit()
        self.suggestions.step(1)

    def previous_suggestion(self) -> None:
        """Look at the suggestion before."""
        self.commit()
        self.suggestions.step(-1)

    def candidates(self) -> None:
        """Offer the candidates of the selected field."""
        self.commit()
        self.suggestions.offer()
