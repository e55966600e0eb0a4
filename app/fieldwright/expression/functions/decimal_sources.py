"""Exact decimal arithmetic in JSONata, for exported expressions: what `decimals` does, on texts of digits in chunks of seven."""

from collections.abc import Mapping
from types import MappingProxyType

SOURCES: Mapping[str, str] = MappingProxyType(
    {
        "decimalParts": r"""function($v) {(
    $t := $string($v);
    $type($v) in ["string", "number"] and $length($t) <= 150 and $contains($t, /^[+-]?[0-9]+(\.[0-9]+)?$/) ? (
      $m := $replace($t, /^[+-]/, "");
      {"neg": $substring($t, 0, 1) = "-" and $contains($t, /[1-9]/), "whole": $substringBefore($m, "."),
       "part": $contains($m, ".") ? $substringAfter($m, ".") : ""}
    ) : $error(($length($t) > 40 ? $substring($t, 0, 37) & "..." : $t) & " is not a decimal number")
  )}""",
        "decimalDigits": r"""function($x, $places, $width) {
    $pad($x.whole & $pad($x.part, $places, "0"), -$width, "0")
  }""",
        "decimalPlus": r"""function($a, $b, $sign) {(
    $n := $length($a);
    $reduce([1..($n / 7)], function($acc, $k) {(
      $s := $number($substring($a, $n - 7 * $k, 7)) + $sign * $number($substring($b, $n - 7 * $k, 7)) + $acc.carry;
      $carry := $floor($s / 10000000);
      {"carry": $carry, "text": $pad($string($s - $carry * 10000000), -7, "0") & $acc.text}
    )}, {"carry": 0, "text": ""}).text
  )}""",
        "decimalText": r"""function($neg, $digits, $places) {(
    $n := $length($digits);
    $whole := $replace($substring($digits, 0, $n - $places), /^0+/, "");
    ($neg and $contains($digits, /[1-9]/) ? "-" : "") & ($whole = "" ? "0" : $whole)
      & ($places > 0 ? "." & $substring($digits, $n - $places) : "")
  )}""",
        "decimalSigned": r"""function($a, $b, $flip) {$exists($a) and $exists($b) and $a != null and $b != null ? (
    $x := $decimalParts($a);
    $y := $decimalParts($b);
    $xneg := $x.neg;
    $yneg := $flip ? $not($y.neg) : $y.neg;
    $places := $max([$length($x.part), $length($y.part)]);
    $width := 7 * $ceil(($max([$length($x.whole), $length($y.whole)]) + $places + 1) / 7);
    $p := $decimalDigits($x, $places, $width);
    $q := $decimalDigits($y, $places, $width);
    $xneg = $yneg ? $decimalText($xneg, $decimalPlus($p, $q, 1), $places)
      : $p >= $q ? $decimalText($xneg, $decimalPlus($p, $q, -1), $places)
      : $decimalText($yneg, $decimalPlus($q, $p, -1), $places)
  )}""",
        "decimalAdd": "function($a, $b) {$decimalSigned($a, $b, false)}",
        "decimalSubtract": "function($a, $b) {$decimalSigned($a, $b, true)}",
        "decimalCompare": r"""function($a, $b) {$exists($a) and $exists($b) and $a != null and $b != null ? (
    $x := $decimalParts($a);
    $y := $decimalParts($b);
    $places := $max([$length($x.part), $length($y.part)]);
    $width := $max([$length($x.whole), $length($y.whole)]) + $places;
    $p := $decimalDigits($x, $places, $width);
    $q := $decimalDigits($y, $places, $width);
    $x.neg != $y.neg ? ($x.neg ? -1 : 1) : $p = $q ? 0 : ($p < $q) = $x.neg ? 1 : -1
  )}""",
        "decimalMultiply": r"""function($a, $b) {$exists($a) and $exists($b) and $a != null and $b != null ? (
    $chunks := function($x) {(
      $n := 7 * $ceil($length($x.whole & $x.part) / 7);
      $d := $decimalDigits($x, $length($x.part), $n);
      [[1..($n / 7)].$number($substring($d, $n - 7 * $, 7))]
    )};
    $x := $decimalParts($a);
    $y := $decimalParts($b);
    $p := $chunks($x);
    $q := $chunks($y);
    $n := $count($p);
    $m := $count($q);
    $digits := $reduce([1..($n + $m)], function($acc, $r) {(
      $lo := $max([1, $r - $m + 1]);
      $hi := $min([$r, $n]);
      $s := $acc.carry + ($lo <= $hi ? $sum([$lo..$hi].($k := $; $p[$k - 1] * $q[$r - $k])) : 0);
      $carry := $floor($s / 10000000);
      {"carry": $carry, "text": $pad($string($s - $carry * 10000000), -7, "0") & $acc.text}
    )}, {"carry": 0, "text": ""}).text;
    $decimalText($x.neg != $y.neg, $digits, $length($x.part) + $length($y.part))
  )}""",
        "decimalPlaces": r"""function($to, $name) {(
    $places := $exists($to) and $to != null ? $to : 0;
    $type($places) = "number" and $places = $floor($places) and $places >= 0 and $places <= 50 ? $places
      : $error("$" & $name & ": places must be a whole number from 0 to 50")
  )}""",
        "decimalMode": r"""function($given, $name) {(
    $mode := $exists($given) and $given != null ? $given : "half-up";
    $mode in ["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"] ? $mode
      : $error("$" & $name & ": mode must be one of half-up, half-even, half-down, up, down, ceiling, floor")
  )}""",
        "decimalRaised": r"""function($neg, $last, $half, $any, $mode) {
    $mode = "up" ? $any : $mode = "down" ? false : $mode = "ceiling" ? $any and $not($neg) : $mode = "floor" ? $any and $neg
      : $half != 0 ? $half > 0 : $mode = "half-up" or ($mode = "half-even" and $number($last) % 2 = 1)
  }""",
        "decimalRound": r"""function($a, $to, $how) {$exists($a) and $a != null ? (
    $places := $decimalPlaces($to, "decimalRound");
    $mode := $decimalMode($how, "decimalRound");
    $x := $decimalParts($a);
    $width := 7 * $ceil(($length($x.whole) + $places + 1) / 7);
    $kept := $decimalDigits({"whole": $x.whole, "part": $substring($x.part, 0, $places)}, $places, $width);
    $rest := $substring($x.part, $places);
    $first := $substring($rest, 0, 1);
    $half := $first < "5" ? -1 : $first = "5" and $not($contains($substring($rest, 1), /[1-9]/)) ? 0 : 1;
    $one := $pad("1", -$width, "0");
    $decimalText($x.neg, $decimalRaised($x.neg, $substring($kept, -1), $half, $contains($rest, /[1-9]/), $mode)
      ? $decimalPlus($kept, $one, 1) : $kept, $places)
  )}""",
        "decimalDivide": r"""function($a, $b, $to, $how) {$exists($a) and $exists($b) and $a != null and $b != null ? (
    $places := $decimalPlaces($to, "decimalDivide");
    $mode := $decimalMode($how, "decimalDivide");
    $x := $decimalParts($a);
    $y := $decimalParts($b);
    $shift := $places + $length($y.part) - $length($x.part);
    $num := $pad($x.whole & $x.part, $length($x.whole & $x.part) + $max([$shift, 0]), "0");
    $den := $pad($y.whole & $y.part, $length($y.whole & $y.part) + $max([-$shift, 0]), "0");
    $contains($den, /[1-9]/) ? (
      $neg := $x.neg != $y.neg;
      $width := 7 * $ceil(($length($den) + 1) / 7);
      $one := $pad($den, -$width, "0");
      $times := $reduce([1..9], function($made, $k) {$append($made, $decimalPlus($made[-1], $one, 1))}, [$pad("0", -$width, "0")]);
      $done := $reduce($split($num, ""), function($acc, $digit) {(
        $r := $substring($acc.rest, 1) & $digit;
        $k := $count($times[$ <= $r]) - 1;
        {"rest": $decimalPlus($r, $times[$k], -1), "text": $acc.text & $k}
      )}, {"rest": $times[0], "text": "0"});
      $twice := $decimalPlus($done.rest, $done.rest, 1);
      $wide := 7 * $ceil(($max([$length($done.text), $places + 1]) + 1) / 7);
      $kept := $pad($done.text, -$wide, "0");
      $half := $twice < $one ? -1 : $twice = $one ? 0 : 1;
      $decimalText($neg, $decimalRaised($neg, $substring($kept, -1), $half, $contains($done.rest, /[1-9]/), $mode)
        ? $decimalPlus($kept, $pad("1", -$wide, "0"), 1) : $kept, $places)
    ) : $error("$decimalDivide: b must not be zero")
  )}""",
        "decimalSum": r"""function($items) {$exists($items) and $items != null ? (
    $reduce($items, function($sum, $v) {$v = null ? $sum : $decimalSigned($sum, $v, false)}, "0")
  )}""",
        "decimalLeast": r"""function($items, $sign) {$exists($items) and $items != null ? (
    $reduce($items, function($found, $v) {
      $v = null ? $found : $count($found) = 0 ? [$decimalSigned($v, "0", false)]
        : $decimalCompare($v, $found[0]) = $sign ? [$decimalSigned($v, "0", false)] : $found
    }, [])[0]
  )}""",
        "decimalMin": "function($items) {$decimalLeast($items, -1)}",
        "decimalMax": "function($items) {$decimalLeast($items, 1)}",
        "decimalAbs": r"""function($a) {$exists($a) and $a != null ? (
    $x := $decimalParts($a);
    $decimalText(false, $x.whole & $x.part, $length($x.part))
  )}""",
        "decimalNegate": r"""function($a) {$exists($a) and $a != null ? $decimalSigned("0", $a, true)}""",
        "isDecimal": r"""function($v) {(
    $t := $type($v) in ["string", "number"] ? $string($v) : "";
    $length($t) <= 150 and $contains($t, /^[+-]?[0-9]+(\.[0-9]+)?$/)
  )}""",
    }
)
"""Definitions by name without ``$``."""

_COUNT = ("decimalParts", "decimalDigits", "decimalPlus", "decimalText")
_ROUND = ("decimalPlaces", "decimalMode", "decimalRaised", *_COUNT)

NEEDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "decimalAdd": ("decimalSigned",),
        "decimalSubtract": ("decimalSigned",),
        "decimalSigned": _COUNT,
        "decimalCompare": ("decimalParts", "decimalDigits"),
        "decimalRound": _ROUND,
        "decimalDivide": _ROUND,
        "decimalMultiply": ("decimalParts", "decimalDigits", "decimalText"),
        "decimalSum": ("decimalSigned",),
        "decimalLeast": ("decimalSigned", "decimalCompare"),
        "decimalMin": ("decimalLeast",),
        "decimalMax": ("decimalLeast",),
        "decimalAbs": ("decimalParts", "decimalText"),
        "decimalNegate": ("decimalSigned",),
    }
)
"""What each definition calls, to stand before it."""
