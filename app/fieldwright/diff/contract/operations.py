"""Operations: those that came, went or moved, and what each says of itself beside its messages."""

from collections.abc import Sequence

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.diff.contract.lifecycle import day_of, lifecycle
from fieldwright.diff.contract.matching import Pair, action, template
from fieldwright.schema.operations import Operation

_TEXTS = (
    ("summary", "operation-summary-changed", "the summary of {} is worded otherwise"),
    ("description", "operation-description-changed", "what {} does is worded otherwise"),
    ("documentation", "further-documentation-changed", "further documentation of {} is elsewhere"),
)
_CAME = {"webhook": ("webhook-added", "{} is told of"), "callback": ("callback-added", "{} may be called back")}
_GONE = {
    "webhook": ("webhook-removed", "{} is no longer told of"),
    "callback": ("callback-removed", "{} is no longer called back"),
}


def enter_added(ledger: Ledger, new: Operation) -> None:
    """Enter an operation that the old version has not."""
    id, text = _CAME.get(new.kind, ("operation-added", "{} is new"))
    ledger.add(id, text.format(new.name), Where(new.name, new=new.origin), after=new.name)


def enter_removed(ledger: Ledger, old: Operation, perhaps: Operation | None) -> None:
    """Enter an operation that the new version has not, with what it may have become."""
    id, text = _GONE.get(old.kind, ("operation-removed", "{} is gone"))
    day = day_of(old.sunset)
    if id == "operation-removed" and old.deprecated:
        if day is None:
            id, text = "deprecated-operation-removed", "{} is gone; it was deprecated"
        elif day > ledger.today:
            id, text = "operation-removed-before-sunset", f"{{}} is gone; it was promised to stay until {day}"
        else:
            id, text = "operation-removed-after-sunset", f"{{}} is gone, as was announced for {day}"
    because = f"it may be {perhaps.name} now, whose path is much alike" if perhaps is not None else ""
    ledger.add(id, text.format(old.name), Where(old.name, old=old.origin), before=old.name, because=because)


def place_of(old: Operation, new: Operation) -> Where:
    """Where an operation is in both versions."""
    return Where(new.name, old=old.origin, new=new.origin, old_message=old.name if old.name != new.name else "")


def compare_operation(ledger: Ledger, pair: Pair) -> None:
    """Enter what changed in what an operation says of itself."""
    old, new = pair.old, pair.new
    if old is None or new is None:
        return
    where = place_of(old, new)
    _address(ledger, pair, where, old, new)
    if old.id != new.id:
        how = "changed" if old.id and new.id else "added" if new.id else "removed"
        ledger.add(f"operation-id-{how}", f"the operation id of {new.name} is {new.id or 'gone'}{f'; it was {old.id}' if old.id else ''}", where,
                   before=old.id or None, after=new.id or None)  # fmt: skip
    for tag in _more(new.tags, old.tags):
        ledger.add("operation-tag-added", f"{new.name} has the tag {tag!r} now", where, after=tag)
    for tag in _more(old.tags, new.tags):
        ledger.add("operation-tag-removed", f"{new.name} has the tag {tag!r} no more", where, before=tag)
    for name, id, text in _TEXTS:
        before, after = (str(getattr(one, name)).strip() for one in (old, new))
        if before != after:
            ledger.add(id, text.format(new.name), where, before=before or None, after=after or None)
    lifecycle(ledger, new.name, where, old, new)


def _address(ledger: Ledger, pair: Pair, where: Where, old: Operation, new: Operation) -> None:
    if new.kind == "callback":
        if old.path != new.path:
            ledger.add("callback-address-changed", f"{new.name} goes to {new.path}; it went to {old.path}", where,
                       before=old.path, after=new.path)  # fmt: skip
        return
    if action(old) != action(new):
        ledger.add("operation-method-changed", f"{new.name} is called with {action(new)}; it was with {action(old)}", where,
                   before=action(old), after=action(new), score=pair.score, because=pair.reason)  # fmt: skip
    if template(old.path) != template(new.path):
        ledger.add("operation-moved", f"{old.name} is {new.name} now", where, before=old.path, after=new.path,
                   score=pair.score, because=pair.reason)  # fmt: skip


def _more(left: Sequence[str], right: Sequence[str]) -> list[str]:
    return [one for one in dict.fromkeys(left) if one not in right]
