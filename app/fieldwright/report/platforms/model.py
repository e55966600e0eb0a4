"""What an export for a platform gives: its text, and for each rule whether the platform does what the rule says."""

from collections.abc import Sequence

from attrs import Factory, frozen


class CannotSayError(Exception):
    """Why a platform has no exact translation of something, as the end of a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@frozen
class Refused:
    """A rule that is not translated. ``reason`` is a sentence."""

    target: str
    reason: str


@frozen
class Compared:
    """What running the export on a sample gave: ``equal``, ``different`` or ``not run``, with what differs or why."""

    sample: str
    outcome: str
    detail: str = ""


@frozen
class Translated:
    """A map on a platform. ``rules`` are the targets that are translated, ``refused`` those that are not; ``compared`` what samples gave.

    ``beside`` are further files, by the end of their names.
    """

    text: str
    rules: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    compared: tuple[Compared, ...] = ()
    beside: tuple[tuple[str, bytes], ...] = ()

    @property
    def different(self) -> bool:
        """Whether a sample gave something else than Fieldwright does."""
        return any(one.outcome == "different" for one in self.compared)


MOST_NAMED = 3
"""As many rules that are refused for one reason have a line each; more of them share one."""


def refusal_lines(refused: Sequence[Refused]) -> tuple[str, ...]:
    """The refused rules with the reasons: a line each, or one for those that share a reason where they are many."""
    by_reason: dict[str, list[str]] = {}
    for one in refused:
        by_reason.setdefault(one.reason, []).append(one.target)
    lines: list[str] = []
    for reason, targets in by_reason.items():
        if len(targets) <= MOST_NAMED:
            lines += [f"{target}: {reason}" for target in targets]
        elif len(targets) == len(refused):
            lines.append(f"all of them: {reason}")
        else:
            lines.append(f"{len(targets)} rules: {reason}: {', '.join(targets)}")
    return tuple(lines)


@frozen
class Asked:
    """A rule's expression as it is looked at by a platform: the rule's target and what part of it."""

    target: str
    attribute: str
    text: str
    names: tuple[str, ...] = Factory(tuple)
