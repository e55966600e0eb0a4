"""``$translate`` and ``$translateBack``: code tables of the project, and their definition for exported expressions."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.expression.functions.entry import LOOKUP, Function, Gives

TABLES = "tables"
"""The name that the definitions read the tables from."""

_ROW = r"""function($table, $key, $back) {(
    $t := $lookup($tables, $table);
    $text := function($value) {$type($value) = "array" ? $string([$map($value, function($part) {$string($part)})]) : $string($value)};
    $rows := $back ? $t.back : $t.rows;
    $null := $exists($t.onNull) and ($key = null or ($type($key) = "array" and null in $key));
    $found := $null ? $nothing : $lookup($rows, $text($key));
    $action := $null ? $t.onNull : $t.notFound;
    $not($exists($t)) ? $error("there is no lookup " & $table)
      : $not($exists($rows)) ? $error("lookup " & $table & ($back ? " is read one way only" : ": its rows are not supplied"))
      : $exists($found) and $type($found) != "function" ? $found
      : $action = "default" ? $lookup($t, $null ? "nullDefault" : "default")
      : $action = "pass through" ? $key
      : $action = "leave out" ? $nothing
      : $error("lookup " & $table & ($null ? " says that null is an error" : " has no row for " & $text($key)))
  )}"""
"""Reads the lookups from ``$tables``."""

PARTS: Mapping[str, str] = MappingProxyType({"translateRow": _ROW})
"""Definitions that the functions need."""

_ACTIONS = "The lookup says what a null key gives and what happens to a key that it lacks."

ENTRIES = (
    Function(
        "translate", "lookup, key", LOOKUP,
        "The lookup's value for a key. Keys are compared as text; a key of several parts is a list, [country, code]; a missing key gives missing. " + _ACTIONS,
        '$translate("countries", "DE")', '"Germany"', own=True, typed="<sx:x>", gives=Gives(missing="maybe"),
        source="function($table, $key) {$exists($key) ? $translateRow($table, $key, false)}", needs=("translateRow",),
        blanks="A missing key gives missing. The lookup says what a null key and a key that it lacks give.",
    ),
    Function(
        "translateBack", "lookup, value", LOOKUP,
        "The key of the lookup's first row that gives a value, for a lookup that is read both ways. What it does with null and with what it lacks is the same as forwards.",
        '$translateBack("countries", "Germany")', '"DE"', own=True, typed="<sx:x>", gives=Gives(missing="maybe"),
        source="function($table, $value) {$exists($value) ? $translateRow($table, $value, true)}", needs=("translateRow",),
        blanks="A missing value gives missing. The lookup says what null and a value that it lacks give.",
    ),
)  # fmt: skip
