"""How many of several have something, in words."""


def percent(part: int, whole: int) -> str:
    """A share for people: ``33 %``; never 0 or 100 % for what is not."""
    share = 100 * part / whole if whole else 0
    if part and share < 1:
        return "under 1 %"
    return "over 99 %" if part < whole and share > 99 else f"{share:.0f} %"


def having(count: int, whole: int) -> str:
    """How many records have a field: ``all have it``, ``2 of them have it (67 %)``."""
    if count == whole:
        return "all have it" if whole else "none has it"
    return f"{count:,} of them {'has' if count == 1 else 'have'} it ({percent(count, whole)})"
