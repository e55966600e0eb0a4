"""Collecting garbage on the window's thread only: a widget or timer that is destroyed on another thread ends the program."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000
"""Milliseconds between looks at whether there is enough to collect."""


class Collector(QObject):
    """While it runs, Python collects cycles when this timer says so, never on a thread that happens to make objects."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def look(self) -> None:
        """Collect what has gathered, the oldest generation only when the younger ones have been collected often."""
        gathered, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if gathered[generation] > limits[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
