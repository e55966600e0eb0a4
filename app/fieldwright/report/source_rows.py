"""The rows of the source coverage, and both sides' fields as their schemas define them."""

from collections.abc import Mapping

from fieldwright.mapping.expand import ROW_LIMIT, Listed, Listing, bare_path, source_listing
from fieldwright.mapping.model import Dropped, Map
from fieldwright.mapping.sides import Bench, Side
from fieldwright.report.facts import default_text, limits_text, occurs_text, type_text, values_text
from fieldwright.report.gather import Reads
from fieldwright.report.mapping_rows import free_name
from fieldwright.report.model import FieldRow, SourceRow
from fieldwright.report.visible import anchor
from fieldwright.schema.model import Field, Shape, changed


def source_side(
    one: Map, bench: Bench, reads: Reads
) -> tuple[tuple[SourceRow, ...], tuple[FieldRow, ...], tuple[str, ...]]:
    """What becomes of the source fields, the same fields as their schemas define them, and what is not listed."""
    rows: list[SourceRow] = []
    fields: list[FieldRow] = []
    cut: list[str] = []
    taken: set[str] = set()
    for side in bench.sources:
        used: dict[str, list[str]] = {}
        for target, pairs in reads.items():
            for alias, path in pairs:
                if alias == side.alias:
                    used.setdefault(bare_path(path), []).append(target)
        dropped = {bare_path(each.path): each for each in one.dropped if each.alias == side.alias}
        listing = source_listing(
            side.root, {path: 1 for _, path in _pairs(reads, side.alias)}, {d.path: 1 for d in dropped.values()}
        )
        if not listing.complete:
            cut.append(
                f"The source {side.message} has more fields beside those used: the first {ROW_LIMIT:,} of those are listed."
            )
        above = {".".join(path.split(".")[:end]) for path in used for end in range(1, path.count(".") + 1)}
        for listed in listing.rows:
            mark = free_name(f"{anchor(one.name)}-from-{anchor(side.alias)}-{anchor(listed.path)}", taken)
            rows.append(_source_row(one, side, listed, mark, used, above, dropped))
            if listed.field:
                fields.append(field_row(one, "source", side, listed.path, listed.field))
    return tuple(rows), tuple(fields), tuple(cut)


def _pairs(reads: Reads, alias: str) -> list[tuple[str, str]]:
    return [pair for pairs in reads.values() for pair in pairs if pair[0] == alias]


def _source_row(
    one: Map, side: Side, listed: Listed, mark: str, used: Mapping[str, list[str]], above: set[str], dropped: Mapping[str, Dropped]
) -> SourceRow:  # fmt: skip
    bare = bare_path(listed.path)
    parts = bare.split(".")
    gone = next((dropped[key] for end in range(len(parts), 0, -1) if (key := ".".join(parts[:end])) in dropped), None)
    by = used.get(bare, [])
    state = "used" if by else "used below" if bare in above else "dropped" if gone else "undecided"
    if state == "undecided" and any(used.get(".".join(parts[:end])) for end in range(1, len(parts))):
        whole = next(".".join(parts[:end]) for end in range(1, len(parts)) if used.get(".".join(parts[:end])))
        if whole not in above:  # the object above is read as a whole
            state, by = "used", used[whole]
    shape = listed.field.shape if listed.field else Shape(name="")
    return SourceRow(
        map=one.name,
        alias=side.alias,
        path=listed.path or "$",
        anchor=mark,
        name=shape.name,
        depth=len(parts),
        type=type_text(shape),
        state=state,
        used_by=tuple(dict.fromkeys(by)),
        reason=gone.reason or "No reason is given." if gone and state == "dropped" else "",
        decided_by=gone.decided_by if gone and state == "dropped" else "",
    )


def target_fields(one: Map, listing: Listing, side: Side | None) -> tuple[FieldRow, ...]:
    """The target's fields, each once however many blocks fill it."""
    if side is None:
        return ()
    seen: dict[str, Field] = {}
    for listed in listing.rows:
        if listed.field is not None:
            seen.setdefault(listed.field.key, listed.field)
    return tuple(field_row(one, "target", side, field.value_path, field) for field in seen.values())


def field_row(one: Map, which: str, side: Side, path: str, field: Field) -> FieldRow:
    """A field as its schema defines it."""
    shape = field.shape
    return FieldRow(
        map=one.name,
        side=which,
        schema=side.schema.name,
        message=side.message,
        path=path or "$",
        depth=field.depth,
        type=type_text(shape) + (", contains itself" if field.recursive else ""),
        required=shape.required,
        nullable=shape.nullable,
        occurs=occurs_text(shape),
        limits=limits_text(changed(shape, enum=())),
        values=values_text(shape, 50) if shape.enum else "",
        default=default_text(shape),
        description=shape.description or shape.title,
        notes=" ".join(note.text for note in shape.notes),
        line=shape.source.line,
    )
