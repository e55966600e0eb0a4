"""Names of EDI segments and elements from a folder of XML definitions that the user points at.

Two forms are read: directories of EDIFACT (``segments.xml`` with ``segment``, ``composite_data_element``, ``data_element``) and maps of X12
transactions (``transaction`` with ``segment`` and ``element`` that have an ``xid`` and a ``name``). Nothing of them is kept but what is shown.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from attrs import Factory, define, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import read_bytes
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.keywords import NOTES

FILES = 400
"""The most files of a folder that are looked at."""

NAMES = 3
"""The most names that are shown of a segment or element that has several."""

_PLACE = re.compile(r"([A-Z][A-Z0-9]{1,2})(\d\d)(?:[-_](\d+))?")


@frozen
class Named:
    """What definitions say about a segment, element or component: its number (``1004``), name, description, longest text, codes."""

    number: str = ""
    name: str = ""
    description: str = ""
    longest: int = 0
    codes: Mapping[str, str] = Factory(dict)


@define(eq=False)
class Definitions:
    """Names by place (``BEG``, ``BEG03``, ``SV101_1``); those of one transaction type before those of any."""

    places: dict[str, Named] = Factory(dict)
    by_type: dict[str, dict[str, Named]] = Factory(dict)

    def __bool__(self) -> bool:
        return bool(self.places or self.by_type)

    def named(self, schema: dict[str, Any], type_: str, version: str) -> dict[str, Any]:
        """The schema with titles, descriptions and the meaning of codes that were seen."""
        if self:
            own = self.by_type.get(f"{type_}.{version}") or self.by_type.get(type_, {})
            self._walk(schema, {**self.places, **own})
        return schema

    def _walk(self, schema: dict[str, Any], places: Mapping[str, Named]) -> None:
        for name, member in cast("dict[str, Any]", schema.get("properties", {})).items():
            found = places.get(name)
            if found is not None:
                _say(member, found)
            self._walk(member, places)
        if isinstance(schema.get("items"), dict):
            self._walk(schema["items"], places)


def definitions_in(folder: Path) -> Definitions:
    """The definitions in a folder and those below it; files that hold none, or cannot be read, are passed over."""
    made = Definitions()
    codes: dict[str, dict[str, str]] = {}
    roots = list(_roots(folder))
    for root in roots:
        if root.tag in ("data_elements", "codes"):
            for one in root.iter("data_element"):
                found = {str(c.get("id")): str(c.get("title") or c.get("desc") or "") for c in one.iter("code")}
                if found:
                    codes[str(one.get("id"))] = found
    for root in roots:
        if root.tag == "segments":
            for one in root.iter("segment"):
                _edifact_segment(made.places, one, codes)
        elif root.tag == "transaction":
            _x12_map(made, root)
    return made


def _say(schema: dict[str, Any], found: Named) -> None:
    title = " ".join(part for part in (found.number, found.name) if part)
    if title:
        schema["title"] = title
        schema["description"] = f"{title}: {found.description}" if found.description else title
    if found.longest and schema.get("type") == "string":
        schema["maxLength"] = found.longest
    seen = [one for one in schema.get("examples", []) if str(one) in found.codes]
    if seen:
        meaning = ", ".join(f"{one} is {found.codes[str(one)]}" for one in seen)
        schema.setdefault(NOTES, []).append(f"Codes, as the definitions say: {meaning}.")


def _roots(folder: Path) -> Iterator[Element]:
    for file in sorted(folder.rglob("*.xml"))[:FILES]:
        try:
            yield parse_xml(read_bytes(file), file, comments=False)
        except FieldwrightError:
            continue


def _edifact_segment(places: dict[str, Named], segment: Element, codes: Mapping[str, Mapping[str, str]]) -> None:
    id_ = str(segment.get("id"))
    places[id_] = Named("", _spaced(segment.get("name")), str(segment.get("desc") or ""))
    number = 0
    for one in segment:
        for _ in range(min(int(one.get("repeat") or 1), 99) if str(one.get("repeat") or "1").isdigit() else 1):
            number += 1
            place = f"{id_}{number:02}"
            places[place] = _edifact_element(one, codes)
            parts = [part for part in one if part.tag == "data_element"]
            for at, part in enumerate(parts, 1):
                places[f"{place}_{at}"] = _edifact_element(part, codes)


def _edifact_element(one: Element, codes: Mapping[str, Mapping[str, str]]) -> Named:
    number = str(one.get("id") or "")
    longest = str(one.get("maxlength") or "")
    return Named(
        number, _spaced(one.get("name")), str(one.get("desc") or ""), int(longest) if longest.isdigit() else 0, codes.get(number, {})
    )  # fmt: skip


def _x12_map(made: Definitions, root: Element) -> None:
    """Of a transaction's map the names; a segment that is used in several places has the names of all."""
    numbers: dict[str, str] = {}
    names: dict[str, dict[str, None]] = {}
    for one in root.iter("segment", "element", "subele"):
        place = str(one.get("xid") or "")
        known = _PLACE.fullmatch(place)
        if known and known[3]:
            place = f"{known[1]}{known[2]}_{int(known[3])}"
        name = (one.findtext("name") or "").strip()
        if place and name:
            numbers.setdefault(place, one.findtext("data_ele") or "")
            names.setdefault(place, {})[name] = None
    own = made.by_type.setdefault(str(root.get("xid") or ""), {})
    for place, given in names.items():
        all_ = list(given)
        shown = " / ".join(all_[:NAMES]) + (" / …" if len(all_) > NAMES else "")
        one = Named(numbers[place], shown)
        own.setdefault(place, one)
        if place[:2] in ("GS", "GE", "ST", "SE") or place[:3] in ("ISA", "IEA"):
            made.places.setdefault(place, one)


def _spaced(name: Any) -> str:
    """A name in camel case as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(name or ""))
