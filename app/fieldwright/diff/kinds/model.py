"""One row of the table of changes."""

from collections.abc import Mapping

from attrs import Factory, frozen

from fieldwright.diff.model import BY_RELATION, UNTOLD

STRICT, STANDARD, LENIENT = "strict", "standard", "lenient"
PRESETS: Mapping[str, str] = {
    STRICT: "the rule to the letter: what some instance breaks is breaking",
    STANDARD: "as API teams read it: nobody sends names that no version describes, and readers pass over what they do not know",
    LENIENT: "as standard, and readers cope with new codes, alternatives and missing values",
}
"""Whose severities are used, with what each assumes."""


@frozen
class Kind:
    """A kind of change: its stable id, group, what it means, its severities under `STRICT`, and what to do about it.

    ``relation`` is what it does to the set of valid values; ``presets`` has the severities (as source, as target) of presets that see it otherwise. A
    preset that is not named sees it as the stricter one before it does.
    """

    id: str
    group: str
    title: str
    meaning: str
    source: str
    target: str
    hint: str = ""
    relation: str = UNTOLD
    presets: Mapping[str, tuple[str, str]] = Factory(dict)

    def under(self, preset: str) -> tuple[str, str]:
        """The severities (as source, as target) under a preset."""
        return next(
            (self.presets[name] for name in _MILDER[preset] if name in self.presets), (self.source, self.target)
        )


_MILDER: Mapping[str, tuple[str, ...]] = {STRICT: (), STANDARD: (STANDARD,), LENIENT: (LENIENT, STANDARD)}


def kind(
    id: str,
    group: str,
    relation: str,
    title: str,
    meaning: str,
    hint: str = "",
    presets: Mapping[str, tuple[str, str]] | None = None,
) -> Kind:
    """A row whose severities follow from what it does to the set of valid values."""
    source, target = BY_RELATION[relation]
    return Kind(id, group, title, meaning, source, target, hint, relation, presets or {})
