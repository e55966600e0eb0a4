"""What a call needs to be let in: alternatives of schemes with scopes. Compared by meaning: schemes by their definitions, not their names."""

from collections.abc import Mapping, Sequence

from attrs import evolve

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.diff.contract.matching import taken
from fieldwright.schema.operations import Interface, Requirement, Scheme

Alternative = Mapping[str, frozenset[str]]
"""What one way of being let in takes: scopes by scheme, under the new version's names."""


def scheme_names(old: Interface, new: Interface) -> dict[str, str]:
    """The new names of the old version's schemes: the same, or that of the one other that is defined alike."""
    lefts, rights = {one.name: one for one in old.schemes}, {one.name: one for one in new.schemes}
    names = {name: name for name in lefts}
    lone = [one for name, one in rights.items() if name not in lefts]
    for name, one in lefts.items():
        if name not in rights:
            alike = [other for other in lone if _meaning(other) == _meaning(one)]
            if len(alike) == 1:
                names[name] = alike[0].name
                lone.remove(alike[0])
    return names


def _meaning(one: Scheme) -> Scheme:
    return evolve(one, name="", description="")


def compare_security(
    ledger: Ledger, what: str, where: Where, old: Sequence[Alternative], new: Sequence[Alternative]
) -> None:
    """Enter what changed in what is needed by ``what``: an operation, or all that say nothing themselves."""
    before, after = _told(old), _told(new)
    lefts, rights = [one for one in old if one], [one for one in new if one]
    free_before, free_after = len(lefts) < len(old) or not old, len(rights) < len(new) or not new

    def add(id: str, text: str) -> None:
        ledger.add(id, text, where, before=before, after=after)

    if lefts and not rights:
        add("security-removed", f"{what} takes no credentials any more")
        return
    if rights and not lefts and not free_after:
        add("security-added", f"{what} needs credentials: {after}")
        return
    if free_before and not free_after:
        add("security-became-required", f"{what} can no longer be called without credentials: {after}")
    elif free_after and not free_before:
        add("security-became-optional", f"{what} can be called without credentials")
    _alternatives(ledger, what, where, lefts, rights, free=free_after)


_STILL = "who came in this way still does by another alternative"


def _alternatives(ledger: Ledger, what: str, where: Where, lefts: list[Alternative], rights: list[Alternative], *, free: bool) -> None:  # fmt: skip
    accepted = list(rights)

    def still(one: Alternative) -> str:
        """Why a change takes nothing from those who come in this way, where another way asks no more."""
        return _STILL if free or any(_asks_no_more(other, one) for other in accepted) else ""

    for left, right in _paired(lefts, rights):
        was, now = _text(left), _text(right)
        for scheme in right:
            if scheme not in left:
                text = f"{what} needs {scheme} beside {was}"
                ledger.add("security-scheme-added", text, where, before=was, after=now, harmless=still(left))
                continue
            for scope in sorted(right[scheme] - left[scheme]):
                text = f"{what} needs the scope {scope} of {scheme}"
                ledger.add("security-scope-added", text, where, after=f"{scheme}: {scope}", harmless=still(left))
            for scope in sorted(left[scheme] - right[scheme]):
                text = f"{what} needs the scope {scope} of {scheme} no more"
                ledger.add("security-scope-removed", text, where, before=f"{scheme}: {scope}")
        for scheme in left:
            if scheme not in right:
                text = f"{what} needs {scheme} no more, only {now}"
                ledger.add("security-scheme-removed", text, where, before=was, after=now)
    for right in rights:
        ledger.add("security-alternative-added", f"{what} also takes {_text(right)}", where, after=_text(right))
    for left in lefts:
        text = f"{what} takes {_text(left)} no more"
        ledger.add("security-alternative-removed", text, where, before=_text(left), harmless=still(left))


def _paired(lefts: list[Alternative], rights: list[Alternative]) -> list[tuple[Alternative, Alternative]]:
    """Alternatives that are the same, of the same schemes, or of more or fewer of them; taken out of the lists."""
    return taken(lefts, rights, (_equal, _of_the_same_schemes, _nested))


def _equal(left: Alternative, right: Alternative) -> bool:
    return dict(left) == dict(right)


def _of_the_same_schemes(left: Alternative, right: Alternative) -> bool:
    return left.keys() == right.keys()


def _nested(left: Alternative, right: Alternative) -> bool:
    return left.keys() <= right.keys() or right.keys() <= left.keys()


def _asks_no_more(other: Alternative, one: Alternative) -> bool:
    return all(name in one and scopes <= one[name] for name, scopes in other.items())


def alternatives(given: Sequence[Sequence[Requirement]], names: Mapping[str, str]) -> list[Alternative]:
    """Alternatives in an order and under names that both versions share."""
    return [{names.get(one.scheme, one.scheme): frozenset(one.scopes) for one in each} for each in given]


def same_security(old: Sequence[Alternative], new: Sequence[Alternative]) -> bool:
    """Whether the same is needed, whatever the order."""
    left, right = ([dict(one) for one in given if one] for given in (old, new))
    free = ((not old or len(left) < len(old)), (not new or len(right) < len(new)))
    return free[0] == free[1] and len(left) == len(right) and all(one in right for one in left)


def _told(given: Sequence[Alternative]) -> str | None:
    return " or ".join(_text(one) if one else "nothing" for one in given) or None


def _text(one: Alternative) -> str:
    return " and ".join(f"{name} ({', '.join(sorted(scopes))})" if scopes else name for name, scopes in one.items())
