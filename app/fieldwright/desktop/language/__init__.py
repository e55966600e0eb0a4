"""The window's language: every text that people read goes through `tr`, and numbers and dates are written as they write them.

Sources are English and stand in the code. ``resources/languages`` holds, for each other language, one file of Qt Linguist (``.ts``)
for each room, and what Qt reads (``.qm``). The language is set before the window's modules are imported (`start`), so that tables of
texts can be made with `tr` when a module is imported; it changes with the next start. Nothing here is used for what goes into files.
"""

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTranslator

from fieldwright.files.resources import resource

ENGLISH, GERMAN = "en", "de"
LANGUAGES = (ENGLISH, GERMAN)
"""ISO 639-1 codes of the languages that the window speaks, the first as the sources are written."""

_MOST_COUNTED = 2**31 - 1
"""What Qt takes as the number of a plural: larger ones, which files may hold, have the same form."""
_LARGEST = 2**63 - 1
"""The largest whole number that Qt writes."""
_installed: list[QTranslator] = []
_spoken = [ENGLISH]
_sources: dict[str, tuple[str, ...]] = {}
"""What was said in another language so far, by how it reads there."""


def tr(text: str, one: str = "", n: int | None = None, /, **values: object) -> str:
    """A text in the window's language. ``values`` fill its ``{placeholders}``; whole numbers among them are written as people write them.

    ``one`` tells apart what English says with the same words (it is what translators see as the comment). With ``n``, ``text`` is the
    English plural and ``one`` the singular, and ``{n}`` is the number; other languages choose among their own forms:

    >>> tr("{n} fields in {name}", "{n} field in {name}", 1, name="Order")
    '1 field in Order'
    """
    if n is None:
        found = QCoreApplication.translate("", text, one or None)
    else:
        found = QCoreApplication.translate("", text, one or None, min(n, _MOST_COUNTED))
        if n == 1 and found == text and one:
            found = one
        values["n"] = n
    if not values:
        if found is not text and found != text and text not in _sources.get(found, ()):
            _sources[found] = (*_sources.get(found, ()), text)
        return found
    return found.format_map({name: number(value) if type(value) is int else value for name, value in values.items()})


def sources(text: str) -> tuple[str, ...]:
    """How the code says what people read: by which settings know a thing in every language. The text itself where nothing is put in its place.

    More than one where a language has the same words for several things.
    """
    return _sources.get(text, (text,))


def later(text: str, comment: str = "") -> str:  # noqa: ARG001
    """The text itself: marks what is imported before the language is known, and translated where it is shown, by `tr` with the same comment."""
    return text


def is_english() -> bool:
    """Whether the window speaks as the sources are written."""
    return spoken() == ENGLISH


def within(words: str) -> str:
    """The words of a heading within a sentence: small in English, as they are in languages whose nouns are not."""
    return words.lower() if is_english() else words


def number(value: float, decimals: int = 0) -> str:
    """A number as people write it here: ``12,345`` or ``12.345``."""
    here = _here()
    if not isinstance(value, int):
        return here.toString(float(value), "f", decimals)
    return here.toString(value) if abs(value) <= _LARGEST else f"{value:,}".replace(",", here.groupSeparator())


def day(of: date) -> str:
    """A day as people write it here, short."""
    return _here().toString(QDate(of.year, of.month, of.day), QLocale.FormatType.ShortFormat)


def moment(of: datetime) -> str:
    """A day and the time of it as people write them here, short; in the time zone of this machine where the moment has one."""
    local = of.astimezone() if of.tzinfo is not None else of
    return _here().toString(
        QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second),
        QLocale.FormatType.ShortFormat,
    )


def day_of(text: str) -> str:
    """The day that a file says in ISO form, as people write it here; what is none stays as it is."""
    try:
        return day(date.fromisoformat(text[:10]))
    except ValueError:
        return text


@cache
def _here() -> QLocale:
    """How numbers and dates are written; as in English where the system says nothing, for then they would not be grouped."""
    default = QLocale()
    return QLocale("en_US") if default.language() == QLocale.Language.C else default


def start(asked: str = "") -> str:
    """Set the window's language: a code of `LANGUAGES`, or ``""`` for the system's; the code that it is now.

    Needs the Qt application. Numbers and dates are the system's where its language is the one chosen, otherwise as the language has them.
    """
    system = QLocale.system()
    code = asked or system.name().partition("_")[0]
    if code not in LANGUAGES:
        code = ENGLISH
    same = system.name().partition("_")[0] == code
    QLocale.setDefault(
        system if same else QLocale("en_US" if code == ENGLISH else code)
    )  # "C" has English names and no groups
    _here.cache_clear()
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("the language is set when there is an application")
    _spoken[0] = code
    while _installed:
        app.removeTranslator(_installed.pop())
    if code != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt), (f"fieldwright_{code}", str(resource("languages")))):
            translator = QTranslator()
            if translator.load(name, folder):
                app.installTranslator(translator)
                _installed.append(translator)
    return code


def spoken() -> str:
    """The window's language, as one of `LANGUAGES`: for what is not translated text by text, such as the pages of the help."""
    return _spoken[0]


def translated(text: str) -> str:
    """A text that a room below the window made, such as a finding's message, in the window's language as far as it is known there."""
    if is_english():
        return text
    from fieldwright.desktop.language.library import said_again  # only where there is a language to say it in

    return said_again(text)
