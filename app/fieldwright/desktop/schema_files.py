"""What the window asks about the files of a project's schemas: how they are read, and which samples stand beside them. Each answer is one edit."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldwright.desktop.dialogs.samples import SamplesDialog
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.project.edits import set_reading, set_schema_samples
from fieldwright.project.sides import relative_reading
from fieldwright.schema.options import PLAIN


class SchemaFiles:
    """``said`` gets one line about what was done."""

    def __init__(self, document: Document, window: QWidget, said: Callable[[str], object]) -> None:
        self._document, self._window, self._said = document, window, said

    def ask_reading(self, name: str) -> None:
        """Show and correct how the file of a schema is read."""
        from fieldwright.desktop.dialogs.reading import ReadingDialog

        document = self._document
        ref = document.project.schemas.get(name)
        if ref is None:
            self._said(tr("The project has no schema yet"))
            return
        before = (ref.reading or PLAIN).within(document.folder)
        path = document.folder / ref.file
        dialog = ReadingDialog(path, before, document.jobs, document.vetting, self._window)
        if not dialog.exec():
            return
        options = dialog.options
        if options == before:
            self._said(tr("The schema {name} is read as before", name=name))
            return
        edited = set_reading(document.project, name, relative_reading(options, document.folder))
        if document.do(edited, tr("saying how {name} is read", name=name)):
            self._said(
                tr("The schema {name} is read as you say", name=name)
                if options
                else tr("How the schema {name} is read is recognised", name=name)
            )

    def ask_samples(self, name: str) -> None:
        """Attach samples to a schema, or take them off."""
        document = self._document
        if name not in document.project.schemas:
            self._said(tr("The project has no schema yet"))
            return
        dialog = SamplesDialog(document, name, self._window)
        if not dialog.exec():
            return
        files = dialog.relative_files
        if document.do(set_schema_samples(document.project, name, files), tr("attaching samples to {name}", name=name)):
            count = len(files)
            self._said(
                tr(
                    "{n} samples stand beside the schema {name}",
                    "{n} sample stands beside the schema {name}",
                    count,
                    name=name,
                )
            )
