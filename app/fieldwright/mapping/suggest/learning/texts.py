"""Rules of texts: parts of a field (before, after, between marks, by places), and several fields put together with text between them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from attrs import frozen

from fieldwright.mapping.suggest.learning.dates import STYLES, Style, converted, day_of, written
from fieldwright.mapping.suggest.learning.direct import Index
from fieldwright.mapping.suggest.learning.scoring import Draft, Proposal, likeness, sampled, tried
from fieldwright.mapping.suggest.learning.tables import Column, Table
from fieldwright.mapping.suggest.learning.writing import literal

MARKS = " -_/.,:;|@#+="
"""Marks that a text may be cut at."""

MOST_PIECES = 4
MOST_BETWEEN = 24
"""Characters of text between two fields."""

LONGEST = 400


@frozen
class Piece:
    """A field as it may stand in a text: the expression, its texts by row, and what it costs to say."""

    column: Column
    expression: str
    texts: Sequence[str]
    cost: float


# --- parts -----------------------------------------------------------------------------------------------------------


def parts(table: Table, target: Column) -> list[Proposal]:
    """A part of a text field."""
    rows = sampled(target)
    if not rows or target.codes < 2:
        return []
    wanted = [(row, text) for row in rows if (text := target.folded[row])]
    ranked: list[tuple[float, float, int]] = []
    for at, column in enumerate(table.columns):
        if column.codes < 2:
            continue
        folded = column.folded
        held = sum(text in folded[row] and text != folded[row] for row, text in wanted)
        if held >= max(2, 0.5 * len(rows)):
            ranked.append((-held, -likeness(column.names, target.names), at))
    made: list[Proposal] = []
    for _, _, at in sorted(ranked)[:6]:
        column = table.columns[at]
        drafts = [
            Draft("split", text, (column,), cost, len(table.columns) * 4.0, words)
            for text, cost, words in _cuts(column, target, rows)
        ]
        made += tried(drafts, table, target, least=0.4, keep=4)
    return made


def _cuts(column: Column, target: Column, rows: Sequence[int]) -> Iterator[tuple[str, float, str]]:
    x = f"$string({column.expression})" if column.is_number else column.expression
    for text, cost, words in _plain_cuts(x, column, target, rows):
        for case, more in (
            ("{}", ""),
            ("$trim({})", ""),
            ("$uppercase({})", ", in capitals"),
            ("$lowercase({})", ", in small letters"),
        ):
            made = case.format(text)
            yield made, cost + (2 if case != "{}" else 0), words + more
            if target.is_number and table_number(target):
                yield f"$number({made})", cost + 2, words + ", as a number"


def table_number(target: Column) -> bool:
    """Whether a target field holds numbers."""
    return target.is_number


def _plain_cuts(x: str, column: Column, target: Column, rows: Sequence[int]) -> Iterator[tuple[str, float, str]]:
    texts = [(column.texts[row], target.texts[row]) for row in rows]
    for mark in MARKS:
        having = sum(mark in source for source, _ in texts)
        if having < 0.5 * len(texts):
            continue
        m, shown = literal(mark), "the first space" if mark == " " else literal(mark)
        yield f"$substringBefore({x}, {m})", 4.0, f"what is before {shown}"
        yield f"$substringAfter({x}, {m})", 4.0, f"what is behind {shown}"
        most = max(source.count(mark) for source, _ in texts)
        yield f"$split({x}, {m})[-1]", 5.0, f"the last part between {literal(mark)}"
        yield from (
            (f"$split({x}, {m})[{at}]", 5.0, f"part {at + 1} between {literal(mark)}") for at in range(min(most + 1, 6))
        )
        for other in MARKS:
            if other != mark and sum(other in source for source, _ in texts) >= 0.5 * len(texts):
                yield (
                    f"$substringBefore($substringAfter({x}, {m}), {literal(other)})",
                    7.0,
                    f"what is between {literal(mark)} and {literal(other)}",
                )
    starts: Counter[int] = Counter()
    ends: Counter[int] = Counter()
    sizes: Counter[int] = Counter()
    for source, wanted in texts:
        at = source.casefold().find(wanted.casefold())
        if at < 0 or not wanted:
            continue
        sizes[len(wanted)] += 1
        ends[len(source) - at] += 1
        while at >= 0 and len(starts) < 200:
            starts[at] += 1
            at = source.casefold().find(wanted.casefold(), at + 1)
    for start, held in starts.most_common(2):
        if held < 0.6 * len(texts):
            continue
        size, many = sizes.most_common(1)[0]
        if many >= 0.6 * len(texts) or start == 0:
            words = f"the first {size} characters" if start == 0 else f"{size} characters from place {start + 1}"
            yield f"$substring({x}, {start}, {size})", 5.0, words
        longest = max(sizes)
        if longest != size:
            yield f"$substring({x}, {start}, {longest})", 5.0, f"at most {longest} characters from place {start + 1}"
        if start:
            yield f"$substring({x}, {start})", 4.5, f"from place {start + 1} on"
    for end, held in ends.most_common(1):
        if held >= 0.6 * len(texts):
            yield f"$substring({x}, -{end})", 5.0, f"the last {end} characters"
            size = sizes.most_common(1)[0][0]
            if size != end:
                yield f"$substring({x}, -{end}, {size})", 6.0, f"{size} characters, {end} from the end"


# --- put together ----------------------------------------------------------------------------------------------------


def joined(index: Index, target: Column) -> list[Proposal]:
    """Two to four fields with text between them, or one field with text around it."""
    table = index.table
    rows = [row for row in sampled(target, 16) if 1 < len(target.texts[row]) <= LONGEST]
    if len(rows) < 2 or (target.is_number and table.typed):
        return []
    pieces = _pieces(table, target, rows)
    if not pieces:
        return []
    made: dict[str, Draft] = {}
    for row in rows[:6]:
        for parts_ in _covers(target.texts[row], [(one, one.texts[row]) for one in pieces]):
            for draft in _drafts(parts_, len(table.columns)):
                made.setdefault(draft.expression, draft)
        if len(made) > 400:
            break
    return tried(list(made.values()), table, target, least=0.4, keep=5)


def _pieces(table: Table, target: Column, rows: Sequence[int]) -> list[Piece]:
    found: list[tuple[float, int, Piece]] = []
    wanted = [(row, target.texts[row]) for row in rows]
    folded = [(row, text.casefold()) for row, text in wanted]
    for column in table.columns:
        if column.codes < 2 and len(found) > 40:
            continue
        shown = column.folded
        if sum(
            bool(shown[row]) and (shown[row][:1] in text or shown[row][-4:] in text) for row, text in folded
        ) < 0.3 * len(rows):
            continue
        whole = sum(bool(shown[row]) and shown[row].strip() in text for row, text in folded) >= 0.3 * len(rows)
        for made, change, cost in _ways(column):
            if not whole and cost < 3 and made[:6] != "$trim(":
                continue
            there = [(one, text) for row, text in wanted if (one := change(column.texts[row]))]
            sizes = [len(one) for one, text in there if one in text]
            held, size = len(sizes), sum(sizes)
            if held >= max(2, 0.6 * len(there)) and held >= 0.3 * len(rows):
                near = likeness(column.names, target.names)
                piece = Piece(column, made.format(column.expression), [change(one) for one in column.texts], cost)
                found.append((-size / len(rows) + cost * 0.2 - near, len(found), piece))
                break
    if sum(sum(c.isdigit() for c in one) > 3 for _, one in wanted) >= 0.6 * len(wanted):
        for column in table.columns:
            found += [(-5.0, len(found), one) for one in _dated(column, wanted)]
    return [one for _, _, one in sorted(found, key=lambda one: one[:2])[:12]]


Way = tuple[str, Callable[[str], str], float]
"""How a field may be changed before it is put into a text: the expression, what it does, and what it costs."""


def _ways(column: Column) -> tuple[Way, ...]:
    letters = column.once("letters", lambda: any(c.isalpha() for one in column.texts[:20] for c in one))
    return (_PLAIN, *_CASES, *_ENDS) if letters else (_PLAIN, *_ENDS)


_PLAIN: Way = ("{}", lambda one: one, 0.0)

_ENDS: tuple[Way, ...] = (
    ("$substring({}, -4)", lambda one: one[-4:] if len(one) > 4 else "", 4.0),
    ("$substring({}, 0, 4)", lambda one: one[:4] if len(one) > 4 else "", 4.0),
)
_CASES: tuple[Way, ...] = (
    ("$uppercase({})", str.upper, 2.0),
    ("$trim({})", lambda one: " ".join(one.split()), 2.0),
    ("$lowercase({})", str.lower, 2.0),
    ("$titleCase({})", str.title, 2.0),
    ("$substring({}, 0, 1)", lambda one: one[:1], 3.0),
    ("$lowercase($substring({}, 0, 1))", lambda one: one[:1].lower(), 4.0),
    ("$uppercase($substring({}, 0, 1))", lambda one: one[:1].upper(), 4.0),
)


def _dated(column: Column, wanted: Sequence[tuple[int, str]]) -> Iterator[Piece]:
    """A date within a text, as another style writes it."""
    if not column.styles or column.derived:
        return
    source = column.styles[0]
    days = column.once("days", lambda: [day_of(one, source) for one in column.values])
    for style in STYLES:
        if style is source or style.kind != "date":
            continue
        texts = _written(column, days, style)
        if sum(bool(texts[row]) and texts[row] in text for row, text in wanted) < 0.6 * len(wanted):
            continue
        expression = next(converted(column.expression, source, style, zones=()), "")
        if expression:
            yield Piece(column, expression, texts, 3.0)
            return


def _written(column: Column, days: Sequence[date | None], style: Style) -> list[str]:
    return column.once(f"as {style.picture}", lambda: ["" if one is None else written(one, style) for one in days])


Parts = tuple[Piece | str, ...]


def _covers(text: str, pieces: Sequence[tuple[Piece, str]]) -> Iterator[Parts]:
    """The ways in which a text is made of pieces and what is between them; at most a hundred."""
    given = [(piece, value) for piece, value in pieces if value]
    left = [100]

    def walk(at: int, done: Parts, used: int) -> Iterator[Parts]:
        if left[0] <= 0:
            return
        if used and at >= len(text):
            left[0] -= 1
            yield done
            return
        if used == MOST_PIECES:
            if len(text) - at <= MOST_BETWEEN:
                left[0] -= 1
                yield (*done, text[at:])
            return
        nexts: list[tuple[int, int, Piece, str]] = []
        for number, (piece, value) in enumerate(given):
            found = text.find(value, at)
            if 0 <= found <= at + MOST_BETWEEN:
                nexts.append((found, number, piece, value))
        nexts.sort(key=lambda one: (one[0], -len(one[3]), one[1]))
        for found, _, piece, value in nexts[:6]:
            between = (text[at:found],) if found > at else ()
            yield from walk(found + len(value), (*done, *between, piece), used + 1)
        if used and len(text) - at <= MOST_BETWEEN:
            left[0] -= 1
            yield (*done, text[at:])

    yield from walk(0, (), 0)


def _drafts(parts_: Parts, many: int) -> Iterator[Draft]:
    fields = [one for one in parts_ if isinstance(one, Piece)]
    between = [one for one in parts_ if isinstance(one, str)]
    if not fields or len(parts_) < 2:
        return
    columns = tuple(dict.fromkeys(one.column for one in fields))
    stored = sum(3.0 + 1.5 * len(one) for one in between)
    cost = 3.0 + 3.0 * len(fields) + sum(one.cost for one in fields) + stored
    tried_among = float(max(1, many)) ** min(2, len(fields))
    words = "put together: " + " ".join(literal(one) if isinstance(one, str) else one.column.path for one in parts_)
    texts = [literal(one) if isinstance(one, str) else one.expression for one in parts_]
    if len(fields) == 1 and not any(c.isalnum() for one in between for c in one):
        cost += 2.0
    yield Draft("concatenation", " & ".join(texts), columns, cost, tried_among, words)
    if len(fields) == 1:
        one = fields[0]
        yield Draft(
            "concatenation", f"$exists({one.expression}) ? {' & '.join(texts)}", columns, cost + 0.5, tried_among, words
        )
    separators = set(between)
    if (
        len(fields) > 1
        and len(separators) <= 1
        and len(between) in (0, len(fields) - 1)
        and isinstance(parts_[0], Piece)
    ):
        mark = literal(next(iter(separators), ""))
        items = ", ".join(
            f"$string({one.expression})"
            if any(not isinstance(v, str) for v in one.column.present[:20])
            else one.expression
            for one in fields
        )
        yield Draft("concatenation", f"$join([{items}], {mark})", columns, cost + 0.5, tried_among, words)
