"""Orders in one XML, invoices in another, and maps between them."""

import json
from pathlib import Path
from typing import Any

ORDER = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:order" xmlns="urn:order" elementFormDefault="qualified">
<xs:complexType name="AddressType"><xs:sequence>
  <xs:element name="Street" type="xs:string"/><xs:element name="City" type="xs:string" minOccurs="0"/></xs:sequence>
  <xs:attribute name="kind" type="xs:string"/></xs:complexType>
<xs:complexType name="MoneyType"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string" use="required"/>
  </xs:extension></xs:simpleContent></xs:complexType>
<xs:element name="Order"><xs:complexType><xs:sequence>
  <xs:element name="Number" type="xs:string"/>
  <xs:element name="Date" type="xs:date"/>
  <xs:element name="Rush" type="xs:boolean" minOccurs="0"/>
  <xs:element name="Note" type="xs:string" minOccurs="0" nillable="true"/>
  <xs:element name="Address" type="AddressType" minOccurs="0" maxOccurs="2"/>
  <xs:element name="Total" type="MoneyType" minOccurs="0"/>
  <xs:element name="Line" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="Sku" type="xs:string"/><xs:element name="Qty" type="xs:integer"/><xs:element name="Price" type="xs:decimal" minOccurs="0"/>
    <xs:element name="Tag" type="xs:string" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="id" type="xs:string"/></xs:complexType></xs:element>
  <xs:element name="Product" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="Code" type="xs:string"/><xs:element name="Name" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
</xs:sequence><xs:attribute name="status" type="xs:string"/></xs:complexType></xs:element></xs:schema>"""

INVOICE = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:invoice" xmlns="urn:invoice" elementFormDefault="qualified">
<xs:element name="Invoice"><xs:complexType><xs:sequence>
  <xs:element name="Id" type="xs:string" minOccurs="0"/>
  <xs:element name="Issued" type="xs:string" minOccurs="0"/>
  <xs:element name="Remark" type="xs:string" minOccurs="0" nillable="true"/>
  <xs:element name="Party" minOccurs="0"><xs:complexType><xs:sequence>
    <xs:element name="Street" type="xs:string" minOccurs="0"/><xs:element name="City" type="xs:string" minOccurs="0"/></xs:sequence>
    <xs:attribute name="kind" type="xs:string"/></xs:complexType></xs:element>
  <xs:element name="Amount" minOccurs="0"><xs:complexType><xs:simpleContent><xs:extension base="xs:decimal">
    <xs:attribute name="currency" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
  <xs:element name="Count" type="xs:integer" minOccurs="0"/>
  <xs:element name="Tag" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
  <xs:element name="Item" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="Code" type="xs:string" minOccurs="0"/><xs:element name="Label" type="xs:string" minOccurs="0"/>
    <xs:element name="Quantity" type="xs:integer" minOccurs="0"/><xs:element name="Net" type="xs:decimal" minOccurs="0"/></xs:sequence>
    <xs:attribute name="ref" type="xs:string"/></xs:complexType></xs:element>
</xs:sequence><xs:attribute name="state" type="xs:string"/><xs:attribute name="rush" type="xs:boolean"/></xs:complexType></xs:element></xs:schema>"""

NS = 'xmlns="urn:order" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
PAYLOADS = {
    "full.xml": f"""<Order {NS} status="new"><Number>A&amp;1</Number><Date> 2026-03-05 </Date><Rush>true</Rush><Note>it's "so"</Note>
      <Address kind="bill"><Street>Main 1</Street><City>Bern</City></Address><Address kind="ship"><Street>Side 2</Street></Address>
      <Total currency="EUR">119.00</Total>
      <Line id="l1"><Sku>B-2</Sku><Qty>2</Qty><Price>10.505</Price><Tag>x</Tag><Tag/></Line>
      <Line id="l2"><Sku>A-1</Sku><Qty>10</Qty><Price>0.1</Price></Line><Line><Sku>B-2</Sku><Qty>1</Qty></Line>
      <Product><Code>A-1</Code><Name>Apple</Name></Product><Product><Code>B-2</Code><Name>Bread &lt;new&gt;</Name></Product></Order>""",
    "small.xml": f"<Order {NS}><Number/><Date>2026-12-31</Date></Order>",
    "nil.xml": f"""<Order {NS} status=""><Number>Ünï 中</Number><Date>2026-01-01</Date><Rush>0</Rush><Note xsi:nil="true"/>
      <Address><Street>S</Street></Address><Line id="only"><Sku>Z</Sku><Qty>0</Qty><Price>3</Price></Line></Order>""",
}  # fmt: skip


def rule(target: str, value: str = "", **more: Any) -> dict[str, Any]:
    return {"target": target, **({"value": value} if value else {}), **more}


PLAIN = [
    rule("Invoice.`@state`", "Order.`@status`", default="none", default_for=["missing", "empty"]),
    rule("Invoice.`@rush`", "Order.Rush"),
    rule("Invoice.Id", '"INV-" & Order.Number'),
    rule("Invoice.Issued", '$formatDate(Order.Date, "[D01].[M01].[Y0001]")'),
    rule("Invoice.Remark", "Order.Note"),
    rule("Invoice.Party.`@kind`", "Order.Address[0].`@kind`"),
    rule("Invoice.Party.Street", "Order.Address[0].Street"),
    rule("Invoice.Party.City", "Order.Address[0].City"),
    rule("Invoice.Amount.`#text`", "Order.Total.`#text`"),
    rule("Invoice.Amount.`@currency`", "Order.Total.`@currency`"),
    rule("Invoice.Count", "$count(Order.Line)"),
    rule("Invoice.Tag[]", "Order.Line.Tag"),
    rule("Invoice.Item[]", each="Order.Line"),
    rule("Invoice.Item[].`@ref`", "`@id`"),
    rule("Invoice.Item[].Code", "Sku"),
    rule("Invoice.Item[].Label", '$translate("names", Sku)'),
    rule("Invoice.Item[].Quantity", "Qty"),
    rule("Invoice.Item[].Net", "$round(Qty * $number(Price), 2)"),
]
BUSY = [
    rule(
        "Invoice.Id",
        'Order.Rush ? $uppercase(Order.Number) : $substring(Order.Number, -3) & "/" & $length(Order.Number)',
    ),
    rule("Invoice.Issued", '$join(Order.Line.Sku, ", ")'),
    rule("Invoice.Remark", "Order.Note", when="$exists(Order.Note) and Order.Note != null"),
    rule("Invoice.Party", when='Order.`@status` = "new"'),
    rule("Invoice.Party.Street", 'Order.Address[`@kind` = "ship"].Street'),
    rule("Invoice.Amount.`#text`", "$sum(Order.Line.(Qty * $number(Price)))"),
    rule("Invoice.Count", "($n := $count(Order.Line); $m := $n + 1; $n > 1 ? $m * 10 : -$m)"),
    rule("Invoice.Tag[]", constant=["a", "b"]),
    rule("Invoice.Item[]", each="Order.Line", where="Qty > 0", order_by="Sku, >Qty", **{"as": "line"}),
    rule("Invoice.Item[].`@ref`", '$line.Sku & "#" & $index'),
    rule("Invoice.Item[].Code", '$replace(Sku, "-", "$") & $lowercase($substringBefore(Sku, "-"))'),
    rule("Invoice.Item[].Label", "Tag[0]", default="no tag"),
    rule("Invoice.Item[].Quantity", "$max(Qty)"),
    rule("Invoice.Item[].Net", "$number(Price) / 3"),
]
JOINED = [
    rule("Invoice.Id", "$params.prefix & Order.Number"),
    rule("Invoice.Item[]", each="Order.Line", **{"as": "line"},
         joins=[{"alias": "product", "source": "Order.Product", "kind": "left", "left": "Sku", "right": "Code"}]),
    rule("Invoice.Item[].Code", "$line.Sku"),
    rule("Invoice.Item[].Label", "$product.Name"),
    rule("Invoice.Item[].Quantity", "Qty"),
]  # fmt: skip
GROUPED = [
    rule("Invoice.Item[]", each="Order.Line", group_by="Sku"),
    rule("Invoice.Item[].Code", "Sku"),
    rule("Invoice.Item[].Quantity", "$sum($group.Qty)"),
    rule("Invoice.Item[].Label", '$count($group) & " lines"'),
]
REFUSING = [
    rule("Invoice.Id", "Order.Number"),
    rule("Invoice.Issued", "$fromMillis($toMillis(Order.Date))"),
    rule("Invoice.Item[]", each="Order.Line"),
    rule("Invoice.Item[].Code", "Sku"),
    rule("Invoice.Item[].Label", "$string($)"),
]
COPIED = [rule("Invoice.Party", "Order.Address[0]"), rule("Invoice.Id", "Order.Number")]
MAPS = {"copied": COPIED, "plain": PLAIN, "busy": BUSY, "joined": JOINED, "grouped": GROUPED}


def written(folder: Path, maps: dict[str, list[dict[str, Any]]] = MAPS) -> Path:
    """A project of these maps in a folder; gives its file."""
    (folder / "order.xsd").write_text(ORDER, encoding="utf-8")
    (folder / "invoice.xsd").write_text(INVOICE, encoding="utf-8")
    for name, text in PAYLOADS.items():
        (folder / name).write_text(text, encoding="utf-8")
    project = {
        "format": "1",
        "name": "invoicing",
        "schemas": {"order": {"file": "order.xsd"}, "invoice": {"file": "invoice.xsd"}},
        "lookups": [
            {
                "name": "names",
                "not_found": "default",
                "default": "?",
                "rows": [{"key": "A-1", "value": "Apple's"}, {"key": "Z", "value": "<z>"}],
            }
        ],
        "parameters": [{"name": "prefix", "type": "string", "default": "P'"}],
        "maps": [
            {
                "name": name,
                "sources": [{"schema": "order", "message": "Order"}],
                "target": {"schema": "invoice", "message": "Invoice"},
                "samples": list(PAYLOADS),
                "rules": rules,
            }
            for name, rules in maps.items()
        ],
    }
    file = folder / "invoicing.fieldwright.json"
    file.write_text(json.dumps(project, ensure_ascii=False, indent=2), encoding="utf-8")
    return file
