"""Mends that are decisions: a field stays empty, or is not used; a rule is approved again."""

from collections.abc import Callable, Iterator

from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Dropped
from fieldwright.project.approving import set_status
from fieldwright.project.edits import decide_not_mapped, drop_source, undrop_source
from fieldwright.project.mends.place import Mend, Place
from fieldwright.project.wording import keep_words, set_words


def decide(place: Place) -> Iterator[Mend]:
    """M02, M04, M06: the field stays empty."""
    target = place.one.target
    if target and not (place.field is not None and place.field.shape.required):
        yield Mend("Decide that it is not mapped", lambda project: decide_not_mapped(project, place.name, target, ""))


def drop(place: Place) -> Iterator[Mend]:
    """M01: the field is deliberately not used."""
    for path in place.one.sources[:1]:
        found = place.source(path)
        if found is not None:
            dropped = Dropped(path, alias=found[0])
            yield Mend(
                "Decide that it is not used",
                lambda project, dropped=dropped: drop_source(project, place.name, dropped),
            )


def undrop(place: Place) -> Iterator[Mend]:
    """M07."""
    read = {bare_path(path) for path in place.one.sources}
    for one in place.bench.map.dropped:
        path = bare_path(one.path)
        if any(each == path or each.startswith(path + ".") for each in read):
            yield Mend(
                f"Take back the decision not to use {one.path}",
                lambda project, one=one: undrop_source(project, place.name, one.path, one.alias),
            )
            return


def status(status: str) -> Callable[[Place], Iterator[Mend]]:
    """B02, B03: back to where the question may be open."""

    def mends(place: Place) -> Iterator[Mend]:
        if place.rule is not None:
            yield Mend(
                f"Set the rule back to {status}",
                lambda project: set_status(project, place.bench, place.one.target, status),
            )

    return mends


def approve_again(place: Place) -> Iterator[Mend]:
    """B12."""
    if place.rule is not None:
        yield Mend(
            "Approve it again as it is now",
            lambda project: set_status(project, place.bench, place.one.target, "approved"),
        )


def words_again(place: Place) -> Iterator[Mend]:
    """B18."""
    target = place.one.target
    if place.rule is not None:
        yield Mend("The words are still right: keep them", lambda project: keep_words(project, place.name, target))
        yield Mend("Use the sentence that is made", lambda project: set_words(project, place.name, target, ""))


def ready(place: Place) -> Iterator[Mend]:
    """B15."""
    if place.rule is not None:
        yield Mend("Set the rule to ready", lambda project: set_status(project, place.bench, place.one.target, "ready"))
