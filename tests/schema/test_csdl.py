"""OData metadata in XML and JSON: which messages a service has, and their fields."""

import json
from typing import Any

import pytest

from fieldwright.files.errors import UnreadableError
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Shape, field_at, walk
from fieldwright.schema.operations import Body

XML = """<?xml version="1.0"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
 <edmx:Reference Uri="https://example.com/Other.xml"/>
 <edmx:DataServices><Schema Namespace="Shop" Alias="Self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="Party" Abstract="true">
   <Key><PropertyRef Name="Id"/></Key>
   <Property Name="Id" Type="Edm.Guid" Nullable="false"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/></Property>
   <Property Name="Name" Type="Edm.String" MaxLength="40"><Annotation Term="Org.OData.Core.V1.Description" String="As written"/></Property>
  </EntityType>
  <EntityType Name="Customer" BaseType="Self.Party">
   <Property Name="Rating" Type="Self.Rating" Nullable="false" DefaultValue="Good"/>
   <Property Name="Limit" Type="Edm.Decimal" Precision="10" Scale="2" Nullable="false"/>
   <Property Name="Home" Type="Self.Address"/>
   <Property Name="Tags" Type="Collection(Edm.String)"/>
   <Property Name="Strange" Type="Other.Thing"/>
   <NavigationProperty Name="Orders" Type="Collection(Self.Order)"/>
  </EntityType>
  <EntityType Name="Supplier" BaseType="Self.Party"><Property Name="Iban" Type="Self.Iban"/></EntityType>
  <EntityType Name="Order" OpenType="true">
   <Property Name="At" Type="Edm.DateTimeOffset" Precision="3" Nullable="false"/>
   <Property Name="Count" Type="Edm.Int16" Nullable="false"/>
   <NavigationProperty Name="Buyer" Type="Self.Party"/>
  </EntityType>
  <ComplexType Name="Address"><Property Name="City" Type="Edm.String"/><Property Name="At" Type="Edm.GeographyPoint"/></ComplexType>
  <EnumType Name="Rating"><Member Name="Good" Value="1"/><Member Name="Bad" Value="2"/></EnumType>
  <EnumType Name="Days" IsFlags="true"><Member Name="Mon"/><Member Name="Tue"/></EnumType>
  <TypeDefinition Name="Iban" UnderlyingType="Edm.String" MaxLength="34"/>
  <Action Name="Cancel"><Parameter Name="order" Type="Self.Order"/><Parameter Name="why" Type="Edm.String" Nullable="false"/><ReturnType Type="Edm.Boolean"/></Action>
  <Function Name="Best"><Parameter Name="on" Type="Self.Days" Nullable="false"/><ReturnType Type="Self.Customer"/></Function>
  <EntityContainer Name="C">
   <EntitySet Name="Customers" EntityType="Self.Customer"/>
   <ActionImport Name="Cancel" Action="Self.Cancel"/>
   <FunctionImport Name="Best" Function="Self.Best"/>
  </EntityContainer>
  <Annotations Target="Self.Address/City"><Annotation Term="Org.OData.Core.V1.Description"><String>Of the house</String></Annotation></Annotations>
 </Schema></edmx:DataServices>
</edmx:Edmx>"""

JSON: dict[str, Any] = {
    "$Version": "4.01",
    "$EntityContainer": "Shop.C",
    "Shop": {
        "$Alias": "self",
        "Party": {"$Kind": "EntityType", "$Key": ["Id"], "Id": {"$Type": "Edm.Guid", "@Org.OData.Core.V1.Computed": True},
                  "Name": {"$Nullable": True, "$MaxLength": 40, "@Core.Description": "As written"}},
        "Customer": {"$Kind": "EntityType", "$BaseType": "self.Party", "Limit": {"$Type": "Edm.Decimal", "$Precision": 10, "$Scale": 2},
                     "Tags": {"$Collection": True}, "Rating": {"$Type": "self.Rating", "$DefaultValue": "Good"},
                     "Orders": {"$Kind": "NavigationProperty", "$Collection": True, "$Type": "self.Order"}},
        "Order": {"$Kind": "EntityType", "Count": {"$Type": "Edm.Int16"}},
        "Rating": {"$Kind": "EnumType", "Good": 1, "Good@Core.Description": "fine", "Bad": 2},
        "Cancel": [{"$Kind": "Action", "$Parameter": [{"$Name": "why"}], "$ReturnType": {"$Type": "Edm.Boolean"}}],
        "C": {"$Kind": "EntityContainer", "Customers": {"$Collection": True, "$Type": "self.Customer"}, "Cancel": {"$Action": "self.Cancel"}},
    },
}  # fmt: skip


def loaded(text: str | bytes, name: str = "m.xml") -> JsonSchema:
    schema = load_bytes(text if isinstance(text, bytes) else text.encode(), name)
    assert isinstance(schema, JsonSchema)
    return schema


def shape(schema: JsonSchema, message: str, path: str = "") -> Shape:
    field = field_at(schema.root(message), path)
    assert field is not None, path
    return field.shape


def fields(schema: JsonSchema, message: str, depth: int = 2) -> dict[str, str]:
    found = walk(schema.root(message), depth=depth, limit=60)
    return {f.key: f.shape.type + "!" * f.shape.required + "?" * f.shape.nullable for f in found}


def names(schema: JsonSchema) -> dict[str, str]:
    return {message.name: message.kind for message in schema.messages()}


def test_types_actions_and_functions_are_messages() -> None:
    schema = loaded(XML)
    assert (schema.name, schema.format, schema.medium) == ("Shop", "OData 4.0", "json")
    assert names(schema) == {
        "Party": "type", "Customer": "type", "Supplier": "type", "Order": "type", "Address": "type",
        "Cancel request": "request", "Cancel response": "response", "Best parameters": "parameters", "Best response": "response",
    }  # fmt: skip
    assert fields(schema, "Customer", 1) == {
        "Id": "string!",
        "Name": "string?",
        "Rating": "string",
        "Limit": "number!",
        "Home": "object?",
        "Tags[]": "string",
        "Strange": "any",
        "Orders[]": "object",
    }
    assert fields(schema, "Cancel request", 1) == {"order": "object?", "why": "string!"}
    assert fields(schema, "Cancel response") == {"value": "boolean?"}


def test_facets_enumerations_and_texts() -> None:
    schema = loaded(XML)
    name = shape(schema, "Customer", "Name")
    assert (name.constraints, name.description) == ({"maxLength": 40}, "As written")
    assert shape(schema, "Customer", "Limit").constraints == {"totalDigits": 10, "fractionDigits": 2}
    rating = shape(schema, "Customer", "Rating")
    assert (rating.enum, rating.default, rating.type_name) == (("Good", "Bad"), "Good", "Shop.Rating")
    identifier = shape(schema, "Customer", "Id")
    assert (identifier.format, identifier.access) == ("uuid", "read-only")
    assert shape(schema, "Supplier", "Iban").constraints == {"maxLength": 34}
    assert shape(schema, "Order", "At").type == "date-time"
    assert shape(schema, "Order", "Count").constraints == {"minimum": -32768, "maximum": 32767}
    assert shape(schema, "Address", "City").description == "Of the house"
    assert shape(schema, "Best parameters", "on").notes[0].text == (
        "One or several of these, separated by commas: Mon, Tue."
    )
    assert shape(schema, "Cancel response", "value").type == "boolean"


def test_fields_know_where_they_were_declared() -> None:
    source = shape(loaded(XML), "Customer", "Limit").source
    assert source.pointer == "//EntityType[@Name='Customer']/Property[@Name='Limit']"
    assert "Limit" in XML.splitlines()[source.line - 1]


def test_navigation_is_followed_when_it_is_looked_at() -> None:
    schema = loaded(XML)
    orders = shape(schema, "Customer", "Orders")
    assert orders.repeats
    assert not orders.required
    assert "$expand" in orders.notes[0].text
    assert shape(schema, "Customer", "Orders.Buyer.Name").type == "string"
    assert [f.shape.alternative for f in schema.root("Party").children() if f.shape.alternative] == [
        "#Shop.Customer",
        "#Shop.Supplier",
    ]


def test_types_of_other_documents_are_said() -> None:
    schema = loaded(XML)
    text = "The type 'Other.Thing' is not declared here, perhaps in https://example.com/Other.xml; any value is taken."
    assert [note.text for note in shape(schema, "Customer", "Strange").notes] == [text]
    assert text in [note.text for note in schema.notes]


def test_the_container_gives_operations() -> None:
    found = [
        (o.method, o.path, o.requests, [b for r in o.responses for b in r.bodies]) for o in loaded(XML).operations()
    ]
    customer = Body("Customer", "application/json")
    assert found == [
        ("GET", "/Customers", (), [customer]),
        ("POST", "/Customers", (customer,), [customer]),
        (
            "POST",
            "/Cancel",
            (Body("Cancel request", "application/json"),),
            [Body("Cancel response", "application/json")],
        ),
        ("GET", "/Best", (), [Body("Best response", "application/json")]),
    ]


def test_json_says_the_same() -> None:
    schema = loaded(json.dumps(JSON, indent=1), "m.json")
    assert schema.format == "OData 4.01"
    assert list(names(schema)) == ["Party", "Customer", "Order", "Cancel request", "Cancel response"]
    assert fields(schema, "Customer", 1) == {
        "Id": "string!",
        "Name": "string?",
        "Limit": "number!",
        "Tags[]": "string",
        "Rating": "string",
        "Orders[]": "object",
    }
    name = shape(schema, "Customer", "Name")
    assert (name.constraints, name.description) == ({"maxLength": 40}, "As written")
    assert name.source.pointer == "/Shop/Party/Name"
    assert shape(schema, "Customer", "Rating").enum == ("Good", "Bad")
    assert [(one.method, one.path) for one in schema.operations()] == [
        ("GET", "/Customers"),
        ("POST", "/Customers"),
        ("POST", "/Cancel"),
    ]


def test_version_2_has_associations() -> None:
    text = """<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" xmlns:sap="http://www.sap.com/Protocols/SAPData">
 <edmx:DataServices><Schema Namespace="S" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
  <EntityType Name="Order"><Key><PropertyRef Name="Id"/></Key>
   <Property Name="Id" Type="Edm.String" Nullable="false" sap:label="Number"/>
   <Property Name="At" Type="Edm.DateTime"/>
   <NavigationProperty Name="Items" Relationship="S.OrderItems" FromRole="o" ToRole="i"/></EntityType>
  <EntityType Name="Item"><Property Name="Sku" Type="Edm.String"/></EntityType>
  <Association Name="OrderItems"><End Type="S.Order" Multiplicity="1" Role="o"/><End Type="S.Item" Multiplicity="*" Role="i"/></Association>
  <EntityContainer Name="C"><FunctionImport Name="Close" ReturnType="S.Order"><Parameter Name="Id" Type="Edm.String"/></FunctionImport></EntityContainer>
 </Schema></edmx:DataServices></edmx:Edmx>"""
    schema = loaded(text)
    assert schema.format == "OData 2.0 or 3.0"
    assert "as text" in schema.notes[0].text
    assert fields(schema, "Order") == {
        "Id": "string!",
        "At": "date-time?",
        "Items[]": "object",
        "Items[].Sku": "string?",
    }
    assert shape(schema, "Order", "Id").title == "Number"
    assert list(names(schema)) == ["Order", "Item", "Close parameters", "Close response"]


def test_a_cycle_of_bases_ends() -> None:
    text = XML.replace('Name="Party" Abstract="true"', 'Name="Party" BaseType="Self.Customer"')
    schema = loaded(text)
    for message in names(schema):
        assert len(list(walk(schema.root(message), depth=4, limit=300))) <= 300


def test_metadata_without_types_is_refused_with_a_mend() -> None:
    with pytest.raises(UnreadableError) as caught:
        loaded('<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"/>')
    assert caught.value.mend == "choose the service's whole $metadata document"
