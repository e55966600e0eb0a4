"""O04: what a flow is expected to move against how often it may call."""

import re
from collections.abc import Iterator

from fieldwright.mapping.findings import Finding, finding
from fieldwright.project.operations.amounts import (
    MONTH,
    Rate,
    first_number,
    limits_in,
    number_in,
    period_in,
    period_text,
    rates_in,
)
from fieldwright.project.operations.around import Around
from fieldwright.project.operations.calls import called
from fieldwright.project.operations.places import flow_place, step_words
from fieldwright.project.use_cases import Flow
from fieldwright.schema.operations import Interface, Operation

_NOTHING = re.compile(r"^\s*(?:none|no|nothing|zero)\b", re.IGNORECASE)


def volume_over_limit(around: Around, flow: Flow) -> Iterator[Finding]:
    """O04: once for each limit that what is expected goes beyond; records are taken to need a call each, or one for each batch."""
    expected = list(expected_of(flow))
    if not expected:
        return
    told: set[tuple[float, int]] = set()
    for where, way, limit in _limits(around, flow):
        over = [
            (rate.load(limit.period), what, rate) for what, rate in expected if rate.load(limit.period) > limit.amount
        ]
        if not over or (limit.amount, limit.period) in told:
            continue
        told.add((limit.amount, limit.period))
        load, what, rate = max(over, key=lambda one: one[0])
        at_least = f"{load:,.0f} {period_text(limit.period)}"
        yield finding(
            "O04",
            f"flow {flow.name}: {what} of {rate} is more than the {limit} that {where} allows"
            if rate.period == limit.period
            else f"flow {flow.name}: {what} of {rate}, which is {at_least}, is more than the {limit} that {where} allows",
            sources=(flow_place(flow, *way),),
        )


def expected_of(flow: Flow) -> Iterator[tuple[str, Rate]]:
    """The calls that a flow is expected to make, as (what says it, rate): its peak, its runs, its months."""
    volume = flow.volume
    batch = first_number(flow.batch_size) or 1.0
    batch = max(batch, 1.0)
    for rate in rates_in(volume.peak):
        yield "the peak", Rate(rate.amount / batch, rate.period, volume.peak)
    each = period_in(flow.frequency)
    in_run = None if _NOTHING.search(volume.per_run) else number_in(volume.per_run)
    if each is not None and in_run is not None and not next(rates_in(volume.per_run), None):
        yield "a run", Rate(in_run / batch, each, volume.per_run)
    for rate in rates_in(volume.per_run):
        yield "a run", Rate(rate.amount / batch, rate.period, volume.per_run)
    monthly = [number_in(text) or 0.0 for text in (volume.new_per_month, volume.changed_per_month) if not _NOTHING.search(text)]  # fmt: skip
    if sum(monthly):
        yield "the month's volume", Rate(sum(monthly) / batch, MONTH, volume.new_per_month)


def _limits(around: Around, flow: Flow) -> Iterator[tuple[str, tuple[str | int, ...], Rate]]:
    """The limits that a flow meets: where each is said, the way to it in the flow, and what it is."""
    for at, step in enumerate(flow.steps):
        for text in (step.text, step.when, step.success, step.failure):
            for limit in limits_in(text):
                yield step_words(at, step), ("steps", at), limit
    for name in ("note", "description", "ordering"):
        for limit in limits_in(getattr(flow, name)):
            yield f"its {name}", (name,), limit
    for setting in flow.settings:
        for limit in limits_in(f"{setting.name.replace('_', ' ')}: {setting.default} {setting.description}"):
            yield f"the setting {setting.name}", ("settings",), limit
    for at, step, operation in around.calls(flow):
        for limit in limits_of(around.interfaces[step.system], operation):
            yield f"{called(operation)} of {step.system}", ("steps", at), limit


def limits_of(interface: Interface, operation: Operation) -> Iterator[Rate]:
    """The limits that a description states for an operation, or the one for all of them: where it states several, nobody can tell which are meant."""
    for text in own_limit_texts(operation):
        yield from limits_in(text)
    shared = [limit for text in shared_limit_texts(interface) for limit in limits_in(text)]
    if len({(one.amount, one.period) for one in shared}) == 1:
        yield shared[0]


def own_limit_texts(operation: Operation) -> Iterator[str]:
    """The texts of an operation that may state limits of it."""
    yield from (operation.summary, operation.description)
    for one in operation.responses:
        if one.status == "429":
            yield f"429: {one.description}"


def shared_limit_texts(interface: Interface) -> Iterator[str]:
    """The texts of a description that may state limits of all operations."""
    yield from (interface.about.summary, interface.about.description)
