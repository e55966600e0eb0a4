"""Parts, filling and blanks of texts: written in JSONata where that says it all, in Python where Unicode or bytes are counted."""

import re
from functools import partial
from typing import Any

from fieldwright.expression.functions import arguments
from fieldwright.expression.functions.arguments import MOST_TEXT, choice, unusable, whole
from fieldwright.expression.functions.arguments import text as text_argument
from fieldwright.expression.functions.entry import TEXT, Gives, own

ENCODINGS = ("utf-8", "utf-16", "ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "cp850")
"""Encodings whose bytes are counted; utf-16 without a mark of the byte order."""

_CODECS = {"utf-16": "utf-16-le", "windows-1252": "cp1252"}


def cut_bytes(text: Any = None, size: Any = None, encoding: Any = None) -> Any:
    """``$cutBytes``: no character is cut in two."""
    if text is None:
        return None
    given = text_argument("cutBytes", "text", text)
    most = whole("cutBytes", "size", size, 0, MOST_TEXT)
    name = choice("cutBytes", "encoding", encoding, ENCODINGS, "utf-8")
    data = _encoded("cutBytes", given, name)
    if len(data) <= most:
        return given
    return data[:most].decode(_CODECS.get(name, name), "ignore")


def byte_length(text: Any = None, encoding: Any = None) -> Any:
    """``$byteLength``."""
    if text is None:
        return None
    given = text_argument("byteLength", "text", text)
    return len(_encoded("byteLength", given, choice("byteLength", "encoding", encoding, ENCODINGS, "utf-8")))


def wrap(text: Any = None, width: Any = None) -> Any:
    """``$wrap``: lines broken at spaces; a word that is longer than a line is cut."""
    if text is None:
        return None
    most = whole("wrap", "width", width, 1, MOST_TEXT)
    lines: list[str] = []
    for paragraph in re.split(r"\r\n|\r|\n", text_argument("wrap", "text", text)):
        line = ""
        for word in paragraph.split():
            if line and len(line) + 1 + len(word) <= most:
                line += " " + word
                continue
            if line:
                lines.append(line)
            while len(word) > most:
                lines.append(word[:most])
                word = word[most:]
            line = word
        lines.append(line)
    return lines


def letters_only(text: Any = None) -> Any:
    """``$lettersOnly``."""
    if text is None:
        return None
    return "".join(one for one in text_argument("lettersOnly", "text", text) if one.isalpha())


def letters_and_digits_only(text: Any = None) -> Any:
    """``$lettersAndDigitsOnly``."""
    if text is None:
        return None
    given = text_argument("lettersAndDigitsOnly", "text", text)
    return "".join(one for one in given if one.isalpha() or one in "0123456789")


def _encoded(function: str, text: str, encoding: str) -> bytes:
    try:
        return text.encode(_CODECS.get(encoding, encoding))
    except UnicodeEncodeError as error:
        lost = text[error.start]
        unusable(function, "text", f"holds {arguments.shown(lost)}, which {encoding} does not have", text)


_WHOLE = {
    "wholeNumber": """function($n, $name, $what) {
    $type($n) = "number" and $n = $floor($n) and $n >= 0 and $n <= 1000000 ? $n
      : $error("$" & $name & ": " & $what & " must be a whole number from 0 to 1000000")
  }"""
}
PARTS = _WHOLE
"""Definitions that several functions of the prelude call."""

_SPACES = r"/[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/"
_entry = partial(own, TEXT)
_shorter = Gives("string", longest="first")


def _padded(sign: str, name: str) -> str:
    return f"""function($text, $width, $fill) {{$exists($text) and $text != null ? (
    $by := $exists($fill) and $fill != null ? $string($fill) : " ";
    $length($by) = 1 ? $pad($string($text), {sign}$wholeNumber($width, "{name}", "width"), $by)
      : $error("${name}: fill must be a single character")
  )}}"""


ENTRIES = (
    _entry("padLeft", "text, width[, fill]", "<xns?:s>", "The text filled on the left to a width, with spaces or another character.",
           '$padLeft("42", 5, "0")', '"00042"', gives=Gives("string", longest="filled", shortest=0), source=_padded("-", "padLeft"),
           needs=("wholeNumber",), vectors=(('$padLeft("abc", 2)', '"abc"'), ("$padLeft(7, 3, '0')", '"007"')), fails=('$padLeft("a", -1)', '$padLeft("a", 3, "xy")')),
    _entry("padRight", "text, width[, fill]", "<xns?:s>", "The text filled on the right to a width, with spaces or another character.",
           '$padRight("AB", 4)', '"AB  "', gives=Gives("string", longest="filled"), source=_padded("", "padRight"), needs=("wholeNumber",),
           fails=('$padRight("a", 1.5)',)),
    _entry("left", "text, count", "<xn:s>", "The first characters of the text.",
           '$left("AB-1234", 2)', '"AB"', gives=Gives("string", longest="cut"),
           source='function($text, $n) {$exists($text) and $text != null ? $substring($string($text), 0, $wholeNumber($n, "left", "count"))}',
           needs=("wholeNumber",), vectors=(('$left("a", 9)', '"a"'), ('$left("a", 0)', '""')), fails=('$left("a", -1)',)),
    _entry("right", "text, count", "<xn:s>", "The last characters of the text.",
           '$right("AB-1234", 4)', '"1234"', gives=Gives("string", longest="cut"),
           source="""function($text, $n) {$exists($text) and $text != null
    ? $wholeNumber($n, "right", "count") = 0 ? "" : $substring($string($text), -$n)}""",
           needs=("wholeNumber",), vectors=(('$right("a", 9)', '"a"'), ('$right("ab", 0)', '""')), fails=('$right("a", "1")',)),
    _entry("cut", "text, length[, ending]", "<xns?:s>", "The text cut to a length; where it is cut, an ending may say so, which counts.",
           '$cut("Main Street 5", 8, "...")', '"Main ..."', gives=Gives("string", longest="cut"),
           source="""function($text, $n, $end) {$exists($text) and $text != null ? (
    $most := $wholeNumber($n, "cut", "length");
    $t := $string($text);
    $e := $exists($end) and $end != null ? $string($end) : "";
    $length($t) <= $most ? $t : $substring($substring($t, 0, $max([0, $most - $length($e)])) & $e, 0, $most)
  )}""",
           needs=("wholeNumber",), vectors=(('$cut("abcdef", 4)', '"abcd"'), ('$cut("abc", 3, "...")', '"abc"')), fails=('$cut("a", null)',)),
    _entry("startsWith", "text, beginning", "<xx:b>", "Whether the text begins with another.",
           '$startsWith("AB-12", "AB")', "true", gives=Gives("boolean"),
           source="function($text, $with) {$exists($text) and $text != null ? $substring($string($text), 0, $length($string($with))) = $string($with)}"),
    _entry("endsWith", "text, ending", "<xx:b>", "Whether the text ends with another.",
           '$endsWith("scan.pdf", ".pdf")', "true", gives=Gives("boolean"),
           source="""function($text, $with) {$exists($text) and $text != null ? (
    $n := $length($string($with));
    $n = 0 or ($length($string($text)) >= $n and $substring($string($text), -$n) = $string($with))
  )}""",
           vectors=(('$endsWith("a", "ba")', "false"), ('$endsWith("a", "")', "true"))),
    _entry("collapseSpaces", "text", "<x:s>", "The text with a single space for each run of spaces, tabs and line breaks of any kind, and none around it.",
           '$collapseSpaces("  a \\t b ")', '"a b"', gives=_shorter,
           source=f'function($text) {{$exists($text) and $text != null ? $trim($replace($string($text), {_SPACES}, " "))}}',
           vectors=(('$collapseSpaces("a\\u00a0\\u2003b")', '"a b"'),)),
    _entry("digitsOnly", "text", "<x:s>", "The digits 0 to 9 of the text, without all else.",
           '$digitsOnly("+49 (30) 12-34")', '"49301234"', gives=_shorter,
           source='function($text) {$exists($text) and $text != null ? $replace($string($text), /[^0-9]+/, "")}'),
    _entry("lettersOnly", "text", "<x:s>", "The letters of the text, of any script, without all else.",
           '$lettersOnly("Nº 5, Zürich")', '"NºZürich"', gives=_shorter, host=letters_only,
           vectors=(('$lettersOnly("12")', '""'), ('$lettersOnly("日本-7")', '"日本"'))),
    _entry("lettersAndDigitsOnly", "text", "<x:s>", "The letters of any script and the digits 0 to 9 of the text, without all else.",
           '$lettersAndDigitsOnly("DE-12 34/é")', '"DE1234é"', gives=_shorter, host=letters_and_digits_only,
           vectors=(('$lettersAndDigitsOnly("_a!")', '"a"'), ('$lettersAndDigitsOnly(12)', '"12"'))),
    _entry("wrap", "text, width", "<xn:a<s>>", "The text as lines of at most a width, broken at spaces; a longer word is cut, line breaks stay.",
           '$wrap("Main Street 5", 6)', '["Main","Street","5"]', gives=Gives("string", many=True, longest="argument"), host=wrap,
           vectors=(('$wrap("abcdefg", 3)', '["abc","def","g"]'), ('$wrap("", 3)', '[""]'), ('$wrap("a b\\nc", 9)', '["a b","c"]')),
           fails=('$wrap("a", 0)',)),
    _entry("cutBytes", "text, size[, encoding]", "<xns?:s>",
           f"The text cut to so many bytes of an encoding, never inside a character. Encodings: {', '.join(ENCODINGS)}.",
           '$cutBytes("Zürich", 3)', '"Zü"', gives=Gives("string", longest="cut"), host=cut_bytes,
           vectors=(('$cutBytes("Zürich", 2)', '"Z"'), ('$cutBytes("Zürich", 3, "iso-8859-1")', '"Zür"'), ('$cutBytes("a😀", 4)', '"a"')),
           fails=('$cutBytes("日", 5, "ascii")', '$cutBytes("a", 5, "klingon")')),
    _entry("byteLength", "text[, encoding]", "<xs?:n>", "How many bytes the text has in an encoding, UTF-8 unless said.",
           '$byteLength("Zürich")', "7", gives=Gives("integer", least=0), host=byte_length,
           vectors=(('$byteLength("Zürich", "iso-8859-1")', "6"), ('$byteLength("😀", "utf-16")', "4")), fails=('$byteLength("€", "ascii")',)),
)  # fmt: skip
