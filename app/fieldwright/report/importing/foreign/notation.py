"""The texts by which spreadsheets name fields: dotted, XPath, JSON pointers, arrows, prefixed names. Only how they are written, not what is there."""

import re
from functools import lru_cache

from attrs import frozen

from fieldwright.report.importing.foreign.vocabulary import plain

_ARROW = re.compile(r"\s*(?:>{1,2}|→|⇒|»|›|::|\\|->|=>|‹|\s/\s)\s*")
_PREDICATE = re.compile(r"\[[^\]]*\]|\(\*\)|\{\d*\}|\(\d+\)")
_PREFIX = re.compile(r"^@?[A-Za-z][\w.-]{0,30}:(?=[A-Za-z_@])")
_LEADING = re.compile(r"^(?:\$\.?|\./|//?|#/|\.)+")
_HEAD = re.compile(r"^[\s\-–—+*•·.>└├│─|_]+(?=\S)")
_HUMP = re.compile(r"(?<=[a-zäöüß0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_TOKEN = re.compile(r"[^\W_]+")
_GENERIC = frozenset({"", "*", "item", "items[]", "[]", "text()", "node()", "."})

_SHORT = {
    "no": "number", "nr": "number", "num": "number", "nbr": "number", "id": "identifier", "ident": "identifier", "qty": "quantity", "quant": "quantity",
    "amt": "amount", "addr": "address", "adr": "address", "desc": "description", "descr": "description", "cust": "customer", "dt": "date", "cd": "code",
    "ref": "reference", "tel": "telephone", "phone": "telephone", "cur": "currency", "curr": "currency", "ccy": "currency", "prod": "product", "org": "organization",
    "acct": "account", "acc": "account", "inv": "invoice", "ord": "order", "pos": "position", "txt": "text", "nm": "name", "fname": "first name",
    "lname": "last name", "zip": "postal code", "postcode": "postal code", "ctry": "country", "st": "street", "str": "street", "msg": "message", "val": "value",
    "pct": "percent", "doc": "document", "cat": "category", "dob": "birth date", "birthdate": "birth date", "uom": "unit", "vat": "tax", "email": "mail", "mobile": "mobile phone",
}  # fmt: skip


@lru_cache(maxsize=50_000)
def bare(name: str) -> str:
    """A name by its letters and digits alone: ``first_name``, ``firstName`` and ``@First Name`` are alike.

    >>> bare("cbc:First_Name") == bare("@firstName")
    True
    """
    return "".join(_TOKEN.findall(plain(_PREFIX.sub("", name.strip()))))


@lru_cache(maxsize=50_000)
def meant(name: str) -> str:
    """A name by its words, abbreviations written out and in one order: ``order_no`` and ``Number of order`` are alike.

    >>> meant("ord_no") == meant("OrderNumber")
    True
    """
    words = [plain(one) for one in _TOKEN.findall(_HUMP.sub(" ", _PREFIX.sub("", name.strip())))]
    found = sorted(
        word for one in words for word in _SHORT.get(one, one).split() if word not in ("of", "the", "de", "der", "von")
    )
    return " ".join(_single(one) for one in found)


def _single(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@frozen
class Named:
    """A field as a cell names it: the names from the outermost, and how far the cell is indented, by marks or spaces before it."""

    names: tuple[str, ...]
    indent: int = 0


@lru_cache(maxsize=20_000)
def named(text: str) -> Named:
    """The names in a cell's text; none where there is no letter or digit in it.

    >>> named("/Invoice/cac:Line[1]/@id").names
    ('Invoice', 'Line', '@id')
    >>> named("Order > Lines > SKU").names
    ('Order', 'Lines', 'SKU')
    """
    head = _HEAD.match(text)
    indent = _indent_of(head[0]) if head else 0
    core = text.strip()
    if head and not core.startswith((".", "*")):
        core = _HEAD.sub("", text).strip()
    core = _LEADING.sub("", core)
    if "`" in core:
        return Named(_ticked(core), indent)
    core = _PREDICATE.sub("", core)
    if _ARROW.search(core):
        parts = _ARROW.split(core)
    elif "/" in core:
        parts = core.split("/")
    elif "." in core:
        parts = core.split(".")
    elif core.count("|") and "||" not in core:
        parts = core.split("|")
    else:
        parts = [core]
    names = [_PREFIX.sub(lambda found: "@" if found[0].startswith("@") else "", part.strip()) for part in parts]
    return Named(tuple(one for one in names if one.casefold() not in _GENERIC and _TOKEN.search(one)), indent)


def parts_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names that an arrow or slash separates, with those that dots separate taken apart as well; as they are where nothing else stands in them."""
    return tuple(part.strip() for one in names for part in one.split(".") if part.strip()) or names


def _indent_of(head: str) -> int:
    """How deep what stands before a name is: tabs count four."""
    return len(head.expandtabs(4))


def _ticked(core: str) -> tuple[str, ...]:
    found = re.findall(r"`([^`]*)`|([^.`\[\]]+)", core)
    return tuple(quoted or other.strip() for quoted, other in found if quoted or other.strip())
