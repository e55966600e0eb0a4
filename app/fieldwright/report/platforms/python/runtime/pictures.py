"""Moments as milliseconds, and as text in the parts of a picture that say only one thing."""

import re
from datetime import datetime, timedelta, timezone
from typing import Any

from fieldwright.report.platforms.python.runtime.values import MISSING, MapError, checked

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_PARTS = {
    "Y0001": lambda at: f"{at.year:04d}", "Y": lambda at: str(at.year), "M01": lambda at: f"{at.month:02d}",
    "M": lambda at: str(at.month), "M1": lambda at: str(at.month), "D01": lambda at: f"{at.day:02d}", "D": lambda at: str(at.day),
    "D1": lambda at: str(at.day), "H01": lambda at: f"{at.hour:02d}", "H": lambda at: str(at.hour), "m": lambda at: f"{at.minute:02d}",
    "m01": lambda at: f"{at.minute:02d}", "s": lambda at: f"{at.second:02d}", "s01": lambda at: f"{at.second:02d}",
    "f001": lambda at: f"{at.microsecond // 1000:03d}", "h": lambda at: str(at.hour % 12 or 12),
    "h01": lambda at: f"{at.hour % 12 or 12:02d}", "P": lambda at: "am" if at.hour < 12 else "pm",
    "FNn": lambda at: _DAYS[at.weekday()], "MNn": lambda at: _MONTHS[at.month - 1],
    "FNn,3-3": lambda at: _DAYS[at.weekday()][:3], "MNn,3-3": lambda at: _MONTHS[at.month - 1][:3],
    "Z01:01": lambda at: _offset(at, ":"), "Z": lambda at: _offset(at, ":"), "Z0101": lambda at: _offset(at, ""),
}  # fmt: skip


def readable(name: str, picture: str = "") -> bool:
    """Whether a picture has only parts that are written here."""
    if name == "toMillis":
        return not picture
    left = re.sub(r"\[([^\[\]]*)\]", lambda one: "" if one[1] in _PARTS else "[", picture)
    return "[" not in left and "]" not in left


def from_millis(millis: Any = MISSING, picture: Any = MISSING, zone: Any = MISSING) -> Any:
    """``$fromMillis``."""
    checked("text", picture, "fromMillis")
    if checked("number", millis, "fromMillis") is MISSING:
        return MISSING
    offset = timedelta()
    if checked("text", zone, "fromMillis") is not MISSING:
        if not re.fullmatch("[-+][0-9]{4}", zone):
            raise MapError("D3137", f"{zone} is no offset such as +0200")
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5])) * (-1 if zone[0] == "-" else 1)
    try:
        at = datetime(1970, 1, 1) + timedelta(milliseconds=int(millis)) + offset
        at = at.replace(tzinfo=timezone(offset))
    except (OverflowError, ValueError):
        raise MapError("D3137", f"{millis} milliseconds are outside the years 1 to 9999") from None
    if picture is MISSING:
        picture = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]" + ("Z" if not offset else "[Z01:01]")
    return re.sub(r"\[([^\[\]]*)\]", lambda one: _PARTS[one[1]](at), picture)


def _offset(at: datetime, colon: str) -> str:
    minutes = int((at.utcoffset() or timedelta()).total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{colon}{abs(minutes) % 60:02d}"


def to_millis(text: Any = MISSING) -> Any:
    """``$toMillis`` of ISO 8601."""
    if checked("text", text, "toMillis") is MISSING:
        return MISSING
    found = re.fullmatch(
        r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[-+]\d\d:?\d\d))?)?)?", text, re.ASCII
    )
    if found is None:
        raise MapError("D3110", f"{text} is not a moment that can be read")
    year, month, day, hour, minute, second = (
        int(one or default) for one, default in zip(found.groups()[:6], (0, 1, 1, 0, 0, 0), strict=True)
    )
    zone = found[8] or "Z"
    away = 0 if zone == "Z" else (int(zone[1:3]) * 60 + int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
    try:
        at = datetime(year, month, day, hour, minute, second) - timedelta(minutes=away)
    except (ValueError, OverflowError):
        raise MapError("D3110", f"{text} is not a moment of the calendar") from None
    seconds = (at - datetime(1970, 1, 1)) // timedelta(seconds=1)
    return seconds * 1000 + int((found[7] or "0")[:3].ljust(3, "0"))
