"""For a map and its key, or for two tables of one shape: queries for missing, extra, duplicate and differing records, in a database's SQL."""

# ruff: noqa: S608  names are quoted, constants are literals: see `name` and `literal`

import importlib
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import Factory, define, field, frozen

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.mapping.sides import Bench
from fieldwright.project.reconciling.differing import allowed_by, is_under
from fieldwright.project.reconciling.expected import relative
from fieldwright.project.reconciling.model import Asked
from fieldwright.project.reconciling.plain import NotPlain, PlainRule, loop_condition, plain_rules
from fieldwright.project.reconciling.sql.expressions import Sayer, literal, name
from fieldwright.project.testing.tolerances import AMOUNT, SHARE

DIALECTS: Mapping[str, str] = MappingProxyType({
    "postgresql": "postgres", "mysql": "mysql", "sqlserver": "tsql", "oracle": "oracle", "sqlite": "sqlite", "duckdb": "duckdb",
    "snowflake": "snowflake", "bigquery": "bigquery",
})  # fmt: skip
"""The databases by the names that people use, with sqlglot's."""

_AT = ("tsql", "bigquery")
"""Dialects of sqlglot whose placeholders begin with ``@``; those of others begin with a colon."""


@frozen
class Query:
    """One statement: what it finds, in words, and its SQL without a semicolon."""

    title: str
    sql: str


@frozen
class Queries:
    """The statements for a database. ``left_out`` are fields that they do not compare, with the reason; ``parameters`` the placeholders' names."""

    dialect: str
    queries: Mapping[str, Query] = Factory(dict)
    left_out: Mapping[str, str] = Factory(dict)
    notes: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of them as a script, with what it says and does not say as comments."""
        lines = [*self.notes, *(f"NOT COMPARED {path}: {why}" for path, why in self.left_out.items())]
        head = "".join(f"-- {_one_line(line)}\n" for line in lines)
        return head + "\n" + "\n".join(f"-- {_one_line(one.title)}\n{one.sql};\n" for one in self.queries.values())


@frozen
class Table:
    """A table: its name, and its columns' names by field where they differ from the fields' paths."""

    name: str
    columns: Mapping[str, str] = Factory(dict)


def queries_for(
    bench: Bench | None, asked: Asked, dialect: str, *, source: Table, target: Table, paths: Sequence[str] = ()
) -> Queries:
    """The statements for a map, or, without a bench, for two tables that have the fields ``paths``.

    Raises `MissingError` without a key, and a `FieldwrightError` where the key's rule cannot be said or the dialect is not known.
    """
    if dialect not in DIALECTS:
        raise MissingError(f"there is no dialect {dialect!r}", mend=f"choose of: {', '.join(DIALECTS)}")
    if not asked.key:
        raise MissingError("queries need a key", mend="name it: --key PATH")
    work = _Work(bench, asked, source, target, paths)
    statements = work.statements()
    write = _writer(DIALECTS[dialect])
    made = {kind: Query(title, write(sql)) for kind, (title, sql) in statements.items()}
    return Queries(dialect, made, work.left_out, tuple(work.notes(dialect)), tuple(work.sayer.given))


def _one_line(text: str) -> str:
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def _writer(dialect: str) -> Callable[[str], str]:
    """Puts SQL, as PostgreSQL has it, into a dialect, and reads it back to be sure that it is that. Raises a `FieldwrightError`."""
    sqlglot: Any = importlib.import_module("sqlglot")  # takes a tenth of a second

    def written(sql: str) -> str:
        try:
            tree = sqlglot.parse_one(sql, read="postgres")
            if dialect == "oracle":
                _from_dual(sqlglot, tree)
            for one in list(tree.find_all(sqlglot.exp.Placeholder)):
                one.replace(sqlglot.exp.Var(this=f"{'@' if dialect in _AT else ':'}{one.name}"))
            text = tree.sql(
                dialect=dialect, pretty=True, identify=True, comments=False, unsupported_level=sqlglot.ErrorLevel.RAISE
            )
            sqlglot.parse_one(text, read=dialect)
        except sqlglot.errors.SqlglotError as error:
            raise FieldwrightError(f"the query cannot be said in {dialect} ({str(error)[:120]})", mend="choose another dialect") from None  # fmt: skip
        return text

    return written


def _from_dual(sqlglot: Any, tree: Any) -> None:
    for one in tree.find_all(sqlglot.exp.Select):
        if one.args.get("from") is None and one.args.get("from_") is None:
            one.from_("DUAL", copy=False)


@define
class _Work:
    bench: Bench | None
    asked: Asked
    source: Table
    target: Table
    paths: Sequence[str]
    left_out: dict[str, str] = field(factory=dict)
    expected: dict[str, str] = field(factory=dict)
    """What each field is expected to be, as SQL over the source."""
    where: str = ""
    sayer: Sayer = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.sayer = Sayer("s", self.source.columns)

    @property
    def key(self) -> list[str]:
        return [relative(one) for one in self.asked.key]

    def statements(self) -> dict[str, tuple[str, str]]:
        if self.bench is not None:
            self._of_map(self.bench)
        else:
            self._of_tables()
        key = self.key
        for path in key:
            if path not in self.expected:
                why = self.left_out.get(path, "no rule fills it")
                raise FieldwrightError(f"the key {path} cannot be said in SQL: {why}", mend="choose another key")
        compared = [path for path in self.expected if path not in key]
        differ = {path: test for path in compared if (test := self._differ(path))}
        return self._written(key, differ)

    def _of_map(self, bench: Bench) -> None:
        ignored = [relative(one) for one in self.asked.ignore]
        for one in plain_rules(bench):
            if any(is_under(one.path, above) for above in ignored):
                continue
            try:
                self.expected[one.path] = self._said(one)
            except NotPlain as why:
                list_, mark, _ = one.path.partition("[")
                if mark:
                    self.left_out[f"{list_}[]"] = "it is a list"
                else:
                    self.left_out[one.path] = f"{why}. The rule: {one.rule.value or one.rule.constant}"
        tests: list[str] = []
        try:
            condition = loop_condition(bench)
            if condition is not None:
                tests.append(f"({self.sayer.said(condition)})")
        except NotPlain as why:
            raise FieldwrightError(f"which records the map takes cannot be said in SQL: {why}", mend="compare the extracts instead") from None  # fmt: skip
        tests += [f"NOT ({one})" for one in dict.fromkeys(self.sayer.refused)]
        self.where = " AND ".join(tests)

    def _said(self, one: PlainRule) -> str:
        if one.plain is None:
            raise NotPlain(one.reason)
        if one.converted:
            raise NotPlain(f"text becomes a {one.converted}, which each database does in its own way")
        before = list(self.sayer.refused)
        try:
            return self.sayer.said(one.plain)
        except NotPlain:
            self.sayer.refused[:] = before
            raise

    def _of_tables(self) -> None:
        ignored = [relative(one) for one in self.asked.ignore]
        renamed = dict(zip(self.key, self.asked.source_key, strict=False))
        for path in dict.fromkeys((*self.key, *self.paths)):
            if path.endswith("[]"):
                self.left_out[path] = "it is a list"
            elif not any(is_under(path, above) for above in ignored):
                ours = renamed.get(path, path)
                self.expected[path] = f"s.{name(self.source.columns.get(ours, ours))}"

    # --- what differs -------------------------------------------------------------------------------------------------

    def _differ(self, path: str) -> str:
        """The condition that a field differs; empty where it cannot be said, and the field is left out."""
        one, other = self._way(f"e.{name(path)}", path), self._way(f"a.{name(path)}", path)
        apart = f"{one} <> {other}"
        for tolerance in self.asked.tolerances:
            if relative(tolerance.path) != path:
                continue
            allowed = allowed_by(tolerance)
            if allowed.kind not in (AMOUNT, SHARE) or not self._numeric(path):
                self.left_out[path] = f"its tolerance of {tolerance.within} can be said of numbers only"
                return ""
            most = literal(allowed.amount)
            limit = most if allowed.kind == AMOUNT else f"ABS(e.{name(path)}) * {most} / 100"
            apart = f"ABS(e.{name(path)} - a.{name(path)}) > {limit}"
        return f"({apart} OR ({one} IS NULL AND {other} IS NOT NULL) OR ({one} IS NOT NULL AND {other} IS NULL))"

    def _way(self, column: str, path: str) -> str:
        said = self.asked.comparing
        texts = self.bench is None or self._textual(path)
        if not texts:
            return column
        made = (
            f"CAST({column} AS VARCHAR(4000))"
            if self.bench is None and (said.blanks or said.case or said.trim)
            else column
        )
        if said.trim:
            made = f"TRIM({made})"
        if said.blanks:
            made = f"NULLIF({made}, '')"
        return f"LOWER({made})" if said.case else made

    def _types(self, path: str) -> set[str]:
        if self.bench is None or self.bench.target is None:
            return set()
        rule = next((one for one in self.bench.map.rules if relative(one.target) == path), None)
        found = self.bench.target.field(rule.target) if rule is not None else None
        return set(found.shape.types) - {"null"} if found is not None else set()

    def _textual(self, path: str) -> bool:
        return self._types(path) == {"string"}

    def _numeric(self, path: str) -> bool:
        return self.bench is None or bool(self._types(path) and self._types(path) <= {"integer", "number"})

    # --- the statements -----------------------------------------------------------------------------------------------

    def _written(self, key: Sequence[str], differ: Mapping[str, str]) -> dict[str, tuple[str, str]]:
        used = [*key, *differ]
        ours = ", ".join(f"{self.expected[path]} AS {name(path)}" for path in used)
        theirs = ", ".join(f"a.{name(self.target.columns.get(path, path))} AS {name(path)}" for path in used)
        keys = ", ".join(map(name, key))
        there = " AND ".join(f"{name(one)} IS NOT NULL" for one in key)
        where = f" WHERE {self.where}" if self.where else ""
        tables = [*self._lookups(), f"expected AS (SELECT {ours} FROM {name(self.source.name)} AS s{where})"]
        tables += [
            f"actual AS (SELECT {theirs} FROM {name(self.target.name)} AS a)",
            f"expected_keys AS (SELECT {keys}, COUNT(*) AS times FROM expected WHERE {there} GROUP BY {keys})",
            f"actual_keys AS (SELECT {keys}, COUNT(*) AS times FROM actual WHERE {there} GROUP BY {keys})",
        ]
        head = f"WITH {', '.join(tables)} "

        def same(one: str, other: str) -> str:
            return " AND ".join(f"{one}.{name(path)} = {other}.{name(path)}" for path in key)

        of_e = ", ".join(f"e.{name(path)}" for path in key)
        of_a = ", ".join(f"a.{name(path)}" for path in key)
        once = (
            f"FROM expected e JOIN actual a ON {same('e', 'a')} JOIN expected_keys ek ON {same('ek', 'e')} AND ek.times = 1 "
            f"JOIN actual_keys ak ON {same('ak', 'a')} AND ak.times = 1"
        )
        made = {
            "missing": ("Missing: expected from the source, not in the target", f"{head}SELECT {of_e} FROM expected_keys e WHERE NOT EXISTS (SELECT 1 FROM actual_keys a WHERE {same('a', 'e')})"),
            "extra": ("Extra: in the target, not expected from the source", f"{head}SELECT {of_a} FROM actual_keys a WHERE NOT EXISTS (SELECT 1 FROM expected_keys e WHERE {same('e', 'a')})"),
            "duplicate in source": ("Keys that the source gives more than once", f"{head}SELECT {of_e}, e.times FROM expected_keys e WHERE e.times > 1"),
            "duplicate in target": ("Keys that the target has more than once", f"{head}SELECT {of_a}, a.times FROM actual_keys a WHERE a.times > 1"),
            "no key": ("Records without a key on each side", f"{head}SELECT (SELECT COUNT(*) FROM expected WHERE NOT ({there})) AS in_source, (SELECT COUNT(*) FROM actual WHERE NOT ({there})) AS in_target FROM (SELECT 1 AS one) AS x"),
        }  # fmt: skip
        if differ:
            pairs = ", ".join(
                f"e.{name(path)} AS {name(f'expected {path}')}, a.{name(path)} AS {name(f'actual {path}')}"
                for path in differ
            )
            any_ = " OR ".join(differ.values())
            sums = ", ".join(
                f"COALESCE(SUM(CASE WHEN {test} THEN 1 ELSE 0 END), 0) AS {name(path)}" for path, test in differ.items()
            )
            made["differing"] = (
                "Differing records, where the key comes once on each side",
                f"{head}SELECT {of_e}, {pairs} {once} WHERE {any_}",
            )
            made["fields"] = ("In how many records each field differs", f"{head}SELECT {sums} {once}")
        return made

    def _lookups(self) -> list[str]:
        found: list[str] = []
        for table, one in self.sayer.tables.values():
            rows = [f"SELECT {literal(code)} AS code, {literal(value)} AS found" for code, value in one.rows.items()]
            found.append(f"{table} AS ({' UNION ALL '.join(rows) or 'SELECT NULL AS code, NULL AS found'})")
        return found

    def notes(self, dialect: str) -> list[str]:
        said = self.asked.comparing
        told = [
            f"Reconciliation of {self.source.name} with {self.target.name}" + (f", by the map {self.bench.map.name}" if self.bench is not None else "") + f", in the SQL of {dialect}.",
            "NULL in a column stands for a missing value. The columns are named as the extracts' fields.",
        ]  # fmt: skip
        told += [
            f"Lookup {lookup}: stands in the query as {table}." for lookup, (table, _) in self.sayer.tables.items()
        ]
        told += [f"Parameter :{one}: give its value." for one in self.sayer.given]
        if dialect == "oracle":
            told.append("Oracle takes empty text for NULL.")
        if dialect in ("mysql", "sqlserver"):
            told.append("Whether upper and lower case differ is decided by the columns' collation.")
        if said.dates:
            told.append("Date-times are compared as the columns' types have them.")
        if said.numbers:
            told.append("Numbers are compared as the columns' types have them.")
        if self.sayer.refused:
            told.append("A record whose code a lookup lacks is not expected: the map refuses it.")
        return told
