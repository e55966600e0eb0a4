"""What of the sample values an export masks and shows, for people."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from fieldwright.mapping.expand import bare_path
from fieldwright.project.masking import masked_note
from fieldwright.project.reviewing import Shown
from fieldwright.project.sample_masks import MASKED, SHOWN, TARGET, Asked, Told, shows
from fieldwright.report.model import FieldRow, MapSpec, MaskLine

NOTES = "what was inferred from samples"


def mask_lines(told: Sequence[Told], maps: Sequence[str], *, several: bool) -> tuple[MaskLine, ...]:
    """What became of sample values, of the maps that are shown, a line for each field; ``several`` maps are named."""
    found: dict[tuple[str, str, str, str], list[Told]] = {}
    for one in told:
        if one.map in ("", *maps):
            found.setdefault((one.map, one.side, bare_path(one.path) or one.where, one.state), []).append(one)
    return tuple(
        MaskLine(
            _place(some[0], several=several),
            some[0].state,
            "; ".join(dict.fromkeys(one.where for one in some)),
            some[0].reason,
        )
        for some in found.values()
    )


def _place(one: Told, *, several: bool) -> str:
    place = f"{one.side}:{one.path}" if one.side not in ("", TARGET) else one.path
    place = place or f"the input of {one.where}"
    return f"{one.map}: {place}" if several and one.map else place


def notes_masked(
    spec: MapSpec, shown: Sequence[Shown], asked: Asked, sides: Mapping[str, str]
) -> tuple[MapSpec, tuple[Told, ...]]:
    """The map's fields without values of samples in what was inferred of them, and of which fields that was. ``sides`` has aliases by schema and message."""
    told: list[Told] = []

    def rows(given: tuple[FieldRow, ...]) -> Iterator[FieldRow]:
        for row in given:
            said = masked_note(row.notes) if row.notes else ""
            if said == row.notes:
                yield row
                continue
            side = TARGET if row.side == TARGET else sides.get(f"{row.schema}\n{row.message}", "")
            found = shows(shown, asked, spec.name, side, row.path)
            reason = ", ".join(one for one in (found.reason, found.decided_by) if one) if found else ""
            told.append(Told(spec.name, side, row.path, SHOWN if found else MASKED, NOTES, reason))
            yield row if found else evolve(row, notes=said)

    made = evolve(spec, source_fields=tuple(rows(spec.source_fields)), target_fields=tuple(rows(spec.target_fields)))
    return made, tuple(told)


def masks_sentence(lines: Sequence[MaskLine]) -> str:
    """What an export says of its sample values, in one sentence.

    >>> masks_sentence([MaskLine("name", "masked"), MaskLine("id", "shown")])
    'Sample values are masked in 1 field: name; shown in 1: id.'
    """
    by = {state: list(dict.fromkeys(one.place for one in lines if one.state == state)) for state in (MASKED, SHOWN)}
    if not lines:
        return "Values from sample payloads are not in this document, so that it carries no personal data from them."
    parts = [f"{state} in {_counted(places, state)}: {_listed(places)}" for state, places in by.items() if places]
    return f"Sample values are {'; '.join(parts)}."


def _counted(places: Sequence[str], state: str) -> str:
    if state == SHOWN:
        return f"{len(places):,}"
    return f"{len(places):,} field{'' if len(places) == 1 else 's'}"


def _listed(places: Sequence[str], most: int = 8) -> str:
    more = len(places) - most
    return ", ".join(places[:most]) + (f" and {more:,} more" if more > 0 else "")
