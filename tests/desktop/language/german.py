"""German for tests, in a process that they share: texts are made when modules are imported, so it speaks before it imports them."""

from collections.abc import Callable, Generator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import ParamSpec, TypeVar

from attrs import frozen
from PySide6.QtCore import QTranslator

from fieldwright.desktop.application import application
from fieldwright.desktop.language import GERMAN, start
from tests.languages import compile_all

Given = ParamSpec("Given")
Told = TypeVar("Told")


@frozen
class German:
    """The process that speaks German."""

    process: ProcessPoolExecutor

    def __call__(self, tell: Callable[Given, Told], *args: Given.args, **kwargs: Given.kwargs) -> Told:
        """What a function of a test's module gives there."""
        return self.process.submit(tell, *args, **kwargs).result(timeout=100)


@contextmanager
def german(folder: Path) -> Generator[German]:
    """A process that speaks German, with the translations compiled into a folder: it starts when it is first asked."""
    with ProcessPoolExecutor(1, get_context("spawn"), initializer=_speak, initargs=(folder,)) as process:
        yield German(process)


def _speak(folder: Path) -> None:
    app = application()
    start(GERMAN)
    translator = QTranslator(app)
    if not translator.load(str(compile_all(GERMAN, folder))):
        raise OSError("there is no German")
    app.installTranslator(translator)
