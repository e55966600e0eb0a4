"""All functions in one table, and the definitions of ours for exported expressions."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from fieldwright.expression.functions import (
    calendar,
    check_digits,
    codes,
    dates,
    decimal_sources,
    decimals,
    durations,
    hashing,
    lists,
    locales,
    money,
    spelling,
    text,
    translate,
)
from fieldwright.expression.functions.entry import Function
from fieldwright.expression.functions.language import LANGUAGE
from fieldwright.expression.lookups import WRAPS, Tables

_OWN: tuple[Function, ...] = (
    *translate.ENTRIES,
    *text.ENTRIES,
    *spelling.ENTRIES,
    *decimals.ENTRIES,
    *locales.ENTRIES,
    *money.ENTRIES,
    *dates.ENTRIES,
    *calendar.ENTRIES,
    *durations.ENTRIES,
    *lists.ENTRIES,
    *codes.ENTRIES,
    *check_digits.ENTRIES,
    *hashing.ENTRIES,
)

FUNCTIONS: Mapping[str, Function] = MappingProxyType({one.name: one for one in (*LANGUAGE, *_OWN)})
"""Every function by its name without ``$``, in the order of the groups. ``$eval`` is refused and not listed."""

HOST: Mapping[str, Callable[..., Any]] = MappingProxyType({one.name: one.host for one in _OWN if one.host is not None})
"""Our functions that run in Python. They get null and missing both as None, and give missing when they return None."""

EXAMPLE_LOOKUP: Mapping[str, str] = MappingProxyType({"DE": "Germany", "FR": "France"})
"""The rows of the lookup ``countries`` that the example of ``$translate`` reads."""

_SOURCES: Mapping[str, str] = MappingProxyType(
    {
        **decimal_sources.SOURCES,
        **translate.PARTS,
        **text.PARTS,
        **money.PARTS,
        **locales.PARTS,
        **{one.name: one.source for one in _OWN if one.source},
    }
)
_NEEDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {**decimal_sources.NEEDS, **{one.name: one.needs for one in _OWN if one.needs}}
)
_WORD = re.compile(r"\$(\w+)")


def signature(name: str) -> str:
    """A function's signature as JSONata writes it, or an empty text."""
    from fieldwright.expression.signatures import SIGNATURES

    return SIGNATURES.get(name, "")


def own_functions(text: str) -> tuple[str, ...]:
    """Names of our own functions that an expression's text may call, in the catalog's order."""
    words = set(_WORD.findall(text))
    return tuple(one.name for one in _OWN if one.name in words)


def source_of(name: str) -> str:
    """The definition in JSONata of a function of ours, or of a part that such definitions call; empty where there is none."""
    return _SOURCES.get(name, "")


def supplied_functions(text: str) -> tuple[Function, ...]:
    """Of our functions that a text may call, those that have no definition in JSONata: whoever runs it must supply them."""
    return tuple(FUNCTIONS[name] for name in own_functions(text) if FUNCTIONS[name].supplied)


@lru_cache(maxsize=5_000)
def local_prelude(names: tuple[str, ...]) -> str:
    """Definitions of those of our functions that run as JSONata here as well, because they are no slower so and say more."""
    return _definitions([name for name in names if name not in HOST and name in _SOURCES and name not in WRAPS], None)


def prelude(names: Iterable[str], tables: Tables | None = None) -> str:
    """JSONata definitions of our own functions, ``$name := function...;`` one after the other, to stand first in a block.

    They run on any JSONata 2.x engine and give what the functions give here. ``tables`` are the lookups that ``translate`` and ``translateBack`` read.
    """
    return _definitions([name for name in names if name in _SOURCES], tables)


def _definitions(names: Iterable[str], tables: Tables | None) -> str:
    wanted: list[str] = []

    def want(name: str) -> None:
        for one in _NEEDS.get(name, ()):
            want(one)
        if name not in wanted:
            wanted.append(name)

    for name in names:
        want(name)
    lines = [f"  ${name} := {_SOURCES[name]};\n" for name in wanted]
    if "translateRow" in wanted:
        lines.insert(wanted.index("translateRow"), f"  $tables := {tables.text if tables else '{}'};\n")
    return "".join(lines)
