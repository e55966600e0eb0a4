"""Values of a catalog file that have the right type and cannot be meant: they are refused where the file is read, so that nothing else has to expect them."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from fieldwright.files.records import RecordError, from_record
from fieldwright.project.catalog.linking import LINKED, LINKED_OF_SYSTEMS
from fieldwright.project.catalog.model import Catalog, Frequency

MOST = 10**15
"""The greatest number of anything."""

_LEAST: Mapping[str, int] = {"new_per_month": 0, "changed_per_month": 0, "effort": 0, "rank": 1}
_LEAST_OF_SETTINGS: Mapping[str, int] = {"hub_systems": 2, "sprawl_systems": 3, "large_volume": 1, "capacity": 1, "usual_effort": 1}  # fmt: skip
_NUMBERS = ("new_per_month", "changed_per_month")
_LISTS = ("concerns", "protections")


def check_values(catalog: Catalog) -> None:
    """Raises `RecordError` with the place of the first value that cannot be meant."""
    for place, value, least in _numbers(catalog):
        if value is not None and not least <= value <= MOST:
            raise RecordError(place, f"must be a number from {least} to {MOST}", mend="correct it")
    for at, one in enumerate(catalog.entries):
        _check_linked(one.linked, LINKED, f"/entries/{at}/linked")
    for at, system in enumerate(catalog.systems):
        _check_linked(system.linked, LINKED_OF_SYSTEMS, f"/systems/{at}/linked")


def _numbers(catalog: Catalog) -> Iterator[tuple[str, int | None, int]]:
    """Each number of a file: its place, the number, and the least that it may be."""
    for at, one in enumerate(catalog.entries):
        for name, least in _LEAST.items():
            yield f"/entries/{at}/{name}", getattr(one, name), least
        yield f"/entries/{at}/frequency/every", one.frequency.every, 1
    for name, least in _LEAST_OF_SETTINGS.items():
        yield f"/settings/{name}", getattr(catalog.settings, name), least


def _check_linked(linked: Mapping[str, Any], names: tuple[str, ...], place: str) -> None:
    """What a project said is as an entry holds it."""
    for name in names:
        value = linked.get(name)
        if value is None:
            continue
        where = f"{place}/{name}"
        if name == "frequency":
            found = from_record(Frequency, value, where)
            if not 1 <= found.every <= MOST:
                raise RecordError(f"{where}/every", f"must be a number from 1 to {MOST}", mend="correct it")
        elif name in _NUMBERS:
            if type(value) is not int:
                raise RecordError(where, "must be a whole number")
        elif name in _LISTS:
            if not isinstance(value, list) or not all(isinstance(one, str) for one in cast("list[Any]", value)):
                raise RecordError(where, "must be a list of texts")
        elif not isinstance(value, str):
            raise RecordError(where, "must be text")
