"""Rows of tables and repeated XML elements as records, and results in tables, arrays and XML."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.format import dump_project
from fieldwright.project.model import Project, SchemaRef
from tests.mapping.benches import INTEGER, NUMBER, TEXT, many, record

Capture = pytest.CaptureFixture[str]

PRODUCTS = 'sku;name;price\nA1;Chair;10,50\nA2;"Table; round\nand low";99,00\nA3;Lamp;\n'
ORDERS_XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:o" xmlns="urn:o" elementFormDefault="qualified">
<xs:element name="Orders"><xs:complexType><xs:sequence>
 <xs:element name="Sender" type="xs:string" minOccurs="0"/><xs:element ref="Order" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType></xs:element>
<xs:element name="Order"><xs:complexType><xs:sequence><xs:element name="Id" type="xs:string"/><xs:element name="Count" type="xs:int"/>
</xs:sequence></xs:complexType></xs:element></xs:schema>"""


def project(folder: Path, source: tuple[str, str, str], target: tuple[str, str, str], rules: list[Rule]) -> Path:
    """A project of two schemas, each (file, text, message)."""
    for name, text, _ in (source, target):
        (folder / name).write_text(text)
    made = Project(
        name="p", schemas={"in": SchemaRef(source[0]), "out": SchemaRef(target[0])},
        maps=(Map("map", (SourceRef("in", source[2], "source"),), TargetRef("out", target[2]), tuple(rules)),),
    )  # fmt: skip
    file = folder / "p.fieldwright.json"
    file.write_bytes(dump_project(made))
    return file


def schema(of: dict[str, Any]) -> str:
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Message", **of})


ITEM = record(code=TEXT, label_=TEXT, price_=TEXT)


def test_rows_of_a_table_become_records(tmp_path: Path, capsys: Capture) -> None:
    rules = [
        Rule("[]", each="$"),
        Rule("[].code", value="sku"),
        Rule("[].label", value="name"),
        Rule("[].price", value="price"),
    ]
    file = project(tmp_path, ("products.csv", PRODUCTS, "products"), ("m.json", schema(many(ITEM)), "Message"), rules)
    payload = tmp_path / "more.csv"
    payload.write_text(PRODUCTS + "".join(f"B{at};n{at};1,5\n" for at in range(3000)))
    assert main(["run", str(file), str(payload), "-o", str(tmp_path / "out.ndjson"), "--jobs", "2"]) == 0
    made = [json.loads(line) for line in (tmp_path / "out.ndjson").read_text().splitlines()]
    assert made[:3] == [
        {"code": "A1", "label": "Chair", "price": "10,50"}, {"code": "A2", "label": "Table; round\nand low", "price": "99,00"},
        {"code": "A3", "label": "Lamp"},
    ]  # fmt: skip
    assert [one["code"] for one in made[3:]] == [f"B{at}" for at in range(3000)]
    assert "3,003 records in, 3,003 out" in capsys.readouterr().err
    assert main(["run", str(file), str(payload), "-o", str(tmp_path / "out.json")]) == 0
    assert json.loads((tmp_path / "out.json").read_text()) == made


def test_rows_that_are_rejected_name_their_line(tmp_path: Path) -> None:
    rules = [Rule("[]", each="$", where="name != 'Lamp'"), Rule("[].code", value="$number(price) > 0 ? sku")]
    file = project(
        tmp_path, ("products.csv", PRODUCTS, "products"), ("m.json", schema(many(record(code=TEXT))), "Message"), rules
    )
    payload, out, bad, told = (tmp_path / name for name in ("more.csv", "out.json", "bad.ndjson", "told.json"))
    payload.write_text('sku;name;price\nA;x;1\nB;"y\nz";nine\nC;z;0\nD;Lamp;3\nE;v;2\n')
    assert main(["run", str(file), str(payload), "-o", str(out), "--rejects", str(bad), "--summary", str(told)]) == 1
    assert json.loads(out.read_text()) == [{"code": "A"}, {"code": "E"}]
    rejected = [json.loads(line) for line in bad.read_text().splitlines()]
    assert [(one["record"], one["line"], one["input"]["sku"]) for one in rejected] == [(2, 3, "B"), (3, 5, "C")]
    assert [one["findings"][0]["target"] for one in rejected] == ["[].code", "[].code"]
    summary = json.loads(told.read_text())
    assert {name: summary[name] for name in ("in", "out", "rejected", "invalid")} == {"in": 5, "out": 2, "rejected": 2, "invalid": 0}  # fmt: skip


def test_maps_that_need_the_whole_table_get_it(tmp_path: Path) -> None:
    payload = tmp_path / "more.csv"
    payload.write_text("sku;name;price\nB;x;2\nA;y;1\n")
    target = ("m.json", schema(many(record(code=TEXT, n_=INTEGER))), "Message")
    for loop, value in (
        (Rule("[]", each="$", order_by="sku"), "1"),
        (Rule("[]", each="$"), "$count($$)"),
        (Rule("[]", each="$reverse($)"), "1"),
    ):
        file = project(tmp_path, ("products.csv", PRODUCTS, "products"), target, [loop, Rule("[].code", value="sku"), Rule("[].n", value=value)])  # fmt: skip
        out = tmp_path / "out.json"
        assert main(["run", str(file), str(payload), "-o", str(out)]) == 0
        codes = ["B", "A"] if value != "1" else ["A", "B"]
        assert json.loads(out.read_text()) == [{"code": one, "n": 2 if value != "1" else 1} for one in codes]


def test_records_become_the_rows_of_one_table(tmp_path: Path) -> None:
    rules = [Rule("[]", each="lines"), Rule("[].sku", value="sku"), Rule("[].name", value="$$.id & '; ' & sku"), Rule("[].price", value="price")]  # fmt: skip
    order = schema(record(id=TEXT, lines=many(record(sku=TEXT, price=NUMBER))))
    file = project(tmp_path, ("o.json", order, "Message"), ("products.csv", PRODUCTS, "products"), rules)
    payload, out = tmp_path / "in.ndjson", tmp_path / "out.csv"
    payload.write_text("".join(json.dumps({"id": f"O{at}", "lines": [{"sku": "x", "price": 1.5}, {"sku": "y", "price": 2}][: at % 3]}) + "\n" for at in range(4)))  # fmt: skip
    main(["run", str(file), str(payload), "-o", str(out)])
    assert out.read_text().splitlines() == ["sku;name;price", 'x;"O1; x";1,5', 'x;"O2; x";1,5', 'y;"O2; y";2']


XML_RULES = [Rule("[]", each="Orders.Order"), Rule("[].code", value="Id"), Rule("[].n", value="Count")]


def orders(count: int) -> str:
    inside = "".join(f"<o:Order><o:Id>A{at}</o:Id><o:Count>{at}</o:Count></o:Order>\n" for at in range(count))
    return f'<?xml version="1.0"?>\n<o:Orders xmlns:o="urn:o"><o:Sender>x</o:Sender>{inside}</o:Orders>'


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_elements_that_repeat_become_records(tmp_path: Path, jobs: str, capsys: Capture) -> None:
    target = ("m.json", schema(many(record(code=TEXT, n=INTEGER))), "Message")
    file = project(tmp_path, ("o.xsd", ORDERS_XSD, "Orders"), target, XML_RULES)
    payload, out = tmp_path / "in.xml", tmp_path / "out.ndjson"
    payload.write_text(orders(700))
    assert main(["run", str(file), str(payload), "-o", str(out), "--jobs", jobs]) == 0
    assert [json.loads(line) for line in out.read_text().splitlines()] == [{"code": f"A{at}", "n": at} for at in range(700)]  # fmt: skip
    assert "700 records in, 700 out" in capsys.readouterr().err


def test_documents_of_the_message_inside_another_are_records_too(tmp_path: Path, capsys: Capture) -> None:
    rules = [Rule("Order.Id", value="Order.Id"), Rule("Order.Count", value="Order.Count * 2")]
    file = project(tmp_path, ("o.xsd", ORDERS_XSD, "Order"), ("o2.xsd", ORDERS_XSD, "Order"), rules)
    payload, out, bad = tmp_path / "in.xml", tmp_path / "out.xml", tmp_path / "bad.ndjson"
    payload.write_text(orders(5).replace("<o:Count>3<", "<o:Count>three<"))
    assert main(["run", str(file), str(payload), "-o", str(out), "--rejects", str(bad), "--element", "batch"]) == 1
    root = ET.parse(out).getroot()
    assert (root.tag, [one.tag for one in root]) == ("batch", ["{urn:o}Order"] * 4)
    assert [one.text for one in root.iter("{urn:o}Count")] == ["0", "2", "4", "8"]
    (rejected,) = [json.loads(line) for line in bad.read_text().splitlines()]
    assert (rejected["record"], rejected["line"]) == (4, 5)
    assert "three" in rejected["input_text"]
    capsys.readouterr()
    assert main(["run", str(file), str(payload), "--record-path", "Orders.Order"]) == 1
    assert capsys.readouterr().out.count("<Order") == 4
    assert main(["run", str(file), str(payload), "--record-path", "Orders.Nothing.Order"]) == 2
    assert "no element Orders.Nothing.Order" in capsys.readouterr().err


def test_a_document_that_names_a_dtd_is_a_stream_too(tmp_path: Path, capsys: Capture) -> None:
    target = ("m.json", schema(many(record(code=TEXT, n=INTEGER))), "Message")
    file = project(tmp_path, ("o.xsd", ORDERS_XSD, "Orders"), target, XML_RULES)
    payload, out = tmp_path / "in.xml", tmp_path / "out.ndjson"
    payload.write_text('<!DOCTYPE Orders SYSTEM "orders.dtd">' + orders(2).partition("\n")[2])
    assert main(["run", str(file), str(payload), "-o", str(out)]) == 0, capsys.readouterr().err
    assert len(out.read_text().splitlines()) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (orders(3)[:-20], "not well-formed"),
        ('<!DOCTYPE Orders [<!ENTITY a "b">]>' + orders(1).partition("\n")[2], "document type"),
        (f'<Orders xmlns="urn:o">{"<a>" * 300}', "deep"),
        (f'<Orders xmlns="urn:o"><Order><Id>{"x" * 11_000_000}</Id></Order></Orders>', "too deep or too large"),
    ],
)
def test_guards_hold_for_streams(tmp_path: Path, text: str, said: str, capsys: Capture) -> None:
    target = ("m.json", schema(many(record(code=TEXT, n=INTEGER))), "Message")
    file = project(tmp_path, ("o.xsd", ORDERS_XSD, "Orders"), target, XML_RULES)
    payload = tmp_path / "in.xml"
    payload.write_text(text)
    assert main(["run", str(file), str(payload), "-o", str(tmp_path / "out.ndjson")]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out.ndjson").exists()
