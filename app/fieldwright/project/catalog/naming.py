"""Names as they are compared: systems by name or alias, elements in any case, and the ids of new entries."""

import re
from collections.abc import Container, Iterable, Mapping

from fieldwright.project.catalog.model import Entry, System
from fieldwright.project.catalog.words import plain

LONGEST_ID = 70
"""Characters of an id that is made of names."""


def system_names(systems: Iterable[System]) -> Mapping[str, str]:
    """The name of each system by all that it is called, as `compared`; its own name wins over another's alias."""
    held = tuple(systems)
    found = {compared(alias): one.name for one in held for alias in one.aliases if alias.strip()}
    return {**found, **{compared(one.name): one.name for one in held}}


def compared(name: str) -> str:
    """A name as names are compared: in any case, without accents and marks.

    >>> compared("Work-Orders "), compared("work orders")
    ('work orders', 'work orders')
    """
    return " ".join(re.findall(r"[^\W_]+", plain(name))) or plain(name)


def element_key(element: str) -> str:
    """An element as elements are compared: also in singular and plural.

    >>> element_key("Invoices") == element_key("invoice"), element_key("Addresses") == element_key("address")
    (True, True)
    """
    return " ".join(_singular(word) for word in compared(element).split())


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def new_id(entry: Entry, taken: Container[str]) -> str:
    """An id for a new entry, made of what it moves from where to where; with a number where that is taken.

    >>> new_id(Entry("", "Work order", "CRM", "Public works"), {"work-order-crm-public-works"})
    'work-order-crm-public-works-2'
    """
    words = "-".join(compared(" ".join((entry.element, entry.source, entry.target))).split())
    base = re.sub(r"[^\w-]", "", words)[:LONGEST_ID].strip("-") or "entry"
    number, made = 1, base
    while made in taken:
        number += 1
        made = f"{base}-{number}"
    return made
