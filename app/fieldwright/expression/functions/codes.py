"""Codes of countries, currencies and phone numbers, from libraries that follow their registries. They are imported when first asked."""

from functools import lru_cache, partial
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions.arguments import text, unusable, wrong
from fieldwright.expression.functions.entry import CODE, Gives, own

_PYCOUNTRY, _PHONENUMBERS = "pycountry", "phonenumberslite"


def country_alpha2(value: Any = None) -> Any:
    """``$countryAlpha2``."""
    return None if value is None else _country("countryAlpha2", value)[0]


def country_alpha3(value: Any = None) -> Any:
    """``$countryAlpha3``."""
    return None if value is None else _country("countryAlpha3", value)[1]


def country_numeric(value: Any = None) -> Any:
    """``$countryNumeric``."""
    return None if value is None else _country("countryNumeric", value)[2]


def country_name(value: Any = None) -> Any:
    """``$countryName``."""
    return None if value is None else _country("countryName", value)[3]


def is_country(value: Any = None) -> bool:
    """``$isCountry``."""
    return isinstance(value, str) and len(value) == 2 and _countries().get(value, ("",))[0] == value


def currency_numeric(value: Any = None) -> Any:
    """``$currencyNumeric``."""
    return None if value is None else _currency("currencyNumeric", value)[1]


def currency_code(value: Any = None) -> Any:
    """``$currencyCode``: of a numeric code or a code in small letters."""
    return None if value is None else _currency("currencyCode", value)[0]


def currency_name(value: Any = None) -> Any:
    """``$currencyName``."""
    return None if value is None else _currency("currencyName", value)[2]


def is_currency(value: Any = None) -> bool:
    """``$isCurrency``."""
    return isinstance(value, str) and len(value) == 3 and _currencies().get(value.casefold(), ("",))[0] == value


def phone_e164(value: Any = None, country: Any = None) -> Any:
    """``$phoneE164``."""
    if value is None:
        return None
    given = text("phoneE164", "text", value)
    found = _phone(given, _region("phoneE164", country))
    if not found:
        unusable(
            "phoneE164", "text", "is no phone number" + (f" of {country}" if country else " with a country code"), value
        )
    return found


def is_phone(value: Any = None, country: Any = None) -> bool:
    """``$isPhone``."""
    region = _region("isPhone", country)
    return isinstance(value, str) and bool(_phone(value, region))


def phone_country(value: Any = None) -> Any:
    """``$phoneCountry``: missing for a number that belongs to no country alone."""
    if value is None:
        return None
    import phonenumbers

    found = phone_e164(value)
    return phonenumbers.region_code_for_number(phonenumbers.parse(found))


def _country(function: str, value: Any) -> tuple[str, str, str, str]:
    given = text(function, "country", value)
    if given.isdecimal() and given.isascii():
        given = given.zfill(3)
    found = _countries().get(given) or _countries().get(given.strip().casefold())
    if found is None:
        unusable(function, "country", "is no country of ISO 3166-1", value)
    return found


def _currency(function: str, value: Any) -> tuple[str, str, str]:
    given = text(function, "currency", value)
    if given.isdecimal() and given.isascii():
        given = given.zfill(3)
    found = _currencies().get(given.casefold())
    if found is None:
        unusable(function, "currency", "is no currency of ISO 4217", value)
    return found


@lru_cache(maxsize=1)
def _countries() -> dict[str, tuple[str, str, str, str]]:
    """By each code as it is written, and by code and name in small letters."""
    pycountry = _library(_PYCOUNTRY)
    known: dict[str, tuple[str, str, str, str]] = {}
    exact: dict[str, tuple[str, str, str, str]] = {}
    for one in pycountry.countries:
        names = [str(getattr(one, more, "")) for more in ("common_name", "name", "official_name")]
        row = (str(one.alpha_2), str(one.alpha_3), str(one.numeric), next(name for name in names if name))
        exact.update(dict.fromkeys(row[:3], row))
        for name in (*row[:3], *(name for name in names if name)):
            known.setdefault(name.casefold(), row)
    return {**known, **exact}


@lru_cache(maxsize=1)
def _currencies() -> dict[str, tuple[str, str, str]]:
    pycountry = _library(_PYCOUNTRY)
    known: dict[str, tuple[str, str, str]] = {}
    for one in pycountry.currencies:
        row = (one.alpha_3, one.numeric, one.name)
        known[one.alpha_3.casefold()] = known[one.numeric] = row
    return known


def _region(function: str, country: Any) -> str | None:
    if country is None:
        return None
    if not is_country(country):
        wrong(function, "country", "the two letters of a country such as DE", country)
    return country


@lru_cache(maxsize=10_000)
def _phone(given: str, region: str | None) -> str:
    phonenumbers = _library("phonenumbers")
    try:
        parsed = phonenumbers.parse(given, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _library(name: str) -> Any:
    import importlib

    try:
        return importlib.import_module(name)
    except ImportError:
        package = _PHONENUMBERS if name == "phonenumbers" else name
        raise HostError(
            "F2005", f"the package {package} is not installed: install Fieldwright with all that it needs"
        ) from None


_entry = partial(own, CODE)
_ANY = "given as two or three letters, three digits, or its English name"

ENTRIES = (
    _entry("countryAlpha2", "country", "<x:s>", f"The two letters (ISO 3166-1) of a country, {_ANY}. What is none is an error.",
           '$countryAlpha2("DEU")', '"DE"', gives=Gives("string", longest=2, shortest=2), host=country_alpha2, library=_PYCOUNTRY,
           vectors=(('$countryAlpha2(276)', '"DE"'), ('$countryAlpha2("germany")', '"DE"'), ('$countryAlpha2("004")', '"AF"')), fails=('$countryAlpha2("Utopia")', "$countryAlpha2([])")),
    _entry("countryAlpha3", "country", "<x:s>", f"The three letters (ISO 3166-1) of a country, {_ANY}.",
           '$countryAlpha3("DE")', '"DEU"', gives=Gives("string", longest=3, shortest=3), host=country_alpha3, library=_PYCOUNTRY,
           vectors=(('$countryAlpha3("United States")', '"USA"'),), fails=('$countryAlpha3("ZZ")',)),
    _entry("countryNumeric", "country", "<x:s>", f"The three digits (ISO 3166-1), as text, of a country, {_ANY}.",
           '$countryNumeric("AF")', '"004"', gives=Gives("string", longest=3, shortest=3), host=country_numeric, library=_PYCOUNTRY,
           vectors=(('$countryNumeric("FRA")', '"250"'),), fails=('$countryNumeric("")',)),
    _entry("countryName", "country", "<x:s>", f"The English name of a country, {_ANY}: the common one where it has one.",
           '$countryName("BO")', '"Bolivia"', gives=Gives("string", shortest=1), host=country_name, library=_PYCOUNTRY,
           vectors=(('$countryName("756")', '"Switzerland"'),), fails=('$countryName("XX")',)),
    _entry("isCountry", "value", "<x:b>", "Whether a value is the two capital letters of a country (ISO 3166-1).",
           '$isCountry("DE")', "true", gives=Gives("boolean", missing="never"), host=is_country, library=_PYCOUNTRY, blanks="Null and missing give false.",
           vectors=(('$isCountry("de")', "false"), ('$isCountry("UK")', "false"))),
    _entry("currencyCode", "currency", "<x:s>", "The three letters (ISO 4217) of a currency, given as them in any case or as three digits.",
           '$currencyCode("978")', '"EUR"', gives=Gives("string", longest=3, shortest=3), host=currency_code, library=_PYCOUNTRY,
           vectors=(('$currencyCode("usd")', '"USD"'), ("$currencyCode(8)", '"ALL"')), fails=('$currencyCode("Euro")',)),
    _entry("currencyNumeric", "currency", "<x:s>", "The three digits (ISO 4217), as text, of a currency.",
           '$currencyNumeric("EUR")', '"978"', gives=Gives("string", longest=3, shortest=3), host=currency_numeric, library=_PYCOUNTRY,
           vectors=(('$currencyNumeric("ALL")', '"008"'),), fails=('$currencyNumeric("QQQ")',)),
    _entry("currencyName", "currency", "<x:s>", "The English name of a currency (ISO 4217).",
           '$currencyName("CHF")', '"Swiss Franc"', gives=Gives("string", shortest=1), host=currency_name, library=_PYCOUNTRY,
           vectors=(('$currencyName("978")', '"Euro"'),), fails=('$currencyName("QQQ")',)),
    _entry("isCurrency", "value", "<x:b>", "Whether a value is the three capital letters of a currency (ISO 4217).",
           '$isCurrency("EUR")', "true", gives=Gives("boolean", missing="never"), host=is_currency, library=_PYCOUNTRY, blanks="Null and missing give false.",
           vectors=(('$isCurrency("eur")', "false"), ('$isCurrency("DEM")', "false"))),
    _entry("phoneE164", "text[, country]", "<xs?:s>", "A phone number as +4930123456 (E.164). The country says where a number without country code is dialled; a number that cannot be one is an error.",
           '$phoneE164("(030) 1234567", "DE")', '"+49301234567"', gives=Gives("string", longest=16, shortest=4), host=phone_e164, library=_PHONENUMBERS,
           vectors=(('$phoneE164("+44 20 7946 0018")', '"+442079460018"'), ('$phoneE164("00 49 30 1234567", "FR")', '"+49301234567"')), fails=('$phoneE164("030 1234567")', '$phoneE164("1", "DE")', '$phoneE164("030", "D")')),
    _entry("isPhone", "value[, country]", "<xs?:b>", "Whether a text is a phone number that can exist.",
           '$isPhone("030 1234567", "DE")', "true", gives=Gives("boolean", missing="never"), host=is_phone, library=_PHONENUMBERS, blanks="Null and missing give false.",
           vectors=(('$isPhone("030 1234567")', "false"), ('$isPhone("abc", "DE")', "false"))),
    _entry("phoneCountry", "text", "<x:s>", "The two letters of the country that a phone number with country code belongs to.",
           '$phoneCountry("+442079460018")', '"GB"', gives=Gives("string", missing="maybe"), host=phone_country, library=_PHONENUMBERS,
           blanks="Null or missing, and a number of no country alone, give missing.", vectors=(('$phoneCountry("+41 44 668 18 00")', '"CH"'),)),
)  # fmt: skip
