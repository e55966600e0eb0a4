"""A module from its parts: imports, the definitions that it needs, our own functions, and what is written for the map."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from attrs import Factory, define

from fieldwright.expression.functions import FUNCTIONS, HOST
from fieldwright.expression.functions.catalog import source_of
from fieldwright.expression.syntax import parse
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.python.copying import RUNTIME, Copied
from fieldwright.report.platforms.python.expressions import Own, Writer
from fieldwright.report.platforms.python.names import free_name

_LIBRARIES = frozenset({"pycountry", "phonenumberslite", "python-stdnum"})
"""What functions need beyond the standard library."""

_KEPT = ("given", "item", "payload", "LOOKUPS")

IMPORTED = frozenset({
    "Any", "Callable", "Decimal", "InvalidOperation", "Mapping", "MappingProxyType", "NoReturn", "Path", "ROUND_HALF_EVEN", "Sequence", "UTC",
    "annotations", "argparse", "base64", "cmp_to_key", "copy", "dataclasses", "date", "datetime", "decimal", "functools", "gcd", "hashlib", "hmac",
    "json", "lru_cache", "math", "re", "sys", "time", "timedelta", "timezone", "tzinfo", "unicodedata", "urllib", "uuid",
})  # fmt: skip
"""What definitions that are copied import of the standard library: no rule's function may be called so, as it would take the place."""


@cache
def runtime_names() -> Mapping[str, str]:
    """The module of each public definition of the runtime."""
    found: dict[str, str] = {}
    for one in iter_modules(import_module(RUNTIME).__path__):
        module = import_module(f"{RUNTIME}.{one.name}")
        for name, value in vars(module).items():
            if not name.startswith("_") and (getattr(value, "__module__", "") == module.__name__ or name == "MISSING"):
                found.setdefault(name, module.__name__ if name != "MISSING" else f"{RUNTIME}.values")
    return found


@define(eq=False)
class Assembled:
    """What a module holds, put together."""

    copied: Copied = Factory(lambda: Copied(set(runtime_names()) | set(_KEPT) | IMPORTED))
    definitions: Mapping[str, tuple[tuple[str, ...], str]] = Factory(dict)
    """The project's functions: parameters and expression by name."""
    owned: dict[str, Own | CannotSayError] = Factory(dict)
    """Our own functions and the project's that are in it, or why one cannot be."""
    texts: list[list[str]] = Factory(list)

    def taken_name(self, wanted: str) -> str:
        """A name that nothing has yet."""
        made = free_name(wanted, self.copied.taken)
        self.copied.taken.add(made)
        return made

    def names(self) -> set[str]:
        """The names that are taken, for the variables of a function."""
        return set(self.copied.taken)

    def own(self, name: str) -> Own | None:
        """One of our own functions, or of the project's, which goes with the module from now on. Raises `CannotSayError`."""
        if name in self.owned:
            found = self.owned[name]
            if isinstance(found, CannotSayError):
                raise found
            return found
        try:
            made = self._own(name)
        except CannotSayError as error:
            self.owned[name] = CannotSayError(f"${name}: {error.reason}")
            raise self.owned[name] from None  # type: ignore[misc]
        if made is not None:
            self.owned[name] = made
        return made

    def _own(self, name: str) -> Own | None:
        if name in self.definitions:
            parameters, expression = self.definitions[name]
            return self._defined(name, f"function({', '.join(f'${one}' for one in parameters)}) {{({expression}\n)}}")
        if name in HOST:
            host = HOST[name]
            library = FUNCTIONS[name].library
            try:
                if library in _LIBRARIES:
                    raise CannotSayError(f"it needs the library {library}")
                return Own(self.copied.want(host.__module__, host.__name__), plain=True)
            except CannotSayError:
                if not source_of(name):
                    raise
        if not source_of(name) or name in ("translate", "translateBack"):
            return None
        return self._defined(name, source_of(name))

    def _defined(self, name: str, source: str) -> Own:
        made = self.taken_name(name)
        self.owned[name] = Own(made)  # it may call itself
        given = {"params": "params"}
        writer = Writer(source, given, self.names(), owns=self.own)
        lines = writer.definition(parse(source), made)
        reads = "params" in writer.used
        if reads:
            lines[0] = lines[0].replace("):", ", *, params):").replace("(, *", "(*")
        self.need(writer.runtime)
        self.texts.append(lines)
        return Own(made, reads_parameters=reads)

    def need(self, names: Iterable[str]) -> None:
        """Parts of the runtime that the module needs."""
        known = runtime_names()
        for name in sorted(names):
            self.copied.want(known[name], name)

    def module(self, text: list[str], names: Iterable[str], head: Iterable[str] = (), tables: str = "") -> str:
        """The module: its head, imports, definitions, our own functions and what is written for the map."""
        self.need(names)
        if any("re.compile(" in line or "re.Pattern" in line for each in (*self.texts, text) for line in each):
            extra = {"import re"}
        else:
            extra = set[str]()
        imports = sorted({*self.copied.imports, *extra}, key=_import_order)
        parts = ["\n".join(head)] if head else []
        parts.append("from __future__ import annotations\n\n" + "\n".join(imports))
        parts += [f"# --- lookups {'-' * 95}\n\n{tables}"] if tables else []
        parts.append(f"# --- what the rules need: JSONata's functions and operators {'-' * 49}")
        for one in self.copied.texts():
            parts.append(one.rstrip("\n"))
        parts += ["\n".join(lines).rstrip("\n") for lines in self.texts]
        parts.append(f"# --- the rules {'-' * 93}")
        parts.append("\n".join(text).rstrip("\n"))
        return "\n\n\n".join(part for part in parts if part) + "\n"


def _import_order(line: str) -> tuple[bool, str]:
    return (line.startswith("from "), line.lower())
