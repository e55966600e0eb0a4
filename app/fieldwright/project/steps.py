"""What taking a new version of a schema in did, and what it leaves to a person, one sentence each."""

from attrs import frozen

from fieldwright.diff.impact.candidates import Candidate
from fieldwright.diff.impact.pairing import Pairing
from fieldwright.project.following import Following
from fieldwright.project.model import SchemaRef

REFERENCE, MESSAGE, RENAMED, MOVED, BROKEN, REQUIRED, LOOKUP_ROWS, APPROVAL, EXAMPLE, TEST = (
    "schema", "message", "renamed", "moved", "broken", "required", "lookup rows", "approval", "example", "test",
)  # fmt: skip
STEPS = (REFERENCE, MESSAGE, RENAMED, MOVED, BROKEN, REQUIRED, LOOKUP_ROWS, APPROVAL, EXAMPLE, TEST)
"""The kinds of steps, in the order in which they are told."""


@frozen
class Step:
    """One thing that was done, or that is left to a person: a sentence, and where.

    ``done`` tells whether the project was changed for it and nothing is left. ``map`` and ``target`` name the rule as it is now, ``name`` a
    lookup, test case or schema; ``before`` and ``after`` are paths, expressions, codes or names that were rewritten or are proposed.
    """

    kind: str
    """One of `STEPS`."""
    text: str
    done: bool = True
    map: str = ""
    target: str = ""
    name: str = ""
    before: str = ""
    after: str = ""
    candidates: tuple[Candidate, ...] = ()
    """Of a broken rule: the best first."""


def reference_step(name: str, old: SchemaRef, new: SchemaRef) -> Step:
    """The schema's file was exchanged."""
    said = (
        f"schema {name}: {new.file} takes the place of {old.file}"
        if new.file != old.file
        else f"schema {name}: {new.file} as it is now"
    )
    return Step(REFERENCE, said, name=name, before=old.file, after=new.file)


def message_step(map_name: str, pair: Pairing) -> Step:
    """A message is called otherwise."""
    text = f"map {map_name}: the message {pair.old_message} is now {pair.new_message}"
    return Step(MESSAGE, text, map=map_name, before=pair.old_message, after=pair.new_message)


def followed_steps(map_name: str, following: Following) -> list[Step]:
    """What followed a new name or place, and what could not."""
    made: list[Step] = []
    for one in following.followed:
        kind = MOVED if one.renamed.moved else RENAMED
        old, new = one.renamed.old, one.renamed.new
        users = [_counted(one.rules, "rule"), _counted(one.decisions, "dropped field")]
        said = " and ".join(user for user in users if user)
        if said:
            made.append(
                Step(kind, f"map {map_name}: {old} is now {new} in {said}", map=map_name, before=old, after=new)
            )
        for target in one.unreached:
            text = f"rule {target}: {old} is now {new}, which could not be written into it by itself"
            made.append(Step(kind, text, False, map_name, following.targets.get(target, target), before=old, after=new))
    return made


def _counted(targets: tuple[str, ...], word: str) -> str:
    if not targets:
        return ""
    if len(targets) == 1:
        return f"{word} {targets[0]}"
    return f"{len(targets):,} {word}s"
