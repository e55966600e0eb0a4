"""Which fields of two versions stand in one row: those that the comparison takes for the same."""

from fieldwright.schema.model import Field

Pair = tuple[Field | None, Field | None]
"""A field of the old version and the one of the new version that it has become; None where there is none."""


def rows_below(old: Field | None, new: Field | None) -> list[Pair]:
    """The rows below a row, in the new version's order; what is gone stands behind what it stood behind.

    What was moved to another parent stands alone in both places.
    """
    from fieldwright.diff.fields.pairing import pairs_below

    if old is None or new is None:
        alone = old if new is None else new
        below = alone.children() if alone is not None else ()
        return [(one, None) if new is None else (None, one) for one in below]
    pairs = [(pair.old, pair.new) for pair in pairs_below(old, new)]
    gone = [one for one, other in pairs if other is None and one is not None]
    if not gone:
        return pairs
    rows = [pair for pair in pairs if pair[1] is not None]
    lone = {id(one) for one in gone}
    behind: dict[int, list[Pair]] = {}
    before = 0
    for one in old.children():
        if id(one) in lone:
            behind.setdefault(before, []).append((one, None))
            lone.discard(id(one))
        else:
            before = id(one)
    made = list(behind.pop(0, ()))
    for pair in rows:
        made.append(pair)
        made += behind.pop(id(pair[0]), ()) if pair[0] is not None else ()
    left = [
        one for some in behind.values() for one in some
    ]  # behind one that stands elsewhere: of a union's alternative
    return [*made, *left, *((one, None) for one in gone if id(one) in lone)]
