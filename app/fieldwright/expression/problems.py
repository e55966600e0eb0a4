"""What can go wrong in an expression, as a table: one sentence and one mend for people per code.

Codes with a digit after ``S``, ``T``, ``D`` or ``U`` are JSONata's and the engine's; ``F`` are ours.
"""

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import frozen


@frozen
class Problem:
    """Something wrong with an expression, at ``start`` to ``end`` (code points, -1 when unknown)."""

    code: str
    message: str
    mend: str = ""
    start: int = -1
    end: int = -1

    @property
    def stopped(self) -> bool:
        """Whether the evaluation was stopped by a limit, so that trying again with the same input is no use."""
        return self.code in _STOPPED


_STOPPED = frozenset({"D1011", "D1012", "U1001", "U1006", "F1002", "F1003", "F1004", "D2014", "D2016"})

_TABLE: Mapping[str, tuple[str, str]] = MappingProxyType({
    # code: (sentence, mend); {token} and {value} are the engine's, {detail} its own message, {seconds} and {steps} a limit with its unit
    "S0101": ("a text is opened with a quote and not closed", "add the closing quote"),
    "S0102": ("the number {token} is too large", "write it as text in quotes"),
    "S0103": ("the escape sequence is not one that JSON has", 'use one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX'),
    "S0104": ("\\u must be followed by four hexadecimal digits", "write for example \\u00e9"),
    "S0105": ("a name is opened with a backtick and not closed", "add the closing backtick"),
    "S0106": ("a comment is opened with /* and not closed", "add */"),
    "S0201": ("{token} is not expected here", "join the parts with an operator such as & or +, or remove it"),
    "S0202": ("{value} is expected here, not {token}", "put {value} before it"),
    "S0203": ("the expression ends where {value} is expected", "add {value} at the end"),
    "S0204": ("{token} is not an operator", "remove it, or put a name with such characters in backticks"),
    "S0205": ("{token} is not understood", "put a name with such characters in backticks"),
    "S0206": ("{token} cannot stand here", "remove it"),
    "S0207": ("the expression ends too early", "write what comes after the last operator"),
    "S0208": ("a function's parameter must be a variable", "begin its name with $"),
    "S0209": ("a filter cannot follow a grouping", "put the filter [...] before the grouping {{...}}"),
    "S0210": ("a step can be grouped only once", "remove one of the {{...}}"),
    "S0211": ("{token} cannot begin a value", "write the value that should stand before it, or remove it"),
    "S0212": ("only a variable can be given a value with :=", "begin the name on its left with $"),
    "S0213": ("{token} cannot be a step of a path", "put a name that is a number or a word such as true in backticks"),
    "S0214": ("{token} must be followed by a variable", "write a name that begins with $ behind it"),
    "S0215": ("@ must stand before the filters of its step", "move @$name in front of the [...]"),
    "S0216": ("@ must stand before the sorting of its step", "move @$name in front of the ^(...)"),
    "S0217": ("% has no parent here", "begin the path further up, or use a variable"),
    "S0301": ("a pattern between slashes is empty, or an escape is unknown", "write a pattern between the slashes"),
    "S0302": ("a pattern is opened with a slash and not closed", "add the closing slash"),
    "S0303": ("the pattern is not understood", "see the message: {detail}"),
    "S0401": ("only arrays and functions take a type in brackets in a signature", "remove the <...>"),
    "S0402": ("a choice in a signature cannot hold a type with brackets", "remove the brackets"),
    "S0500": ("the expression could not be read", "see the message: {detail}"),
    "T0410": ("an argument has the wrong type: {detail}", "convert it, for example with $string() or $number()"),
    "T0411": ("the value before the dot has the wrong type: {detail}", "give the argument in the brackets"),
    "T0412": ("{detail}", "filter or convert the items first, for example with $map(items, $number)"),
    "T1003": ("a key of an object must be text, not {value}", "convert it with $string()"),
    "T1005": ("{token} is called like a function and is not one", "write it with $ in front: ${token}"),
    "T1006": ("{token} is called like a function and is not one", "correct its name, or define it with :="),
    "T1007": ("{token} is called like a function and is not one", "write it with $ in front: ${token}"),
    "T1008": ("{token} is called like a function and is not one", "correct its name, or define it with :="),
    "T1010": ("a pattern function must give an object with match, start, end, groups and next", ""),
    "T2001": ("the left side of {token} is not a number but {value}", "convert it with $number()"),
    "T2002": ("the right side of {token} is not a number but {value}", "convert it with $number()"),
    "T2003": ("the left side of .. must be a whole number", "convert it, for example with $floor()"),
    "T2004": ("the right side of .. must be a whole number", "convert it, for example with $floor()"),
    "T2006": ("the right side of ~> must be a function", "write a function's name such as $string behind it"),
    "T2007": ("values of different types cannot be sorted", "convert them, for example with $string()"),
    "T2008": ("only numbers and text can be sorted by", "convert it, for example with $string()"),
    "T2009": ("values of different types cannot be compared with {token}", "convert both to numbers or both to text"),
    "T2010": ("only numbers and text can be compared with {token}", "convert them with $number() or $string()"),
    "T2011": ("what a transformation puts in must be an object", "write {{...}}"),
    "T2012": ("what a transformation removes must be text or texts", "write the names in quotes"),
    "T2013": ("a transformation cannot copy a value that is not plain data", ""),
    "D1001": ("the number is too large", "check for a division by zero"),
    "D1002": ("only a number can be negated, not {value}", "convert it with $number()"),
    "D1004": ("the pattern matches an empty text", "make it match at least one character"),
    "D1009": ("two parts give the object the same key {value}", "make the keys different"),
    "D1011": ("a function calls itself without end", "check the condition that ends it"),
    "D1012": ("the expression took longer than {seconds} and was stopped", "check for a loop without end"),
    "D2005": ("the left side of := must be a variable", "begin its name with $"),
    "D2014": ("a range has more than ten million numbers", "make it shorter"),
    "D2016": ("a text would get longer than ten million characters", "check the length given to $pad()"),
    "D3001": ("only plain data can be written as text", "do not give a function to $string()"),
    "D3010": ("the pattern given to $replace() is empty", "write what to replace"),
    "D3011": ("the limit given to $replace() is negative", "give a positive number"),
    "D3012": ("the function given to $replace() must return text", "convert its result with $string()"),
    "D3020": ("the limit given to $split() is negative", "give a positive number"),
    "D3030": ("{value} is not a number", "check the value first, or give a default for others"),
    "D3040": ("the limit given to $match() is negative", "give a positive number"),
    "D3050": ("the function given to $reduce() must take at least two parameters", "write function($sum, $item) {{...}}"),
    "D3060": ("a negative number has no square root", "check the value first"),
    "D3061": ("the power is not a number that can be written", "check the values first"),
    "D3070": ("$sort() needs a function to sort anything but texts or numbers", "write $sort(items, function($a, $b) {{$a.key > $b.key}})"),
    "D3080": ("the picture of $formatNumber() has more than one ;", "leave one, between positive and negative"),
    "D3081": ("a part of the picture of $formatNumber() has more than one decimal separator", "leave one"),
    "D3082": ("a part of the picture of $formatNumber() has more than one percent sign", "leave one"),
    "D3083": ("a part of the picture of $formatNumber() has more than one per-mille sign", "leave one"),
    "D3084": ("a part of the picture of $formatNumber() has both a percent and a per-mille sign", "leave one"),
    "D3085": ("the picture of $formatNumber() has no digit", 'write for example "#,##0.00"'),
    "D3086": ("the picture of $formatNumber() has text between its digits", "put the text before or behind the digits"),
    "D3087": ("a grouping separator stands beside the decimal separator", 'write for example "#,##0.00"'),
    "D3088": ("the picture of $formatNumber() ends with a grouping separator", 'write for example "#,##0.00"'),
    "D3089": ("the picture of $formatNumber() has two grouping separators side by side", 'write for example "#,##0.00"'),
    "D3090": ("the picture of $formatNumber() has an optional digit behind a demanded one", 'write for example "#,##0.00"'),
    "D3091": ("the picture of $formatNumber() has a demanded digit behind an optional decimal", 'write for example "0.00##"'),
    "D3092": ("the picture of $formatNumber() has both an exponent and a percent sign", "leave one"),
    "D3093": ("the exponent in the picture of $formatNumber() may hold digits only", 'write for example "0.0e0"'),
    "D3100": ("the base must be between 2 and 36", "give such a number"),
    "D3110": ("{value} is not a date and time that can be read", "give the picture of the text as second argument, for example \"[Y0001]-[M01]-[D01]\""),
    "D3120": ("the text given to $eval() does not parse", ""),
    "D3121": ("the text given to $eval() failed", ""),
    "D3130": ("the number format {value} is not known", 'write for example "[D01]"'),
    "D3131": ("{detail}", "see $formatInteger() in the list of functions"),
    "D3132": ("the date part {value} is not known", "use for example [Y0001], [M01], [D01], [H01], [m01], [s01]"),
    "D3133": ("a month's or day's name cannot be written in this date part", "use [MNn] or [FNn]"),
    "D3134": ("the time zone in the picture has more than four digits", "write [Z] or [z]"),
    "D3135": ("the picture has a [ without ]", "add the ]"),
    "D3136": ("the picture leaves out part of the date", "the parts must go from years down without a gap"),
    "D3137": ("{detail}", ""),
    "D3138": ("$single() found more than one item", "narrow the condition, or use $filter()"),
    "D3139": ("$single() found no item", "give a default for missing, or use $filter()"),
    "D3140": ("the address to encode holds half a character", "check the text"),
    "D3141": ("{detail}", ""),
    "U1001": ("{detail}", "make the expression simpler, or its result smaller"),
    "U1006": ("the expression took more than {steps} and was stopped", "check for a loop without end, or give it less to go through"),
    # ours
    "F1001": ("$eval would run text from the data as a program, and is refused", "write the expression out"),
    "F1002": ("the expression took longer than {seconds} and was stopped", "check for a loop without end"),
    "F1003": ("the expression needed more memory than it may use and was stopped", "make its result smaller"),
    "F1004": ("the expression is nested too deeply", "split it with variables and :="),
    "F1005": ("the input is not JSON that can be read: {detail}", "check the payload"),
    "F1006": ("the expression could not be read: {detail}", "check it for odd characters"),
    "F1007": ("the function {token} is not known", ""),
    "F1008": ("the variable {token} is not known", ""),
    "F1009": ("the evaluation process ended unexpectedly", "try again; if it happens every time, make the expression simpler"),
    "F2001": ("{detail}", "add a row for it, or state another action for a key that is not found"),
    "F2002": ("{detail}", "add the lookup, or correct the name"),
    "F2003": ("{detail}", "give a decimal number as text, for example \"12.50\""),
    "F2004": ("{detail}", "correct the argument; fieldwright functions shows what each function takes"),
    "F2005": ("{detail}", "check the value first, or give a default for others"),
    "F2007": ("{detail}", "let the lookup be read both ways, or translate with another"),
    "F2008": ("{detail}", "put the table's file back, or correct its columns"),
    "F2006": ("{detail}", "give the function only the arguments that it takes"),
})  # fmt: skip


def explained(
    code: str, detail: str, *, start: int = -1, end: int = -1, token: Any = None, value: Any = None, text: str = "",
    seconds: float | None = None,
) -> Problem:  # fmt: skip
    """The problem of a code, in words. ``detail`` is the engine's own message."""
    sentence, mend = _TABLE.get(code, ("{detail}", ""))
    words = {
        "token": _shown(token) if token is not None else "this",
        "value": _shown(value) if value is not None else "something else",
        "detail": " ".join(detail.split()).rstrip(".") or "no reason is known",
        "seconds": _seconds(seconds if seconds is not None else _timeout_in(detail)),
        "steps": f"{value:,} steps" if isinstance(value, int) else "the steps that it may",
    }
    if code in ("S0203", "S0202") and value is None:
        words["value"] = "something"
    if code in ("T1005", "T1006", "T1007", "T1008"):
        words["token"] = str(token or "this").lstrip("$")
    if start > end >= 0:
        start, end = end, start
    return Problem(code, sentence.format(**words), mend.format(**words), start, min(end, len(text)) if text else end)


def nested_too_deeply(text: str) -> Problem:
    """The problem of an expression whose parts stand too deep inside each other."""
    return explained("F1004", "", start=0, end=len(text), text=text)


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The known name most like a wrong one, or an empty text. ``cutoff`` is how like it must be, of 1."""
    names = list(known)
    lower = {one.lower(): one for one in names}
    if name.lower() in lower:
        return lower[name.lower()]
    found = difflib.get_close_matches(name.lower(), list(lower), n=1, cutoff=cutoff)
    return lower[found[0]] if found else ""


def _shown(value: Any) -> str:
    if value == "(end)":
        return "the end"
    if isinstance(value, str):
        text = value
    elif value is None or isinstance(value, bool):
        text = json.dumps(value)
    elif isinstance(value, (int, float)):
        text = f"{value:g}" if isinstance(value, float) else str(value)
    else:
        return (
            "an object"
            if isinstance(value, Mapping)
            else "an array"
            if isinstance(value, (list, tuple))
            else "a function"
        )
    text = text if len(text) <= 60 else text[:57] + "..."
    return f'"{text}"' if isinstance(value, str) and not re.fullmatch(r"[^\w\s]{1,2}|\$\w+", text) else text


def _timeout_in(detail: str) -> float | None:
    found = re.search(r"after (\d+) milli", detail)
    return int(found[1]) / 1000 if found else None


def _seconds(seconds: float | None) -> str:
    if seconds is None:
        return "allowed"
    return f"{seconds:g} second" + ("" if seconds == 1 else "s")
