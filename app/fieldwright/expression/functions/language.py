"""The functions of JSONata itself, with an example each that the tests run. ``$eval`` is refused and not listed."""

from fieldwright.expression.functions.entry import DATE as _DATE
from fieldwright.expression.functions.entry import FUNCTION as _FUNCTION
from fieldwright.expression.functions.entry import LIST as _LIST
from fieldwright.expression.functions.entry import LOGIC as _LOGIC
from fieldwright.expression.functions.entry import NUMBER as _NUMBER
from fieldwright.expression.functions.entry import OBJECT as _OBJECT
from fieldwright.expression.functions.entry import OTHER as _OTHER
from fieldwright.expression.functions.entry import TEXT as _TEXT
from fieldwright.expression.functions.entry import Function

# name, parameters, group, description, example, result
_TABLE: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("string", "value[, pretty]", _TEXT, "The value as text; objects and lists become JSON.", "$string(12.5)", '"12.5"'),
    ("length", "text", _TEXT, "How many characters the text has.", '$length("Zürich")', "6"),
    ("substring", "text, start[, length]", _TEXT, "Part of the text, counted from 0; a negative start counts from the end.", '$substring("AB-1234", 3, 2)', '"12"'),
    ("substringBefore", "text, mark", _TEXT, "What stands before the first mark; the whole text if there is none.", '$substringBefore("12.50 EUR", " ")', '"12.50"'),
    ("substringAfter", "text, mark", _TEXT, "What stands after the first mark; the whole text if there is none.", '$substringAfter("ord_991", "_")', '"991"'),
    ("uppercase", "text", _TEXT, "The text in capital letters.", '$uppercase("eur")', '"EUR"'),
    ("lowercase", "text", _TEXT, "The text in small letters.", '$lowercase("DE")', '"de"'),
    ("trim", "text", _TEXT, "The text without spaces around it, and with single spaces inside.", '$trim("  a   b ")', '"a b"'),
    ("pad", "text, width[, character]", _TEXT, "The text filled to a width: on the right, or on the left if the width is negative.", '$pad("42", -5, "0")', '"00042"'),
    ("contains", "text, pattern", _TEXT, "Whether the text has the part or matches the pattern.", '$contains("A-17", /[0-9]+/)', "true"),
    ("split", "text, separator[, limit]", _TEXT, "The parts of the text between separators.", '$split("a;b;c", ";")', '["a","b","c"]'),
    ("join", "texts[, separator]", _TEXT, "The texts one after the other, with a separator between.", '$join(["a", "b"], ", ")', '"a, b"'),
    ("match", "text, pattern[, limit]", _TEXT, "The matches of a pattern, each with match, index and groups.", '$match("A-17", /([A-Z])-([0-9]+)/).groups[1]', '"17"'),
    ("replace", "text, pattern, by[, limit]", _TEXT, "The text with every match of the part or pattern exchanged.", '$replace("12,5", ",", ".")', '"12.5"'),
    ("base64encode", "text", _TEXT, "The text as Base64.", '$base64encode("abc")', '"YWJj"'),
    ("base64decode", "text", _TEXT, "The text that was written as Base64.", '$base64decode("YWJj")', '"abc"'),
    ("encodeUrlComponent", "text", _TEXT, "The text as one part of a web address.", '$encodeUrlComponent("a&b")', '"a%26b"'),
    ("encodeUrl", "text", _TEXT, "The text as a whole web address.", '$encodeUrl("https://x.org/a b")', '"https://x.org/a%20b"'),
    ("decodeUrlComponent", "text", _TEXT, "The text of one part of a web address.", '$decodeUrlComponent("a%26b")', '"a&b"'),
    ("decodeUrl", "text", _TEXT, "The text of a whole web address.", '$decodeUrl("https://x.org/a%20b")', '"https://x.org/a b"'),
    ("number", "value", _NUMBER, "The number of a text, or 1 and 0 of true and false.", '$number("12.5")', "12.5"),
    ("abs", "number", _NUMBER, "The number without its sign.", "$abs(-5)", "5"),
    ("floor", "number", _NUMBER, "The next whole number below.", "$floor(5.8)", "5"),
    ("ceil", "number", _NUMBER, "The next whole number above.", "$ceil(5.2)", "6"),
    ("round", "number[, places]", _NUMBER, "The number rounded to decimal places; a half goes to the even neighbour.", "$round(123.456, 2)", "123.46"),
    ("power", "base, exponent", _NUMBER, "The base to the power of the exponent.", "$power(2, 8)", "256"),
    ("sqrt", "number", _NUMBER, "The square root.", "$sqrt(16)", "4"),
    ("random", "", _NUMBER, "A random number from 0 up to but not including 1.", "$random()", ""),
    ("formatNumber", "number, picture[, options]", _NUMBER, "The number as text after a picture such as #,##0.00.", '$formatNumber(1234.5, "#,##0.00")', '"1,234.50"'),
    ("formatBase", "number[, base]", _NUMBER, "The number as text in a base from 2 to 36.", "$formatBase(255, 16)", '"ff"'),
    ("formatInteger", "number, picture", _NUMBER, "The whole number as digits, words, letters or Roman numerals.", '$formatInteger(12, "0000")', '"0012"'),
    ("parseInteger", "text, picture", _NUMBER, "The whole number of a text that $formatInteger could have written.", '$parseInteger("0012", "0000")', "12"),
    ("sum", "numbers", _NUMBER, "The total of the numbers.", "$sum([1, 2, 3.5])", "6.5"),
    ("max", "numbers", _NUMBER, "The largest number.", "$max([3, 9, 4])", "9"),
    ("min", "numbers", _NUMBER, "The smallest number.", "$min([3, 9, 4])", "3"),
    ("average", "numbers", _NUMBER, "The mean of the numbers.", "$average([2, 4])", "3"),
    ("count", "items", _LIST, "How many items there are; 0 for missing, 1 for a single value.", '$count(["a", "b"])', "2"),
    ("append", "first, second", _LIST, "The items of both, in order.", "$append([1, 2], 3)", "[1,2,3]"),
    ("sort", "items[, function]", _LIST, "The items in order; the function says whether the first of two goes behind.", "$sort([3, 1, 2])", "[1,2,3]"),
    ("reverse", "items", _LIST, "The items in reverse order.", "$reverse([1, 2, 3])", "[3,2,1]"),
    ("shuffle", "items", _LIST, "The items in random order.", "$shuffle([1, 2, 3])", ""),
    ("distinct", "items", _LIST, "The items, each once.", '$distinct(["a", "b", "a"])', '["a","b"]'),
    ("zip", "items, items, ...", _LIST, "Lists of the first items, the second items, and so on.", '$zip([1, 2], ["a", "b"])', '[[1,"a"],[2,"b"]]'),
    ("keys", "object", _OBJECT, "The names of the object's members.", '$keys({"a": 1, "b": 2})', '["a","b"]'),
    ("lookup", "object, name", _OBJECT, "The member of a name that is computed.", '$lookup({"DE": "Germany"}, "DE")', '"Germany"'),
    ("spread", "object", _OBJECT, "A list of objects with one member each.", '$spread({"a": 1, "b": 2})', '[{"a":1},{"b":2}]'),
    ("merge", "objects", _OBJECT, "One object with the members of all; later ones count.", '$merge([{"a": 1}, {"b": 2}])', '{"a":1,"b":2}'),
    ("sift", "object, function", _OBJECT, "The object with only the members for which the function is true.", '$sift({"a": 1, "b": 2}, function($v) {$v > 1})', '{"b":2}'),
    ("each", "object, function", _OBJECT, "What the function gives for each member's value and name.", '$each({"a": 1, "b": 2}, function($v, $k) {$k & $v})', '["a1","b2"]'),
    ("error", "message", _OTHER, "Stops with a message.", '$exists(1) ? "fine" : $error("no value")', '"fine"'),
    ("assert", "condition, message", _OTHER, "Stops with a message unless the condition is true.", '($assert(2 > 1, "wrong"); "fine")', '"fine"'),
    ("type", "value", _OTHER, "The value's type: null, number, string, boolean, array, object or function.", "$type([1])", '"array"'),
    ("boolean", "value", _LOGIC, "Whether the value counts as true; empty text, 0, null and empty lists do not.", '$boolean("")', "false"),
    ("not", "value", _LOGIC, "The opposite of $boolean.", "$not(true)", "false"),
    ("exists", "value", _LOGIC, "Whether there is a value; null is one.", "$exists(null)", "true"),
    ("now", "[picture[, zone]]", _DATE, "The moment of the run as text, the same everywhere in one run.", "$now()", ""),
    ("millis", "", _DATE, "The moment of the run in milliseconds since 1970.", "$millis()", ""),
    ("fromMillis", "number[, picture[, zone]]", _DATE, "Milliseconds since 1970 as text, after a picture and in a zone such as +0200.", '$fromMillis(1510067557121, "[Y0001]-[M01]-[D01]")', '"2017-11-07"'),
    ("toMillis", "text[, picture]", _DATE, "The milliseconds since 1970 of a date and time; the picture says how it is written.", '$toMillis("2017-11-07T15:12:37.121Z")', "1510067557121"),
    ("map", "items, function", _FUNCTION, "What the function gives for each item (item, position, items).", "$map([1, 2], function($v) {$v * 2})", "[2,4]"),
    ("filter", "items, function", _FUNCTION, "The items for which the function is true.", "$filter([1, 2, 3], function($v) {$v > 1})", "[2,3]"),
    ("single", "items[, function]", _FUNCTION, "The one item for which the function is true; anything else is an error.", "$single([1, 2, 3], function($v) {$v = 2})", "2"),
    ("reduce", "items, function[, start]", _FUNCTION, "One value from all items: the function takes the result so far and the next item.", "$reduce([1, 2, 3], function($a, $v) {$a + $v})", "6"),
)  # fmt: skip

IMPURE = frozenset({"random", "shuffle", "now", "millis"})
"""Functions that may give another result for the same arguments."""

LANGUAGE: tuple[Function, ...] = tuple(Function(*row, blanks="", pure=row[0] not in IMPURE) for row in _TABLE)
"""All of them, in the order of the groups."""
