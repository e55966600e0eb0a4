"""``$translate``: code tables of the project, and its definition for exported expressions."""

from fieldwright.expression.functions.entry import LOOKUP, Function, Gives

SOURCE = r"""function($table, $key) {$exists($key) ? (
    $t := $lookup($tables, $table);
    $k := $string($key);
    $exists($t) ? (
      $found := $lookup($t.rows, $k);
      $exists($found) and $type($found) != "function" ? $found
        : $t.notFound = "default" ? $t.default
        : $t.notFound = "pass through" ? $key
        : $t.notFound = "leave out" ? $nothing
        : $error("lookup " & $table & " has no row for " & $k)
    ) : $error("there is no lookup " & $table)
  )}"""
"""Reads the lookups from ``$tables``."""

ENTRIES = (
    Function(
        "translate", "lookup, key", LOOKUP,
        "The lookup's value for a key. Keys are compared as text; a missing key gives missing; the lookup says what happens to a key that it lacks.",
        '$translate("countries", "DE")', '"Germany"', own=True, typed="<sx:x>", gives=Gives(missing="maybe"), source=SOURCE,
        blanks="A missing key gives missing. The lookup says what a null key and a key that it lacks give.",
    ),
)  # fmt: skip
