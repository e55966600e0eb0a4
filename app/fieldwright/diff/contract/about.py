"""What is said of an interface as a whole: its title, version, tags and the like."""

import re

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.schema.operations import Interface

_TEXTS = (
    ("title", "api-title-changed", "the interface is called {after}; it was {before}"),
    ("summary", "api-summary-changed", "the interface's summary is worded otherwise"),
    ("description", "api-description-changed", "the interface is described otherwise"),
    ("terms", "terms-changed", "the terms of service are {after}; they were {before}"),
    ("contact", "contact-changed", "the contact is {after}; it was {before}"),
    ("licence", "licence-changed", "the licence is {after}; it was {before}"),
    ("documentation", "further-documentation-changed", "further documentation is at {after}; it was at {before}"),
)


def compare_about(ledger: Ledger, old: Interface, new: Interface) -> None:
    """Enter what changed in what is said of the interface and of its tags."""
    where = Where(old=old.place("info"), new=new.place("info"))
    for name, id, text in _TEXTS:
        before, after = (str(getattr(one.about, name)).strip() for one in (old, new))
        if before != after:
            said = text.format(before=before or "nothing", after=after or "nothing")
            ledger.add(id, said, where, before=before or None, after=after or None)
    before, after = old.about.version, new.about.version
    if before != after:
        numbers = _numbers(before), _numbers(after)
        lower = numbers[0] is not None and numbers[1] is not None and numbers[1] < numbers[0]
        id = "api-version-lowered" if lower else "api-version-changed"
        said = f"the interface is of version {after or 'nothing'}; it was {before or 'nothing'}"
        ledger.add(id, said, where, before=before or None, after=after or None)
    _tags(ledger, old, new)


def _numbers(version: str) -> tuple[int, ...] | None:
    """A version's numbers, None where it is not made of numbers."""
    found = re.fullmatch(r"v?(\d{1,9}(?:\.\d{1,9})*)", version.strip(), re.IGNORECASE)
    return tuple(int(one) for one in found[1].split(".")) if found else None


def _tags(ledger: Ledger, old: Interface, new: Interface) -> None:
    where = Where(old=old.place("tags"), new=new.place("tags"))
    lefts, rights = {one.name: one for one in old.tags}, {one.name: one for one in new.tags}
    for name, one in rights.items():
        if name not in lefts:
            ledger.add("tag-added", f"the tag {name!r} is described now", where.at(name), after=name)
        elif (one.description.strip(), one.documentation) != (
            lefts[name].description.strip(),
            lefts[name].documentation,
        ):
            ledger.add("tag-description-changed", f"the tag {name!r} is described otherwise", where.at(name),
                       before=lefts[name].description or None, after=one.description or None)  # fmt: skip
    for name in lefts:
        if name not in rights:
            ledger.add("tag-removed", f"the tag {name!r} is described no more", where.at(name), before=name)
