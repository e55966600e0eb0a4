"""Real files with bytes changed at random: declared errors only. `python -m tests.fuzz` tries 100 mutants of each of 40 files."""

import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.corpus import CORPUS
from tests.load_report import ODD, Opened, opened_bytes

FILES, MUTANTS, LARGEST = 40, 100, 60_000
SLOW = 10.0
"""Seconds of CPU from which on a mutant counts as a hang."""

_WORDS = (b"{", b"}", b"[", b"]", b'"', b"'", b",", b":", b"<", b">", b"/>", b"&", b"&amp;", b"<!--", b"-->", b"\x00", b"\xff", b"\r", b"\n",
          b"\t", b"null", b"true", b"-1", b"1e999", b"99999999999999999999", b"$ref", b'"#"', b"#/", b"../", b"allOf", b"type", b"enum", b"ref=",
          b"*a", b"&a ", b"<<: ", b"- ", b"? ", b"|", b"%", b"\\u0000", b"\\ud800", b"\xef\xbb\xbf", b"xs:", b"base=", b"'", b"~", b"*", b"+", b"ISA")  # fmt: skip

_TOKEN = re.compile(rb"""\"[^"\n]*\"|'[^'\n]*'|(?<=: )[^\s{}\[\],]+|\b(?:\d+|true|false|null)\b""")
_VALUES = (
    b'""',
    b'"#"',
    b"null",
    b"-1",
    b"{}",
    b"[]",
    b"[{}]",
    b'"$ref"',
    b'"unbounded"',
    b'"xs:anyType"',
    b"1e400",
    b'"*"',
    b'"a b/~1"',
)


def chosen(folder: Path = CORPUS) -> list[Path]:
    """Files of all sets, small ones, the same each time: of every set in turn."""
    from tests.load_report import schema_files

    sets: dict[str, list[Path]] = {}
    for file in schema_files(folder):
        if file.suffix not in ODD and 200 < file.stat().st_size < LARGEST:
            sets.setdefault(file.relative_to(folder).parts[0], []).append(file)
    picker = random.Random(7)
    for files in sets.values():
        picker.shuffle(files)
    turns = [files[at] for at in range(FILES) for files in sets.values() if at < len(files)]
    return turns[:FILES]


def mutants(data: bytes, name: str, count: int) -> Iterator[bytes]:
    """The bytes with some of them removed, doubled, swapped, replaced or cut off."""
    picker = random.Random(name)
    tokens = [(found.start(), found.end()) for found in _TOKEN.finditer(data)]
    for at in range(count):
        made = bytearray(data)
        if at % 2 and tokens:  # the text stays well-formed, what it says does not
            for start, end in sorted(
                picker.sample(tokens, min(len(tokens), picker.choice((1, 1, 2, 4, 12)))), reverse=True
            ):
                other, until = picker.choice(tokens)
                made[start:end] = data[other:until] if picker.random() < 0.7 else picker.choice(_VALUES)
            yield bytes(made)
            continue
        for _ in range(picker.choice((1, 1, 2, 3, 8))):
            at = picker.randrange(len(made) + 1)
            end = min(len(made), at + picker.choice((1, 1, 2, 5, 40, 400)))
            other = picker.randrange(len(made) + 1)
            match picker.randrange(7):
                case 0:
                    del made[at:end]
                case 1:
                    made[at:at] = made[at:end]
                case 2:
                    made[at:end] = picker.choice(_WORDS)
                case 3:
                    made[at:at] = picker.choice(_WORDS)
                case 4:
                    made[at:end] = made[other : other + end - at]
                case 5 if at < len(made):
                    made[at] ^= 1 << picker.randrange(8)
                case _:
                    del made[at + (len(made) - at) // 2 :]
        yield bytes(made)


def outcomes(files: list[Path], count: int) -> Iterator[Opened]:
    """What comes of every mutant, opened as if it lay where its file lies."""
    for file in files:
        data = file.read_bytes()
        for mutant in mutants(data, file.name, count):
            yield opened_bytes(mutant, file)


def main() -> int:
    """Try all; the exit status is 1 where something else than a declared error came, or a mutant took too long."""
    began = time.monotonic()
    results = list(outcomes(chosen(), MUTANTS))
    bad = [one for one in results if one.fault or one.seconds > SLOW]
    kinds = Counter(one.error or "opened" for one in results)
    sys.stdout.write(f"{len(results):,} mutants of {FILES} files in {time.monotonic() - began:.0f} s: {dict(kinds)}\n")
    sys.stdout.writelines(f"FAULT  {one.file}: {one.said or f'{one.seconds:.0f} s'}\n" for one in bad)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
