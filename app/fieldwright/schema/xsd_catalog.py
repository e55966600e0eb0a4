"""Schemas of namespaces that everybody imports and nobody ships: xml, xlink, XML Signature. Nothing is fetched for them."""

from collections.abc import Mapping
from types import MappingProxyType

_XML = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang"><xs:annotation><xs:documentation>Language of the content, such as en or pt-BR.</xs:documentation></xs:annotation>
<xs:simpleType><xs:union memberTypes="xs:language"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:attribute>
<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
<xs:attribute name="base" type="xs:anyURI"/><xs:attribute name="id" type="xs:ID"/>
<xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/><xs:attribute ref="xml:lang"/><xs:attribute ref="xml:space"/><xs:attribute ref="xml:id"/></xs:attributeGroup>
</xs:schema>"""

_XLINK_ATTRIBUTES = ("type", "href", "role", "arcrole", "title", "show", "actuate", "label", "from", "to")
_XLINK_ENUMS = {
    "type": ("simple", "extended", "title", "resource", "locator", "arc"),
    "show": ("new", "replace", "embed", "other", "none"),
    "actuate": ("onLoad", "onRequest", "other", "none"),
}


def _xlink() -> str:
    parts = [
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xlink="http://www.w3.org/1999/xlink"'
        ' targetNamespace="http://www.w3.org/1999/xlink">'
    ]
    for name in _XLINK_ATTRIBUTES:
        values = _XLINK_ENUMS.get(name)
        if values:
            listed = "".join(f'<xs:enumeration value="{value}"/>' for value in values)
            inner = f'<xs:simpleType><xs:restriction base="xs:token">{listed}</xs:restriction></xs:simpleType>'
            parts.append(f'<xs:attribute name="{name}">{inner}</xs:attribute>')
        else:
            kind = "xs:anyURI" if name in ("href", "role", "arcrole") else "xs:string"
            parts.append(f'<xs:attribute name="{name}" type="{kind}"/>')
        parts.append(f'<xs:simpleType name="{name}Type"><xs:restriction base="xs:string"/></xs:simpleType>')
    for group, names in _XLINK_GROUPS.items():
        members = "".join(f'<xs:attribute ref="xlink:{name}"/>' for name in names)
        for suffix in ("Link", "Attrs"):
            parts.append(f'<xs:attributeGroup name="{group}{suffix}">{members}</xs:attributeGroup>')
    return "".join(parts) + "</xs:schema>"


_XLINK_GROUPS: dict[str, tuple[str, ...]] = {
    "simple": ("type", "href", "role", "arcrole", "title", "show", "actuate"),
    "extended": ("type", "role", "title"),
    "locator": ("type", "href", "role", "title", "label"),
    "arc": ("type", "arcrole", "title", "show", "actuate", "from", "to"),
    "resource": ("type", "role", "title", "label"),
    "title": ("type",),
    "empty": ("type",),
}

_DSIG_BODY = (
    ("SignatureValue", "base64Binary", ("Id",), ()),
    ("CanonicalizationMethod", "", ("!Algorithm",), ("*",)),
    ("SignatureMethod", "", ("!Algorithm",), ("HMACOutputLength?", "*")),
    ("DigestMethod", "", ("!Algorithm",), ("*",)),
    ("DigestValue", "base64Binary", (), ()),
    ("Transform", "", ("!Algorithm",), ("*",)),
    ("Transforms", "", (), ("Transform+",)),
    ("Reference", "", ("Id", "URI", "Type"), ("Transforms?", "DigestMethod", "DigestValue")),
    ("SignedInfo", "", ("Id",), ("CanonicalizationMethod", "SignatureMethod", "Reference+")),
    ("KeyName", "string", (), ()),
    ("MgmtData", "string", (), ()),
    ("KeyValue", "", (), ("*",)),
    ("X509Data", "", (), ("X509Certificate*", "X509SubjectName*", "*")),
    ("X509Certificate", "base64Binary", (), ()),
    ("X509SubjectName", "string", (), ()),
    ("HMACOutputLength", "integer", (), ()),
    ("KeyInfo", "", ("Id",), ("KeyName*", "KeyValue*", "X509Data*", "MgmtData*", "*")),
    ("Object", "", ("Id", "MimeType", "Encoding"), ("*",)),
    ("Manifest", "", ("Id",), ("Reference+",)),
    ("SignatureProperty", "", ("Id", "!Target"), ("*",)),
    ("SignatureProperties", "", ("Id",), ("SignatureProperty+",)),
    ("Signature", "", ("Id",), ("SignedInfo", "SignatureValue", "KeyInfo?", "Object*")),
)
"""XML Signature: element, simple base, attributes (``!`` required), children (``?``, ``*``, ``+``; ``*`` alone is anything)."""

_OCCURS = {"?": ' minOccurs="0"', "*": ' minOccurs="0" maxOccurs="unbounded"', "+": ' maxOccurs="unbounded"'}


def _dsig() -> str:
    namespace = "http://www.w3.org/2000/09/xmldsig#"
    parts = [
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="{namespace}" targetNamespace="{namespace}"'
        ' elementFormDefault="qualified">'
    ]
    for name, base, attributes, children in _DSIG_BODY:
        listed = "".join(
            f'<xs:attribute name="{one.lstrip("!")}" type="xs:string"{" use=" + chr(34) + "required" + chr(34) if one[0] == "!" else ""}/>'
            for one in attributes
        )
        if base:
            inner = f'<xs:simpleContent><xs:extension base="xs:{base}">{listed}</xs:extension></xs:simpleContent>'
        else:
            members = "".join(
                '<xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>'
                if one == "*"
                else f'<xs:element ref="{one.rstrip("?*+")}"{_OCCURS.get(one[-1], "")}/>'
                for one in children
            )
            inner = f"<xs:sequence>{members}</xs:sequence>{listed}"
        parts.append(f'<xs:complexType name="{name}Type">{inner}</xs:complexType>')
        parts.append(f'<xs:element name="{name}" type="{name}Type"/>')
    return "".join(parts) + "</xs:schema>"


_SOAP_ENCODING = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://schemas.xmlsoap.org/soap/encoding/"
targetNamespace="http://schemas.xmlsoap.org/soap/encoding/"><xs:attribute name="arrayType" type="xs:string"><xs:annotation><xs:documentation>Type
and size of a SOAP array, such as xsd:int[3].</xs:documentation></xs:annotation></xs:attribute><xs:attribute name="offset" type="xs:string"/>
<xs:attributeGroup name="commonAttributes"><xs:attribute name="id" type="xs:ID"/><xs:attribute name="href" type="xs:anyURI"/></xs:attributeGroup>
<xs:attributeGroup name="arrayAttributes"><xs:attribute ref="arrayType"/><xs:attribute ref="offset"/></xs:attributeGroup>
<xs:group name="Array"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence></xs:group>
<xs:complexType name="Array"><xs:group ref="Array" minOccurs="0"/><xs:attributeGroup ref="arrayAttributes"/>
<xs:attributeGroup ref="commonAttributes"/></xs:complexType><xs:complexType name="Struct"><xs:group ref="Array" minOccurs="0"/>
<xs:attributeGroup ref="commonAttributes"/></xs:complexType></xs:schema>"""

CATALOG: Mapping[str, str] = MappingProxyType(
    {
        "http://www.w3.org/XML/1998/namespace": _XML,
        "http://www.w3.org/1999/xlink": _xlink(),
        "http://www.w3.org/2000/09/xmldsig#": _dsig(),
        "http://schemas.xmlsoap.org/soap/encoding/": _SOAP_ENCODING,
        "http://www.w3.org/2001/XMLSchema": """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
targetNamespace="http://www.w3.org/2001/XMLSchema"><xs:element name="schema"><xs:annotation><xs:documentation>A whole XML Schema.</xs:documentation>
</xs:annotation></xs:element></xs:schema>""",
        "http://www.w3.org/2001/XMLSchema-instance": """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
targetNamespace="http://www.w3.org/2001/XMLSchema-instance"><xs:attribute name="nil" type="xs:boolean"/><xs:attribute name="type" type="xs:QName"/>
<xs:attribute name="schemaLocation" type="xs:string"/><xs:attribute name="noNamespaceSchemaLocation" type="xs:anyURI"/></xs:schema>""",
    }
)  # fmt: skip
"""The text of an XSD by its namespace."""
