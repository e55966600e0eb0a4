"""Files that hang or fill the memory are stopped in a process of their own; what is harmless is read as ever."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldwright.files.errors import CancelledError, FieldwrightError, RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.resources import resource
from fieldwright.schema.vetting import Vetting

CRM = resource("examples", "city-service-requests", "crm.openapi.yaml")


@pytest.fixture(scope="module")
def vetting() -> Iterator[Vetting]:
    made = Vetting(seconds=20)
    made.load(CRM)
    yield made
    made.close()


def slow(folder: Path) -> Path:
    """A file within all limits that takes seconds to read."""
    file = folder / "slow.yaml"
    file.write_text("type: object\nexamples:\n" + "- {a: [1, 2, 3, 4], b: c}\n" * 200_000)
    return file


def test_a_harmless_file_is_read_in_little_more_time(vetting: Vetting, tmp_path: Path) -> None:
    took: list[float] = []
    for at in range(5):
        file = tmp_path / f"{at}.json"
        file.write_text('{"type": "object", "properties": {"sku": {"type": "string"}}}')
        began = time.perf_counter()
        assert [one.name for one in vetting.load(file).root(str(at)).children()] == ["sku"]
        took.append(time.perf_counter() - began)
    assert min(took) < 0.15


def test_what_is_wrong_with_a_file_is_said_as_ever(vetting: Vetting, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text('{"a": [1,\n')
    with pytest.raises(SyntaxProblemError) as caught:
        vetting.load(file)
    assert (caught.value.file, caught.value.line) == (str(file), 1)
    with pytest.raises(UnreadableError, match="no such file"):
        vetting.load(tmp_path / "nowhere.json")


def test_a_file_that_takes_too_long_is_stopped_and_the_next_is_read(tmp_path: Path) -> None:
    vetting = Vetting(seconds=0.5)
    try:
        vetting.load(CRM)
        with pytest.raises(RefusedError, match=r"longer than 0\.5 seconds") as caught:
            vetting.load(slow(tmp_path))
        assert caught.value.file == str(tmp_path / "slow.yaml")
        assert vetting.load(CRM).messages()
    finally:
        vetting.close()


@pytest.mark.skipif(os.name == "nt", reason="memory is not limited there")
def test_a_file_that_fills_the_memory_is_stopped(tmp_path: Path) -> None:
    vetting = Vetting(seconds=20, memory_limit=200_000_000)
    try:
        vetting.load(CRM)
        with pytest.raises(FieldwrightError, match="memory") as caught:
            vetting.load(slow(tmp_path))
        assert caught.value.file
        assert vetting.load(CRM).messages()
    finally:
        vetting.close()


def test_reading_can_be_stopped_from_another_thread(vetting: Vetting, tmp_path: Path) -> None:
    file, reading = slow(tmp_path), vetting.reading()
    threading.Timer(0.3, reading.cancel).start()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        reading.load(file)
    assert time.monotonic() - began < 2
    with pytest.raises(CancelledError):
        reading.load(CRM)
    assert vetting.load(CRM).messages()


def test_stopping_one_reading_leaves_another_alone(vetting: Vetting) -> None:
    vetting.reading().cancel()
    assert vetting.load(CRM).messages()
