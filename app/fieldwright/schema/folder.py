"""A folder of JSON Schemas as one schema: the roots of all files are its messages, and references find files by ``$id`` or path."""

from collections import Counter
from pathlib import Path

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.files.reading import read_bytes, sniffed
from fieldwright.schema.dialects import Dialect, dialect_of
from fieldwright.schema.documents import Document, Library, schema_files
from fieldwright.schema.json_schema import JsonSchema, component_entries, is_json_schema, root_entry
from fieldwright.schema.model import Note, Origin

FOLDER_LIMIT = 100_000_000
"""Bytes of a folder's schemas."""


def load_folder(folder: Path) -> JsonSchema:
    """All JSON Schemas in a folder and those below it. Files that are none, or cannot be read, are said in the notes.

    Raises `UnreadableError` where there is no JSON Schema, and `RefusedError` where there is too much of it.
    """
    library = Library(Document(folder, {}, lambda _: 0), folder)
    documents, others, problems, size = list[Document](), list[str](), list[Note](), 0
    for file in sorted(schema_files(folder)):
        name = file.relative_to(folder).as_posix()
        try:
            size += file.stat().st_size
            if size > FOLDER_LIMIT:
                raise _too_large(folder)
            document = _read(library, file, name)
        except (FieldwrightError, OSError) as error:
            if isinstance(error, RefusedError) and error.file == folder:
                raise
            said = error.problem if isinstance(error, FieldwrightError) else "the file cannot be read"
            problems.append(Note("S13", f"{name} is left out: {said}.", Origin(file), "warning"))
            continue
        if document is None:
            others.append(name)
        else:
            documents.append(document)
    if not documents:
        raise UnreadableError(
            "this is a folder, and no JSON Schema is in it", mend="choose a file inside it", file=folder
        )
    roots = [entry for document in documents if (entry := root_entry(document)) is not None]
    entries = [*roots, *(entry for document in documents for entry in component_entries(document))]
    name = folder.resolve().name
    notes = [*problems, *_left_out(others, folder)]
    dialect = _usual(documents)
    return JsonSchema(library, dialect, entries, name=name, format_=f"folder of {dialect.name}", notes=notes)


def _read(library: Library, file: Path, name: str) -> Document | None:
    """The document in a file if it is a JSON Schema."""
    if sniffed(read_bytes(file), file) not in ("json", "yaml"):
        return None
    before = len(library.notes)
    document = library.of_file(file, name)
    if is_json_schema(document.value):
        return document
    del library.notes[before:]
    return None


def _usual(documents: list[Document]) -> Dialect:
    """The dialect that most files have: one is enough to read them all, as they refer to one another."""
    return Counter(dialect_of(document.value)[0] for document in documents).most_common(1)[0][0]


def _left_out(names: list[str], folder: Path) -> list[Note]:
    if not names:
        return []
    listed = f"{', '.join(names[:5])}{f' and {len(names) - 5:,} more' if len(names) > 5 else ''}"
    return [Note("S12", f"Files that are no JSON Schemas are left out: {listed}.", Origin(folder))]


def _too_large(folder: Path) -> RefusedError:
    problem = f"the folder holds more than {FOLDER_LIMIT / 1e6:g} MB of JSON and YAML"
    return RefusedError(problem, mend="choose a folder inside it", file=folder)
