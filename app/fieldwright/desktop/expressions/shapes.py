"""Forms for the usual expressions, for those who do not write code: each writes an expression and reads one of its shape back. No widgets here.

A form is a row of `SHAPES`: slots, and the expressions that it may be, with a variable ``$_slot`` where a slot's content goes. What is read
back is written again and compared, so that nothing is taken for what it is not.
"""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from attrs import Factory, field, frozen

from fieldwright.desktop.language import tr
from fieldwright.expression.formatting import alike, comments_of
from fieldwright.expression.lookups import FUNCTIONS as TRANSLATING
from fieldwright.expression.syntax import Node, parsed, walk

EXPRESSION, TEXT, NUMBER, PLACE, CHOICE, LOOKUP, LIST = (
    "expression",
    "text",
    "number",
    "place",
    "choice",
    "lookup",
    "list",
)
"""What a slot holds: an expression, a text, a number, a place counted from 1 (-1 is the last), one of some, a lookup's name, or expressions."""

Values = Mapping[str, str | tuple[str, ...]]
"""What the slots of a form hold, by their ids; a list's is a tuple."""


@frozen
class Slot:
    """One thing that a form asks for. ``either``: a text in quotes is as usual there as a field; ``blank``: what holds while it is empty."""

    id: str
    label: str
    kind: str = EXPRESSION
    tip: str = ""
    default: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    optional: bool = False
    either: bool = False
    blank: str = ""


@frozen
class Variant:
    """One expression that a form may be: a template, or expressions with an operator between (and a text between, too)."""

    template: str = ""
    fixed: Mapping[str, str] = Factory(dict)
    chain: str = ""
    between: str = ""


@frozen(eq=False)
class Shape:
    """A form: what it is called, what it is for in a line, an example, what it asks for, and what it may be."""

    id: str
    name: str
    about: str
    example: str
    slots: tuple[Slot, ...] = field(repr=False)
    variants: tuple[Variant, ...] = field(repr=False)

    def slot(self, id_: str) -> Slot:
        """The slot of an id."""
        return next(one for one in self.slots if one.id == id_)

    def asked(self, values: Values) -> tuple[Slot, ...]:
        """The slots that matter with what is chosen."""
        fitting = [one for one in self.variants if all(values.get(k) == v for k, v in one.fixed.items())]
        wanted = {hole for one in fitting for hole in _holes(one)}
        return tuple(one for one in self.slots if one.kind == CHOICE or one.id in wanted)

    def begun(self) -> dict[str, str | tuple[str, ...]]:
        """What the slots hold before anything is chosen."""
        return {one.id: (one.default, "") if one.kind == LIST else one.default for one in self.slots}

    def lacks(self, values: Values) -> Slot | None:
        """The first slot that must hold something and does not."""
        return next((one for one in self.asked(values) if not one.optional and not _filled(values, one)), None)

    def write(self, values: Values) -> str | None:
        """The expression; None where something is lacking."""
        best, most = None, -1
        for one in self.variants:
            if any(values.get(key) != value for key, value in one.fixed.items()):
                continue
            holes = [self.slot(hole) for hole in _holes(one)]
            if len(holes) > most and all(_filled(values, hole) for hole in holes):
                best, most = one, len(holes)
        return _written(self, best, values) if best is not None else None

    def read(self, text: str) -> dict[str, str | tuple[str, ...]] | None:
        """What the slots hold if the expression is of this shape; None where it is not."""
        tree = parsed(text)
        if not isinstance(tree, Node):
            return None
        turned = _turned(tree)
        for variant in self.variants:
            found = _read(self, variant, turned, text)
            if found is None:
                continue
            values = {**self.begun(), **{one.id: "" for one in self.slots if one.optional}, **found, **variant.fixed}
            if _same(text, tree, self.write(values)):
                return values
        return None


def shape_of(text: str) -> tuple[Shape, dict[str, str | tuple[str, ...]]] | None:
    """The first form that an expression is of, and what its slots hold."""
    if not text.strip() or len(text) > 5_000:
        return None
    for one in SHAPES:
        values = one.read(text)
        if values is not None:
            return one, values
    return None


def shape_around(text: str, at: int) -> tuple[int, int, Shape, dict[str, str | tuple[str, ...]]] | None:
    """The smallest part around a place that is of a form's shape, and where it stands."""
    tree = parsed(text)
    if not isinstance(tree, Node) or len(text) > 5_000:
        return None
    parts = [one for one in walk(tree) if one.start <= at <= one.end and one.children]
    for one in sorted(parts, key=lambda part: part.end - part.start):
        found = shape_of(text[one.start : one.end])
        if found is not None:
            return one.start, one.end, *found
    return None


def _filled(values: Values, slot: Slot) -> bool:
    held = values.get(slot.id, "")
    if isinstance(held, tuple):
        return sum(1 for one in held if one.strip()) >= 2
    return bool(held) if slot.kind == TEXT else bool(held.strip())


# --- writing ---------------------------------------------------------------------------------------------------------

_OPERANDS = frozenset(
    {"name", "variable", "string", "number", "value", "call", "map", "filter", "array", "object", "block"}
)
_STEPS = frozenset({"name", "call", "block"})
_LITERALS = frozenset({"string", "number", "value"})


def _written(shape: Shape, variant: Variant, values: Values) -> str:
    if variant.chain:
        held = values[next(one.id for one in shape.slots if one.kind == LIST)]
        parts = [_operand(one) for one in held if one.strip()]
        between = values.get(variant.between, "")
        middle = f" {json.dumps(between, ensure_ascii=False)} {variant.chain}" if between else ""
        return f" {variant.chain}{middle} ".join(parts)
    tree, made = _template(variant.template), variant.template
    places = [(one, above) for one, above in _with_above(tree) if _hole(one)]
    for node, above in sorted(places, key=lambda place: -place[0].start):
        put = _put(shape.slot(_hole(node)), values[_hole(node)], node, above)
        made = made[: node.start] + put + made[node.end :]
    return made


def _put(slot: Slot, held: str | tuple[str, ...], node: Node, above: Node | None) -> str:
    """What stands in the place of a slot's variable."""
    if isinstance(held, tuple):
        return ", ".join(one.strip() for one in held if one.strip())
    if slot.kind in (TEXT, LOOKUP):
        return json.dumps(held, ensure_ascii=False)
    if slot.kind == PLACE:
        number = int(held) if held.strip().lstrip("-").isdigit() else 1
        return str(number - 1 if number > 0 else number)
    if slot.kind == NUMBER:
        return held.strip()
    if above is None or above.kind in ("call", "array"):
        return held.strip()
    if above.kind == "filter" and above.children[1] is node and _is_number(held):
        return f"$boolean({held.strip()})"  # a number there is a place in the list
    step = above.kind == "map" and above.children[1] is node
    first = above.kind in ("map", "filter") and above.children[0] is node
    return _operand(held, _STEPS if step else _OPERANDS - _LITERALS if first else _OPERANDS)


def _is_number(text: str) -> bool:
    tree = parsed(text.strip())
    return isinstance(tree, Node) and tree.kind in ("number", "negate")


def _operand(text: str, kinds: frozenset[str] = _OPERANDS) -> str:
    """A text that can stand beside operators: in brackets where it must."""
    tree = parsed(text.strip())
    return text.strip() if isinstance(tree, Node) and tree.kind in kinds else f"({text.strip()})"


# --- reading back ----------------------------------------------------------------------------------------------------


def _read(shape: Shape, variant: Variant, tree: Node, text: str) -> dict[str, str | tuple[str, ...]] | None:
    found: dict[str, str | tuple[str, ...]] = {}
    if variant.chain:
        return _read_chain(shape, variant, tree, text)
    return found if _match(shape, _turned_template(variant.template), tree, text, found) else None


def _read_chain(shape: Shape, variant: Variant, tree: Node, text: str) -> dict[str, str | tuple[str, ...]] | None:
    slot = next(one for one in shape.slots if one.kind == LIST)
    parts = _links(tree, variant.chain)
    if len(parts) < 2:
        return None
    if not variant.between:
        return {slot.id: tuple(_bare(one, text) for one in parts)}
    signs = parts[1::2]
    if (
        not signs
        or len(parts) % 2 == 0
        or any(one.kind != "string" for one in signs)
        or len({one.value for one in signs}) > 1
    ):
        return {slot.id: tuple(_bare(one, text) for one in parts), variant.between: ""}
    return {slot.id: tuple(_bare(one, text) for one in parts[::2]), variant.between: signs[0].value}


def _links(tree: Node, sign: str) -> list[Node]:
    """What stands between the signs of a chain."""
    kind = {"??": "coalesce", "?:": "default"}.get(sign)
    if kind is None:
        return list(tree.children) if tree.kind == "binary" and tree.value == sign else []
    if tree.kind != kind:
        return []
    return [tree.children[0], *(_links(tree.children[1], sign) or tree.children[1:])]


def _match(shape: Shape, wanted: Node, node: Node, text: str, found: dict[str, str | tuple[str, ...]]) -> bool:
    hole = _hole(wanted)
    if hole:
        return _capture(shape.slot(hole), node, text, found)
    if (wanted.kind, wanted.value, wanted.keep_array) != (node.kind, node.value, node.keep_array):
        return False
    mine, theirs = wanted.children, node.children
    if wanted.kind == "filter" and _hole(mine[-1]) and theirs[-1].kind in ("number", "negate"):
        return shape.slot(_hole(mine[-1])).kind == PLACE and all(
            _match(shape, one, other, text, found) for one, other in zip(mine, theirs, strict=True)
        )  # a place is no condition
    many = next((at for at, one in enumerate(mine) if _hole(one) and shape.slot(_hole(one)).kind == LIST), -1)
    if many >= 0:
        behind = len(mine) - many - 1
        parts = theirs[many : len(theirs) - behind]
        if len(parts) < 2 or many > 1:
            return False
        found[_hole(mine[many])] = tuple(_bare(one, text) for one in parts)
        pairs = [
            *zip(mine[:many], theirs[:many], strict=False),
            *zip(mine[many + 1 :], theirs[len(theirs) - behind :], strict=False),
        ]
    elif len(mine) != len(theirs):
        return False
    else:
        pairs = list(zip(mine, theirs, strict=True))
    return all(_match(shape, one, other, text, found) for one, other in pairs)


def _capture(slot: Slot, node: Node, text: str, found: dict[str, str | tuple[str, ...]]) -> bool:
    if slot.kind in (TEXT, LOOKUP):
        if node.kind != "string":
            return False
        found[slot.id] = node.value
        return True
    if slot.kind in (NUMBER, PLACE):
        written = text[node.start : node.end]
        if node.kind != "number" and not (node.kind == "negate" and node.children[0].kind == "number"):
            return False
        if slot.kind == PLACE:
            if not written.lstrip("-").isdigit():
                return False
            written = str(int(written) + 1) if int(written) >= 0 else written
        found[slot.id] = written
        return True
    found[slot.id] = _bare(node, text)
    return True


def _bare(node: Node, text: str) -> str:
    """A part's text, without brackets around it all."""
    while node.kind == "block" and len(node.children) == 1 and node.children[0].kind != "bind":
        inner = node.children[0]
        around = text[node.start + 1 : inner.start] + text[inner.end : node.end - 1]
        if around.strip():
            break
        node = inner
    return text[node.start : node.end]


def _same(text: str, tree: Node, written: str | None) -> bool:
    again = parsed(written) if written is not None else None
    if written is None or not isinstance(again, Node):
        return False
    return alike(_turned(tree), _turned(again)) and comments_of(text, tree) == comments_of(written, again)


def _turned(node: Node) -> Node:
    """The tree with conditions of a path's last step taken as those of the whole path, and without brackets that change nothing."""
    children = tuple(_turned(one) for one in node.children)
    if node.kind == "block" and len(children) == 1 and children[0].kind != "bind" and not node.keep_array:
        return Node("block", None, node.start, node.end, children) if children[0].kind != "block" else children[0]
    if node.kind == "map" and children[-1].kind == "filter":
        left, step = children[0], children[-1]
        inner, condition = step.children
        if condition.kind not in ("number", "negate"):
            path = _turned(Node("map", None, left.start, inner.end, (left, inner)))
            return Node("filter", None, node.start, node.end, (path, condition), step.keep_array)
    return Node(node.kind, node.value, node.start, node.end, children, node.keep_array, node.word_end)


@lru_cache(maxsize=500)
def _template(text: str) -> Node:
    tree = parsed(text)
    assert isinstance(tree, Node), text
    return tree


@lru_cache(maxsize=500)
def _turned_template(text: str) -> Node:
    return _turned(_template(text))


def _hole(node: Node) -> str:
    """The slot that a variable of a template stands for."""
    return node.value[1:] if node.kind == "variable" and node.value.startswith("_") else ""


def _holes(variant: Variant) -> tuple[str, ...]:
    if variant.chain:
        return ("parts",)  # the text between may be empty
    return tuple(_hole(one) for one in walk(_template(variant.template)) if _hole(one))


def _with_above(node: Node, above: Node | None = None) -> Sequence[tuple[Node, Node | None]]:
    return [(node, above), *(pair for one in node.children for pair in _with_above(one, node))]


# --- the forms -------------------------------------------------------------------------------------------------------

_TESTS: tuple[tuple[str, str, str], ...] = (
    ("=", tr("is", "condition"), "$_of = $_value"), ("!=", tr("is not"), "$_of != $_value"), (">", tr("is more than"), "$_of > $_value"),
    (">=", tr("is at least"), "$_of >= $_value"), ("<", tr("is less than"), "$_of < $_value"), ("<=", tr("is at most"), "$_of <= $_value"),
    ("contains", tr("contains"), "$contains($_of, $_value)"), ("begins", tr("begins with"), "$startsWith($_of, $_value)"),
    ("ends", tr("ends with"), "$endsWith($_of, $_value)"), ("blank", tr("is blank or missing"), "$isBlank($_of)"),
    ("filled", tr("is not blank"), "$not($isBlank($_of))"), ("there", tr("is there"), "$exists($_of)"), ("true", tr("is true"), "$_of"),
)  # fmt: skip
"""Conditions: id, what a form calls it, and the expression."""

_OF_ALL: tuple[tuple[str, str, str], ...] = (
    ("list", tr("a list of them"), "{}"), ("sum", tr("their sum"), "$sum({})"), ("count", tr("how many there are"), "$count({})"),
    ("first", tr("the first one"), "({})[0]"), ("last", tr("the last one"), "({})[-1]"), ("max", tr("the greatest"), "$max({})"),
    ("min", tr("the least"), "$min({})"), ("average", tr("their average"), "$average({})"), ("exact", tr("their exact sum, as text"), "$decimalSum({})"),
    ("join", tr("one text of them"), "$join({}, $_between)"),
)  # fmt: skip

_TEST = Slot(
    "test", tr("Condition"), CHOICE, tr("What must hold"), "=", tuple((id_, words) for id_, words, _ in _TESTS)
)
_VALUE = Slot("value", tr("Value"), tip=tr("What it is compared with"), either=True)


def _conditions() -> tuple[Variant, ...]:
    made: list[Variant] = []
    for id_, _, text in _TESTS:
        made += [
            Variant(f"{text} ? $_then : $_otherwise", {"test": id_}),
            Variant(f"{text} ? $_then", {"test": id_}),
        ]
    return tuple(made)


def _items() -> tuple[Variant, ...]:
    made: list[Variant] = []
    for all_, _, frame in _OF_ALL:
        for id_, _, text in (*_TESTS, ("", "", "")):
            kept = f"$_items[{text}]" if id_ else "$_items"
            for given in (f"{kept}.$_give", kept):
                if not id_ and all_ == "list":
                    continue  # a plain path needs no form
                made.append(Variant(frame.format(given), {"all": all_, "test": id_}))
    return tuple(made)


_SLOT_OF = Slot("of", tr("Field"), tip=tr("The field or value that it is about"))
_PICTURES = (
    ("[D01].[M01].[Y0001]", "31.12.2026"), ("[M01]/[D01]/[Y0001]", "12/31/2026"), ("[Y0001][M01][D01]", "20261231"), ("[Y0001]-[M01]-[D01]", "2026-12-31"),
    ("[D1] [MNn] [Y0001]", "31 December 2026"), ("[D01].[M01].[Y0001] [H01]:[m01]", "31.12.2026 23:59"),
    ("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]", "2026-12-31T23:59:00"),
)  # fmt: skip
_ZONES = tuple(
    (one, one)
    for one in ("UTC", "Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles", "Asia/Tokyo")
)
_LOCALES = (("de-DE", "1.234,56"), ("en-US", "1,234.56"), ("fr-FR", "1 234,56"), ("de-CH", "1’234.56"))
_FROM = Slot(
    "from", tr("Written as"), TEXT, tr("How the source writes it, such as [D01].[M01].[Y0001]; empty for 2026-03-05"), choices=_PICTURES, optional=True, blank=tr("ISO 8601, such as 2026-03-05")
)  # fmt: skip
_TO = Slot(
    "to",
    tr("Write it as"),
    TEXT,
    tr("How the target wants it, such as [Y0001][M01][D01]; empty for 2026-03-05"),
    choices=_PICTURES,
    optional=True,
    blank=tr("ISO 8601, such as 2026-03-05"),
)
_ZONE = Slot(
    "zone", tr("Time zone"), TEXT, tr("Where its clock stands, such as Europe/Berlin"), choices=_ZONES, optional=True
)

SHAPES: tuple[Shape, ...] = (
    Shape(
        "join", tr("Join texts"), tr("Several fields in one text, with something between them"), '$join([firstName, lastName], " ")',
        (
            Slot("parts", tr("Parts"), LIST, tr("The fields and texts, in their order"), either=True),
            Slot("between", tr("Between them"), TEXT, tr("What stands between two parts, such as a space"), " ", optional=True),
            Slot("blanks", tr("A part that is missing"), CHOICE, tr("What happens where a part is missing"), "skip",
                 (("skip", tr("is left out with its sign")), ("keep", tr("leaves its sign")))),
        ),
        (
            Variant("$join([$_parts], $_between)", {"blanks": "skip"}), Variant("$join([$_parts])", {"blanks": "skip"}),
            Variant(chain="&", between="between", fixed={"blanks": "keep"}),
        ),
    ),
    Shape(
        "split", tr("Split a text"), tr("One piece of a text that has a sign between its pieces"), '$split(name, " ")[0]',
        (
            _SLOT_OF, Slot("at", tr("Split at"), TEXT, tr("The sign between the pieces"), " "),
            Slot("which", tr("Piece"), PLACE, tr("1 is the first, -1 the last"), "1"),
        ),
        (Variant("$split($_of, $_at)[$_which]"),),
    ),
    Shape(
        "part", tr("Part of a text"), tr("The first or last characters, some from the middle, or what stands before or after a sign"), "$left(zip, 5)",
        (
            _SLOT_OF,
            Slot("which", tr("Part"), CHOICE, tr("Which part of the text"), "left",
                 (("left", tr("the first characters")), ("right", tr("the last characters")), ("middle", tr("characters from the middle")),
                  ("before", tr("what stands before a sign")), ("after", tr("what stands after a sign")), ("cut", tr("at most so many characters")))),
            Slot("start", tr("From place"), PLACE, tr("1 is the first character"), "1"),
            Slot("count", tr("How many"), NUMBER, tr("The number of characters"), "5"), Slot("sign", tr("Sign"), TEXT, tr("The text to look for"), "-"),
        ),
        (
            Variant("$left($_of, $_count)", {"which": "left"}), Variant("$right($_of, $_count)", {"which": "right"}),
            Variant("$substring($_of, $_start, $_count)", {"which": "middle"}), Variant("$cut($_of, $_count)", {"which": "cut"}),
            Variant("$substringBefore($_of, $_sign)", {"which": "before"}), Variant("$substringAfter($_of, $_sign)", {"which": "after"}),
        ),
    ),
    Shape(
        "letters", tr("Clean a text"), tr("Capitals, small letters, spaces, or only digits"), "$uppercase(code)",
        (
            _SLOT_OF,
            Slot("how", tr("Make it"), CHOICE, tr("What becomes of the text"), "upper",
                 (("upper", tr("CAPITALS")), ("lower", tr("small letters")), ("title", tr("Capitals Of Words")), ("trim", tr("without spaces around it")),
                  ("spaces", tr("with single spaces")), ("digits", tr("its digits only")), ("ascii", tr("plain letters without accents")))),
        ),
        (
            Variant("$uppercase($_of)", {"how": "upper"}), Variant("$lowercase($_of)", {"how": "lower"}),
            Variant("$titleCase($_of)", {"how": "title"}), Variant("$trim($_of)", {"how": "trim"}),
            Variant("$collapseSpaces($_of)", {"how": "spaces"}), Variant("$digitsOnly($_of)", {"how": "digits"}),
            Variant("$toAscii($_of)", {"how": "ascii"}),
        ),
    ),
    Shape(
        "date", tr("Date or time"), tr("A date as another system writes it, or at another clock"), '$formatDate(birthDate, "[D01].[M01].[Y0001]")',
        (
            _SLOT_OF, Slot("what", tr("It is"), CHOICE, tr("Whether there is a time of day"), "date", (("date", tr("a date")), ("time", tr("a date with a time")))),
            _FROM, _TO, _ZONE,
        ),
        (
            Variant("$formatDate($parseDate($_of, $_from), $_to)", {"what": "date"}), Variant("$parseDate($_of, $_from)", {"what": "date"}),
            Variant("$formatDate($_of, $_to)", {"what": "date"}),
            Variant("$formatDate($parseDateTime($_of, $_from, $_zone), $_to)", {"what": "time"}),
            Variant("$formatDate($parseDateTime($_of, $_from), $_to)", {"what": "time"}),
            Variant("$parseDateTime($_of, $_from, $_zone)", {"what": "time"}), Variant("$parseDateTime($_of, $_from)", {"what": "time"}),
            Variant("$formatDate($_of, $_to, $_zone)", {"what": "time"}), Variant("$formatDate($_of, $_to)", {"what": "time"}),
            Variant("$toZone($_of, $_zone)", {"what": "time"}),
        ),
    ),
    Shape(
        "number", tr("Number", "form"), tr("A number with so many decimals, as text, exactly; as a country writes it if you like"), '$formatDecimal(price, "de-DE", 2)',
        (
            _SLOT_OF, Slot("places", tr("Decimals"), NUMBER, tr("How many digits behind the point"), "2"),
            Slot("locale", tr("As in"), TEXT, tr("A language and country, such as de-DE; empty for a plain point"), choices=_LOCALES, optional=True),
        ),
        (Variant("$formatDecimal($_of, $_locale, $_places)"), Variant("$decimalRound($_of, $_places)")),
    ),
    Shape(
        "lookup", tr("Look a code up"), tr("What a lookup gives for a code"), '$translate("countries", country)',
        (
            Slot("lookup", tr("Lookup"), LOOKUP, tr("The table of codes")), Slot("of", tr("Code"), tip=tr("The field that holds the code")),
            Slot("otherwise", tr("Otherwise"), tip=tr("What is used where there is none"), optional=True, either=True),
        ),
        tuple(
            Variant(text.format(name))
            for name in sorted(TRANSLATING, key=len)
            for text in ("${}($_lookup, $_of) ?? $_otherwise", "${}($_lookup, $_of)")
            if name == "translate"
        ),
    ),
    Shape(
        "first", tr("First of"), tr("The first of several fields that is there"), "$coalesce(mobile, phone)",
        (
            Slot("parts", tr("Fields"), LIST, tr("In this order"), either=True),
            Slot("blanks", tr("Passed over"), CHOICE, tr("What counts as not there"), "null",
                 (("null", tr("what is missing or null")), ("missing", tr("only what is missing")), ("empty", tr("what is missing, null, empty or false")))),
        ),
        (
            Variant("$coalesce($_parts)", {"blanks": "null"}), Variant(chain="??", fixed={"blanks": "missing"}),
            Variant(chain="?:", fixed={"blanks": "empty"}),
        ),
    ),
    Shape(
        "condition", tr("Condition"), tr("One value or another, as a field says"), 'status = "A" ? "active" : "closed"',
        (
            _SLOT_OF, _TEST, _VALUE, Slot("then", tr("Then"), tip=tr("What is given where it holds"), either=True),
            Slot("otherwise", tr("Otherwise"), tip=tr("What is given where it does not; empty leaves the field out"), optional=True, either=True),
        ),
        _conditions(),
    ),
    Shape(
        "items", tr("Items of a list"), tr("All, some, the first, the sum or the number of a list's items"), "$sum(lines[quantity > 0].price)",
        (
            Slot("items", tr("List"), tip=tr("The field that repeats")),
            Slot("test", tr("Only items where"), CHOICE, tr("Which items count"), "", (("", tr("all items")), *((id_, tr("a field {condition}", condition=words)) for id_, words, _ in _TESTS))),
            Slot("of", tr("Field of the item"), tip=tr("What the condition is about, read from the item")), _VALUE,
            Slot("give", tr("Give of each"), tip=tr("A field of the item; empty for the whole item"), optional=True),
            Slot("all", tr("As"), CHOICE, tr("What becomes of them"), "list", tuple((id_, words) for id_, words, _ in _OF_ALL)),
            Slot("between", tr("Between them"), TEXT, tr("What stands between two"), ", "),
        ),
        _items(),
    ),
)  # fmt: skip
"""Every form. A new row here is the usual way to add one; the first that an expression is of is taken when it is read back."""

BY_ID: Mapping[str, Shape] = MappingProxyType({one.id: one for one in SHAPES})
