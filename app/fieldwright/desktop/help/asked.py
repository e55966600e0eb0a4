"""What the window's actions ask of the help."""

from PySide6.QtCore import Qt

from fieldwright.desktop.dialogs.about import About
from fieldwright.desktop.doing import Doing
from fieldwright.desktop.help.pages import KEYS
from fieldwright.desktop.help.window import HelpKey


class AtTheHelp(Doing):
    """The part of the window that shows help, and begins the tour."""

    help_key: HelpKey

    def help(self) -> None:
        """Show the help for what has the focus."""
        self.help_key.about_focus()

    def help_keys(self) -> None:
        """Show the keys on one page."""
        self.help_key.open(KEYS)

    def help_expressions(self) -> None:
        """Show the expression language on one page."""
        self.help_key.open("expressions")

    def tour(self) -> None:
        """Begin the tour; without a project, over the example."""
        self.commit()
        if not self.document.is_open:
            self.filing.open_example()
            if self.document.is_opening:  # nobody left the question where to
                self.document.sides_changed.connect(self.guide.begin, Qt.ConnectionType.SingleShotConnection)
            return
        self.guide.begin()

    def about(self) -> None:
        """Say the version and the licences."""
        About(self.look, self).exec()
