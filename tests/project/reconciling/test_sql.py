"""The queries are sound SQL of every dialect, and in a database they find what the engine finds in the extracts."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import duckdb
import pytest
import sqlglot
from attrs import evolve

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.mapping.model import Rule
from fieldwright.project.model import Project
from fieldwright.project.reconciling.model import Asked, Comparing, Reconciliation
from fieldwright.project.reconciling.reconcile import reconcile
from fieldwright.project.reconciling.sql.asking import sql_for
from fieldwright.project.reconciling.sql.queries import DIALECTS, Queries
from fieldwright.project.test_cases import Tolerance
from tests.project.reconciling.made import PLAIN, flat, order, project, row, write

ASKED = Asked(key=("id",), values=True, jobs=1, tolerances=(Tolerance("amount", "0.01"),), ignore=("audit",))


def extracts(folder: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    orders = [order(number) for number in range(12)]
    del orders[4]["status"], orders[5]["customer"]["city"]
    del orders[8]["note"]
    rows = [
        row({"note": None, **one, "customer": {"city": "unknown", **one["customer"]}})
        for one in orders
        if "status" in one
    ]
    rows.append({**row(order(4)), "state": None, "label": "note 4"})
    orders[7]["status"] = "lost"
    rows[2]["amount"] += 0.005
    rows[3]["amount"] += 1
    rows[7]["place"]["city"], rows[7]["currency"] = "Bruges", "USD"
    rows.append(rows[8])
    rows.append(row(order(90)))
    return orders, [*rows[1:], {**row(order(91)), "id": None}]


ROW = ("id", "customer", "place.city", "state", "amount", "currency", "label")
ORDER = ("orderId", "customer.name", "customer.city", "status", "amount", "note")


def filled(db: Any, name: str, columns: tuple[str, ...], records: list[dict[str, Any]]) -> None:
    types = ", ".join(f'"{one}" {"DECIMAL(18, 4)" if one == "amount" else "VARCHAR(200)"}' for one in columns)
    db.execute(f'CREATE TABLE "{name}" ({types})')
    for one in map(flat, records):
        db.execute(
            f'INSERT INTO "{name}" VALUES ({", ".join("?" for _ in columns)})', [one.get(name) for name in columns]
        )


def counts_in(db: Any, queries: Queries) -> dict[str, int]:
    found = {
        kind: len(db.execute(one.sql).fetchall())
        for kind, one in queries.queries.items()
        if kind not in ("no key", "fields")
    }
    found["no key in source"], found["no key in target"] = db.execute(queries.queries["no key"].sql).fetchone()
    return found


def fields_in(db: Any, queries: Queries) -> dict[str, int]:
    done = db.execute(queries.queries["fields"].sql)
    return dict(zip((one[0] for one in done.description), done.fetchone(), strict=True))


def asked_of(folder: Path, asked: Asked = ASKED, rules: tuple[Rule, ...] = PLAIN, dialect: str = "duckdb") -> tuple[Reconciliation, Queries, Project]:  # fmt: skip
    made = project(folder, rules, not_found="error")
    orders, rows = extracts(folder)
    files = write(folder / "orders.ndjson", orders), write(folder / "rows.ndjson", rows)
    result = reconcile(made, "", *files, evolve(asked, comparing=evolve(asked.comparing, blanks=True)), folder=folder)
    return result, sql_for(made, "", *files, asked, dialect, folder=folder), made


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_reads_its_queries(tmp_path: Path, dialect: str) -> None:
    queries = asked_of(tmp_path, dialect=dialect)[1]
    assert list(queries.queries) == [
        "missing",
        "extra",
        "duplicate in source",
        "duplicate in target",
        "no key",
        "differing",
        "fields",
    ]
    parsed = sqlglot.parse(queries.text, read=DIALECTS[dialect])
    assert sum(1 for one in parsed if isinstance(one, sqlglot.exp.Select)) == 7
    for one in queries.queries.values():
        assert ";" not in one.sql
        again = sqlglot.parse_one(one.sql, read=DIALECTS[dialect])
        assert all(name.args.get("quoted") for name in again.find_all(sqlglot.exp.Identifier))


@pytest.mark.parametrize("dialect", ["duckdb", "sqlite", "postgresql"])
def test_a_database_finds_what_the_engine_finds(tmp_path: Path, dialect: str) -> None:
    result, queries, _ = asked_of(tmp_path, dialect=dialect)
    assert result.failed == 1
    db: Any = sqlite3.connect(":memory:") if dialect == "sqlite" else duckdb.connect()
    orders, rows = extracts(tmp_path)
    filled(db, "orders", ORDER, orders)
    filled(db, "rows", ROW, rows)
    assert counts_in(db, queries) == result.counts
    assert (
        min(
            result.counts[kind] for kind in ("missing", "extra", "differing", "duplicate in target", "no key in target")
        )
        == 1
    )
    assert fields_in(db, queries) == {one.path: one.differing for one in result.fields}
    assert fields_in(db, queries)["amount"] == 1
    db.close()


def test_what_sql_cannot_say_is_left_out_with_the_rule_and_the_reason(tmp_path: Path) -> None:
    rules = (
        *PLAIN[:4],
        Rule("amount", value="$round(amount, 2)"),
        Rule("label", value="note;\n-- DROP"),
        Rule("currency", value="note"),
    )
    queries = asked_of(tmp_path, evolve(ASKED, tolerances=()), rules)[1]
    assert queries.left_out["amount"] == "it calls $round. The rule: $round(amount, 2)"
    assert "-- NOT COMPARED amount: it calls $round. The rule: $round(amount, 2)\n" in queries.text
    assert not any(line.startswith("DROP") for line in queries.text.splitlines())
    assert '"amount"' not in queries.queries["differing"].sql
    assert queries.parameters == ()


def test_parameters_are_placeholders_and_names_and_texts_cannot_break_out(tmp_path: Path) -> None:
    rules = (*PLAIN[:1], Rule("label", value="$params.prefix"), Rule("currency", constant="E'); DROP TABLE x; --"))
    made = project(tmp_path, rules)
    files = write(tmp_path / "s.ndjson", [order(1)]), write(tmp_path / "t.ndjson", [row(order(1))])
    queries = sql_for(
        made, "", *files, Asked(key=("id",)), "postgresql", folder=tmp_path, tables=('a"; DROP TABLE b; --', "t")
    )
    assert queries.parameters == ("prefix",)
    assert ":prefix AS" in queries.queries["fields"].sql
    for dialect in DIALECTS:
        text = sql_for(made, "", *files, Asked(key=("id",)), dialect, folder=tmp_path).queries["fields"].sql
        assert f"{'@' if dialect in ('sqlserver', 'bigquery') else ':'}prefix" in text
    for one in queries.queries.values():
        assert len(sqlglot.parse(one.sql, read="postgres")) == 1
        assert '"a""; DROP TABLE b; --"' in one.sql


def test_tables_of_one_shape(tmp_path: Path) -> None:
    source = [
        {"no": "1", "city": "Ghent", "n": "1"},
        {"no": "2", "city": "Mol ", "n": "2"},
        {"no": "3", "city": "x", "n": ""},
    ]
    target = [
        {"id": "1", "city": "GHENT", "n": "1"},
        {"id": "2", "city": "mol", "n": "5"},
        {"id": "4", "city": "x", "n": ""},
    ]
    files = write(tmp_path / "s.csv", source), write(tmp_path / "t.csv", target)
    asked = Asked(key=("id",), source_key=("no",), same=True, comparing=Comparing(blanks=True, case=True, trim=True))
    result = reconcile(None, "", *files, asked)
    queries = sql_for(None, "", *files, asked, "duckdb")
    db = duckdb.connect()
    filled(db, "s", ("no", "city", "n"), source)
    filled(db, "t", ("id", "city", "n"), target)
    assert counts_in(db, queries) == result.counts
    assert fields_in(db, queries) == {one.path: one.differing for one in result.fields} == {"n": 1, "city": 0}


def test_what_cannot_be_asked_is_refused(tmp_path: Path) -> None:
    made = project(tmp_path, (Rule("id", value="$uppercase(orderId)"), *PLAIN[1:]))
    files = write(tmp_path / "s.ndjson", [order(1)]), write(tmp_path / "t.ndjson", [row(order(1))])
    with pytest.raises(FieldwrightError, match=r"the key id cannot be said in SQL: it calls \$uppercase"):
        sql_for(made, "", *files, Asked(key=("id",)), "mysql", folder=tmp_path)
    with pytest.raises(MissingError, match="queries need a key"):
        sql_for(made, "", *files, Asked(), "mysql", folder=tmp_path)
    with pytest.raises(MissingError, match="no dialect 'dbase'"):
        sql_for(made, "", *files, Asked(key=("id",)), "dbase", folder=tmp_path)
    assert json.loads((tmp_path / "s.ndjson").read_text())["orderId"] == "O-0001"
