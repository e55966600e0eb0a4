"""SQL: every ``CREATE TABLE`` as a message, its columns as fields."""

import importlib
import logging
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from fieldwright.files.errors import SyntaxProblemError, UnreadableError
from fieldwright.files.json_text import escaped
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.keywords import NOTES
from fieldwright.schema.made import Entrance, made_schema, note
from fieldwright.schema.model import Note

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

DIALECTS = ("", "postgres", "mysql", "tsql", "oracle", "snowflake", "sqlite", "bigquery")
"""Dialects of SQL in the order in which they are tried."""

_SHOWN = {"tsql": "SQL Server", "postgres": "PostgreSQL", "mysql": "MySQL", "oracle": "Oracle", "snowflake": "Snowflake",
          "sqlite": "SQLite", "bigquery": "BigQuery"}  # fmt: skip

LIMIT = 5_000_000
"""The most characters of SQL that are read."""

_TYPES: tuple[tuple[re.Pattern[str], dict[str, Any]], ...] = tuple((re.compile(pattern), made) for pattern, made in (
    (r"U?(TINY|SMALL|MEDIUM|BIG)?INT(256|128)?|.*SERIAL|INT\d+|YEAR", {"type": "integer"}),
    (r"U?(DECIMAL.*|BIGDECIMAL)|(SMALL)?MONEY|NUMERIC|U?DOUBLE|FLOAT|REAL|DECFLOAT|UDECIMAL", {"type": "number"}),
    (r"BOOLEAN|BIT", {"type": "boolean"}),
    (r"DATE(32)?", {"type": "string", "format": "date"}),
    (r"TIMESTAMP.*|DATETIME.*|SMALLDATETIME", {"type": "string", "format": "date-time"}),
    (r"TIME(TZ|_NS)?", {"type": "string", "format": "time"}),
    (r"INTERVAL.*", {"type": "string", "format": "duration"}),
    (r"UUID|UNIQUEIDENTIFIER", {"type": "string", "format": "uuid"}),
    (r".*BINARY|.*BLOB|IMAGE|ROWVERSION", {"type": "string", "format": "binary"}),
    (r"JSONB?|VARIANT|OBJECT|MAP|STRUCT.*", {}),
    (r"XML|.*CHAR|.*TEXT|NAME|INET|.*STRING|CHARACTER_SET", {"type": "string"}),
))  # fmt: skip
"""sqlglot's types as JSON Schema's."""


def read_sql(source: "Source") -> JsonSchema:
    """The tables of SQL. Raises a `FieldwrightError`."""
    sqlglot: Any = importlib.import_module("sqlglot")  # takes longer to import than all that is read without it
    if len(source.text) > LIMIT:
        raise UnreadableError(
            f"the SQL is longer than {LIMIT:,} characters", mend="keep the CREATE TABLE statements", file=source.file
        )
    text = re.sub(r"^\s*GO\s*;?\s*$", ";", source.text, flags=re.M | re.I)
    statements, dialect, problem = _parsed(sqlglot, text)
    tables = [one for one in statements if _is_table(sqlglot, one)]
    if not tables:
        line = int(getattr(problem, "errors", [{}])[0].get("line", 0) or 0) if problem else 0
        raise SyntaxProblemError(
            "no CREATE TABLE statement could be read" if problem else "there is no CREATE TABLE statement",
            mend="choose a file with the table's definition", file=source.file, line=line,
        )  # fmt: skip
    reader = _Reader(sqlglot, source, statements)
    for one in tables:
        reader.table(one)
    skipped = len(statements) - len(tables) - reader.used
    notes = list(reader.notes)
    if dialect:
        notes.append(note("S12", f"It was read as SQL of {_SHOWN.get(dialect, dialect)}.", source.file))
    if skipped > 0:
        text_ = f"{skipped} further statement{'s are' if skipped > 1 else ' is'} no table and not shown."
        notes.append(note("S12", text_, source.file))
    entrances = [
        Entrance(name, "component", f"/$defs/{escaped(name)}", str(made.get("description", "")))
        for name, made in reader.made.items()
    ]
    return made_schema(
        source.file, source.data, {"$defs": reader.made}, entrances, lines=reader.lines, notes=notes, root=source.root,
        format_="SQL",
    )  # fmt: skip


def _parsed(sqlglot: Any, text: str) -> tuple[list[Any], str, Any]:
    """The statements in the dialect that reads most tables; what was wrong in the last one tried if none does."""
    best: tuple[int, list[Any], str] = (0, [], "")
    problem: Any = None
    level = sqlglot.ErrorLevel.IMMEDIATE
    logging.getLogger("sqlglot").addFilter(_silent)  # what it cannot read is counted here, and said in notes
    for dialect in DIALECTS:
        try:
            found = [one for one in sqlglot.parse(text, read=dialect or None, error_level=level) if one is not None]
        except (sqlglot.errors.SqlglotError, RecursionError, ValueError) as error:
            problem = problem or error
            continue
        columns = sum(len(list(one.find_all(sqlglot.exp.ColumnDef))) for one in found if _is_table(sqlglot, one))
        commands = sum(isinstance(one, sqlglot.exp.Command) for one in found)
        if columns * 2 - commands > best[0]:
            best = (columns * 2 - commands, found, dialect)
        if columns and not commands:
            break
    return best[1], best[2], problem


def _silent(_: logging.LogRecord) -> bool:
    return False


def _is_table(sqlglot: Any, one: Any) -> bool:
    return isinstance(one, sqlglot.exp.Create) and one.kind == "TABLE" and isinstance(one.this, sqlglot.exp.Schema)


class _Reader:
    """Makes JSON Schemas of tables; ``used`` counts the other statements that say something about them."""

    def __init__(self, sqlglot: Any, source: "Source", statements: list[Any]) -> None:
        self._exp = sqlglot.exp
        self._source = source
        self.made: dict[str, dict[str, Any]] = {}
        self.lines: dict[str, int] = {}
        self.notes: list[Note] = []
        self.used = 0
        self._comments: dict[str, str] = {}
        for one in statements:
            if isinstance(one, self._exp.Comment):
                self.used += 1
                self._comments[one.this.sql().replace('"', "").lower()] = str(one.expression.name)

    def table(self, create: Any) -> None:
        exp = self._exp
        name = create.this.this.name
        full = create.this.this.sql().replace('"', "").lower()
        pointer = f"/$defs/{escaped(name)}"
        self.lines[pointer] = _line(self._source.text, rf"TABLE\b[^(]*?\b{re.escape(name)}\b", 0)
        start = self.lines[pointer]
        made: dict[str, Any] = {"title": name, "type": "object", "properties": {}}
        said = self._comments.get(full, "") or next(
            (str(one.this.name) for one in create.find_all(exp.SchemaCommentProperty)), ""
        )
        if said:
            made["description"] = said
        required: list[str] = []
        for column in create.this.expressions:
            if isinstance(column, exp.ColumnDef):
                schema, needed_ = self._column(column, f"{full}.{column.name}".lower())
                made["properties"][column.name] = schema
                self.lines[f"{pointer}/properties/{escaped(column.name)}"] = _line(
                    self._source.text, rf"(?:^|[(,])\s*[\"`\[]?{re.escape(column.name)}\b", start
                )
                required += [column.name] * needed_
        for text, columns, key in _keys(exp, create.this.expressions):
            made.setdefault(NOTES, []).append(text)
            for one in columns:
                if one in made["properties"]:
                    made["properties"][one].setdefault(NOTES, []).append(text)
                    required += [one] * key
        if required:
            made["required"] = list(dict.fromkeys(one for one in required if one in made["properties"]))
        self.made[name] = made

    def _column(self, column: Any, full: str) -> tuple[dict[str, Any], bool]:
        """A column's schema, and whether it must be there."""
        exp = self._exp
        made, said = _type(exp, column.args.get("kind"))
        nullable, needed_, default = True, False, False
        for one in column.args.get("constraints") or []:
            kind = one.kind
            if isinstance(kind, exp.NotNullColumnConstraint):
                nullable = bool(kind.args.get("allow_null"))
            elif isinstance(kind, exp.PrimaryKeyColumnConstraint):
                nullable, said = False, [*said, "It is the primary key."]
            elif isinstance(kind, exp.DefaultColumnConstraint):
                default = True
                _default(exp, made, kind.this, said)
            elif isinstance(kind, exp.CommentColumnConstraint):
                made["description"] = str(kind.this.name)
            elif isinstance(kind, (exp.GeneratedAsIdentityColumnConstraint, exp.AutoIncrementColumnConstraint)):
                default, said = True, [*said, "The database numbers it."]
            elif isinstance(kind, exp.CheckColumnConstraint):
                listed = kind.this if isinstance(kind.this, exp.In) else kind.this.find(exp.In)
                values = (
                    [v.name for v in listed.expressions if isinstance(v, exp.Literal) and v.is_string] if listed else []
                )
                if values and len(values) == len(listed.expressions):
                    made["enum"] = values
                said.append(f"Check: {kind.this.sql()}.")
            elif kind is not None:
                said.append(f"The table also says {kind.sql()}.")
        if full in self._comments:
            made["description"] = self._comments[full]
        if "SERIAL" in str(column.args.get("kind")).upper():
            default = True
        needed_ = not nullable and not default
        if nullable and "type" in made:
            made["type"] = [made["type"], "null"]
            if "enum" in made:
                made["enum"] = [*made["enum"], None]
        if said:
            made[NOTES] = said
        return made, needed_


def _type(exp: Any, kind: Any) -> tuple[dict[str, Any], list[str]]:
    if kind is None:
        return {}, ["It has no type."]
    name = str(getattr(kind.this, "value", kind.this)).upper()
    if name == "USER-DEFINED":
        name = kind.sql().upper().partition("(")[0].strip()
    numbers = [int(one.name) for one in kind.expressions if isinstance(one, exp.DataTypeParam) and one.name.isdigit()]
    if name == "ARRAY" or (kind.args.get("nested") and kind.expressions and name == "ARRAY"):
        inner = kind.expressions[0] if kind.expressions and isinstance(kind.expressions[0], exp.DataType) else None
        return {"type": "array", "items": _type(exp, inner)[0] if inner is not None else {}}, []
    if name == "ENUM":
        return {"type": "string", "enum": [one.name for one in kind.expressions]}, []
    made: Mapping[str, Any] | None = next((found for pattern, found in _TYPES if pattern.fullmatch(name)), None)
    if made is None:
        return {}, [f"Its type is {kind.sql()}."]
    schema = dict(made)
    said: list[str] = []
    if schema.get("type") == "string" and "format" not in schema and numbers:
        schema["maxLength"] = numbers[0]
    if schema.get("type") == "boolean" and numbers and numbers[0] > 1:
        return {"type": "string"}, [f"{numbers[0]} bits."]
    if schema.get("type") == "number" and numbers and name.startswith(("DECIMAL", "NUMERIC", "BIGDECIMAL")):
        scale = numbers[1] if len(numbers) > 1 else 0
        if scale == 0:
            schema["type"] = "integer"
        schema["maximum"] = 10 ** (numbers[0] - scale)
        schema = {
            **schema,
            "minimum": -schema["maximum"],
            "exclusiveMinimum": -schema["maximum"],
            "exclusiveMaximum": schema["maximum"],
        }
        del schema["maximum"], schema["minimum"]
        said.append(f"A decimal of {numbers[0]} digits, {scale} of them after the point.")
    return schema, said


def _default(exp: Any, made: dict[str, Any], value: Any, said: list[str]) -> None:
    if isinstance(value, exp.Literal):
        made["default"] = value.name if value.is_string else _number(value.name)
    elif isinstance(value, exp.Boolean):
        made["default"] = bool(value.this)
    elif not isinstance(value, exp.Null):
        said.append(f"Where it is missing, the database takes {value.sql()}.")


def _number(text: str) -> Any:
    return int(text) if text.lstrip("-").isdigit() else float(text)


def _keys(exp: Any, parts: list[Any]) -> Iterator[tuple[str, list[str], bool]]:
    """Keys of a table: a sentence, the columns, and whether they must be there."""
    for part in parts:
        inner = part.expressions if isinstance(part, exp.Constraint) else [part]
        for one in inner:
            if isinstance(one, (exp.ClusteredColumnConstraint, exp.OnProperty)):
                continue
            columns = [found.name for found in one.expressions if hasattr(found, "name")]
            shown = ", ".join(columns)
            if isinstance(one, exp.PrimaryKeyColumnConstraint):  # SQL Server's, its columns in what follows
                columns = [column.name for column in part.find_all(exp.Column)]
                yield f"Primary key: {', '.join(columns)}.", columns, False
            elif isinstance(one, exp.PrimaryKey):
                yield f"Primary key: {shown}.", columns, True
            elif isinstance(one, exp.ForeignKey):
                target = one.args.get("reference")
                yield f"Foreign key: {shown} {target.sql() if target else ''}".strip() + ".", columns, False
            elif isinstance(one, exp.UniqueColumnConstraint):
                inner_columns = [found.name for found in getattr(one.this, "expressions", []) or []]
                yield f"Unique: {', '.join(inner_columns)}.", inner_columns, False
            elif isinstance(one, exp.CheckColumnConstraint):
                yield f"Check: {one.this.sql()}.", [], False
            elif not isinstance(one, exp.ColumnDef):
                yield f"The table also says {one.sql()[:200]}.", [], False


def _line(text: str, pattern: str, after: int) -> int:
    """The line of the first match after a line; that line where there is none."""
    start = 0
    for _ in range(after):
        start = text.find("\n", start) + 1
    found = re.compile(pattern, re.I | re.M).search(text, max(0, text.rfind("\n", 0, start - 1)) if after else 0)
    if found is None:
        return after
    end = found.end()
    return text.count("\n", 0, end) + 1
