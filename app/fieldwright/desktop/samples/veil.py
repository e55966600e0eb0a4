"""Whether the window shows the values of samples, and what stands in their place while it does not."""

import re
from typing import Any

from PySide6.QtCore import QObject, Signal

from fieldwright.desktop.language import translated
from fieldwright.project.masking import masked, masked_text
from fieldwright.schema.model import Field

_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|„[^“]*“|\d{4,}")


class Veil(QObject):
    """Masks values until they are shown. One for each window: a shared screen shows nobody's data unless somebody says so."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, shown: bool = True) -> None:
        super().__init__(parent)
        self.shown = shown

    def show(self, shown: bool) -> None:
        """Show values, or mask them."""
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    def value(self, value: Any, field: Field | None = None) -> Any:
        """A value as it may be seen; the codes that its field lists are no secrets."""
        return value if self.shown else masked(value, field)

    def text(self, text: str) -> str:
        """A text that is a value."""
        return text if self.shown else masked_text(text)

    def message(self, text: str) -> str:
        """A sentence with values in it, in the window's language: what is in quotes and no name of anything, and long numbers are masked."""
        return translated(text if self.shown else _QUOTED.sub(_hidden, text))


def _hidden(found: re.Match[str]) -> str:
    held = found[0]
    return f"{held[0]}{masked_text(held[1:-1])}{held[-1]}" if held[0] in "'\"„" else masked_text(held)
