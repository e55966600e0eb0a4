"""Archives of others: what is refused before anything is unpacked, and that what is packed comes back."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.unpacking import MEMBERS, Limits, check_names, members_of, packed, unpack_into

SMALL = Limits(packed=200_000, unpacked=100_000, member=60_000)


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def info(name: str, mode: int) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.create_system = 3
    made.external_attr = mode << 16
    return made


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../evil.json", "leads outside"),
        ("a/../../evil", "leads outside"),
        ("/etc/passwd", "leads outside"),
        ("C:evil", "leads outside"),
        ("C:/evil", "leads outside"),
        ("a\\..\\evil", "characters that not every system takes"),
        ("a//b", "is no plain path"),
        ("./a", "is no plain path"),
        ("a\nb", "characters"),
        ("a\u202egnp.exe", "characters"),
        ("a:stream", "leads outside"),
        ("aa:stream", "characters"),
        ("con", "name that not every system takes"),
        ("x/Aux.json", "name that not every system takes"),
        ("trailing.", "name that not every system takes"),
        ("trailing /x", "name that not every system takes"),
        ("a" * 241, "too long"),
    ],
)
def test_names_that_lead_elsewhere_are_refused(name: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(FieldwrightError, match=said):
        members_of(zipped(("good.json", b"{}"), (name, b"x")), "b.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_cut_at_nul_is_refused() -> None:
    data = zipped(("good.jsonX../evil", b"x")).replace(b"good.jsonX", b"good.json\0")
    with pytest.raises(FieldwrightError):
        members_of(data, "b.zip")


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("a.json", "A.JSON"), "one file on some systems"),
        (("é.json", "e\u0301.json"), "one file on some systems"),
        (("straße", "STRASSE"), "one file on some systems"),
        (("a", "a/b"), "cannot both be there"),
        (("a/b", "a"), "cannot both be there"),
        (("Folder/a", "folder/b"), "cannot both be there"),
    ],
)
def test_names_that_would_be_one_are_refused(names: tuple[str, ...], said: str) -> None:
    with pytest.raises(FieldwrightError, match=said):
        members_of(zipped(*((one, b"x") for one in names)), "b.zip")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_is_there_twice_is_refused() -> None:
    with pytest.raises(FieldwrightError, match="is there twice"):
        members_of(zipped(("a", b"1"), ("a", b"2")), "b.zip")


@pytest.mark.parametrize(
    "mode", [stat.S_IFLNK | 0o777, stat.S_IFIFO | 0o644, stat.S_IFCHR | 0o644, stat.S_IFSOCK | 0o644]
)
def test_links_and_devices_are_refused(mode: int) -> None:
    with pytest.raises(FieldwrightError, match="is a link or a device"):
        members_of(zipped((info("link", mode), b"/etc/passwd")), "b.zip")


def bomb(_: Path) -> bytes:
    return zipped(("zeros", b"\0" * 9_000_000))


def many(_: Path) -> bytes:
    return zipped(*((f"f{number}", b"") for number in range(MEMBERS + 1)))


def lying(_: Path) -> bytes:
    """An entry that says it is small and is not."""
    data = bytearray(zipped(("zeros", b"\0" * 90_000)))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    return bytes(data)


def several(_: Path) -> bytes:
    return zipped(*((f"f{number}", b"\0" * 50_000) for number in range(4)))


def locked(_: Path) -> bytes:
    data = bytearray(zipped(("a", b"x")))
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def unusual(_: Path) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a", b"x")
    return stream.getvalue()


def overlapping(_: Path) -> bytes:
    """Two entries over the same bytes, each as large as the archive."""
    data = zipped(("a", bytes(range(256)) * 400))
    at = data.rindex(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    entry = data[at:end]
    other = entry[:46] + b"b" + entry[47:]
    tail = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 2, 2, len(entry) * 2, at, 0)
    return data[:at] + entry + other + tail


@pytest.mark.parametrize("make", [bomb, many, lying, several, locked, unusual, overlapping])
def test_bombs_and_oddities_are_refused_without_unpacking_them(make: Callable[[Path], bytes], tmp_path: Path) -> None:
    data = make(tmp_path)
    with pytest.raises(FieldwrightError) as caught:
        members_of(data, "b.zip", SMALL)
    assert str(caught.value).startswith("b.zip: ")


@given(st.binary(max_size=300), st.integers(0, 300), st.integers(0, 255))
def test_damage_ends_in_one_message(data: bytes, at: int, byte: int) -> None:
    whole = zipped(("a.json", b'{"a": 1}'), ("b/c.json", b"[]"))
    spoilt = bytearray(whole)
    spoilt[at % len(spoilt)] = byte
    for one in (data, bytes(spoilt), whole[:at]):
        try:
            found = members_of(one, "b.zip")
        except FieldwrightError:
            continue
        assert all(".." not in name for name in found)


NAMES = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)


@given(st.dictionaries(NAMES, st.binary(max_size=40), max_size=5))
def test_what_is_packed_comes_back_and_is_the_same_bytes(members: dict[str, bytes]) -> None:
    try:
        check_names(members)
    except FieldwrightError:
        return
    data = packed(members)
    assert members_of(data, "b.zip") == members
    assert packed(dict(reversed(members.items()))) == data


def test_unpacking_writes_nothing_over(tmp_path: Path) -> None:
    unpack_into(tmp_path, {"a/b.json": b"1"})
    with pytest.raises(FieldwrightError, match="there is a file already"):
        unpack_into(tmp_path, {"a/b.json": b"2"})
    assert (tmp_path / "a" / "b.json").read_bytes() == b"1"
