"""Drafting documents: from a project, what it holds and what was found, to sections of Markdown."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fieldwright.files.errors import MissingError
from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import project_without_secrets
from fieldwright.project.releases import since_last
from fieldwright.project.sample_masks import without_sample_values
from fieldwright.report.gather import Progress, facts_of
from fieldwright.report.handover.context import context_from
from fieldwright.report.handover.model import KINDS, Document, Kind
from fieldwright.report.handover.rendering import mark_of
from fieldwright.report.handover.templates import Templates
from fieldwright.report.spec import spec_from
from fieldwright.report.visible import cut, visible

TITLE = 200
"""Characters of a title: Word takes 255."""


def drafted(
    project: Project, folder: Path, out: Path, templates: Templates, only: Sequence[str] = (), progress: Progress | None = None
) -> list[Document]:  # fmt: skip
    """The documents of a project whose file is in ``folder``, as they would be written to ``out``. Schemas are read, everything is checked, nothing is run.

    Raises `MissingError` for a kind that there is not, and what a person's own template raises.
    """
    for name in only:
        if name not in KINDS:
            raise MissingError(f"there is no document {name!r}", mend=f"choose one of {', '.join(KINDS)}")
    facts = facts_of(project, folder, progress)
    spec = spec_from(project, facts, since=since_last(project, folder))
    held = without_sample_values(project_without_secrets(project), facts.benches).project
    if progress is not None:
        progress("drafting the documents")
    values = context_from(held, spec, facts.findings, folder, out)
    asked: list[tuple[Kind, str, str, dict[str, Any]]] = []
    for kind in KINDS.values():
        if only and kind.name not in only:
            continue
        if not kind.each_flow:
            asked.append((kind, kind.stem, _title(kind, held.name), values))
            continue
        taken: set[str] = set()
        for flow in values["flows"]:
            name = _free(f"{kind.stem}-{mark_of(flow['name']).lower()}", taken)
            asked.append((kind, name, _title(kind, flow["name"]), {**values, "flow": flow}))
    made = templates.render([(kind.template, given) for kind, _, _, given in asked])
    return [
        Document(kind.name, held.name, name, title, one.sections, one.missing)
        for (kind, name, title, _), one in zip(asked, made, strict=True)
    ]


def _title(kind: Kind, name: str) -> str:
    """A title as a document's properties have room for it."""
    return cut(visible(f"{kind.title}: {' '.join(name.split())}"), TITLE)


def _free(name: str, taken: set[str]) -> str:
    made, at = name, 2
    while made in taken:
        made, at = f"{name}-{at}", at + 1
    taken.add(made)
    return made
