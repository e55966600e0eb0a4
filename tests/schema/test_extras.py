"""Avro, Protobuf, SQL and GraphQL: their types as messages and fields; what to install where a library is missing."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Field, Schema, field_at, walk
from fieldwright.schema.validation import validator
from tests.corpus import corpus


def fields(schema: Schema, message: str = "") -> dict[str, str]:
    found = walk(schema.root(message or schema.messages()[0].name), depth=3, limit=100)
    return {f.path: f.shape.type + "!" * f.shape.required + "?" * f.shape.nullable for f in found}


def at(schema: Schema, message: str, path: str) -> Field:
    found = field_at(schema.root(message), path)
    assert found is not None, path
    return found


def remarks(found: Field) -> str:
    return " ".join(one.text for one in found.shape.notes)


# --- Avro --------------------------------------------------------------------------------------------------------------

ORDER: dict[str, Any] = {
    "type": "record", "name": "Order", "namespace": "shop", "doc": "An order.", "aliases": ["Bill"], "fields": [
        {"name": "id", "type": "long", "doc": "Its number."},
        {"name": "note", "type": ["null", "string"], "default": None},
        {"name": "lines", "type": {"type": "array", "items": {"type": "record", "name": "Line", "fields": [
            {"name": "sku", "type": "string"}, {"name": "order", "type": ["null", "Order"], "default": None}]}}},
        {"name": "status", "type": {"type": "enum", "name": "Status", "symbols": ["NEW", "DONE"]}, "default": "NEW"},
        {"name": "placed", "type": {"type": "int", "logicalType": "date"}},
        {"name": "total", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}},
        {"name": "tags", "type": {"type": "map", "values": "string"}},
    ],
}  # fmt: skip


def avro(value: Any) -> Schema:
    return load_bytes(json.dumps(value, indent=1).encode(), "order.avsc")


def test_avro_records_are_messages() -> None:
    schema = avro(ORDER)
    assert (schema.format, schema.medium) == ("Avro", "json")
    assert [(m.name, m.kind, m.description) for m in schema.messages()] == [
        ("Order", "root", "An order."),
        ("Line", "component", ""),
    ]
    assert fields(schema) == {
        "id": "integer!", "note": "string?", "lines[]": "object!", "lines[].sku": "string!", "lines[].order": "object?",
        "lines[].order.id": "integer!", "lines[].order.note": "string?", "lines[].order.lines[]": "object!",
        "lines[].order.status": "string", "lines[].order.placed": "date!", "lines[].order.total": "number!",
        "lines[].order.tags": "object!", "status": "string", "placed": "date!", "total": "number!", "tags": "object!",
        "tags.*": "string",
    }  # fmt: skip


def test_avro_fields_keep_docs_defaults_codes_and_lines() -> None:
    schema = avro(ORDER)
    lines = json.dumps(ORDER, indent=1).splitlines()
    identity, status = at(schema, "Order", "id"), at(schema, "Order", "status")
    assert identity.shape.description == "Its number."
    assert '"id"' in "".join(lines[identity.shape.source.line - 1 : identity.shape.source.line + 1])
    assert (status.shape.enum, status.shape.default) == (("NEW", "DONE"), "NEW")
    assert "days since 1970" in remarks(at(schema, "Order", "placed"))
    assert "9 digits, 2 of them" in remarks(at(schema, "Order", "total"))
    assert at(schema, "Order", "lines.order").recursive


def test_avro_payloads_are_validated() -> None:
    check = validator(avro(ORDER), "Order")
    good = {"id": 1, "lines": [{"sku": "a"}], "placed": "2024-01-31", "total": 1.5, "tags": {}}
    assert check(good) == ()
    assert [one.path for one in check({**good, "status": "LOST"})] == ["status"]


def test_avro_unions_protocols_and_odd_types() -> None:
    several = avro(
        [
            {"type": "record", "name": "A", "fields": []},
            {"type": "record", "name": "B", "fields": [{"name": "a", "type": "A"}]},
        ]
    )
    assert [m.name for m in several.messages()] == ["A", "B"]
    protocol = avro(
        {
            "protocol": "P",
            "namespace": "n",
            "types": [{"type": "record", "name": "M", "fields": [{"name": "x", "type": "Lost"}]}],
        }
    )
    assert fields(protocol) == {"x": "any!"}
    assert "type 'Lost' is not defined" in " ".join(n.text for n in protocol.notes)
    deep: Any = "string"
    for _ in range(150):
        deep = {"type": "array", "items": deep}
    assert avro({"type": "record", "name": "D", "fields": [{"name": "x", "type": deep}]}).messages()


def test_a_record_of_other_data_is_no_avro() -> None:
    assert load_bytes(b'{"type": "record", "name": "x"}', "x.json").format == "JSON sample"


# --- Protobuf ----------------------------------------------------------------------------------------------------------

PROTO = """\
// The shop's messages.
syntax = "proto3";
package shop.v1;
import "common.proto";
import "google/protobuf/timestamp.proto";
option java_package = "x";

/* An order. */
message Order {
  reserved 9, 10;
  int64 order_no = 1;  // behind it
  // The lines.
  repeated Line lines = 2;
  map<string, string> labels = 3 [deprecated = true];
  oneof payment { Card card = 4; string voucher = 5; }
  Status status = 6;
  google.protobuf.Timestamp placed_at = 7 [json_name = "when"];
  common.Address address = 8;
  Lost lost = 11;
  message Line { string sku = 1; Order parent = 2; optional double price = 3; }
  message Card { bytes no = 1; }
  enum Status { option allow_alias = true; UNKNOWN = 0; /* It is new. */ NEW = 1; }
}
service Shop { rpc Get (Order) returns (Order) { option (x) = { a: "b" }; } }
"""


def proto(tmp_path: Path, text: str = PROTO) -> Schema:
    (tmp_path / "order.proto").write_text(text)
    (tmp_path / "common.proto").write_text(
        'syntax = "proto3"; package common; import "order.proto"; message Address { string city = 1; }'
    )
    return load(tmp_path / "order.proto")


def test_proto_messages_are_messages(tmp_path: Path) -> None:
    schema = proto(tmp_path)
    assert schema.format == "Protobuf proto3"
    assert [(m.name, m.description, m.origin.line) for m in schema.messages()] == [
        ("Order", "An order.", 9), ("Order.Line", "", 20), ("Order.Card", "", 21),
    ]  # fmt: skip
    found = {path: kind for path, kind in fields(schema, "Order").items() if path.count(".") < 1}
    assert found == {
        "orderNo": "integer|string", "lines[]": "object", "labels": "object", "card": "object", "voucher": "string",
        "status": "string", "when": "date-time", "address": "object", "lost": "any",
    }  # fmt: skip
    assert at(schema, "Order", "address.city").shape.type == "string"
    assert at(schema, "Order", "lines.parent").recursive


def test_proto_fields_keep_comments_names_codes_and_choices(tmp_path: Path) -> None:
    schema = proto(tmp_path)
    assert "called order_no" in remarks(at(schema, "Order", "orderNo"))
    assert at(schema, "Order", "lines").shape.description == "The lines."
    assert at(schema, "Order", "labels").shape.deprecated
    card, voucher = at(schema, "Order", "card").shape.choice, at(schema, "Order", "voucher").shape.choice
    assert card is not None
    assert voucher is not None
    assert (card.group, card.alternative, voucher.alternative) == (voucher.group, "card", "voucher")
    status = at(schema, "Order", "status").shape
    assert (status.enum, dict(status.enum_text)) == (("UNKNOWN", "NEW"), {"NEW": "It is new."})
    said = " ".join(one.text for one in schema.notes)
    assert "service Shop is no message" in said
    assert "'Lost' is not declared" in said


def test_proto_imports_that_are_missing_are_told(tmp_path: Path) -> None:
    schema = proto(tmp_path, PROTO.replace('"common.proto"', '"../../secret.proto"'))
    assert "'../../secret.proto' is not in this folder" in " ".join(one.text for one in schema.notes)


def test_proto2_is_read_too() -> None:
    text = "message A { required int32 n = 1 [default = 5]; optional group G = 2 { optional string s = 3; } extensions 100 to max; }"
    schema = load_bytes(text.encode(), "a.proto")
    assert fields(schema) == {"n": "integer!", "g": "object", "g.s": "string"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('syntax = "proto3";\nmessage A {\n  string a = 1;\n', r"x\.proto:3: the file ends early"),
        ('syntax = "proto3";\nmessage A { string a 1; }', r"x\.proto:2: '=' is expected before '1'"),
        ('syntax = "proto3";\n$', r"x\.proto:2: '\$' is not expected"),
        ('syntax = "proto3";', "declares no message"),
        ('syntax = "proto3";' + "message A {" * 200, "nested too deeply"),
    ],
)
def test_broken_proto_names_the_line(text: str, words: str) -> None:
    with pytest.raises(FieldwrightError, match=words):
        load_bytes(text.encode(), "x.proto")


# --- SQL ---------------------------------------------------------------------------------------------------------------

SQL = """\
-- the shop
CREATE TABLE shop.orders (
  id BIGSERIAL PRIMARY KEY,
  no VARCHAR(20) NOT NULL,
  total NUMERIC(12,2) NOT NULL DEFAULT 0,
  status varchar(10) NOT NULL CHECK (status IN ('new', 'done')),
  placed TIMESTAMP WITH TIME ZONE DEFAULT now(),
  customer INT REFERENCES customers (id),
  tags TEXT[],
  UNIQUE (no, status)
);
COMMENT ON TABLE shop.orders IS 'All orders';
COMMENT ON COLUMN shop.orders.no IS 'The number';
CREATE INDEX x ON orders (no);
"""


def test_tables_are_messages_and_columns_fields() -> None:
    pytest.importorskip("sqlglot")
    schema = load_bytes(SQL.encode(), "shop.sql")
    assert [(m.name, m.description, m.origin.line) for m in schema.messages()] == [("orders", "All orders", 2)]
    assert fields(schema) == {
        "id": "integer", "no": "string!", "total": "number", "status": "string!", "placed": "date-time?",
        "customer": "integer?", "tags[]": "string?",
    }  # fmt: skip
    number, status, total = (at(schema, "orders", one) for one in ("no", "status", "total"))
    assert (number.shape.description, number.shape.constraints["maxLength"], number.shape.source.line) == (
        "The number",
        20,
        4,
    )
    assert (status.shape.enum, total.shape.default) == (("new", "done"), 0)
    assert "Unique: no, status." in remarks(number)
    assert "12 digits, 2 of them" in remarks(total)
    assert "primary key" in remarks(at(schema, "orders", "id"))
    assert "customers" in remarks(at(schema, "orders", "customer"))
    assert "further statement" in " ".join(one.text for one in schema.notes)


def test_other_dialects_of_sql_are_read() -> None:
    pytest.importorskip("sqlglot")
    mysql = "CREATE TABLE `o` (`id` int(11) unsigned NOT NULL AUTO_INCREMENT, `s` enum('a','b') DEFAULT 'a' COMMENT 'state', PRIMARY KEY (`id`)) ENGINE=InnoDB"
    found = load_bytes(mysql.encode(), "o.sql")
    state = at(found, "o", "s").shape
    assert (state.enum, state.default, state.description) == (("a", "b"), "a", "state")
    server = "USE x;\nGO\nCREATE TABLE [dbo].[Order Lines] ([Id] [int] IDENTITY(1,1) NOT NULL, [Name] nvarchar(max) NULL, CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Id] ASC) ON [PRIMARY]) ON [PRIMARY]\nGO\n"
    found = load_bytes(server.encode(), "t.sql")
    assert fields(found) == {"Id": "integer", "Name": "string?"}
    assert "Primary key: Id." in remarks(at(found, "Order Lines", "Id"))


@pytest.mark.parametrize("text", ["SELECT 1;", "CREATE TABLE (", "DROP TABLE x;"])
def test_sql_without_a_table_is_told(text: str) -> None:
    pytest.importorskip("sqlglot")
    with pytest.raises(FieldwrightError, match="CREATE TABLE"):
        load_bytes(text.encode(), "x.sql")


# --- GraphQL -----------------------------------------------------------------------------------------------------------

GRAPHQL = '''\
"""An order"""
type Order implements Node {
  id: ID!
  "The lines"
  lines(first: Int): [Line!]!
  total: Float
  old: String @deprecated(reason: "x")
  status: Status!
  pay: Pay
  at: DateTime
}
type Line { sku: String! order: Order }
interface Node { id: ID! }
enum Status { "just made" NEW DONE }
union Pay = Card | Cash
type Card { no: String! }
type Cash { amount: Money }
scalar Money
scalar DateTime
input OrderInput { no: String! = "x" n: Int = 3 lost: Lost }
type Query { order(id: ID!): Order }
type Mutation { add(input: OrderInput!): Order! }
extend type Order { more: String }
'''


def test_graphql_operations_and_types_are_messages() -> None:
    pytest.importorskip("graphql")
    schema = load_bytes(GRAPHQL.encode(), "shop.graphql")
    assert [(m.name, m.kind) for m in schema.messages()] == [
        ("query order arguments", "request"), ("query order result", "response"), ("mutation add arguments", "request"),
        ("mutation add result", "response"), ("Order", "component"), ("Line", "component"), ("Node", "component"),
        ("Pay", "component"), ("Card", "component"), ("Cash", "component"), ("OrderInput", "component"),
    ]  # fmt: skip
    found = {path: kind for path, kind in fields(schema, "Order").items() if "." not in path and "<" not in path}
    assert found == {
        "id": "string|integer!", "lines[]": "object!", "total": "number?", "old": "string?", "status": "string!",
        "pay": "object?", "at": "date-time?", "more": "string?",
    }  # fmt: skip
    lines = at(schema, "Order", "lines")
    assert (lines.shape.description, lines.shape.source.line) == ("The lines", 5)
    assert "arguments: first" in remarks(lines)
    assert at(schema, "Order", "old").shape.deprecated
    assert dict(at(schema, "Order", "status").shape.enum_text) == {"NEW": "just made"}
    assert at(schema, "Order", "pay.no").shape.required
    assert fields(schema, "OrderInput") == {"no": "string", "n": "integer?", "lost": "any"}
    assert "'Lost' is not defined" in " ".join(one.text for one in schema.notes)
    assert at(schema, "Order", "lines.order").recursive


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("type A {\n  a: }", r"x\.graphql:2: "),
        ("query { a }", "defines no type"),
        ("type A { a: " + "[" * 5000, r"x\.graphql"),
    ],
)
def test_broken_graphql_names_the_line(text: str, words: str) -> None:
    pytest.importorskip("graphql")
    with pytest.raises(FieldwrightError, match=words):
        load_bytes(text.encode(), "x.graphql")


# --- all ---------------------------------------------------------------------------------------------------------------


def test_a_missing_library_is_told_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "graphql", None)  # as if it were not installed
    with pytest.raises(FieldwrightError, match=r"a\.graphql: .*graphql.*: pip install 'fieldwright\[graphql\]'"):
        load_bytes(GRAPHQL.encode(), "a.graphql")


@pytest.mark.parametrize(("text", "format_"), [(PROTO, "Protobuf proto3"), (SQL, "SQL"), (GRAPHQL, "GraphQL")])
def test_the_text_decides_whatever_the_name(text: str, format_: str) -> None:
    assert load_bytes(text.encode(), "pasted.txt").format == format_


@pytest.mark.corpus
def test_one_envelope_in_two_formats_has_the_same_fields() -> None:
    folder = corpus("29-cloudevents-json-avro-proto", "mixed", "cloudevents", "cloudevents")
    proto_ = load(folder / "formats" / "cloudevents.proto")
    assert {"id", "source", "specVersion", "type"} <= set(fields(proto_, "CloudEvent"))
    compact = load(folder / "working-drafts" / "cloudevents-compact.avsc")
    assert {"id", "source", "type"} <= set(fields(compact))
    assert load(folder / "formats" / "cloudevents.avsc").messages()[0].name == "AvroCloudEvent"


@pytest.mark.corpus
def test_the_largest_proto_of_the_corpus_has_no_unknown_types() -> None:
    for file in corpus("16-cyclonedx-json-xsd-proto", "mixed", "cyclonedx", "schema").glob("*.proto"):
        schema = load(file)
        assert len(schema.messages()) > 20
        assert not [one for one in schema.notes if one.severity == "warning"]
