"""What people write of integrations, as typed values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.project.catalog.model import CONCERNS, FREQUENCIES, METHODS, PROTECTIONS, Frequency
from fieldwright.project.catalog.words import (
    frequency_cell,
    hours_between,
    read_frequency,
    read_number,
    read_word,
    read_words,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("about 2,000", 2_000), ("2.400", 2_400), ("12 400", 12_400), ("ca. 1.5 million", 1_500_000), ("none: sent once", 0), ("keine", 0),
        ("40 a day", 1_200), ("200 to 300", 300), ("12.0", 12), ("many", None), ("-5", None), ("", None), ("9" * 40, None),
    ],
)  # fmt: skip
def test_numbers(text: str, value: int | None) -> None:
    found = read_number(text)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("text", "kind", "every"),
    [
        ("Real-time", "real time", 1), ("every 15 minutes", "minutes", 15), ("alle 4 Stunden", "hourly", 4), ("toutes les heures", "hourly", 1),
        ("Nightly at 02:00", "daily", 1), ("diario", "daily", 1), ("zweimal täglich", "hourly", 12), ("wöchentlich", "weekly", 1), ("fortnightly", "weekly", 2),
        ("mensuel", "monthly", 1), ("quarterly", "monthly", 3), ("jährlich", "yearly", 1), ("bei Bedarf", "on demand", 1), ("Each hour from 06:00", "hourly", 1),
    ],
)  # fmt: skip
def test_frequencies_in_four_languages(text: str, kind: str, every: int) -> None:
    found = read_frequency(text)
    assert found is not None
    assert isinstance(found.value, Frequency)
    assert (found.value.kind, found.value.every) == (kind, every)


@pytest.mark.parametrize("text", ["when Sam has time", "", "Mo-Fr", "???"])
def test_what_is_no_frequency(text: str) -> None:
    assert read_frequency(text) is None


@given(
    st.sampled_from(FREQUENCIES),
    st.integers(1, 99),
    st.text("abc (),.0123456789 every day", max_size=30).map(str.strip),
)
def test_a_frequency_reads_back_from_its_cell(kind: str, every: int, text: str) -> None:
    one = Frequency(kind, 1 if kind in ("real time", "on demand") else every, text)
    found = read_frequency(frequency_cell(one))
    assert found is not None
    assert found.value == one


def test_hours_between_runs() -> None:
    texts = ("real time", "every 30 minutes", "every 4 hours", "daily", "every 2 weeks")
    found = [hours_between(read_frequency(text).value) for text in texts]  # type: ignore[union-attr,arg-type]
    assert found == [0, 0.5, 4, 24, 336]
    assert hours_between(Frequency("on demand")) is None


@pytest.mark.parametrize(
    ("which", "text", "value", "whole"),
    [
        ("method", "REST", "API", True), ("method", "nightly SFTP drop", "file", False), ("method", "Datenbank Link", "database link", True),
        ("method", "von Hand", "manual", True), ("method", "carrier pigeon", None, False), ("mode", "Vollabzug", "full", True), ("mode", "new and changed", "delta", True),
        ("lifecycle", "en production", "live", True), ("lifecycle", "stillgelegt", "retired", True), ("risk", "élevé", "high", True), ("risk", "3", "high", True),
    ],
)  # fmt: skip
def test_words_of_a_vocabulary(which: str, text: str, value: str | None, *, whole: bool) -> None:
    found = read_word(which, text)
    assert (found.value if found else None) == value
    assert (found.whole if found else False) is whole


@pytest.mark.parametrize(
    ("which", "text", "value"),
    [
        ("concerns", "PII, health", ("personal", "health")), ("concerns", "regulated: PCI DSS; personal", ("regulated: PCI DSS", "personal")),
        ("concerns", "HIPAA", ("regulated: HIPAA",)), ("concerns", "personenbezogene Daten", ("personal",)), ("concerns", "none", ()), ("concerns", "blue", None),
        ("protections", "TLS + OAuth", ("encrypted in transit", "access control")), ("protections", "VPN\npseudonymisiert", ("private network", "pseudonymised")),
    ],
)  # fmt: skip
def test_lists_of_words(which: str, text: str, value: tuple[str, ...] | None) -> None:
    found = read_words(which, text)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("which", "values"), [("method", METHODS), ("concerns", CONCERNS), ("protections", PROTECTIONS)]
)
def test_each_value_reads_as_itself(which: str, values: tuple[str, ...]) -> None:
    for one in values:
        found = read_words(which, one) if which != "method" else read_word(which, one)
        assert found is not None
        assert found.value == (one if which == "method" else (one,))
        assert found.whole
