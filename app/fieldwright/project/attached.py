"""What the samples that are attached to a project's schemas say against them, as findings that carry no sample values."""

from collections.abc import Iterator

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding, finding
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas
from fieldwright.schema.attached import PAYLOADS, disagreement_without_values, often, place_of

MOST_TOLD = 20
"""Disagreements with one schema that become findings each; the rest is counted."""


def sample_findings(project: Project, schemas: Schemas) -> Iterator[Finding]:
    """S16 for what samples hold and their schema does not allow or describe, S17 for a sample that cannot be read.

    A schema that cannot be read is said by the maps that use it. Nothing is read where no samples are attached.
    """
    for name, ref in project.schemas.items():
        if ref.samples:
            try:
                yield from _of_schema(project, name, ref, schemas)
            except FieldwrightError:
                continue


def messages_of(project: Project, name: str) -> tuple[str, ...]:
    """The messages of a schema that maps use, in their order."""
    used = ((ref.schema, ref.message) for one in project.maps for ref in (*one.sources, one.target))
    return tuple(dict.fromkeys(message for schema, message in used if schema == name))


def _of_schema(project: Project, name: str, ref: SchemaRef, schemas: Schemas) -> Iterator[Finding]:
    schema = schemas.get(ref)
    known = {one.name for one in schema.messages()}
    found = schemas.beside(ref, [one for one in messages_of(project, name) if one in known])
    for one in found.files:
        if one.problem:
            yield finding("S17", f"{one.name}: {one.problem}")
    told = [(message, one) for message, counted in found.messages.items() for one in counted.disagreements]
    for message, one in told[:MOST_TOLD]:
        text = f"{place_of(one)}: {one.path or 'the payload'} {disagreement_without_values(one, schema.root(message))}"
        yield _placed(project, name, message, one.path, f"{text} ({often(one)})")
    if len(told) > MOST_TOLD:
        rest = f"{name}: {len(told) - MOST_TOLD:,} further disagreements of samples with the schema"
        yield finding("S16", rest, mend=f"List them: fieldwright fields {ref.file} --samples {ref.samples[0]}")
    if found.cut or any(one.cut for one in found.messages.values()):
        text = f"{name}: there is more in the samples than was looked at; only the first {PAYLOADS:,} payloads were"
        yield finding("S16", text, severity="info", mend="Attach fewer samples")


def _placed(project: Project, name: str, message: str, path: str, text: str) -> Finding:
    """The finding at the field of the first map that uses the message: its target, or one of its sources."""
    for one in project.maps:
        if (one.target.schema, one.target.message) == (name, message):
            return finding("S16", text, map_name=one.name, target=path)
        if any((ref.schema, ref.message) == (name, message) for ref in one.sources):
            return finding("S16", text, map_name=one.name, sources=(path,))
    return finding("S16", text)
