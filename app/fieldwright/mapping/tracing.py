"""From a place of the output to the rule that wrote it."""

from collections.abc import Iterable

from fieldwright.mapping.compile import target_of
from fieldwright.mapping.model import Rule
from fieldwright.mapping.tree import ANY_NAME
from fieldwright.schema.paths import parse_path

Names = tuple[str, ...]


class Tracer:
    """Finds the rule of an output place by its names, whatever its indexes and blocks."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_names: dict[Names, Rule] = {}
        self._any: list[tuple[Names, Rule]] = []
        for rule in rules:
            names = _names(rule.target)
            held = self._by_names.get(names)
            if held is None or (held.kind in ("each", "element") and rule.kind in ("value", "constant")):
                self._by_names[names] = rule
        self._any = [(names, rule) for names, rule in self._by_names.items() if ANY_NAME in names]

    def rule_at(self, path: str) -> Rule | None:
        """The rule of the place itself, or the nearest one above that fills all below it."""
        names = _names(path)
        exact = self._at(names)
        if exact is not None:
            return exact
        for length in range(len(names) - 1, 0, -1):
            rule = self._at(names[:length])
            if rule is not None and (rule.kind in ("value", "constant") or (rule.key and rule.value)):
                return rule
        return None

    def _at(self, names: Names) -> Rule | None:
        """The rule of a place, or of the place of any name that it is one of."""
        exact = self._by_names.get(names)
        if exact is not None or not self._any:
            return exact
        return next((rule for held, rule in self._any if _is_one_of(names, held)), None)

    def rule_path(self, path: str) -> str:
        """A concrete place as the path that a rule for it would have."""
        try:
            return target_of(path)
        except ValueError:
            return path

    def said(self, rule: Rule | None, path: str) -> str:
        """Who wrote the place, as a sentence."""
        if rule is None:
            return "No rule fills it." if path else ""
        if rule.decision:
            return f"It was decided not to map it{': ' + rule.reason if rule.reason else ''}."
        what = {"each": f"repeats over {rule.each}", "constant": f"writes the constant {rule.constant!r}"}.get(
            rule.kind, f"writes {rule.value}"
        )
        return f"The rule for {rule.target} {what}."


def _is_one_of(names: Names, held: Names) -> bool:
    return len(names) == len(held) and all(one in (name, ANY_NAME) for name, one in zip(names, held, strict=True))


def _names(path: str) -> Names:
    try:
        return tuple(step.name for step in parse_path(path) if step.name and not step.name.startswith("["))
    except ValueError:
        return (path,)
