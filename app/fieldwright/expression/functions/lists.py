"""Items of lists, members of objects, blank values: written in JSONata, which runs here as it is exported."""

from functools import partial

from fieldwright.expression.functions.entry import LIST, LOGIC, OBJECT, Gives, own

_BLANK = r"""$type($v) = "string" and $not($contains($v, /[^\s\u00a0\ufeff]/))"""
_STAYS = "A missing value stays missing."

_list = partial(own, LIST)
_object = partial(own, OBJECT)
_logic = partial(own, LOGIC)

ENTRIES = (
    _list("first", "list", "<x:x>", "The first item of a list; a single value is its own first item.",
          '$first(["a", "b"])', '"a"', gives=Gives(missing="maybe", rule="item"), source="function($l) {$exists($l) and $l != null ? $l[0]}",
          blanks="A list that is null, missing or without items gives missing."),
    _list("last", "list", "<x:x>", "The last item of a list.",
          '$last(["a", "b"])', '"b"', gives=Gives(missing="maybe", rule="item"), source="function($l) {$exists($l) and $l != null ? $l[-1]}",
          blanks="A list that is null, missing or without items gives missing."),
    _list("nth", "list, position", "<xn:x>", "The item at a position, counted from 1; from the end if the position is negative.",
          '$nth(["a", "b", "c"], 2)', '"b"', gives=Gives(missing="maybe", rule="item"),
          source="""function($l, $n) {$exists($l) and $l != null ? (
    $type($n) = "number" and $n = $floor($n) and $n != 0 ? $l[$n > 0 ? $n - 1 : $n]
      : $error("$nth: position must be a whole number other than 0")
  )}""",
          blanks="A list that is null or missing, and a position that it does not have, give missing.",
          vectors=(('$nth(["a", "b", "c"], -1)', '"c"'), ('$exists($nth(["a"], 2))', "false")), fails=('$nth(["a"], 0)',)),
    _list("flatten", "list", "<x:a>", "One list of the items of lists in lists, however deep.",
          "$flatten([1, [2, [3]], []])", "[1,2,3]", gives=Gives("any", many=True),
          source="""function($l) {$exists($l) and $l != null ? [
    $reduce($l, function($found, $v) {$append($found, $type($v) = "array" ? $flatten($v) : [$v])}, [])
  ]}"""),
    _object("entries", "object", "<x:a>", "A list with an object of key and value for each member of an object.",
            '$entries({"a": 1})', '[{"key":"a","value":1}]', gives=Gives("object", many=True),
            source="""function($o) {$exists($o) and $o != null ? [$each($o, function($v, $k) {{"key": $k, "value": $v}})]}""",
            vectors=(("$entries({})", "[]"), ("$fromEntries($entries({'a': 1, 'b': null}))", '{"a":1,"b":null}'))),
    _object("fromEntries", "list", "<x:o>", "An object with a member for each object of key and value; of equal keys the last counts.",
            '$fromEntries([{"key": "a", "value": 1}])', '{"a":1}', gives=Gives("object"),
            source="""function($l) {$exists($l) and $l != null ? $merge($append([{}], $map($l, function($e) {{$string($e.key): $e.value}})))}""",
            vectors=(("$fromEntries([])", "{}"),)),
    _logic("coalesce", "value[, value, ...]", "<xx?x?x?x?x?x?x?:x>", "The first of up to eight values that is neither missing nor null.",
           '$coalesce(nothing, null, "a", "b")', '"a"', gives=Gives(missing="maybe", rule="coalesce"),
           source="function($a, $b, $c, $d, $e, $f, $g, $h) {\n    "
           + "\n    ".join(f"$exists(${one}) and ${one} != null ? ${one} :" for one in "abcdefg")
           + " $exists($h) and $h != null ? $h\n  }",
           blanks="If all are null or missing the result is missing."),
    _logic("isBlank", "value", "<x:b>", "Whether a value is missing, null, or text of nothing but spaces.",
           '$isBlank("  ")', "true", gives=Gives("boolean", missing="never"),
           source=f"function($v) {{$not($exists($v)) or $v = null or ({_BLANK})}}",
           blanks="Null and missing give true.", vectors=(("$isBlank(null)", "true"), ("$isBlank(0)", "false"), ("$isBlank([])", "false"))),
    _logic("blankToNull", "value", "<x:x>", "Null for text of nothing but spaces; any other value as it is.",
           '$blankToNull(" ")', "null", gives=Gives(missing="maybe"),
           source=f"function($v) {{$exists($v) ? ({_BLANK}) ? null : $v}}", blanks=_STAYS,
           vectors=(('$blankToNull("a ")', '"a "'), ("$exists($blankToNull(nothing))", "false"))),
    _logic("nullIfEmpty", "value", "<x:x>", "Null for empty text, a list without items or an object without members; any other value as it is.",
           '$nullIfEmpty("")', "null", gives=Gives(missing="maybe"),
           source='function($v) {$exists($v) ? $v = "" or $v = [] or $v = {} ? null : $v}', blanks=_STAYS,
           vectors=(("$nullIfEmpty([])", "null"), ("$nullIfEmpty({})", "null"), ('$nullIfEmpty(" ")', '" "'))),
    _logic("missingIfNull", "value", "<x:x>", "The value, so that null counts as missing.",
           "$exists($missingIfNull(null))", "false", gives=Gives(missing="maybe", rule="without null"),
           source="function($v) {$v != null ? $v}", blanks="Null and missing give missing."),
    _logic("missingIfBlank", "value", "<x:x>", "The value, so that null and text of nothing but spaces count as missing.",
           '$exists($missingIfBlank(" "))', "false", gives=Gives(missing="maybe", rule="without null"),
           source=f"function($v) {{$v != null and $not({_BLANK}) ? $v}}", blanks="Null and missing give missing."),
)  # fmt: skip
