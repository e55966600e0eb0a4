"""Quick mends: what can be done about a finding in one edit. Each is a title and a function from project to project.

A mend never touches rules other than the finding's own, unless its title says so. Where it has to invent something (a default, a code), its
title says what, so that the analyst can change it afterwards. `MENDS` has a row for each kind that has mends.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.sides import Bench
from fieldwright.project.customers.mending import customer_mends, of_rule
from fieldwright.project.mends.blocks import make_block, single_element
from fieldwright.project.mends.deciding import approve_again, decide, drop, ready, status, undrop, words_again
from fieldwright.project.mends.place import Mend, Place
from fieldwright.project.mends.tables import (
    leave_out_not_found,
    more_rows,
    new_lookup,
    null_left_out,
    one_row_a_key,
    reached_rows,
)
from fieldwright.project.mends.writing import (
    default_for,
    fixed_value,
    joined,
    keep_one,
    nearest_target,
    remove,
    undecide,
    without_condition,
    without_default,
    without_keys,
    written_instead,
)
from fieldwright.project.merging.findings import OPEN_CHOICE, choices_for
from fieldwright.project.model import Project
from fieldwright.project.operations.mending import operation_mends
from fieldwright.project.testing.mending import case_mends


def mends_of(bench: Bench, one: Finding) -> tuple[Mend, ...]:
    """What can be done about a finding, the most usual first; nothing where only people can tell."""
    place = Place(bench, one)
    made = MENDS.get(one.id, _nothing)
    with suppress(FieldwrightError):
        return (*written_instead(place), *made(place))
    return ()


def project_mends(project: Project, one: Finding) -> tuple[Mend, ...]:
    """What can be done about a finding that is about no map."""
    if one.id[:1] == "O":
        return (*operation_mends(project, one), *customer_mends(project, one), *case_mends(project, one))
    return tuple(choices_for(one)) if one.id == OPEN_CHOICE else ()


def _nothing(_place: Place) -> Iterator[Mend]:
    return iter(())


MENDS: Mapping[str, Callable[[Place], Iterator[Mend]]] = MappingProxyType({
    "N01": fixed_value, "N02": default_for("missing"), "N03": default_for("null"), "N04": undecide, "N05": without_default,
    "C01": joined, "C02": single_element, "C03": make_block, "C08": without_keys,
    "E03": nearest_target, "E06": remove, "E07": keep_one, "E08": without_condition,
    "K01": new_lookup, "K03": more_rows, "K05": one_row_a_key, "K06": leave_out_not_found, "K07": reached_rows, "K09": null_left_out,
    "M01": drop, "M02": decide, "M04": decide, "M06": decide, "M07": undrop,
    **dict.fromkeys(("O14", "O25", "O26", "O28", "O29"), of_rule),
    "B17": lambda place: choices_for(place.one),
    "B02": status("ready"), "B03": status("draft"), "B12": approve_again, "B18": words_again, "B15": ready,
})  # fmt: skip
"""The mends of each kind beside what a finding itself offers to write (`Finding.instead`). A new row here is the usual way to add one."""
