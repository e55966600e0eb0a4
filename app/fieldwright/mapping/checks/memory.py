"""What was found in a map before, so that after an edit only those rules are checked again that see what it changed."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import frozen

from fieldwright.mapping.checks.model import Checked, Context, context_of
from fieldwright.mapping.checks.tables import Look
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.sides import Bench


@frozen(eq=False)
class _Known:
    """A rule's findings, and what its checks saw of other rules."""

    checked: Checked
    findings: tuple[Finding, ...]
    seen: Mapping[Look, tuple[Checked, ...]]


class Memory:
    """The findings of one map's rules. A new one knows nothing; it belongs to one thread at a time."""

    def __init__(self) -> None:
        self._context: Context | None = None
        self._known: dict[int, _Known] = {}
        self._changed: set[Look] | None = None
        """The looks that show something else than when the findings were made; None where it is not known which."""

    def context(self, bench: Bench) -> Context:
        """The context of a bench, with what still holds from the last one."""
        before = self._context
        if before is not None and not _beside_rules_same(before.bench, bench):
            before, self._known = None, {}
        made = self._context = context_of(bench, before)
        changed = made.tables.changed
        self._changed = None if changed is None or self._changed is None else self._changed | changed
        return made

    def findings(self, context: Context, check: Callable[[Context, Checked], tuple[Finding, ...]]) -> list[Finding]:
        """The findings of all rules, each checked only where it is not known what would be found."""
        known: dict[int, _Known] = {}
        found: list[Finding] = []
        for checked in context.rules:
            held = self._known.get(id(checked))
            if held is None or held.checked is not checked or self._sees_another(context, held):
                held = _Known(checked, *context.noting(lambda one=checked: check(context, one)))
            known[id(checked)] = held
            found += held.findings
        self._known, self._changed = known, set()
        return found

    def _sees_another(self, context: Context, held: _Known) -> bool:
        """Whether what a rule's checks saw is not so any more."""
        if self._changed is not None and self._changed.isdisjoint(held.seen):
            return False
        return any(context.tables.at(look) != saw for look, saw in held.seen.items())


def _beside_rules_same(before: Bench, after: Bench) -> bool:
    """Whether all but the map's rules, texts and decisions is the very same."""
    of_map = ("name", "sources", "target", "blanks")
    if any(getattr(before.map, name) != getattr(after.map, name) for name in of_map):
        return False
    names = [one.name for one in attrs.fields(Bench) if one.name != "map"]
    return all(_same(getattr(before, name), getattr(after, name)) for name in names)


def _same(before: Any, after: Any) -> bool:
    """The same objects, in tables and lists of them too; anything else counts as another."""
    if before is after:
        return True
    if isinstance(before, dict) and isinstance(after, dict):
        return before.keys() == after.keys() and all(_same(one, after[name]) for name, one in before.items())
    if isinstance(before, tuple) and isinstance(after, tuple):
        return len(before) == len(after) and all(map(_same, before, after))
    return isinstance(before, (frozenset, str)) and before == after
