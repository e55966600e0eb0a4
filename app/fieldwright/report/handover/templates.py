"""The templates of the documents: ours in ``resources/handover``, or a person's own in the place of each of them."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.files.reading import read_bytes
from fieldwright.files.resources import resource
from fieldwright.files.worker import TimeLimitError, Worker
from fieldwright.report.handover.model import KINDS
from fieldwright.report.handover.rendering import Rendered, Renderer, from_record

SUFFIX = ".md.j2"
LIMIT = 1_000_000
"""Bytes of a template."""

SECONDS = 20.0
"""How long all documents of somebody's own templates may take."""

MEMORY = 1_000_000_000
_TABLE = {"render": "fieldwright.report.handover.rendering:render"}


@frozen
class Templates:
    """Templates by file name. ``own`` are those that are not the program's: they are run in a process that can be stopped."""

    texts: Mapping[str, str]
    own: frozenset[str] = frozenset()
    folder: Path | None = None

    def render(self, asked: Sequence[tuple[str, Mapping[str, Any]]]) -> list[Rendered]:
        """What each template writes with what it is given. Raises a `FieldwrightError` with file and line for one that is broken, or takes too long."""
        if not self.own:
            renderer = Renderer(self.texts)
            return [renderer.rendered(name, values) for name, values in asked]
        try:
            worker = Worker(_TABLE, memory_limit=MEMORY)
            try:
                record = json.dumps([self.texts, asked]).encode("utf-8", "surrogatepass")
                (reply,) = worker.call("render", record, timeout=SECONDS)
            finally:
                worker.close()
        except TimeLimitError:
            raise FieldwrightError(
                f"the templates take more than {SECONDS:.0f} seconds", mend="take out loops that have no end", file=self.folder
            ) from None  # fmt: skip
        except FieldwrightError as error:
            raise self._placed(error) from None
        return [from_record(one) for one in json.loads(reply)]

    def _placed(self, error: FieldwrightError) -> FieldwrightError:
        if self.folder is not None and (error.file is None or error.file in self.own):
            error.file = str(self.folder / error.file if error.file else self.folder)
        return error


def templates(folder: Path | None = None) -> Templates:
    """The program's templates, with those of a folder in their places.

    Raises `MissingError` where the folder is none or has no template, and for a file that is the template of nothing.
    """
    ours = {one.name: one.read_text("utf-8") for one in sorted(Path(resource("handover")).glob(f"*{SUFFIX}"))}
    if folder is None:
        return Templates(ours)
    if not folder.is_dir():
        raise MissingError("there is no such folder", mend="name the folder of the templates", file=folder)
    found = sorted(folder.glob(f"*{SUFFIX}"))
    names = {one.template for one in KINDS.values()}
    if not any(one.name in names for one in found):
        mend = f"copy one of {', '.join(sorted(names))} from {resource('handover')} into it, and change that"
        raise MissingError("the folder has no template", mend=mend, file=folder)
    own = {one.name: _text(one) for one in found}
    return Templates({**ours, **own}, frozenset(own), folder)


def _text(path: Path) -> str:
    try:
        return read_bytes(path, limit=LIMIT).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError("the template is not UTF-8", mend="save it as UTF-8", file=path) from None
