"""Whether numbers with check digits are right: bank accounts, tax numbers, articles, cards."""

import re
from functools import lru_cache, partial
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions.arguments import text, unusable
from fieldwright.expression.functions.entry import CHECK, Gives, own

_LIBRARY = "python-stdnum"


def is_iban(value: Any = None) -> bool:
    """``$isIban``."""
    return isinstance(value, str) and len(value) <= 60 and _valid("iban", value)


def format_iban(value: Any = None) -> Any:
    """``$formatIban``."""
    if value is None:
        return None
    given = text("formatIban", "text", value)
    if not is_iban(given):
        unusable("formatIban", "text", "is no IBAN", value)
    bare = re.sub(r"[\s-]", "", given).upper()
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


def is_vat(value: Any = None) -> bool:
    """``$isVatId``: of the European Union, with its country's letters."""
    return isinstance(value, str) and len(value) <= 60 and _valid("eu.vat", value)


def is_bic(value: Any = None) -> bool:
    """``$isBic``."""
    return isinstance(value, str) and len(value) <= 60 and _valid("bic", value)


def is_gtin(value: Any = None) -> bool:
    """``$isGtin``."""
    return (
        isinstance(value, str)
        and re.fullmatch(r"[0-9]{8}|[0-9]{12,14}", value) is not None
        and (gtin_check_digit(value[:-1]) == value[-1])
    )


def gtin_check_digit(value: Any = None) -> Any:
    """``$gtinCheckDigit``: of the digits before it; also of an SSCC."""
    if value is None:
        return None
    digits = _digits("gtinCheckDigit", value)
    total = sum(int(one) * (3 if at % 2 == 0 else 1) for at, one in enumerate(reversed(digits)))
    return str(-total % 10)


def is_luhn(value: Any = None) -> bool:
    """``$isLuhn``."""
    if not isinstance(value, str) or re.fullmatch(r"[0-9]{2,60}", value) is None:
        return False
    return luhn_check_digit(value[:-1]) == value[-1]


def luhn_check_digit(value: Any = None) -> Any:
    """``$luhnCheckDigit``: of the digits before it."""
    if value is None:
        return None
    digits = _digits("luhnCheckDigit", value)
    total = 0
    for at, one in enumerate(reversed(digits)):
        number = int(one) * (2 if at % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def _digits(function: str, value: Any) -> str:
    given = text(function, "digits", value)
    if re.fullmatch(r"[0-9]{1,60}", given) is None:
        unusable(function, "digits", "is not 1 to 60 digits", value)
    return given


@lru_cache(maxsize=10_000)
def _valid(kind: str, value: str) -> bool:
    import importlib

    try:
        module: Any = importlib.import_module(f"stdnum.{kind}")
    except ImportError:
        raise HostError(
            "F2005", f"the package {_LIBRARY} is not installed: install Fieldwright with all that it needs"
        ) from None
    return bool(module.is_valid(value))


_entry = partial(own, CHECK)
_FALSE = "Null and missing give false."
_BOOLEAN = Gives("boolean", missing="never")
_DIGIT = Gives("string", longest=1, shortest=1)


def _sum(factor: str) -> str:
    return f"$sum([0..$length($d) - 1].({factor}))"


_GTIN = _sum("$number($substring($d, $length($d) - 1 - $, 1)) * ($ % 2 = 0 ? 3 : 1)")
_LUHN = _sum("($n := $number($substring($d, $length($d) - 1 - $, 1)) * ($ % 2 = 0 ? 2 : 1); $n > 9 ? $n - 9 : $n)")


def _check_digit(name: str, total: str) -> str:
    return f"""function($digits) {{$exists($digits) and $digits != null ? (
    $d := $string($digits);
    $contains($d, /^[0-9]{{1,60}}$/) ? $string((10 - {total} % 10) % 10) : $error("${name}: digits " & $substring($d, 0, 40) & " is not 1 to 60 digits")
  )}}"""


def _checked(pattern: str, name: str) -> str:
    return f"""function($v) {{
    $type($v) = "string" ? $contains($v, /^{pattern}$/) ? ${name}($substring($v, 0, $length($v) - 1)) = $substring($v, -1) : false : false
  }}"""


ENTRIES = (
    _entry("isIban", "value", "<x:b>", "Whether a text is an IBAN: length and structure of its country, and check digits. Spaces may stand in it.",
           '$isIban("DE89 3704 0044 0532 0130 00")', "true", gives=_BOOLEAN, host=is_iban, blanks=_FALSE, library=_LIBRARY,
           vectors=(('$isIban("DE88370400440532013000")', "false"), ('$isIban("GB29NWBK60161331926819")', "true"), ('$isIban("XX00")', "false"))),
    _entry("formatIban", "text", "<x:s>", "An IBAN in groups of four; what is none is an error.",
           '$formatIban("de89370400440532013000")', '"DE89 3704 0044 0532 0130 00"', gives=Gives("string", shortest=5), host=format_iban, library=_LIBRARY,
           vectors=(('$formatIban("GB29 NWBK 6016 1331 9268 19")', '"GB29 NWBK 6016 1331 9268 19"'),), fails=('$formatIban("DE1")',)),
    _entry("isBic", "value", "<x:b>", "Whether a text is built as a BIC (ISO 9362), of 8 or 11 characters.",
           '$isBic("COBADEFFXXX")', "true", gives=_BOOLEAN, host=is_bic, blanks=_FALSE, library=_LIBRARY, vectors=(('$isBic("COBADEF")', "false"),)),
    _entry("isVatId", "value", "<x:b>", "Whether a text is built as a VAT number of the European Union, with its country's letters and check digits. Whether it was given to somebody, only the registry knows.",
           '$isVatId("DE136695976")', "true", gives=_BOOLEAN, host=is_vat, blanks=_FALSE, library=_LIBRARY,
           vectors=(('$isVatId("DE136695975")', "false"), ('$isVatId("ATU13585627")', "true"), ('$isVatId("136695976")', "false"))),
    _entry("isGtin", "value", "<x:b>", "Whether a text is a GTIN (EAN, UPC) of 8, 12, 13 or 14 digits with the right check digit.",
           '$isGtin("4006381333931")', "true", gives=_BOOLEAN, host=is_gtin, source=_checked("([0-9]{8}|[0-9]{12,14})", "gtinCheckDigit"), needs=("gtinCheckDigit",), blanks=_FALSE,
           vectors=(('$isGtin("4006381333932")', "false"), ('$isGtin("73513537")', "true"))),
    _entry("gtinCheckDigit", "digits", "<x:s>", "The check digit of GS1, for the digits of a GTIN, GLN or SSCC before it.",
           '$gtinCheckDigit("400638133393")', '"1"', gives=_DIGIT, host=gtin_check_digit, source=_check_digit("gtinCheckDigit", _GTIN), fails=('$gtinCheckDigit("12a")',)),
    _entry("isLuhn", "value", "<x:b>", "Whether the last digit of a text of digits is its Luhn check digit, as on cards.",
           '$isLuhn("4111111111111111")', "true", gives=_BOOLEAN, host=is_luhn, source=_checked("[0-9]{2,60}", "luhnCheckDigit"), needs=("luhnCheckDigit",), blanks=_FALSE,
           vectors=(('$isLuhn("4111111111111112")', "false"), ('$isLuhn("4111 1111")', "false"))),
    _entry("luhnCheckDigit", "digits", "<x:s>", "The Luhn check digit of the digits before it.",
           '$luhnCheckDigit("7992739871")', '"3"', gives=_DIGIT, host=luhn_check_digit, source=_check_digit("luhnCheckDigit", _LUHN), fails=('$luhnCheckDigit("")',)),
)  # fmt: skip
