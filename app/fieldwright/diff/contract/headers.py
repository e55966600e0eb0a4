"""Headers of responses: their names are the same whatever their capitals."""

from collections.abc import Iterable

from fieldwright.diff.fields.pairing import Pair, pairs_left
from fieldwright.diff.made import change
from fieldwright.diff.model import Change
from fieldwright.schema.model import Field


def of_response(message: str, kind: str) -> bool:
    """Whether a message is of the headers of an HTTP response."""
    return kind == "headers" and " response " in message


def paired_headers(old: Field, new: Field) -> list[Pair]:
    """The headers of two messages, by their names without capitals; what is left may be called otherwise."""
    lefts, rights = ({one.name.lower(): one for one in root.children()} for root in (old, new))
    both = [Pair(lefts.pop(name), rights.pop(name)) for name in list(rights) if name in lefts]
    return [*both, *pairs_left(list(lefts.values()), list(rights.values()))]


def respelled(
    pairs: Iterable[Pair], message: str, old_message: str, preset: str
) -> tuple[list[Change], dict[str, str]]:
    """The headers whose names have other capitals now, as changes and as new paths by old ones."""
    changes: list[Change] = []
    renames: dict[str, str] = {}
    for pair in pairs:
        old, new = pair.old, pair.new
        if old is not None and new is not None and old.name != new.name and old.name.lower() == new.name.lower():
            renames[old.value_path] = new.value_path
            made = change(
                "header-respelled", preset, f"the header {new.name} was written {old.name}", message=message, path=new.path, old_path=old.path,
                old_message=old_message if old_message != message else "", before=old.name, after=new.name,
                location=new.shape.source, old_location=old.shape.source,
            )  # fmt: skip
            changes.append(made)
    return changes, renames
