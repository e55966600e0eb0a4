"""What columns and values of a catalog are called in the window; the file, its exports and the command line keep the English words."""

import re
from collections.abc import Callable, Iterable, Mapping

from attrs import frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.project.catalog.priority import Priority
from fieldwright.project.catalog.roadmap import Placed
from fieldwright.report.catalog.attributes import ENTRY, Attribute
from fieldwright.report.catalog.picture import Picture

NO_ELEMENT, EMPTY = tr("(no element)"), tr("empty")
LIST = "; "
"""What is between the members of a list in a cell."""

SEVERITIES: Mapping[str, str] = {"error": tr("error"), "warning": tr("warning"), "info": tr("info")}

TITLES: Mapping[str, str] = {
    "Id": tr("Id"), "Data element": tr("Data element"), "Source system": tr("Source system"), "Source owner": tr("Source owner"),
    "Target system": tr("Target system"), "Target owner": tr("Target owner"), "New a month": tr("New a month"),
    "Changed a month": tr("Changed a month"), "Update frequency": tr("Update frequency"), "Synchronisation": tr("Synchronisation"),
    "Trigger": tr("Trigger"), "Integration method": tr("Integration method"), "Security concerns": tr("Security concerns"),
    "Protections": tr("Protections"), "How it is protected": tr("How it is protected"), "Integration owner": tr("Integration owner"),
    "Lifecycle": tr("Lifecycle"), "Status": tr("Status"), "Notes": tr("Notes"), "Volume in words": tr("Volume in words"),
    "Effort in days": tr("Effort in days"), "Risk": tr("Risk"), "Quarter": tr("Quarter"), "Rank": tr("Rank"), "Projects": tr("Projects"),
    "System": tr("System"), "Also called": tr("Also called"), "Owner": tr("Owner"), "Description": tr("Description"), "Vendor": tr("Vendor"),
    "API": tr("API"), "System of record for": tr("System of record for"), "Platform": tr("Platform"), "Note": tr("Note"),
}  # fmt: skip
"""By the titles of `report.catalog.attributes`."""

_LIFE = {"planned": tr("planned"), "live": tr("live"), "retiring": tr("retiring"), "retired": tr("retired")}
_CONCERNS = {
    "personal": tr("personal"), "special category": tr("special category"), "health": tr("health"), "financial": tr("financial"),
    "credentials": tr("credentials"), "regulated": tr("regulated"),
}  # fmt: skip
_METHODS = {
    "webhook": tr("webhook"), "event": tr("event"), "queue": tr("queue"), "file": tr("file"), "database link": tr("database link"),
    "screen scraping": tr("screen scraping"), "e-mail": tr("e-mail"), "manual": tr("manual"), "other": tr("other"),
}  # fmt: skip
_RISKS = {"low": tr("low"), "medium": tr("medium"), "high": tr("high")}
_USUAL = {
    "real time": tr("real time"), "minutes": tr("minutes"), "every minute": tr("every minute"), "hourly": tr("hourly"), "daily": tr("daily"),
    "weekly": tr("weekly"), "monthly": tr("monthly"), "yearly": tr("yearly"), "on demand": tr("on demand"),
}  # fmt: skip
_EVERY = {
    "every {n} minutes": tr("every {n} minutes"), "every {n} hours": tr("every {n} hours"), "every {n} days": tr("every {n} days"),
    "every {n} weeks": tr("every {n} weeks"), "every {n} months": tr("every {n} months"), "every {n} years": tr("every {n} years"),
}  # fmt: skip
VALUES: Mapping[str, Mapping[str, str]] = {
    "mode": {"full": tr("full"), "delta": tr("delta")}, "method": _METHODS, "lifecycle": _LIFE, "risk": _RISKS, "platform": {"yes": tr("yes")},
    "concerns": _CONCERNS, "frequency": _USUAL, "protections": {
        "encrypted in transit": tr("encrypted in transit"), "encrypted at rest": tr("encrypted at rest"),
        "private network": tr("private network"), "signed": tr("signed"), "pseudonymised": tr("pseudonymised"), "masked": tr("masked"),
        "access control": tr("access control"), "access logged": tr("access logged"),
    },
}  # fmt: skip
"""By the keys of attributes: what their values are called."""
_LISTS = frozenset({"concerns", "protections"})


def title(attribute: Attribute) -> str:
    """What a column is called."""
    return TITLES.get(attribute.title, attribute.title)


def named(key: str) -> str:
    """What the attribute of a key is called; in English the key itself."""
    found = next((one.title for one in ENTRY if one.key == key), "")
    return key if TITLES.get(found, found) == found else TITLES[found]


def shown(key: str, text: str) -> str:
    """The text of a cell as people read it."""
    if key in _LISTS:
        return LIST.join(_shown(key, one) for one in text.split(LIST)) if text else ""
    return _shown(key, text)


def meant(key: str, text: str) -> str:
    """The text of a cell as the file has it, of what people read or wrote; what is not known stays."""
    if key in _LISTS:
        return LIST.join(_meant(key, one.strip()) for one in text.split(LIST.strip()) if one.strip()) if _says_otherwise(key) else text  # fmt: skip
    return _meant(key, text.strip()) if _says_otherwise(key) else text


def choices(attribute: Attribute) -> list[str]:
    """What a column offers."""
    return [shown(attribute.key, one) for one in attribute.choices]


def _says_otherwise(key: str) -> bool:
    """Whether values of this attribute are called otherwise than in the file."""
    return any(one != words for one, words in VALUES.get(key, {}).items())


def _shown(key: str, text: str) -> str:
    held = VALUES.get(key)
    if held is None:
        return text
    if text in held:
        return held[text]
    if key == "frequency":
        return _counted(text, _EVERY.items())
    head, colon, rest = text.partition(":")  # regulated: PCI DSS
    return f"{held[head]}{colon}{rest}" if colon and head in held else text


def _meant(key: str, text: str) -> str:
    held = {words: one for one, words in VALUES.get(key, {}).items()}
    if text in held:
        return held[text]
    if key == "frequency":
        return _counted(text, [(words, one) for one, words in _EVERY.items()])
    head, colon, rest = text.partition(":")
    return f"{held[head]}{colon}{rest}" if colon and head in held else text


def _counted(text: str, forms: Iterable[tuple[str, str]]) -> str:
    for given, made in forms:
        before, _, after = given.partition("{n}")
        count = text[len(before) : len(text) - len(after)]
        if text.startswith(before) and text.endswith(after) and count.isdecimal():
            return made.format(n=count)
    return text


# --- pictures --------------------------------------------------------------------------------------------------------

STYLES: Mapping[str, str] = {
    "calls": tr("API or webhook"), "messages": tr("event or queue"), "files": tr("file, EDI or ETL"),
    "hands": tr("database link, screen, e-mail or by hand"), "mixed": tr("several or unknown"),
}  # fmt: skip
"""What the lines of a picture stand for, by the styles of `report.catalog.picture`."""


def left_out(picture: Picture) -> str:
    """What a picture does not show, in sentences; empty where it shows all."""
    systems, entries = picture.left_out
    parts: list[str] = []
    if systems or entries:
        parts.append(tr(
            "{systems} and {integrations} that connect least are left out here; filter or choose a system to see them.",
            systems=tr("{n} systems", "{n} system", systems), integrations=tr("{n} integrations", "{n} integration", entries),
        ))  # fmt: skip
    if picture.unplaced:
        parts.append(tr(
            "{n} integrations without a source or a target cannot be drawn.", "{n} integration without a source or a target cannot be drawn.", picture.unplaced
        ))  # fmt: skip
    return " ".join(parts)


# --- reasons ---------------------------------------------------------------------------------------------------------


@frozen
class _Phrase:
    """A reason as the priorities say it: how it is recognised, and how it is said here."""

    pattern: re.Pattern[str]
    said: Callable[[Mapping[str, str]], str]


def _findings(found: Mapping[str, str]) -> str:
    told = re.split(r", (?=[A-Z]\d\d )", found["what"])
    return tr("{findings} (+{points})", findings=", ".join(map(_finding, told)), points=found["points"])


def _finding(text: str) -> str:
    id_, _, words = text.partition(" ")
    known = translated(f"{words[:1].upper()}{words[1:]}")
    return text if known[1:] == words[1:] else f"{id_} {known}"


def _work(found: Mapping[str, str]) -> str:
    days, points = int(found["days"]), found["points"]
    if found["usual"]:
        return tr("{n} days of work, as usual (+{points})", "{n} day of work, as usual (+{points})", days, points=points)  # fmt: skip
    return tr("{n} days of work (+{points})", "{n} day of work (+{points})", days, points=points)


_PHRASES = (
    _Phrase(re.compile(r"security comes first"), lambda _: tr("security comes first")),
    _Phrase(re.compile(r"put at place (?P<rank>\d+) by a person"), lambda one: tr("put at place {rank} by a person", rank=one["rank"])),
    _Phrase(re.compile(r"(?P<count>[\d,]+) records a month \(\+(?P<points>\d+)\)"), lambda one: tr("{count} records a month (+{points})", count=int(one["count"].replace(",", "")), points=one["points"])),
    _Phrase(re.compile(r"(?P<risk>\w+) risk \(\+(?P<points>\d+)\)"), lambda one: tr("{risk} risk (+{points})", risk=shown("risk", one["risk"]), points=one["points"])),
    _Phrase(re.compile(r"(?P<days>\d+) days? of work(?P<usual>, as usual)? \(\+(?P<points>\d+)\)"), _work),
    _Phrase(re.compile(r"(?P<what>[A-Z]\d\d .+) \(\+(?P<points>\d+)\)"), _findings),
    _Phrase(re.compile(r"(?P<often>.+) \(\+(?P<points>\d+)\)"), lambda one: tr("{often} (+{points})", often=shown("frequency", one["often"]), points=one["points"])),
    _Phrase(re.compile(r"it is (?P<life>planned|retiring)"), lambda one: tr("it is {state}", state=shown("lifecycle", one["life"]))),
    _Phrase(re.compile(r"put there by a person"), lambda _: tr("put there by a person")),
    _Phrase(re.compile(r"the first quarter with room for it"), lambda _: tr("the first quarter with room for it")),
    _Phrase(re.compile(r"there is room in the first quarter"), lambda _: tr("there is room in the first quarter")),
    _Phrase(re.compile(r"it is longer than a quarter \((?P<effort>\d+) of (?P<days>\d+) days\), and has one to itself"), lambda one: tr("it is longer than a quarter ({effort} of {days} days), and has one to itself", effort=one["effort"], days=one["days"])),
)  # fmt: skip


def reason(text: str) -> str:
    """A reason for a place in the road map, in the window's language."""
    for one in _PHRASES:
        found = one.pattern.fullmatch(text)
        if found is not None:
            return one.said({name: value or "" for name, value in found.groupdict().items()})
    return translated(text)


def reasons(of: Priority) -> str:
    """Why an integration has its place, in one line."""
    return "; ".join(map(reason, of.reasons))


def quarter_reason(of: Placed) -> str:
    """Why work stands in its quarter."""
    return reason(of.reason)
