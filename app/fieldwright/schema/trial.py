"""What the process that vets files does with one: reads it, and looks into its messages as somebody would who opens it.

Importing this module imports the readers: that is what makes the process warm.
"""

import contextlib
import importlib
import json
import time

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import from_record
from fieldwright.schema.load import load
from fieldwright.schema.model import walk
from fieldwright.schema.options import ReadingOptions

for _reader in ("json_schema", "json_sample", "openapi", "xml_sample", "xsd"):
    importlib.import_module(f"fieldwright.schema.{_reader}")

SECONDS = 0.3
"""How long messages are looked into; what is not reached is opened on demand, a node at a time."""
DEPTH = 4
FIELDS = 300


def trial(parts: list[bytes]) -> list[bytes]:
    """Reads the file whose path and options are the part. Raises what is wrong with it; a message that cannot be shown is no fault of the file."""
    path, said = json.loads(parts[0])
    schema = load(path, options=from_record(ReadingOptions, said) if said else None)
    until = time.monotonic() + SECONDS
    for one in schema.messages():
        with contextlib.suppress(FieldwrightError):
            for _ in walk(schema.root(one.name), depth=DEPTH, limit=FIELDS):
                pass
        if time.monotonic() > until:
            break
    return []
