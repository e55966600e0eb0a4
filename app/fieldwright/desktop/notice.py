"""A line above everything else: what went wrong, what was noticed about the file, and a button that mends it.

It takes no focus, and says itself to screen readers. What is worse goes before; it waits for nobody and nothing covers it.
"""

from collections.abc import Callable, Mapping

from attrs import Factory, define
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.theme import Look

KINDS = {"error": tr("Error"), "warning": tr("Warning"), "info": tr("Info")}
_ICONS = {"error": "error", "warning": "warning", "info": "info"}
_RANK: Mapping[str, int] = {"error": 2, "warning": 1, "info": 0}
MOST_WAITING = 20
COPIED = tr("Copied")


@define
class _Told:
    """One notice, with what its buttons do."""

    kind: str
    text: str
    mend: str = ""
    call: Callable[[], object] | None = None
    more: list[tuple[str, Callable[[], object]]] = Factory(list)
    error: BaseException | None = None


class Notice(QFrame):
    """One notice at a time: the worst, and of those the newest. A lesser one waits until a worse one is closed, and no error is lost by another."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: _Told | None = None
        self._given: _Told | None = None
        self._waiting: list[_Told] = []
        self.setObjectName("notice")
        self.mark = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.mend = QPushButton()
        self.mend.clicked.connect(self._mended)
        self.more, self.further = QPushButton(), QPushButton()
        self.more.clicked.connect(lambda: self._did_more(0))
        self.further.clicked.connect(lambda: self._did_more(1))
        self.copy = QPushButton(tr("Copy &Details"))
        self.copy.setToolTip(
            tr(
                "Copy what whoever mends Fieldwright needs to know: versions and where it went wrong, no values and no folders"
            )
        )
        self.copy.clicked.connect(self._copy)
        self.shut = QToolButton()
        self.shut.setToolTip(tr("Close this notice"))
        self.shut.setAccessibleName(tr("Close this notice"))
        self.shut.setIconSize(QSize(14, 14))
        self.shut.clicked.connect(self.close_shown)
        row = QHBoxLayout(self)
        margins(row, 13, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        for widget in (self.count, self.mend, self.more, self.further, self.copy, self.shut):
            row.addWidget(widget)
        look.changed.connect(self._dress)
        self.clear()

    @property
    def kind(self) -> str:
        """The kind of what is shown, empty for nothing."""
        return self._shown.kind if self._shown is not None else ""

    def show_notice(
        self, kind: str, text: str, mend: str = "", call: Callable[[], object] | None = None, error: BaseException | None = None
    ) -> None:  # fmt: skip
        """Say something; ``kind`` is ``error``, ``warning`` or ``info``. ``mend`` is a button that calls ``call``; of an ``error`` the details can be copied."""
        given = self._given = _Told(kind, text, mend, call, error=error)
        self._waiting = [one for one in self._waiting if one.text != text]
        before = self._shown
        if before is not None and before.text != text:
            if _RANK[before.kind] > _RANK[kind]:
                self._wait(given)
                self._show_count()
                return
            if before.kind != kind or kind == "error":
                self._wait(before)
        self._tell(given)

    def offer(self, words: str, call: Callable[[], object]) -> None:
        """Offer something else that can be done about what was said last: one thing or two."""
        if self._given is not None:
            self._given.more.append((words, call))
            if self._given is self._shown:
                self._dress_buttons(self._given)

    def clear(self) -> None:
        """Have nothing to say."""
        self._shown = self._given = None
        self._waiting = []
        self.text.clear()
        self.hide()

    def close_shown(self) -> None:
        """Close what is shown; what waits comes next."""
        self._shown = None
        if not self._waiting:
            self.clear()
            return
        worst = max(_RANK[one.kind] for one in self._waiting)
        following = next(one for one in reversed(self._waiting) if _RANK[one.kind] == worst)
        self._waiting.remove(following)
        self._tell(following)

    # -- showing

    def _wait(self, one: _Told) -> None:
        self._waiting.append(one)
        if len(self._waiting) > MOST_WAITING:
            least = min(_RANK[each.kind] for each in self._waiting)
            self._waiting.remove(next(each for each in self._waiting if _RANK[each.kind] == least))

    def _tell(self, one: _Told) -> None:
        self._shown = one
        self.text.setText(one.text)
        self.text.setAccessibleName(f"{KINDS[one.kind]}: {one.text}")
        self._dress_buttons(one)
        self._show_count()
        self.setProperty("kind", one.kind)
        self._dress()
        self.show()
        self._announce(one)

    def _dress_buttons(self, one: _Told) -> None:
        offered = [one.mend, *(words for words, _ in one.more), "", ""]
        for button, words in zip((self.mend, self.more, self.further), offered, strict=False):
            button.setText(words)
            button.setVisible(bool(words))
        self.copy.setText(tr("Copy &Details"))
        self.copy.setVisible(one.error is not None)

    def _show_count(self) -> None:
        self.count.setText(tr("{count} more", count=len(self._waiting)))
        self.count.setVisible(bool(self._waiting))

    def _announce(self, one: _Told) -> None:
        """Have screen readers say it, an error at once and the others when they have ended what they say."""
        said = QAccessibleAnnouncementEvent(self, f"{KINDS[one.kind]}: {one.text}")
        politeness = QAccessible.AnnouncementPoliteness
        said.setPoliteness(politeness.Assertive if one.kind == "error" else politeness.Polite)
        QAccessible.updateAccessibility(said)

    # -- doing

    def _copy(self) -> None:
        from fieldwright.desktop.details import details_of

        if self._shown is not None and self._shown.error is not None:
            QGuiApplication.clipboard().setText(details_of(self._shown.error))
            self.copy.setText(COPIED)

    def _mended(self) -> None:
        self._do(self._shown.call if self._shown is not None else None)

    def _did_more(self, at: int) -> None:
        self._do(self._shown.more[at][1] if self._shown is not None else None)

    def _do(self, call: Callable[[], object] | None) -> None:
        self.close_shown()
        if call is not None:
            call()

    def _dress(self, *_: object) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
        self.mark.setPixmap(self._look.icon(_ICONS.get(self.kind, "info"), self.kind or "info").pixmap(16, 16))
        self.shut.setIcon(self._look.icon("close", "muted"))
