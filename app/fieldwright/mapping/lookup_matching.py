"""Which codes of one list stand for which of another: by equal text, by their words, by abbreviations, by registries of countries."""

import re
import unicodedata
from collections.abc import Callable, Sequence

from fieldwright.expression.failures import HostError
from fieldwright.schema.names import spaced

_WORDS = re.compile(r"[a-z0-9]+")
_COUNTRY = re.compile(r"[A-Za-z]{2,3}|\d{3}")
MOST = 2_000
"""Codes of a list of which partners are looked for by more than their text."""


def partners(sources: Sequence[str], targets: Sequence[str]) -> list[tuple[int | None, str]]:
    """For each source code the place of its target code, or None, and why; a target may be the partner of several, each by the first way that fits.

    A way that leaves a choice between several is passed over.
    """
    found: list[tuple[int | None, str]] = [(None, "")] * len(sources)
    for way, reason in _WAYS:
        if not any(at is None for at, _ in found) or (way is not _same and max(len(sources), len(targets)) > MOST):
            break
        places: dict[str, list[int]] = {}
        for at, target in enumerate(targets):
            places.setdefault(way(target), []).append(at)
        for place, source in enumerate(sources):
            key = way(source)
            if found[place][0] is None and key and len(places.get(key, ())) == 1:
                found[place] = places[key][0], reason
    if max(len(sources), len(targets)) <= MOST:
        for shortens in (_begins, _letters):
            taken = {at for at, _ in found}
            free = [at for at in range(len(targets)) if at not in taken]
            for place, source in enumerate(sources):
                if found[place][0] is None:
                    fits = [at for at in free if shortens(source, targets[at]) or shortens(targets[at], source)]
                    if len(fits) == 1:
                        found[place] = fits[0], "by abbreviation"
    return found


def _same(text: str) -> str:
    return text


def _plain(text: str) -> str:
    """Letters and digits without case, accents and what stands between them."""
    return "".join(_words(text))


def _set(text: str) -> str:
    return " ".join(sorted(set(_words(text))))


def _words(text: str) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFKD", spaced(text)) if not unicodedata.combining(c))
    return _WORDS.findall(bare.casefold())


def _country(text: str) -> str:
    if not _COUNTRY.fullmatch(text):
        return ""
    from fieldwright.expression.functions.codes import country_alpha2

    try:
        return str(country_alpha2(text.upper()) or "")
    except HostError:
        return ""


_WAYS: tuple[tuple[Callable[[str], str], str], ...] = (
    (_same, ""),
    (_plain, "by its words"),
    (_set, "by its words"),
    (_country, "by the country"),
)
"""What is compared, in this order, and the reason that is given."""


def _begins(short: str, long: str) -> bool:
    """Whether a code's words are beginnings of another's, or its initials.

    >>> _begins("CANC", "cancelled"), _begins("in_prog", "InProgress"), _begins("ftl", "full_truck_load")
    (True, True, True)
    """
    few, many = _words(short), _words(long)
    if not few or sum(map(len, few)) >= sum(map(len, many)):
        return False
    if len(few) == len(many):
        return all(map(str.startswith, many, few))
    return len(few) == 1 and len(many) > 1 and few[0] == "".join(one[0] for one in many)


def _letters(short: str, long: str) -> bool:
    """Whether a code's letters stand in another's single word in their order, from the same first one.

    >>> _letters("qty", "quantity"), _letters("qty", "equality")
    (True, False)
    """
    few, many = _words(short), _words(long)
    if len(few) != 1 or len(many) != 1 or not 1 < len(few[0]) < len(many[0]) or few[0].isdigit():
        return False
    letters = iter(many[0])
    return few[0][0] == many[0][0] and all(one in letters for one in few[0])
