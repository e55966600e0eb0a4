"""Forms of dates as people write them, as pictures of JSONata."""

import re

_PARTS = {
    "YYYY": "[Y0001]",
    "JJJJ": "[Y0001]",
    "AAAA": "[Y0001]",
    "YY": "[Y01]",
    "JJ": "[D01]",
    "MM": "[M01]",
    "DD": "[D01]",
    "TT": "[D01]",
}
_FORM = re.compile(r"(?:YYYY|JJJJ|AAAA|YY|MM|DD|TT|JJ)(?:[-./ ]?(?:YYYY|JJJJ|AAAA|YY|MM|DD|TT|JJ)){1,2}")
_PART = re.compile(r"YYYY|JJJJ|AAAA|YY|MM|DD|TT|JJ")

ISO = "[Y0001]-[M01]-[D01]"
"""The picture of a date of ISO 8601."""


def picture_of(form: str) -> str:
    """The picture of a date's form; empty where it is no form of a date that is clear.

    >>> picture_of("DD.MM.YYYY"), picture_of("jjjj-mm-tt"), picture_of("JJ/MM/AAAA")
    ('[D01].[M01].[Y0001]', '[Y0001]-[M01]-[D01]', '[D01]/[M01]/[Y0001]')
    """
    found = form.strip().upper()
    if found in ("ISO", "ISO 8601", "ISO8601", "ISO-8601", "ISO DATE"):
        return ISO
    if not _FORM.fullmatch(found):
        return ""
    parts = _PART.findall(found)
    if "JJ" in parts and ("TT" in parts or "DD" in parts):  # German years of two digits
        return ""
    if len(set(parts)) != len(parts) or not any(one in ("YYYY", "JJJJ", "AAAA", "YY") for one in parts):
        return ""
    return _PART.sub(lambda one: _PARTS[one[0]], found)
