"""The module as a program: JSON in, JSON out."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fieldwright.report.platforms.python.runtime.values import MISSING, MapError, json_text


def read_json(data: bytes) -> Any:
    """JSON as a value; whole numbers beyond 2^53 are rounded as JSON's numbers are everywhere else."""
    return json.loads(data, parse_int=_whole)


def _whole(digits: str) -> float | int:
    value = int(digits) if len(digits) < 400 else float(digits)
    return value if abs(value) <= 2**53 else float(value)


def main(transform: Callable[..., Any], arguments: list[str] | None = None) -> int:
    """Transforms a payload: ``python module.py input.json``. Exit status 1 for a rule that fails, 2 for what is no JSON."""
    parser = argparse.ArgumentParser(description="Transforms a payload of JSON.")
    parser.add_argument("input", help="the payload, - for standard input")
    parser.add_argument("-o", "--output", help="a file for the result")
    parser.add_argument("--param", action="append", default=[], metavar="NAME=JSON", help="a parameter")
    parser.add_argument("--source", action="append", default=[], metavar="ALIAS=FILE", help="a further source")
    given = parser.parse_args(arguments)
    try:
        payload = read_json(sys.stdin.buffer.read() if given.input == "-" else Path(given.input).read_bytes())
        params = {name: read_json(text.encode()) for name, _, text in (one.partition("=") for one in given.param)}
        sources = {
            name: read_json(Path(file).read_bytes()) for name, _, file in (one.partition("=") for one in given.source)
        }
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{given.input}: {error}\n")
        return 2
    try:
        value = transform(payload, params, **sources)
    except MapError as error:
        sys.stderr.write(f"{given.input}: {error}\n")
        return 1
    text = "" if value is MISSING else json_text(value, 2, digits=0) + "\n"
    if given.output:
        Path(given.output).write_text(text, encoding="utf-8")
    else:
        sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    return 0
