"""What dropping a source field on a target field would do, or why it is refused."""

from fieldwright.desktop.connections import Connections
from fieldwright.desktop.field_tree import text_of
from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.sides import Bench
from fieldwright.project.dropping import Drop, map_fields
from fieldwright.project.model import Project
from fieldwright.schema.model import Field


def drop(
    project: Project, bench: Bench, connections: Connections, source: tuple[str, Field], target: Field
) -> Drop | str:
    """The drop of a source (its alias and field), or a sentence saying why it cannot be."""
    alias, field = source
    side = next((one for one in bench.sources if one.alias == alias), None)
    if side is None:
        return tr("the map has no such source")
    from_, to = content_of(field, target), content_of(target, field)
    if reads(connections, (alias, from_), to):
        return tr("{target} reads {source} already", target=target.name, source=field.name)
    whole = to.shape.repeats and to.shape.types == ("object",) and text_of(to) is None
    if whole and from_.shape.leaf and not from_.shape.repeats:
        return tr(
            "each item of {target} is an object and {source} a single value: drop on one of the fields below it",
            target=to.name,
            source=from_.name,
        )
    try:
        return map_fields(project, bench.map.name, side, from_, to)
    except FieldwrightError as error:
        return translated(str(error))


def reads(connections: Connections, source: tuple[str, Field], target: Field) -> bool:
    """Whether the target's rule reads the source field."""
    return any(
        (alias, field.key) == (source[0], source[1].key)
        for one in connections.of_target(target.key)
        for alias, field in one.sources
    )


def content_of(field: Field, other: Field) -> Field:
    """The field itself, or its text where it is an XML element of text and attributes and the other field is none."""
    if field.shape.leaf or field.shape.repeats or text_of(other) is not None:
        return field
    return text_of(field) or field
