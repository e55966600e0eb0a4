"""The pictures of a flow, drawn from its data while it is edited: steps between systems, where data goes, and what is around; and the same as text."""

from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (  # fmt: skip
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.flows.fields import QuietBox
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.flows.svg import image_of, renderer_of, standing_alone
from fieldwright.desktop.flows.words import STEP_WORDS
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.desktop.screen_readers import as_part
from fieldwright.desktop.theme import Look, load_theme
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.model import Project
from fieldwright.project.use_cases import Flow, Step

SEQUENCE, DATA, AROUND, TEXT = range(4)
VIEWS = (tr("Steps between systems"), tr("Where data goes"), tr("Flows around it"), tr("Steps as a table", "a picture"))
PAUSE = 60
"""Milliseconds without an edit before the picture is drawn again."""
ZOOMS = (0.4, 0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
TILE = 700
"""The height of what is painted at once and kept, in pixels."""


@frozen
class Drawn:
    """A picture as SVG, as Mermaid, and in words; ``told`` are these in the window's language, for whoever does not see it."""

    svg: str = ""
    mermaid: str = ""
    words: str = ""
    told: str = ""


def drawn(project: Project, flow: Flow, view: int) -> Drawn:
    """The picture of a flow; an empty one where there is nothing to draw."""
    from attrs import evolve

    from fieldwright.report.diagrams.data_flow import data_flow_svg, surroundings_svg
    from fieldwright.report.diagrams.mermaid import context_of, sequence_of
    from fieldwright.report.diagrams.sequence import sequence_svg
    from fieldwright.report.gathering.use_cases import flow_texts
    from fieldwright.report.visible import visible

    text = flow_texts(evolve(project, flows=(flow,)))[0]
    if view == DATA:
        svg, mermaid = str(data_flow_svg(project, flow, "picture")), context_of([text])
    elif view == AROUND:
        svg, mermaid = str(surroundings_svg(project, flow, "picture")), context_of(flow_texts(project))
    else:
        svg, mermaid = str(sequence_svg(text, "picture")), sequence_of(text)
    words, told = (
        "\n".join(visible(_words(at, step, each)) for at, step in enumerate(flow.steps, 1)) for each in (WRITTEN, SAID)
    )
    return Drawn(svg, mermaid, words, told)


WRITTEN = ("if {text}", "then {text}", "if it fails: {text}")
SAID = (tr("if {text}"), tr("then {text}"), tr("if it fails: {text}"))
"""What begins the parts of a step in files, and in the window."""


def _words(at: int, step: Step, parts: tuple[str, ...]) -> str:
    with_ = " ".join(part for part in (step.system, step.operation, step.map) if part)
    kind = STEP_WORDS.get(step.kind, step.kind) if parts is SAID else step.kind
    told = [f"{at}. {kind}: {step.text}" if step.text else f"{at}. {kind}", with_]
    told += [words.format(text=text) for words, text in zip(parts, (step.when, step.success, step.failure), strict=True) if text]  # fmt: skip
    return ", ".join(part for part in told if part)


class Canvas(QWidget):
    """Paints a picture at a size; what was painted is kept in strips, so that scrolling is quick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer: QSvgRenderer | None = None
        self._tiles: dict[int, QPixmap] = {}
        self._zoom = 1.0
        self.setAccessibleName(tr("Picture of the flow"))

    def show_picture(self, alone: str, words: str) -> None:
        """Paint this."""
        self._renderer = renderer_of(alone) if alone else None
        self.setAccessibleDescription(words)
        self._fit()

    @property
    def size_of_picture(self) -> QSize:
        """The picture's own size; empty without one."""
        return self._renderer.defaultSize() if self._renderer is not None else QSize()

    def zoom(self, to: float) -> None:
        """Paint it larger or smaller."""
        self._zoom = to
        self._fit()

    def _fit(self) -> None:
        self._tiles.clear()
        size = self.size_of_picture
        self.setFixedSize(max(1, round(size.width() * self._zoom)), max(1, round(size.height() * self._zoom)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strips that are in sight."""
        if self._renderer is None:
            return
        painter = QPainter(self)
        seen = event.rect()
        for at in range(seen.top() // TILE, seen.bottom() // TILE + 1):
            painter.drawPixmap(QPoint(0, at * TILE), self._tile(at))
        painter.end()

    def _tile(self, at: int) -> QPixmap:
        density = self.devicePixelRatioF()
        held = self._tiles.get(at)
        if held is None or held.devicePixelRatioF() != density:
            height = min(TILE, self.height() - at * TILE)
            held = QPixmap(QSize(max(1, round(self.width() * density)), max(1, round(height * density))))
            held.setDevicePixelRatio(density)
            held.fill(Qt.GlobalColor.transparent)
            painter = QPainter(held)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -at * TILE)
            assert self._renderer is not None
            self._renderer.render(painter, QRect(QPoint(0, 0), self.size()))
            painter.end()
            if len(self._tiles) > 12:
                self._tiles.clear()
            self._tiles[at] = held
        return held


class _Scrolling(QScrollArea):
    """Scrolls the picture with the arrow keys too, and zooms with Ctrl and the wheel or plus and minus."""

    zoomed = Signal(int)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with plus, minus and 0."""
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}.get(Qt.Key(event.key()))
        if step is not None:
            self.zoomed.emit(step)
        else:
            super().keyPressEvent(event)


class Pictures(QWidget):
    """The pictures of one flow. ``said`` tells what was copied and saved."""

    said = Signal(str)
    step_asked = Signal(int)
    """A step of the table that somebody wants to go to."""

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._jobs = look, jobs
        self._flow: Flow | None = None
        self._project: Project | None = None
        self.drawn = Drawn()
        self._zoom = 0
        """0: as wide as there is room, else one of `ZOOMS`."""
        self._scale = 1.0
        self.setObjectName("form")
        self.view = QuietBox()
        self.view.addItems(list(VIEWS))
        self.view.setAccessibleName(tr("Picture"))
        self.view.setToolTip(tr("What is drawn"))
        self.view.currentIndexChanged.connect(lambda _: self._draw())
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(3)
        row.addWidget(self.view, 1)
        self.zoomers: list[QToolButton] = []
        for words, tip, pressed in (
            ("−", tr("Smaller (-)"), lambda: self.zoom(-1)),
            ("+", tr("Larger (+)"), lambda: self.zoom(1)),
            (tr("Fit", "the size of a picture"), tr("As wide as there is room (0)"), lambda: self.zoom(0)),
        ):
            row.addWidget(button := _button(words, tip, pressed))
            self.zoomers.append(button)
        self.copier = _button(tr("Copy"), tr("Copy the picture"), None)
        self.copier.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copier)
        for words, form in (
            (tr("As &PNG"), "png"),
            (tr("As &SVG"), "svg"),
            (tr("As &Mermaid"), "mermaid"),
            (tr("As &Text"), "text"),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, form=form: self.copy(form))
        self.copier.setMenu(menu)
        row.addWidget(self.copier)
        row.addWidget(_button(tr("Save…"), tr("Save the picture as SVG, PNG or Mermaid"), self.save))
        self.canvas = Canvas()
        self.area = _Scrolling()
        self.area.setObjectName("form")
        self.area.setWidget(self.canvas)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setBackgroundRole(QPalette.ColorRole.Base)
        self.area.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.area.setAccessibleName(tr("Picture of the flow"))
        self._part = as_part(self.area)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.zoomed.connect(self.zoom)
        self.table = RowsEditor(tr("Steps as a table"), tr("step"), (
            Column("", "", 26, "told", told=lambda at, _: f"{at + 1}"), Column("kind", tr("Kind"), 70, named=STEP_WORDS), Column("text", tr("What is done", "a narrow column"), 150),
            Column("", tr("With", "a narrow column"), 130, "told", told=lambda _, one: "  ".join(part for part in (one.system, one.operation, one.map) if part)),
            Column("when", tr("Only when", "a narrow column"), 90), Column("success", tr("On success", "a narrow column"), 100), Column("failure", tr("On failure", "a narrow column"), 120),
        ), lambda: Step(""), edited=False, fitted=False)  # fmt: skip
        self.table.table.setDragEnabled(False)
        for button in self.table.buttons.values():
            button.hide()
        for action in self.table.table.actions():
            self.table.table.removeAction(action)
        self.table.table.activated.connect(lambda index: self.step_asked.emit(index.row()))
        self.empty = label(tr("Nothing to draw yet: say in the steps which systems are called"), quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self.pages = QStackedWidget()
        for widget in (self.empty, self.area, self.table):
            self.pages.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self.pages, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._draw)
        look.changed.connect(self._paint)

    def show_flow(self, project: Project, flow: Flow, *, anew: bool) -> None:
        """Draw a flow: at once if it is another one, else when no edit came for a moment."""
        self._project, self._flow = project, flow
        self.table.show_rows(flow.steps)
        if anew:
            self._draw()
        else:
            self._pause.start()

    @property
    def is_up_to_date(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return not self._pause.isActive() and not any(one.key == ("flows", "picture") for one in self._jobs.running)

    def _draw(self) -> None:
        self._pause.stop()
        view = self.view.currentIndex()
        if self._project is None or self._flow is None or view < 0:
            return
        for button in self.zoomers:
            button.setEnabled(view != TEXT)
        if view == TEXT:
            self.pages.setCurrentWidget(self.table)
        self._jobs.start(drawn, self._project, self._flow, view, done=self._arrived, key=("flows", "picture"))

    def _arrived(self, made: Drawn) -> None:
        self.drawn = made
        self._paint()

    def _paint(self, *_: object) -> None:
        self.canvas.show_picture(standing_alone(self.drawn.svg, self._look.theme), self.drawn.told)
        self._scaled()
        if self.view.currentIndex() != TEXT:
            self.pages.setCurrentWidget(self.area if self.drawn.svg else self.empty)

    # -- zoom

    def zoom(self, step: int) -> None:
        """Larger, smaller, or with 0 as wide as there is room."""
        if not step:
            self._zoom = 0
        else:
            now = self.scale
            larger = [one for one in ZOOMS if one > now + 0.01]
            smaller = [one for one in ZOOMS if one < now - 0.01]
            self._zoom = (larger[:1] or [ZOOMS[-1]])[0] if step > 0 else (smaller[-1:] or [ZOOMS[0]])[0]
        self._scaled()

    @property
    def scale(self) -> float:
        """How large the picture is to its own size."""
        return self._scale

    def _scaled(self) -> None:
        size = self.canvas.size_of_picture
        room = self.pages.width() - 18  # the area itself has another width until it is shown
        fitting = min(1.0, max(ZOOMS[0], room / size.width())) if size.width() else 1.0
        self._scale = self._zoom or fitting
        self.canvas.zoom(self._scale)

    def resizeEvent(self, event: Any) -> None:
        """Fit the picture."""
        super().resizeEvent(event)
        self._scaled()

    # -- taking it elsewhere

    def form(self, form: str) -> bytes:
        """The picture in a form: ``svg``, ``png``, ``mermaid`` or ``text``. Pictures that leave are light, as paper is."""
        if form == "mermaid":
            return self.drawn.mermaid.encode()
        if form == "text":
            return self.drawn.words.encode()
        alone = standing_alone(self.drawn.svg, load_theme("light"), ground=True)
        if form == "svg" or not alone:
            return alone.encode()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        size = self.canvas.size_of_picture
        QImageWriter(buffer, QByteArray(b"png")).write(
            image_of(alone, min(2.0, 12_000 / max(1, size.width(), size.height())))
        )
        return bytes(buffer.data().data())

    def copy(self, form: str) -> None:
        """Put the picture on the clipboard."""
        data = self.form(form)
        if not data:
            self.said.emit(tr("There is nothing to copy yet"))
            return
        mime = QMimeData()
        if form == "png":
            mime.setImageData(QImage.fromData(data))
            mime.setData("image/png", data)
        else:
            mime.setText(data.decode())
        if form == "svg":
            mime.setData("image/svg+xml", data)
        QGuiApplication.clipboard().setMimeData(mime)
        self.said.emit(tr("The picture is copied") if form in ("png", "svg") else tr("The picture is copied as text"))

    def save(self) -> None:
        """Ask for a file, and write the picture into it."""
        name = "".join(one if one.isalnum() or one in " -_" else "-" for one in (self._flow.name if self._flow else "flow"))[:80]  # fmt: skip
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the Picture"), f"{name}.svg", tr("Pictures (*.svg *.png);;Mermaid (*.mmd *.md);;Text (*.txt)"))  # fmt: skip
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        """Write the picture; the file's ending says in which form."""
        from fieldwright.desktop.dialogs.message import complain
        from fieldwright.files.saving import save_bytes

        form = {".png": "png", ".mmd": "mermaid", ".md": "mermaid", ".txt": "text"}.get(path.suffix.lower(), "svg")
        data = self.form(form)
        if form == "mermaid" and path.suffix.lower() == ".md":
            data = b"```mermaid\n" + data + b"\n```\n"
        try:
            save_bytes(path if path.suffix else path.with_suffix(".svg"), data)
        except (FieldwrightError, OSError) as error:
            complain(self, tr("{name} could not be saved", name=path.name), error)
            return
        self.said.emit(tr("Saved {name}", name=path.name))


def _button(words: str, tip: str, pressed: Any) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if pressed is not None:
        button.clicked.connect(lambda _=False: pressed())
    return button
