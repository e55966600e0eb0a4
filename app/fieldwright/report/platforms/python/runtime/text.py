"""Functions on text."""

import base64
import re
import urllib.parse
from typing import Any

from fieldwright.report.platforms.python.runtime.operators import call
from fieldwright.report.platforms.python.runtime.values import (
    MISSING,
    MapError,
    Sequence,
    checked,
    items_of,
    json_text,
    settled,
)


def length(text: Any = MISSING) -> Any:
    """``$length``."""
    return MISSING if checked("text", text, "length") is MISSING else len(text)


def substring(text: Any, start: Any, size: Any = MISSING) -> Any:
    """``$substring``: from a place on, from the end where it is negative, at most so many characters."""
    if checked("text", text, "substring") is MISSING:
        checked("number", start, "substring")
        return MISSING
    if start is MISSING:
        raise MapError("T0410", "$substring takes a number, not nothing")
    start = checked("number", start, "substring")
    start = 0 if len(text) + start < 0 else start
    first = _place(start, len(text))
    if checked("number", size, "substring") is MISSING:
        return text[first:]
    if size <= 0:
        return ""
    return text[first : _place(start + size if start >= 0 else len(text) + start + size, len(text))]


def _place(value: float, length: int) -> int:
    whole = int(value)
    return max(0, length + whole) if whole < 0 else min(whole, length)


def before(text: Any, mark: Any) -> Any:
    """``$substringBefore``: up to a mark; the whole where it is not there."""
    if checked("text", text, "substringBefore") is MISSING or checked("text", mark, "substringBefore") is MISSING:
        return text
    return text.partition(mark)[0] if mark else ""


def after(text: Any, mark: Any) -> Any:
    """``$substringAfter``: behind a mark; the whole where it is not there."""
    if checked("text", text, "substringAfter") is MISSING or checked("text", mark, "substringAfter") is MISSING:
        return text
    return text.partition(mark)[2] if mark and mark in text else text


def uppercase(text: Any = MISSING) -> Any:
    """``$uppercase``."""
    return text if checked("text", text, "uppercase") is MISSING else text.upper()


def lowercase(text: Any = MISSING) -> Any:
    """``$lowercase``."""
    return text if checked("text", text, "lowercase") is MISSING else text.lower()


def trim(text: Any = MISSING) -> Any:
    """``$trim``: single spaces inside, none around."""
    if checked("text", text, "trim") is MISSING:
        return MISSING
    single = re.sub("[ \t\n\r]+", " ", text)
    return single.removeprefix(" ").removesuffix(" ")


def pad(text: Any, width: Any, filler: Any = MISSING) -> Any:
    """``$pad``: to a width, on the left where it is negative."""
    checked("number", width, "pad")
    checked("text", filler, "pad")
    if checked("text", text, "pad") is MISSING:
        return MISSING
    if width is MISSING:
        raise MapError("T0410", "$pad takes a number, not nothing")
    missing = abs(int(width)) - len(text)
    if missing <= 0:
        return text
    if missing > 10_000_000:
        raise MapError("D3000", "$pad makes a text of more than ten million characters")
    filling = ((filler or " ") * missing)[:missing]
    return text + filling if width > 0 else filling + text


def contains(text: Any, pattern: Any) -> Any:
    """``$contains``: whether a text, or what a pattern describes, is in it."""
    if checked("text", text, "contains") is MISSING or pattern is MISSING:
        return MISSING
    if isinstance(pattern, re.Pattern):
        return pattern.search(text) is not None
    return checked("text", pattern, "contains") in text


def _limit(limit: Any, function: str) -> int:
    if checked("number", limit, function) is MISSING:
        return -1
    if limit < 0:
        raise MapError("D3020", f"${function}: the limit must not be negative")
    return -int(-limit // 1)  # of a fraction the whole number above: so many are fewer than that


def _found(pattern: "re.Pattern[str]", text: str, limit: int) -> list["re.Match[str]"]:
    found: list[re.Match[str]] = []
    for one in pattern.finditer(text):
        if 0 <= limit <= len(found):
            break
        if not one[0]:
            if found or one.start() > 0 or text:
                raise MapError("D1004", f"the pattern {pattern.pattern} matches an empty text")
            found.append(one)
            break
        found.append(one)
    return found


def split(text: Any, separator: Any, limit: Any = MISSING) -> Any:
    """``$split``: the parts between separators."""
    most = _limit(limit, "split")
    if not isinstance(separator, re.Pattern):
        checked("text", separator, "split")
        most = most if limit is MISSING else int(limit)
    if checked("text", text, "split") is MISSING:
        return MISSING
    if most == 0:
        return []
    if isinstance(separator, re.Pattern):
        parts: list[str] = []
        start = 0
        for one in _found(separator, text, most):
            parts.append(text[start : one.start()])
            start = one.end()
        return [*parts, text[start:]] if most < 0 or len(parts) < most else parts
    if checked("text", separator, "split") is MISSING:
        raise MapError("T0410", "$split takes a text, not nothing")
    made = text.split(separator) if separator else list(text)
    return made if most < 0 else made[:most]


def join(texts: Any, separator: Any = MISSING) -> Any:
    """``$join``: texts behind each other with a separator between them."""
    checked("text", separator, "join")
    if items_of("text", texts, "join") is MISSING:
        return MISSING
    return ("" if separator is MISSING else separator).join(items_of("text", texts, "join"))


def matches(text: Any, pattern: Any, limit: Any = MISSING, *, keep: bool = False) -> Any:
    """``$match``: what a pattern describes in a text, with its place and its groups."""
    most = _limit(limit, "match")
    if checked("text", text, "match") is MISSING:
        return MISSING
    found = [_described(one) for one in _found(pattern, text, most)] if most else []
    return settled(Sequence(found), keep)


def _described(one: "re.Match[str]") -> dict[str, Any]:
    return {"match": one[0], "index": one.start(), "groups": list(one.groups())}


def replaced(text: Any, pattern: Any, by: Any, limit: Any = MISSING) -> Any:
    """``$replace``: a text in place of another, or of what a pattern describes, where ``$1`` stands for its first group."""
    most = _limit(limit, "replace")
    if not callable(by):
        checked("text", by, "replace")
    if checked("text", text, "replace") is MISSING:
        return MISSING
    if by is MISSING or pattern is MISSING:
        raise MapError("T0410", "$replace takes a text, not nothing")
    if not isinstance(pattern, re.Pattern):
        if checked("text", pattern, "replace") == "":
            raise MapError("D3010", "$replace: the text that is replaced must not be empty")
        if callable(by):
            raise MapError("D3012", "$replace: a function replaces only what a pattern describes")
        return text.replace(pattern, by, most)
    made: list[str] = []
    start = 0
    for one in _found(pattern, text, most) if most else []:
        made += [text[start : one.start()], call(by, _described(one)) if callable(by) else _substituted(by, one)]
        start = one.end()
    made.append(text[start:])
    wrong = next((one for one in made if not isinstance(one, str)), None)
    if wrong is not None:
        raise MapError("D3012", f"$replace: the function must give text, not {json_text(wrong)}")
    return "".join(made)


def _substituted(by: str, match: "re.Match[str]") -> str:
    groups = match.re.groups
    made: list[str] = []
    at = 0
    while at < len(by):
        if by[at] != "$":
            made.append(by[at])
            at += 1
            continue
        at += 1
        if by[at : at + 1] == "$":
            made.append("$")
            at += 1
            continue
        if by[at : at + 1] == "0":
            made.append(match[0])
            at += 1
            continue
        digits = re.match("[0-9]{1," + str(len(str(groups)) if groups else 1) + "}", by[at:])
        if digits is None:
            made.append("$")
            continue
        number = int(digits[0])
        if number > groups and len(digits[0]) > 1:
            number = int(digits[0][:-1])
        if 0 < number <= groups:
            made.append(match[number] or "")
        at += len(str(number))
    return "".join(made)


def base64_encoded(text: Any = MISSING) -> Any:
    """``$base64encode``."""
    if checked("text", text, "base64encode") is MISSING:
        return MISSING
    return base64.b64encode(bytes(ord(one) & 255 for one in text)).decode()


def base64_decoded(text: Any = MISSING) -> Any:
    """``$base64decode``."""
    if checked("text", text, "base64decode") is MISSING:
        return MISSING
    try:
        return base64.b64decode(text, validate=True).decode("latin-1")
    except ValueError:
        raise MapError("D3137", "$base64decode: this is no base64") from None


_URL_PART = "-_.!~*'()"
_URL = ";/?:@&=+$,#" + _URL_PART


def url_part_encoded(text: Any = MISSING) -> Any:
    """``$encodeUrlComponent``."""
    return text if checked("text", text, "encodeUrlComponent") is MISSING else _quoted(text, _URL_PART)


def url_encoded(text: Any = MISSING) -> Any:
    """``$encodeUrl``."""
    return text if checked("text", text, "encodeUrl") is MISSING else _quoted(text, _URL)


def _quoted(text: str, safe: str) -> str:
    try:
        return urllib.parse.quote(text, safe=safe, errors="strict")
    except UnicodeEncodeError:
        raise MapError("D3140", "this text cannot stand in a URL") from None


def url_part_decoded(text: Any = MISSING) -> Any:
    """``$decodeUrlComponent``."""
    if checked("text", text, "decodeUrlComponent") is MISSING:
        return MISSING
    if re.search("%(?![0-9A-Fa-f]{2})", text):
        raise MapError("D3140", "this is no encoded URL")
    try:
        return urllib.parse.unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise MapError("D3140", "this is no encoded URL") from None
