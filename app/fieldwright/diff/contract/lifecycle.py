"""How long a part of an interface stays: deprecated, its last day (``x-sunset``), and how settled it is (``x-stability-level``)."""

from collections.abc import Sequence
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.schema.operations import Operation, Parameter

STABILITIES: Sequence[str] = ("draft", "alpha", "beta", "stable")
"""How settled something is, the least settled first."""


def day_of(text: str) -> date | None:
    """The day that a sunset names: of RFC 3339 (``2027-01-31``, perhaps with a time) or as in HTTP headers; None for anything else."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text).date()
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None


def lifecycle(ledger: Ledger, what: str, where: Where, old: Operation | Parameter, new: Operation | Parameter) -> None:
    """Enter what changed in how long a part stays. That a parameter is deprecated is found with its schema."""
    deprecated_now = isinstance(new, Operation) and new.deprecated and not old.deprecated
    if deprecated_now:
        until = f", and gone from {new.sunset}" if new.sunset else ""
        ledger.add("operation-deprecated", f"{what} is deprecated{until}", where, before=False, after=True)
    elif isinstance(new, Operation) and old.deprecated and not new.deprecated:
        ledger.add("operation-no-longer-deprecated", f"{what} is no longer deprecated", where, before=True, after=False)
    if old.sunset != new.sunset:
        _sunset(ledger, what, where, old, new, said=deprecated_now)
    if old.stability.lower() != new.stability.lower():
        _stability(ledger, what, where, old.stability, new.stability)


def _sunset(ledger: Ledger, what: str, where: Where, old: Operation | Parameter, new: Operation | Parameter, *, said: bool) -> None:  # fmt: skip
    before, after = day_of(old.sunset), day_of(new.sunset)

    def add(id: str, text: str) -> None:
        ledger.add(id, text, where, before=old.sunset or None, after=new.sunset or None)

    if not new.sunset:
        if new.deprecated:
            add("sunset-removed", f"{what} is deprecated, and no last day is named any more")
        return
    if after is None:
        add("sunset-unreadable", f"the last day of {what}, {new.sunset[:40]!r}, is no date")
        return
    if before is None:
        if not said:
            add("sunset-set", f"{what} is gone from {after}")
    elif after > before:
        add("sunset-postponed", f"{what} is gone from {after}, later than {before}")
    elif after < before:
        add("sunset-advanced", f"{what} is gone from {after}, earlier than {before}")
    if after <= ledger.today and after != before:
        add("sunset-past", f"the last day of {what}, {after}, is over")


def _stability(ledger: Ledger, what: str, where: Where, old: str, new: str) -> None:
    before, after = old.lower(), new.lower()

    def add(id: str, text: str) -> None:
        ledger.add(id, text, where, before=old or None, after=new or None)

    if after and after not in STABILITIES:
        add("stability-unreadable", f"the stability of {what}, {new[:40]!r}, is none of {', '.join(STABILITIES)}")
    elif not after:
        add("stability-removed", f"it is no longer said how settled {what} is; it was {old}")
    elif before not in STABILITIES:
        add("stability-set", f"{what} is said to be {new}")
    elif STABILITIES.index(after) > STABILITIES.index(before):
        add("stability-raised", f"{what} is {new}; it was {old}")
    else:
        add("stability-lowered", f"{what} is {new} only; it was {old}")
