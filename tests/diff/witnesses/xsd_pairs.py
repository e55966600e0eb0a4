"""A pair of small XSDs for each kind of change that an XML document can show: what the type of the root element ``Thing`` holds."""

Pair = tuple[str, str, str, str, str]


def element(name: str, facets: str = "", base: str = "xs:string", more: str = "") -> str:
    """An element of a restricted simple type."""
    return f'<xs:element name="{name}" {more}><xs:simpleType><xs:restriction base="{base}">{facets}</xs:restriction></xs:simpleType></xs:element>'


def sequence(*parts: str) -> str:
    """A content model in order."""
    return f"<xs:sequence>{''.join(parts)}</xs:sequence>"


def _facet(slug: str, facet: str, tight: str, loose: str, base: str = "xs:string") -> list[Pair]:
    raised, lowered = ("raised", "lowered") if facet.startswith("min") else ("lowered", "raised")
    narrow, wide, none = (sequence(element("v", one, base)) for one in (
        f'<xs:{facet} value="{tight}"/>', f'<xs:{facet} value="{loose}"/>', ""))  # fmt: skip
    return [
        (f"{slug}-{raised}", f"{slug}-{lowered}", narrow, wide, "Thing.v"),
        (f"{slug}-set", f"{slug}-removed", narrow, none, "Thing.v"),
    ]


_ENUM = '<xs:enumeration value="{}"/>'.format
_A = '<xs:element name="a" type="xs:string" {}/>'.format
_B = '<xs:element name="b" type="xs:int" {}/>'.format
_ATTRIBUTE = sequence(_A("")) + '<xs:attribute name="k" type="xs:string" {}/>'
_ANY = '<xs:any namespace="##other" processContents="lax" minOccurs="0"/>'
_CHOICE = "<xs:choice>{}</xs:choice>".format

NARROWED: tuple[Pair, ...] = (
    *_facet("min-length", "minLength", "5", "2"),
    *_facet("max-length", "maxLength", "3", "10"),
    *_facet("minimum", "minInclusive", "5", "-3", "xs:decimal"),
    *_facet("maximum", "maxInclusive", "5", "100", "xs:int"),
    *_facet("exclusive-minimum", "minExclusive", "5", "1", "xs:decimal"),
    *_facet("exclusive-maximum", "maxExclusive", "5", "10", "xs:integer"),
    *_facet("total-digits", "totalDigits", "3", "6", "xs:decimal"),
    *_facet("fraction-digits", "fractionDigits", "1", "3", "xs:decimal"),
    ("max-length-set", "max-length-removed", sequence(element("v", '<xs:length value="4"/>')), sequence(element("v")), "Thing.v"),
    ("pattern-set", "pattern-removed", sequence(element("v", '<xs:pattern value="[a-z]+"/>')), sequence(element("v")), "Thing.v"),
    ("pattern-narrowed", "pattern-widened", sequence(element("v", '<xs:pattern value="[a-z]{2}"/>')), sequence(element("v", '<xs:pattern value="[a-z]+"/>')), "Thing.v"),
    ("enum-set", "enum-removed", sequence(element("v", _ENUM("x"))), sequence(element("v")), "Thing.v"),
    ("enum-value-removed", "enum-value-added", sequence(element("v", _ENUM("x"))), sequence(element("v", _ENUM("x") + _ENUM("y"))), "Thing.v"),
    ("const-set", "const-removed", sequence(_A('fixed="x"')), sequence(_A("")), "Thing.a"),
    ("type-narrowed", "type-widened", sequence('<xs:element name="v" type="xs:int"/>'), sequence('<xs:element name="v" type="xs:string"/>'), "Thing.v"),
    ("type-narrowed", "type-widened", sequence('<xs:element name="v" type="xs:date"/>'), sequence('<xs:element name="v" type="xs:string"/>'), "Thing.v"),
    # being there
    ("optional-field-removed", "optional-field-added", sequence(_A("")), sequence(_A(""), _B('minOccurs="0"')), "Thing.b"),
    ("optional-field-removed", "optional-field-added", sequence(_A("")), _ATTRIBUTE.format(""), "Thing.`@k`"),
    ("became-required", "became-optional", sequence(_A(""), _B("")), sequence(_A(""), _B('minOccurs="0"')), "Thing.b"),
    ("became-required", "became-optional", _ATTRIBUTE.format('use="required"'), _ATTRIBUTE.format(""), "Thing.`@k`"),
    ("became-not-nullable", "became-nullable", sequence(_A("")), sequence(_A('nillable="true"')), "Thing.a"),
    ("became-unrepeated", "became-repeating", sequence(_A("")), sequence(_A('maxOccurs="unbounded"')), "Thing.a"),
    ("max-occurs-lowered", "max-occurs-raised", sequence(_A('maxOccurs="2"')), sequence(_A('maxOccurs="4"')), "Thing.a"),
    ("max-occurs-set", "max-occurs-removed", sequence(_A('maxOccurs="3"')), sequence(_A('maxOccurs="unbounded"')), "Thing.a"),
    ("min-occurs-raised", "min-occurs-lowered", sequence(_A('minOccurs="3" maxOccurs="9"')), sequence(_A('minOccurs="2" maxOccurs="9"')), "Thing.a"),
    # structure
    ("alternative-removed", "alternative-added", _CHOICE(_A("")), _CHOICE(_A("") + _B("")), "Thing.b"),
    ("choice-set", "choice-removed", _CHOICE(_A("") + _B("")), sequence(_A('minOccurs="0"'), _B('minOccurs="0"')), "Thing"),
    ("order-set", "order-removed", sequence(_A(""), _B("")), f"<xs:all>{_A('')}{_B('')}</xs:all>", "Thing"),
    ("wildcard-narrowed", "wildcard-widened", sequence(_A("")), sequence(_A(""), _ANY), "Thing"),
    ("wildcard-narrowed", "wildcard-widened", sequence(_A("")), sequence(_A("")) + '<xs:anyAttribute namespace="##other" processContents="lax"/>', "Thing"),
)  # fmt: skip
"""The kind that tightens, the kind that loosens, the narrower schema, the wider one, and the path of the field."""

CHANGED: tuple[tuple[str, str, str, str, str], ...] = (
    ("required-field-added", sequence(_A("")), sequence(_A(""), _B("")), "", "Thing.b"),
    ("required-field-removed", sequence(_A(""), _B("")), sequence(_A("")), "Thing.b", ""),
    ("field-renamed", sequence(_A("")), sequence('<xs:element name="c" type="xs:string"/>'), "Thing.a", "Thing.c"),
    ("type-changed", sequence('<xs:element name="v" type="xs:date"/>'), sequence('<xs:element name="v" type="xs:dateTime"/>'), "Thing.v", "Thing.v"),
    ("const-changed", sequence(_A('fixed="x"')), sequence(_A('fixed="y"')), "Thing.a", "Thing.a"),
    ("pattern-changed", sequence(element("v", '<xs:pattern value="[a-m]+"/>')), sequence(element("v", '<xs:pattern value="[k-z]{2,}"/>')), "Thing.v", "Thing.v"),
    ("order-changed", sequence(_A(""), _B("")), sequence(_B(""), _A("")), "Thing", "Thing"),
)  # fmt: skip
"""A kind by which some documents are lost and others won: both schemas, and the field's path in each; empty where a version lacks it."""
