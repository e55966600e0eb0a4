"""Reading the test cases, comparing what comes out with what is expected, and calling an integration over HTTP. Python's own library is enough.

The comparison is the one of ``fieldwright test``: values count, not how they are written; what is ignored is not looked at, tolerances hold,
and items of lists are told by what tells them apart.
"""

import csv
import io
import json
import os
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ADDRESS = "INTEGRATION_URL"
MOST = 50


class Refused(Exception):  # noqa: N818
    """The integration rejects the payload."""


@dataclass(frozen=True)
class Case:
    """A test case: what goes in, and what is to come out."""

    name: str
    map: str
    format: str
    payload: bytes
    expected: bytes | None = None
    refused: bool = False
    may_refuse: bool = False
    why: str = ""
    proves: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    sources: Mapping[str, bytes] = field(default_factory=dict)
    ignore: frozenset[str] = frozenset()
    tolerances: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    delimiter: str = ","


def cases(folder: Path = HERE) -> list[Case]:
    """The test cases of the pack."""
    told = json.loads((folder / "cases.json").read_text("utf-8"))
    return [_case(one, folder) for one in told["cases"]]


def _case(one: Mapping[str, Any], folder: Path) -> Case:
    expected = one.get("expected")
    return Case(
        name=one["name"], map=one["map"], format=one["format"], payload=(folder / one["input"]).read_bytes(),
        expected=(folder / expected).read_bytes() if expected else None, refused=one.get("refused", False), may_refuse=one.get("may_refuse", False), why=one.get("why", ""),
        proves=one.get("proves", ""), parameters=one.get("parameters", {}),
        sources={alias: (folder / file).read_bytes() for alias, file in one.get("sources", {}).items()},
        ignore=frozenset(one.get("ignore", ())), delimiter=one.get("delimiter", ","),
        tolerances={each["path"]: (each["kind"], each["most"]) for each in one.get("tolerances", ())},
    )  # fmt: skip


def differences_of(case: Case, written: bytes | str | None) -> list[str]:
    """How what was written differs from what is expected; nothing where the case expects no certain output."""
    if case.expected is None:
        return []
    if not written:
        return ["nothing was written"]
    data = written.encode() if isinstance(written, str) else written
    try:
        actual = value_of(data, case)
    except (ValueError, ElementTree.ParseError) as error:
        return [f"what was written cannot be read as {case.format}: {error}"]
    found: list[str] = []
    _compare(value_of(case.expected, case), actual, "", "", case, found)
    return found[:MOST]


# --- over HTTP ---------------------------------------------------------------------------------------------------------


def over_http(map_name: str, payload: bytes, parameters: Mapping[str, Any], sources: Mapping[str, bytes]) -> bytes:
    """Post a payload to INTEGRATION_URL and give what is answered; a status of 400 to 499 is a refusal. Sources are fetched by the integration."""
    del sources
    address = os.environ.get(ADDRESS, "")
    if not address.startswith(("http://", "https://")):
        raise NotImplementedError(f"fill in adapter.transform, or set {ADDRESS} to the address that takes a payload")
    query = urllib.parse.urlencode({"map": map_name, **{name: json.dumps(value) if not isinstance(value, str) else value for name, value in parameters.items()}})  # fmt: skip
    kind = "application/xml" if payload.lstrip()[:1] == b"<" else "application/json"
    request = urllib.request.Request(f"{address}?{query}", payload, {"Content-Type": kind}, method="POST")  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            return answer.read()
    except urllib.error.HTTPError as error:
        if 400 <= error.code < 500:
            raise Refused(f"HTTP {error.code}") from None
        raise


# --- values ------------------------------------------------------------------------------------------------------------


def value_of(data: bytes, case: Case) -> Any:
    """An output as a value: JSON as it is, XML with attributes as @name and every element a list by its name, rows of a table as objects."""
    if case.format == "json":
        return json.loads(data.decode("utf-8-sig"), parse_float=Decimal)
    if case.format == "xml":
        root = ElementTree.fromstring(data)  # noqa: S314
        return {_local(root.tag): _element(root)}
    text = data.decode("utf-8-sig")
    if case.format == "csv":
        return list(csv.DictReader(io.StringIO(text), delimiter=case.delimiter))
    return text.replace("\r\n", "\n").rstrip("\n")


_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"


def _element(node: ElementTree.Element) -> Any:
    if node.get(_NIL) in ("true", "1"):
        return None
    made: dict[str, Any] = {f"@{_local(name)}": value for name, value in node.attrib.items() if not name.startswith(_XSI)}  # fmt: skip
    children = list(node)
    if not children and not made:
        return (node.text or "").strip()
    for child in children:
        made.setdefault(_local(child.tag), []).append(_element(child))
    text = "".join([node.text or "", *(child.tail or "" for child in children)]).strip()
    return {**made, "#text": text} if text or not children else made


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


# --- comparing ---------------------------------------------------------------------------------------------------------


def _compare(expected: Any, actual: Any, path: str, plain: str, case: Case, found: list[str]) -> None:
    if plain in case.ignore or len(found) > MOST:
        return
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name in [*expected, *(name for name in actual if name not in expected)]:
            below = f"{plain}.{name}" if plain else name
            place = f"{path}.{name}" if path else name
            if below in case.ignore:
                continue
            if name not in actual:
                found.append(f"{place} is missing; expected {_shown(expected[name])}")
            elif name not in expected:
                found.append(f"{place} is {_shown(actual[name])}; not expected")
            else:
                _compare(expected[name], actual[name], place, below, case, found)
    elif isinstance(expected, list) and isinstance(actual, list):
        _compare_lists(expected, actual, path, plain, case, found)
    elif not same(expected, actual, _tolerance(plain, case)):
        found.append(f"{path or 'the output'} is {_shown(actual)}; expected {_shown(expected)}")


def _compare_lists(expected: list[Any], actual: list[Any], path: str, plain: str, case: Case, found: list[str]) -> None:
    if len(expected) == len(actual) == 1:
        one = path if case.format == "xml" else f"{path}[0]"
        _compare(expected[0], actual[0], one, plain, case, found)
        return
    marks = [[json.dumps(_kept(item, plain, case), sort_keys=True, default=str) for item in items] for items in (expected, actual)]  # fmt: skip
    if marks[0] != marks[1] and Counter(marks[0]) == Counter(marks[1]):
        found.append(f"{path or 'the output'} has the same items in another order")
        return
    key = _key(expected, actual, plain, case)
    if key is None:
        if len(expected) != len(actual):
            found.append(f"{path or 'the output'} has {len(actual)} items; expected {len(expected)}")
        for at, (one, other) in enumerate(zip(expected, actual, strict=False)):
            _compare(one, other, f"{path}[{at}]", plain, case, found)
        return
    places = {_token(item, key): at for at, item in enumerate(actual)}
    order = [places[_token(item, key)] for item in expected if _token(item, key) in places]
    if order != sorted(order):
        found.append(f"{path or 'the output'} has the same items in another order")
    for at, item in enumerate(expected):
        other = places.pop(_token(item, key), None)
        if other is None:
            found.append(f"{path}[{at}] ({key} {_shown(item[key])}) is missing; expected {_shown(item)}")
        else:
            _compare(item, actual[other], f"{path}[{other}]", plain, case, found)
    found.extend(f"{path}[{at}] ({key} {_shown(actual[at][key])}) is not expected" for at in places.values())


def _key(expected: list[Any], actual: list[Any], plain: str, case: Case) -> str | None:
    """The member that tells the items apart, and that most of both sides have in common."""
    if not expected or not all(isinstance(one, dict) for one in (*expected, *actual)):
        return None
    best: tuple[int, str] | None = None
    for name in expected[0]:
        below = f"{plain}.{name}" if plain else name
        if below in case.ignore or _tolerance(below, case) is not None:
            continue
        sides = [[_token(item, name) for item in items] for items in (expected, actual)]
        if any(None in side or len(set(side)) < len(side) for side in sides):
            continue
        common = len(set(sides[0]) & set(sides[1]))
        if common and (best is None or common > best[0]):
            best = common, name
    return best[1] if best else None


def _token(item: Any, key: str) -> Any:
    value = item.get(key)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return None if isinstance(value, (dict, list, bool, float)) else value


def _kept(value: Any, plain: str, case: Case) -> Any:
    if isinstance(value, dict):
        below = {name: f"{plain}.{name}" if plain else name for name in value}
        return {name: _kept(one, below[name], case) for name, one in value.items() if below[name] not in case.ignore}
    return [_kept(one, plain, case) for one in value] if isinstance(value, list) else value


def _tolerance(plain: str, case: Case) -> tuple[str, str] | None:
    here = plain
    while here:
        if here in case.tolerances:
            return case.tolerances[here]
        here = here.rpartition(".")[0]
    return case.tolerances.get("")


def same(expected: Any, actual: Any, tolerance: tuple[str, str] | None = None) -> bool:
    """Whether two values are the same, or near enough: an amount, a share in percent, or seconds."""
    if expected == actual and isinstance(expected, bool) == isinstance(actual, bool):
        return True
    if tolerance is None:
        return False
    kind, most = tolerance
    if kind == "duration":
        one, other = _moment(expected), _moment(actual)
        if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
            return False
        return abs(one - other) <= timedelta(seconds=float(most))
    if isinstance(expected, str) != isinstance(actual, str):
        return False
    wanted, given = _number(expected), _number(actual)
    if wanted is None or given is None:
        return False
    allowed = Decimal(most)
    return abs(wanted - given) <= (allowed if kind == "amount" else abs(wanted) * allowed / 100)


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        return None
    try:
        made = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return made if made.is_finite() else None


def _moment(value: Any) -> datetime | None:
    if not isinstance(value, str):
        return None
    text = value.strip()
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.combine(date(2000, 1, 1), time.fromisoformat(text))
    except ValueError:
        return None


def _shown(value: Any) -> str:
    text = str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False, default=float)
    return text if len(text) <= 80 else text[:79] + "…"
