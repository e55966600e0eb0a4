"""All windows of one process, and the one process of a user: what is opened later, from a file manager or a shell, opens where the others are."""

import getpass
import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look, system_theme
from fieldwright.desktop.window import Window
from fieldwright.schema.vetting import Vetting

WAIT = 500
"""Milliseconds that another process is waited for."""
LIMIT = 1_000_000
"""Bytes of a message from another process."""
_STEP = 28


class Windows(QObject):
    """The open windows. A file opens in the window that has it, in one that has none, or in a new one."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look, self._settings = look, settings
        self.all: list[Window] = []
        self._server: QLocalServer | None = None
        self._at_end: list[tuple[Path, QByteArray]] | None = None

    def new(self) -> Window:
        """A new window, a little beside the one before."""
        window = Window(self._look, self._settings, Vetting())
        window.gone = lambda: self._gone(window)
        window.another = self.new_shown
        window.ended = self.quit
        window.document.vetting.warm()
        if self.all:
            last = self.all[-1]
            window.resize(last.size())
            window.move(last.pos().x() + _STEP, last.pos().y() + _STEP)
        self.all.append(window)
        return window

    def new_shown(self) -> Window:
        """A new window, in front."""
        window = self.new()
        window.show()
        return window

    def open(self, path: str | Path) -> Window:
        """Open a file: go to it where it is open already."""
        wanted = Path(path)
        window = next((one for one in self.all if _has(one, wanted)), None)
        if window is None:
            window = (
                next((one for one in self.all if not one.document.is_open and not one.is_opening), None)
                or self.new_shown()
            )
            window.open_path(wanted)
        front(window)
        return window

    def restore(self) -> None:
        """Open what was open at the end: each project in a window of its own, where it stood."""
        for path, place in self._settings.windows:
            window = self.open(path)
            if not place.isEmpty():
                window.restoreGeometry(place)

    def quit(self) -> bool:
        """Close all windows, the front one last, so that all are there at the next start; False where one stays."""
        self._at_end = self._opened()
        for window in tuple(self.all):
            if not window.close():
                self._at_end = None
                return False
        return True

    def _opened(self) -> list[tuple[Path, QByteArray]]:
        found = [(one.document.file, one.saveGeometry()) for one in self.all]
        return [(path, place) for path, place in found if path is not None]

    def _gone(self, window: Window) -> None:
        if window in self.all:
            self._settings.windows = self._at_end if self._at_end is not None else self._opened()
            self.all.remove(window)
            window.deleteLater()

    def follow_system(self, *_: object) -> None:
        """Wear what the system prefers, where nothing else was chosen."""
        name = system_theme()
        if not self._settings.theme and self._look.theme.name != name:
            self._look.use(name)

    # -- one process for one user

    def listen(self) -> None:
        """Take what other processes of the user ask to be opened."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(name_of(self._settings)):
            QLocalServer.removeServer(name_of(self._settings))  # of a process that was killed
            if not server.listen(name_of(self._settings)):
                return
        server.newConnection.connect(self._called)
        self._server = server

    def _called(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            held = bytearray()
            socket.readyRead.connect(lambda socket=socket, held=held: self._heard(socket, held))
            socket.disconnected.connect(socket.deleteLater)

    def _heard(self, socket: QLocalSocket, held: bytearray) -> None:
        held += bytes(socket.readAll().data())
        if len(held) > LIMIT:
            socket.abort()
            return
        if not held.endswith(b"\n"):
            return
        socket.write(b"taken\n")
        socket.flush()
        paths = _paths(bytes(held))
        QTimer.singleShot(0, self, lambda: self.asked(paths))

    def asked(self, paths: Sequence[str]) -> None:
        """Open what another process asks for; without a file, come to the front."""
        for path in paths:
            self.open(path)
        if not paths:
            front(self.all[-1] if self.all else self.new_shown())

    def end(self) -> None:
        """Close what is left, without asking."""
        if self._server is not None:
            self._server.close()
        for window in tuple(self.all):
            window.shut_down()


def _has(window: Window, path: Path) -> bool:
    file = window.document.file
    try:
        return file is not None and file.samefile(path)
    except OSError:
        return file == path.absolute()


def front(window: Window) -> None:
    """Bring a window to the front."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _paths(held: bytes) -> list[str]:
    try:
        told: Any = json.loads(held)
    except ValueError:
        return []
    return [one for one in told if isinstance(one, str)] if isinstance(told, list) else []


def name_of(settings: Settings) -> str:
    """What the user's process is called among the local ones: by the user and the settings that it keeps."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # nobody by name, as in some containers
        user = ""
    who = f"{user} {settings.path.resolve()} {os.environ.get('DISPLAY', '')}{os.environ.get('WAYLAND_DISPLAY', '')}"
    return f"fieldwright-{hashlib.sha256(who.encode()).hexdigest()[:16]}"


def taken_elsewhere(settings: Settings, paths: Sequence[str]) -> bool:
    """Whether a process of the user that is there already opens the files. Paths are told as they are from here."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(settings))
    if not socket.waitForConnected(WAIT):
        return False
    whole = [str(Path(one).absolute()) for one in paths]
    socket.write(json.dumps(whole).encode() + b"\n")
    socket.waitForBytesWritten(WAIT)  # false also where all is written already
    answered = socket.waitForReadyRead(10 * WAIT)
    socket.disconnectFromServer()
    return bool(answered)
