"""A shop's orders (OpenAPI) that become invoices (XSD), with a project between them and newer versions of both: for the tests of what these do."""

from pathlib import Path

from attrs import evolve

from fieldwright.mapping.approval import approval_of
from fieldwright.mapping.model import Dropped, Example, Lookup, LookupRow, Map, Question, Rule, SourceRef, TargetRef
from fieldwright.project import model
from fieldwright.project.format import save_project
from fieldwright.project.model import Project, Suppression
from fieldwright.project.sides import Schemas, bench_for, reference_to, with_snapshots
from fieldwright.schema.load import load

SHOP = """openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders/{id}:
    get:
      responses:
        '200':
          description: An order.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
components:
  schemas:
    Order:
      type: object
      required: [id, amount, status, buyer, lines]
      properties:
        id: {type: string, maxLength: 10}
        amount: {type: number, description: What is to be paid.}
        status: {type: string, enum: [open, paid]}
        currency: {type: string, minLength: 3, maxLength: 3, description: ISO 4217.}
        remark: {type: string, maxLength: 80}
        buyer: {$ref: '#/components/schemas/Person'}
        agent: {$ref: '#/components/schemas/Person'}
        lines:
          type: array
          items:
            type: object
            required: [sku, count]
            properties:
              sku: {type: string, maxLength: 12}
              count: {type: integer, minimum: 1}
    Person:
      type: object
      required: [surname]
      properties:
        surname: {type: string, maxLength: 30, description: The family name.}
        mail: {type: string, format: email}
"""

INVOICE = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="urn:invoice:1" xmlns="urn:invoice:1">
  <xs:element name="Invoice"><xs:complexType><xs:sequence>
    <xs:element name="Number"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="20"/></xs:restriction></xs:simpleType></xs:element>
    <xs:element name="Total" type="xs:decimal"/>
    <xs:element name="Currency" type="xs:string" minOccurs="0"/>
    <xs:element name="State"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="O"/><xs:enumeration value="P"/></xs:restriction></xs:simpleType></xs:element>
    <xs:element name="Buyer" type="Party"/>
    <xs:element name="Agent" type="Party" minOccurs="0"/>
    <xs:element name="Line" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="Article"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="12"/></xs:restriction></xs:simpleType></xs:element>
      <xs:element name="Count" type="xs:integer"/>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="Text" type="xs:string" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:complexType name="Party"><xs:sequence>
    <xs:element name="Name"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="40"/></xs:restriction></xs:simpleType></xs:element>
  </xs:sequence></xs:complexType>
</xs:schema>
"""

PAYLOAD = """{"id": "A-1", "amount": 12.5, "status": "paid", "currency": "EUR", "remark": "by noon",
 "buyer": {"surname": "Adeyemi", "mail": "a@example.org"}, "lines": [{"sku": "T-1", "count": 2}]}
"""
EXPECTED = """<Invoice xmlns="urn:invoice:1"><Number>A-1</Number><Total>12.5</Total><Currency>EUR</Currency><State>P</State>
<Buyer><Name>ADEYEMI</Name></Buyer><Line><Article>T-1</Article><Count>2</Count></Line><Text>by noon</Text></Invoice>
"""

RULES = (
    Rule("Invoice.Number", value="id", examples=(Example("A-1", "A-1"),)),
    Rule("Invoice.Total", value="amount", status="approved"),
    Rule("Invoice.Currency", value="currency", status="ready"),
    Rule("Invoice.State", value='$translate("states", status)', note="O is open."),
    Rule(
        "Invoice.Buyer.Name",
        value="$uppercase(buyer.surname)",
        status="approved",
        examples=(Example("Okafor", "OKAFOR"),),
    ),
    Rule("Invoice.Agent.Name", value="agent.surname", when="$exists(agent)"),
    Rule("Invoice.Line[]", each="lines"),
    Rule("Invoice.Line[].Article", value="sku"),
    Rule("Invoice.Line[].Count", value="count"),
    Rule("Invoice.Text", value='remark & ""', question=Question("Cut it?", answer="No.")),
)


def shop_project(folder: Path) -> Path:
    """The project's file, with its two schemas, a test case and its payloads beside it; what is approved is approved for what it is."""
    for name, text in (
        ("shop.yaml", SHOP),
        ("invoice.xsd", INVOICE),
        ("order.json", PAYLOAD),
        ("invoice.xml", EXPECTED),
    ):
        (folder / name).write_text(text)
    refs = {
        name: reference_to(load(folder / file), folder)
        for name, file in (("shop", "shop.yaml"), ("invoice", "invoice.xsd"))
    }
    source = SourceRef("shop", "GET /orders/{id} response 200")
    map_ = Map(
        "invoices",
        (source,),
        TargetRef("invoice", "Invoice"),
        RULES,
        (Dropped("buyer.mail", "Nobody writes to them."),),
    )
    case = model.TestCase("paid", "order.json", "invoice.xml", ignore=("Invoice.Text", "Invoice.Line.Article"))
    project = Project(
        "Invoices", version="1.0", schemas=refs, maps=(map_,), tests=(case,),
        lookups=(Lookup("states", (LookupRow("open", "O"), LookupRow("paid", "P")), description="Ours to theirs."),),
        suppressions=(Suppression("L01", "Invoice.Buyer.Name", reason="Names are short.", source="buyer.surname"),),
    )  # fmt: skip
    schemas = Schemas(folder)
    bench = bench_for(project, schemas, map_)
    rules = tuple(
        evolve(one, approved_for=approval_of(bench, one)) if one.status == "approved" else one for one in RULES
    )
    project = with_snapshots(project.with_map(evolve(map_, rules=rules)), schemas)
    file = folder / "invoices.fieldwright.json"
    save_project(project, file)
    return file


def newer(folder: Path, name: str, *replaced: tuple[str, str]) -> Path:
    """A newer version of ``shop.yaml`` or ``invoice.xsd``, in which each text is replaced by another; beside it as ``new-…``."""
    text = (folder / name).read_text()
    for old, new in replaced:
        assert old in text, old
        text = text.replace(old, new)
    file = folder / f"new-{name}"
    file.write_text(text)
    return file
