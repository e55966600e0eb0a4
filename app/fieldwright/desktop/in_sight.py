"""Whatever takes the focus is scrolled into sight: Qt does so only within one scroll area, not where Tab comes from outside it."""

from PySide6.QtWidgets import QScrollArea, QWidget


def show_focus(now: QWidget | None) -> None:
    """Scroll what has the focus now into sight, where nothing of it can be seen."""
    if now is None or not now.visibleRegion().isEmpty():
        return
    above = now.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(now)
        above = above.parentWidget()
