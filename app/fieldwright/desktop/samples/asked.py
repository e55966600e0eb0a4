"""What the window does about samples: each method is an action."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.preferences.table import SHOW_VALUES, VALUES_BESIDE
from fieldwright.desktop.samples.payload import SMALL
from fieldwright.desktop.settings import Settings

if TYPE_CHECKING:
    from fieldwright.desktop.document import Document
    from fieldwright.desktop.map_view import MapView
    from fieldwright.desktop.rule_panel import RulePanel
    from fieldwright.desktop.samples.beside import Beside
    from fieldwright.desktop.samples.payload import Record
    from fieldwright.desktop.samples.view import SampleView
    from fieldwright.desktop.sheet.tied import Sheet
    from fieldwright.desktop.status import Status

SAMPLE_TAB = 2
"""The place of the sample's page among the tabs below the map."""


class AtTheSample:
    """The part of the window that knows samples: records, masked values, values beside fields."""

    document: "Document"
    settings: Settings
    map_view: "MapView"
    rule_panel: "RulePanel"
    sample_view: "SampleView"
    status: "Status"
    tabs: QTabWidget
    actions_by_id: dict[str, QAction]
    beside: "Beside"
    sheet: "Sheet"

    def tie_samples(self) -> None:
        """Have the veil and the values beside fields as they were left."""
        from fieldwright.desktop.samples.beside import Beside

        self.document.veil.show(bool(self.settings.value(SHOW_VALUES)))
        self.beside = Beside(self.document, self.map_view, self.sample_view.current, self.document.veil)
        for id_ in ("unmask-values", "values-beside"):
            self.actions_by_id[id_].setCheckable(True)
        self.document.veil.changed.connect(self._veiled)
        self.sample_view.said.connect(self.status.say)
        self.sample_view.explain_asked.connect(self.explain_place)
        self.sample_view.current.record_changed.connect(self._show_record)
        self._veiled()
        self.show_beside(shown=bool(self.settings.value(VALUES_BESIDE)))

    @property
    def record_shown(self) -> "Record | None":
        """The record on which rules' results are shown; None where they are shown on the sample as a whole."""
        current = self.sample_view.current
        payload = current.payload
        several = payload is not None and ((payload.count > 1 and payload.alone) or len(payload.data) > SMALL)
        return current.record if several else None

    def _show_record(self) -> None:
        """Have the rule panel and the sheet show results on the record that is looked at, where the map makes something of each record."""
        record = self.record_shown
        if record is not None:
            self.rule_panel.show_record(record)
            if "sheet" in self.__dict__:
                self.sheet.show_record(record)

    def _veiled(self) -> None:
        shown = self.document.veil.shown
        self.actions_by_id["unmask-values"].setChecked(shown)
        self.settings.set_value(SHOW_VALUES, shown)

    def show_beside(self, *, shown: bool) -> None:
        """Show values beside fields, or none."""
        self.settings.set_value(VALUES_BESIDE, shown)
        self.actions_by_id["values-beside"].setChecked(shown)
        self.beside.show(shown)

    def unmask_values(self) -> None:
        """Show the values of samples, or mask them again."""
        shown = not self.document.veil.shown
        self.document.veil.show(shown)
        self.status.say(tr("Values of samples are shown") if shown else tr("Values of samples are masked"))

    def values_beside(self) -> None:
        """Show values beside the fields, or none."""
        self.show_beside(shown=not self.beside.shown)
        if self.beside.shown and self.document.sample is None:
            self.status.say(tr("Values stand beside the fields once a sample is loaded"))

    def next_record(self) -> None:
        """Look at the next record of the sample."""
        self._step(1)

    def previous_record(self) -> None:
        """Look at the record before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        current = self.sample_view.current
        before = current.at
        self.sample_view.step_record(by)
        if current.count < 2:
            self.status.say(tr("The sample has one record only") if current.count else tr("No sample is loaded"))
        elif current.at == before:
            self.status.say(tr("There is no further record") if by > 0 else tr("This is the first record"))
        else:
            self.status.say(tr("Record {at} of {count}", at=current.at + 1, count=current.count))

    def run_all_records(self) -> None:
        """Run the map on all records of the sample."""
        self.commit()
        self.show_sample()
        self.sample_view.all_records.start()

    def commit(self) -> None:
        """Take over what is being written."""
        raise NotImplementedError

    def show_sample(self) -> None:
        """Show the sample."""
        raise NotImplementedError

    def explain_place(self, place: str) -> None:
        """Explain a value of the output."""
        raise NotImplementedError
