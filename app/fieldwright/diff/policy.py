"""Whose severities count: a preset, what the team says otherwise, and what it does not want to see."""

import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

from attrs import Factory, frozen

from fieldwright.diff.kinds import KINDS, PRESETS, STANDARD, STRICT
from fieldwright.diff.model import BREAKING, RISKY, SAFE, SEVERITIES, Change, Ignored, worse
from fieldwright.expression.problems import nearest
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.model import Schema

AUTO = "auto"
"""The preset that the format asks for: `for_format`."""


@frozen
class Ignore:
    """Changes that the team accepts. What is empty does not count; ``path`` and ``message`` may have ``*`` for anything."""

    id: str = ""
    path: str = ""
    message: str = ""
    reason: str = ""

    def takes(self, change: Change) -> bool:
        """Whether the change is meant."""
        return (
            (not self.id or fnmatchcase(change.id, self.id))
            and (not self.path or _fits(self.path, change.path) or _fits(self.path, change.old_path))
            and (not self.message or _fits(self.message, change.message))
        )


@frozen
class Policy:
    """A preset, own severities by kind's id (as source, as target), and what is ignored."""

    preset: str = AUTO
    severities: Mapping[str, tuple[str, str]] = Factory(dict)
    ignored: tuple[Ignore, ...] = ()

    def preset_for(self, new: Schema) -> str:
        """The preset that is used for a schema's new version."""
        return for_format(new) if self.preset == AUTO else self.preset

    def judged(self, changes: Iterable[Change]) -> tuple[tuple[Change, ...], tuple[Ignored, ...]]:
        """The changes that remain, with the team's severities, and those that are ignored."""
        kept: list[Change] = []
        left: list[Ignored] = []
        for change in changes:
            own = self.severities.get(change.id)
            said = change.judged(*own) if own is not None else change
            reason = next((one for one in self.ignored if one.takes(said)), None)
            if reason is None:
                kept.append(said)
            else:
                left.append(Ignored(said, reason.reason))
        return tuple(kept), tuple(left)


_CONTRACTS = ("OpenAPI", "AsyncAPI", "Postman", "OData", "GraphQL", "Protobuf", "Avro")


def for_format(schema: Schema) -> str:
    """The preset for a format: contracts of interfaces as API teams read them, all others to the letter."""
    return STANDARD if schema.format.startswith(_CONTRACTS) else STRICT


def policy_of(values: Mapping[str, object], place: str) -> Policy:
    """A policy from a file's or a project's values: ``preset``, ``severities`` (by id, one severity or one for each role) and ``ignore``
    (entries with id, path, message, reason).

    Raises a `FieldwrightError` that names what is wrong in ``place``, and the mend.
    """
    unknown = [key for key in values if key not in ("preset", "severities", "ignore")]
    if unknown:
        raise FieldwrightError(f"{place}: unknown key {unknown[0]!r}", mend="use preset, severities and ignore")
    preset = values.get("preset", AUTO)
    if preset != AUTO and preset not in PRESETS:
        raise FieldwrightError(f"{place}: unknown preset {preset!r}", mend=f"use {', '.join((*PRESETS, AUTO))}")
    return Policy(
        str(preset), _severities(values.get("severities", {}), place), _ignores(values.get("ignore", []), place)
    )


def _severities(given: object, place: str) -> dict[str, tuple[str, str]]:
    if not isinstance(given, dict):
        raise FieldwrightError(f"{place}: severities is not an object", mend='write {"enum-value-added": "risky"}')
    made: dict[str, tuple[str, str]] = {}
    for id, said in given.items():  # pyright: ignore[reportUnknownVariableType]
        name = str(id)  # pyright: ignore[reportUnknownArgumentType]
        fitting = [one for one in KINDS if fnmatchcase(one, name)]
        if not fitting:
            like = nearest(name, KINDS)
            raise FieldwrightError(
                f"{place}: there is no change {name!r}",
                mend=f"did you mean {like}?" if like else "fieldwright changes lists them",
            )
        for one in fitting:
            source, target = KINDS[one].source, KINDS[one].target
            both = {"source": said, "target": said} if isinstance(said, str) else said
            if not isinstance(both, dict) or not set(both) <= {"source", "target"}:  # pyright: ignore[reportUnknownArgumentType]
                raise FieldwrightError(
                    f"{place}: the severity of {name} is not understood",
                    mend='write a severity, or {"source": ..., "target": ...}',
                )
            made[one] = (
                _severity(both.get("source", source), name, place),
                _severity(both.get("target", target), name, place),
            )  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    return made


def _severity(given: object, name: str, place: str) -> str:
    if given not in SEVERITIES:
        raise FieldwrightError(f"{place}: {given!r} is no severity of {name}", mend=f"use {', '.join(SEVERITIES)}")
    return str(given)


def _ignores(given: object, place: str) -> tuple[Ignore, ...]:
    if not isinstance(given, list):
        raise FieldwrightError(
            f"{place}: ignore is not a list", mend='write [{"id": "...", "path": "...", "reason": "..."}]'
        )
    made: list[Ignore] = []
    for entry in given:  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(entry, dict) or not set(entry) <= {"id", "path", "message", "reason"}:  # pyright: ignore[reportUnknownArgumentType]
            raise FieldwrightError(
                f"{place}: an entry of ignore is not understood", mend="each has id, path, message, reason"
            )
        one = Ignore(**{str(key): str(value) for key, value in entry.items()})  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType, reportUnknownMemberType]
        if not (one.id or one.path or one.message):
            raise FieldwrightError(
                f"{place}: an entry of ignore would ignore everything", mend="give it an id, a path or a message"
            )
        made.append(one)
    return tuple(made)


def _fits(pattern: str, text: str) -> bool:
    """Whether a path or name is what a pattern means: ``*`` stands for anything; brackets are themselves."""
    return re.fullmatch(".*".join(re.escape(part) for part in pattern.split("*")), text) is not None


def fails(changes: Iterable[Change], role: str, threshold: str) -> bool:
    """Whether changes fall short: from ``threshold`` on (breaking or risky; never: none does)."""
    if threshold == "never":
        return False
    worst = worse(*(change.as_(role) for change in changes), SAFE)
    return worst == BREAKING or (threshold == RISKY and worst == RISKY)
