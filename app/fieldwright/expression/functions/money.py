"""Money: amounts and their smallest units, by the exponents of ISO 4217; and numbers as a locale writes them."""

import decimal
import json
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions.arguments import unusable, wrong
from fieldwright.expression.functions.decimals import mode_of, number, rounded, text_of
from fieldwright.expression.functions.entry import MONEY, Gives, own

_TWO = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP "
    "ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA "
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE "
    "SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"
)
EXPONENTS: Mapping[str, int] = MappingProxyType({
    **dict.fromkeys(_TWO.split(), 2),
    **dict.fromkeys(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"], 0),
    **dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3),
    **dict.fromkeys(["CLF", "UYW"], 4),
    **dict.fromkeys(["BOV", "CHE", "CHW", "COU", "MXV", "USN"], 2),
})  # fmt: skip
"""The minor unit of each currency of ISO 4217 that has one (list one of 2025)."""


def currency_digits(currency: Any = None) -> Any:
    """``$currencyDigits``."""
    return None if currency is None else exponent_of("currencyDigits", currency)


def to_minor(amount: Any = None, currency: Any = None, mode: Any = None) -> Any:
    """``$toMinorUnits``: an amount that is finer than the smallest unit is an error unless a mode rounds it."""
    if amount is None:
        return None
    places = exponent_of("toMinorUnits", currency)
    how = mode_of("toMinorUnits", mode)
    given = number(amount)
    kept = rounded(given, places, how)
    if mode is None and kept != given:
        unusable("toMinorUnits", "amount", f"has more than {places} decimal places; round it, or give a mode", amount)
    return text_of(kept.scaleb(places, decimal.Context(prec=400)))


def from_minor(units: Any = None, currency: Any = None) -> Any:
    """``$fromMinorUnits``."""
    if units is None:
        return None
    places = exponent_of("fromMinorUnits", currency)
    given = number(units)
    if given != given.to_integral_value():
        unusable("fromMinorUnits", "units", "is not a whole number", units)
    return text_of(given.to_integral_value().scaleb(-places, decimal.Context(prec=400)))


def exponent_of(function: str, currency: Any) -> int:
    """How many decimal places a currency has. Raises `HostError` for what is no currency with a minor unit."""
    if not isinstance(currency, str):
        wrong(function, "currency", "the code of a currency such as EUR", currency)
    found = EXPONENTS.get(currency)
    if found is None:
        raise HostError("F2005", f"${function}: currency {currency[:20]} has no minor unit in ISO 4217")
    return found


def _listed() -> str:
    """The table in JSONata: the currencies of each exponent as one text."""
    by: dict[int, list[str]] = {}
    for code, places in EXPONENTS.items():
        by.setdefault(places, []).append(code)
    return json.dumps([" ".join(sorted(by.get(places, []))) for places in range(5)])


PARTS: Mapping[str, str] = MappingProxyType(
    {
        "currencyExponent": f"""function($name, $code) {{(
    $exists($code) and $type($code) = "string" ? 0 : $error("$" & $name & ": currency must be the code of a currency such as EUR");
    $codes := {_listed()};
    $found := $contains($code, /^[A-Z]{{3}}$/) ? $filter([0..4], function($i) {{$contains($codes[$i], $code)}})[0];
    $exists($found) ? $found : $error("$" & $name & ": currency " & $substring($code, 0, 20) & " has no minor unit in ISO 4217")
  )}}""",
    }
)
"""Definitions that several functions of the prelude call."""

_DECIMALS = ("decimalRound", "decimalCompare", "currencyExponent")
_entry = partial(own, MONEY)

ENTRIES = (
    _entry("currencyDigits", "currency", "<x:n>", "How many decimal places a currency has by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.",
           '$currencyDigits("JPY")', "0", gives=Gives("integer", least=0, most=4), host=currency_digits,
           source='function($code) {$exists($code) and $code != null ? $currencyExponent("currencyDigits", $code)}', needs=("currencyExponent",),
           vectors=(('$currencyDigits("KWD")', "3"),), fails=('$currencyDigits("XAU")', '$currencyDigits("eur")', "$currencyDigits(978)")),
    _entry("toMinorUnits", "amount, currency[, mode]", "<xxs?:s>",
           "An amount in the smallest units of its currency, as text. An amount that is finer is an error unless a rounding mode is given, as for $decimalRound.",
           '$toMinorUnits("12.50", "EUR")', '"1250"', gives=Gives("string"), host=to_minor,
           source="""function($amount, $code, $mode) {$exists($amount) and $amount != null ? (
    $n := $currencyExponent("toMinorUnits", $code);
    $kept := $decimalRound($amount, $n, $decimalMode($mode, "toMinorUnits"));
    ($exists($mode) and $mode != null) or $decimalCompare($kept, $amount) = 0 ? (
      $digits := $replace($replace($replace($kept, "-", ""), ".", ""), /^0+/, "");
      $digits = "" ? "0" : ($substring($kept, 0, 1) = "-" ? "-" : "") & $digits
    ) : $error("$toMinorUnits: amount " & $string($amount) & " has more than " & $n & " decimal places; round it, or give a mode")
  )}""",
           needs=_DECIMALS, vectors=(('$toMinorUnits("0.05", "USD")', '"5"'), ('$toMinorUnits(1500, "JPY")', '"1500"'), ('$toMinorUnits("1.0055", "KWD", "half-even")', '"1006"')),
           fails=('$toMinorUnits("1.005", "EUR")', '$toMinorUnits("1", "XXX")')),
    _entry("fromMinorUnits", "units, currency", "<xx:s>", "The amount, as text with all decimal places, of a number of a currency's smallest units.",
           '$fromMinorUnits(1250, "EUR")', '"12.50"', gives=Gives("string"), host=from_minor,
           source="""function($units, $code) {$exists($units) and $units != null ? (
    $n := $currencyExponent("fromMinorUnits", $code);
    $whole := $decimalRound($units, 0, "down");
    $decimalCompare($whole, $units) = 0 ? (
      $digits := $pad($replace($whole, "-", ""), -($n + 1), "0");
      $size := $length($digits);
      ($substring($whole, 0, 1) = "-" ? "-" : "") & $substring($digits, 0, $size - $n) & ($n > 0 ? "." & $substring($digits, $size - $n) : "")
    ) : $error("$fromMinorUnits: units " & $string($units) & " is not a whole number")
  )}""",
           needs=_DECIMALS, vectors=(('$fromMinorUnits("-5", "BHD")', '"-0.005"'), ('$fromMinorUnits(7, "JPY")', '"7"')), fails=('$fromMinorUnits("1.5", "EUR")',)),
)  # fmt: skip
