"""The words of a reconciliation, as the window says them: what it is doing, and what was found."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.desktop.language import number, tr, translated
from fieldwright.project.reconciling.model import (
    DIFFERING,
    DUPLICATE_SOURCE,
    DUPLICATE_TARGET,
    EXTRA,
    MISSING,
    NO_KEY_SOURCE,
    NO_KEY_TARGET,
    Reconciliation,
)

KIND_WORDS: Mapping[str, str] = MappingProxyType(
    {
        MISSING: tr("missing", "records of an extract"),
        EXTRA: tr("extra", "records of an extract"),
        DIFFERING: tr("differing", "records of an extract"),
        DUPLICATE_SOURCE: tr("duplicate in source"),
        DUPLICATE_TARGET: tr("duplicate in target"),
        NO_KEY_SOURCE: tr("no key in source"),
        NO_KEY_TARGET: tr("no key in target"),
    }
)
"""What a record is listed for."""
COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "expected records": tr("expected records"),
        "records": tr("records"),
        "source records that the map gave nothing for": tr("source records that the map gave nothing for"),
        "keys": tr("keys"),
        "keys on both sides": tr("keys on both sides"),
        "missing in the target": tr("missing in the target"),
        "extra in the target": tr("extra in the target"),
        "keys more than once": tr("keys more than once"),
        "records without a key": tr("records without a key"),
        "compared": tr("compared", "records"),
        "the same": tr("the same", "records"),
        "differing": tr("differing", "records of an extract"),
    }
)
"""What is counted of both sides, as the report calls it."""
DOING: Mapping[str, str] = MappingProxyType(
    {
        "comparing": tr("comparing"),
        "mapping the source": tr("mapping the source"),
        "reading the source": tr("reading the source"),
        "reading the target": tr("reading the target"),
    }
)


def progress_words(doing: str, records: int) -> str:
    """What is being done, with the records that it has been done to."""
    said = _capital(DOING.get(doing, translated(doing)))
    return tr("{doing}: {n} records…", "{doing}: {n} record…", records, doing=said) if records else f"{said}…"


def headline_words(result: Reconciliation) -> str:
    """One sentence on what was found."""
    parts = [f"{number(count)} {KIND_WORDS[kind]}" for kind, count in result.counts.items() if count]
    if result.failed:
        parts.append(f"{number(result.failed)} {COUNTED['source records that the map gave nothing for']}")
    return f"{'; '.join(parts)}." if parts else tr("Nothing differs.")


def counted(label: str) -> str:
    """What is counted, as a row begins with it."""
    return _capital(COUNTED.get(label, label))


def kind_of(kind: str, times: int) -> str:
    """What a record is listed for, and how often it is there."""
    said = _capital(KIND_WORDS[kind])
    return tr("{what}, {n} times", "{what}, {n} time", times, what=said) if times > 1 else said


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
