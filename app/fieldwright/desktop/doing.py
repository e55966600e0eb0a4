"""What the window's actions do at the map and its tabs: editing, looking, running, and going to where a finding is."""

from fieldwright.desktop.dialogs.explanation import ExplanationDialog, first_place
from fieldwright.desktop.findings_view import FindingsView
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.panes import go
from fieldwright.desktop.review.view import ReviewView
from fieldwright.desktop.rooms import Rooms
from fieldwright.desktop.rule_clipboard import RuleClipboard
from fieldwright.desktop.samples.view import SampleView
from fieldwright.desktop.session.tied import Session
from fieldwright.desktop.trying import Trying
from fieldwright.mapping.findings import Finding

RULE, FINDINGS, SAMPLE, REVIEW = range(4)
"""The tabs below the map."""


class Doing(Rooms):
    """The part of the window that does things at the map and its tabs; `Window` makes what it does them with."""

    rule_clipboard: RuleClipboard
    trying: Trying
    findings_view: FindingsView
    sample_view: SampleView
    review: ReviewView
    session: Session

    def undo(self) -> None:
        """Take the last edit back, also one that is still being typed."""
        self.commit()
        label = self.document.undo()
        self.status.say(tr("Undone: {what}", what=translated(label)) if label else tr("There is nothing to undo"))

    def redo(self) -> None:
        """Do the undone edit again."""
        label = self.document.redo()
        self.status.say(tr("Done again: {what}", what=translated(label)) if label else tr("There is nothing to redo"))

    def cut_rules(self) -> None:
        """Cut the rules of the selected target field and of all below it."""
        self.commit()
        self.rule_clipboard.hold(cut=True)

    def copy_rules(self) -> None:
        """Copy the rules of the selected target field and of all below it."""
        self.commit()
        self.rule_clipboard.hold(cut=False)

    def paste_rules(self) -> None:
        """Put the copied rules at the selected target field."""
        self.commit()
        self.rule_clipboard.paste()

    def focus_search(self) -> None:
        """Go to the search above the fields, or to that above the changes."""
        if self._comparing:
            self.compare_page.focus_search()
            return
        if self.sheet_is_shown or (self.is_split and self.sheet_has_focus):
            self.sheet.page.focus_search()
            return
        self.map_view.focus_search()

    def focus_source(self) -> None:
        """Go to the source's fields."""
        self.show_around(False)
        self.show_canvas()
        self.map_view.focus_source()

    def focus_target(self) -> None:
        """Go to the target's fields."""
        self.show_around(False)
        if self.sheet_is_shown:
            self.sheet.page.focus_table()
            return
        self.map_view.focus_target()

    def next_pane(self) -> None:
        """Go to the next part of the window."""
        go(self.pages, 1)

    def previous_pane(self) -> None:
        """Go to the part of the window before."""
        go(self.pages, -1)

    def show_rule(self) -> None:
        """Show the rule of the selected target field."""
        self._edit_rule()

    def show_findings(self) -> None:
        """Show what is wrong or doubtful."""
        self.show_around(False)
        self.tabs.setCurrentIndex(FINDINGS)
        self.findings_view.table.setFocus()

    def show_sample(self) -> None:
        """Show the sample and what the map makes of it."""
        self.show_around(False)
        self.tabs.setCurrentIndex(SAMPLE)

    def show_review(self) -> None:
        """Show what waits for the user."""
        self.show_around(False)
        self.tabs.setCurrentIndex(REVIEW)
        self.review.focus_list()

    def comment(self) -> None:
        """Say something about the selected field: of the side that has the focus."""
        self.commit()
        self.review.speak_of_side(self.map_view.side_in_focus)
        self.tabs.setCurrentIndex(REVIEW)
        self.review.write()

    def shown_fields(self) -> None:
        """Say of which fields exports show sample values."""
        from fieldwright.desktop.review.values import ShownDialog

        ShownDialog(self.document, self.who.name, self).exec()

    def show_values(self) -> None:
        """Show or mask the sample values of the selected field in exports."""
        from fieldwright.desktop.review.values import switch_values

        self.status.say(switch_values(self.document, self.map_view.side_in_focus, self.who.name))

    def who_am_i(self) -> None:
        """Ask for the user's name."""
        self.who.change(self)

    def tabs_aside(self) -> None:
        """Have the tabs at the right of the map, or below it."""
        self.session.turn(aside=not self.session.is_aside)

    def switch_theme(self) -> None:
        """Switch between light and dark."""
        name = self.look.theme.other
        self.settings.theme = name
        self.look.use(name)

    def map_selected(self) -> None:
        """Map the selected source field to the selected target field."""
        self.map_view.map_selected()

    def remove_selected(self) -> None:
        """Remove the rule of the selected target field."""
        self.map_view.remove_selected()

    def run_sample(self) -> None:
        """Run the map on the sample, asking for one where there is none."""
        self.commit()
        self.show_around(False)
        self.tabs.setCurrentIndex(SAMPLE)
        if self.document.sample is None:
            self.sample_view.choose()
        else:
            self.sample_view.run_now()

    def explain_value(self) -> None:
        """Explain where a value of the output comes from, that of the selected target field first."""
        self.commit()
        self.explain_place(first_place(self.document.selection.target_path or ""))

    def explain_place(self, place: str) -> None:
        """Explain where the value at a concrete place of the output comes from."""
        ExplanationDialog(self.document, self.jobs, place, self).open()

    def check(self) -> None:
        """Check every map again."""
        self.commit()
        self.show_around(False)
        self.document.check()
        self.tabs.setCurrentIndex(FINDINGS)

    def look_for_counterexamples(self) -> None:
        """Look for payloads that break the map."""
        self.commit()
        self.trying.look()

    def look_at_rule(self) -> None:
        """Look for payloads that break the rule of the selected target field."""
        self.commit()
        self.trying.look(self.document.selection.target_path or "")

    def _use_sample(self, data: bytes) -> None:
        self.document.use_sample(data)
        self.tabs.setCurrentIndex(SAMPLE)

    def map_state(self) -> None:
        """Show how far the map is and what hinders it, and go where the user wants to go then."""
        from fieldwright.desktop.dialogs.map_state import MapStateDialog

        self.commit()
        dialog = MapStateDialog(self.document, self)
        dialog.exec()
        if dialog.chosen is not None:
            self._jump(dialog.chosen)

    def edit_lookup(self, name: str = "") -> None:
        """Edit a lookup, or start one."""
        from fieldwright.desktop.dialogs.lookup import LookupDialog

        self.commit()
        LookupDialog(self.document, name, self).exec()

    def rename_in_expressions(self, finding: Finding | None = None, *, source: bool = False) -> None:
        """Give something another name in all expressions: what a finding lacks, a source, or what is selected."""
        from fieldwright.desktop.dialogs.rename import RenameDialog

        self.commit()
        bench = self.document.shown_bench
        if bench is not None:
            dialog = RenameDialog(self.document, bench, finding, source=source, parent=self)
            if dialog.exec():
                self.status.say(dialog.said)

    def _rename_source(self, map_name: str) -> None:
        self.document.select(map_name=map_name)
        self.rename_in_expressions(source=True)

    def edit_blanks(self) -> None:
        """Say what blank values become in the shown map."""
        from fieldwright.desktop.dialogs.blanks import BlanksDialog

        self.commit()
        shown = self.document.map
        if shown is not None:
            BlanksDialog(self.document, shown, self).exec()

    def edit_function(self, name: str = "") -> None:
        """Edit a function of the project, or start one."""
        from fieldwright.desktop.dialogs.function import FunctionDialog

        self.commit()
        FunctionDialog(self.document, name, self).exec()

    def _edit_rule(self) -> None:
        self.show_around(False)
        self.tabs.setCurrentIndex(RULE)
        self.rule_panel.setFocus()

    def go_to_finding(self, at: int) -> None:
        """Go to where one of the findings is."""
        if 0 <= at < len(self.document.findings):
            self.show_findings()
            self._jump(self.document.findings[at])

    def _jump(self, finding: Finding) -> None:
        if finding.id == "S02":  # that a schema's file is another one: what is other is seen side by side
            named = (name for name in self.document.project.schemas if f"the schema {name} (" in finding.message)
            for name in named:
                self.comparing.since(name)
            return
        if finding.id[:1] == "O" and finding.sources and self.flows.go_to(finding.sources[0]):
            return
        if finding.map and finding.map != self.document.map_name:
            self.document.select(map_name=finding.map)
        if finding.target:
            self.map_view.jump(finding.target)
