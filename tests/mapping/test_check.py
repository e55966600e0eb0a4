"""Every kind of static finding: a map that has it, and the same map after the mend, which has it no more."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen

from fieldwright.files.resources import resource
from fieldwright.mapping.check import check_map
from fieldwright.mapping.findings import KINDS, Finding
from fieldwright.mapping.model import Dropped, Join, Lookup, Rule
from fieldwright.mapping.sides import Side
from fieldwright.project.check import check_project
from fieldwright.project.format import load_project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.schema.load import load_bytes
from tests.mapping.benches import (
    BOOLEAN,
    DATE,
    INTEGER,
    MOMENT,
    NUMBER,
    TEXT,
    bench,
    codes,
    element,
    lookup,
    many,
    money,
    record,
    sequence,
    text,
)


@frozen
class Case:
    """A finding, the map that has it, and the mended rules (or lookups) that do not."""

    id: str
    source: Any
    target: Any
    before: Any
    after: Any
    says: str = ""
    lookups: Sequence[Lookup] = ()
    mended: Sequence[Lookup] | None = None


A = record(a=TEXT)
ANY_TEXT = record(t=TEXT)
LINES = record(lines=many(record(sku=TEXT, n=INTEGER)))
AMOUNT = record(t=NUMBER)
XML_AMOUNTS = sequence(element("Price", "xs:decimal"), element("Tax", "xs:decimal", maxOccurs="unbounded"))
LOCAL = sequence(element("At", "xs:dateTime", '<xs:pattern value="[^Z+]{19}"/>'))
CHOICE = "<xs:choice>" + element("Card") + element("Iban") + "</xs:choice>"
ANYTHING = sequence(
    element("Id", minOccurs="0"),
    '<xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>',
    attributes="<xs:anyAttribute/>",
)
ADDRESS = record(street=TEXT, city=TEXT)


def nullable(type_: str) -> dict[str, Any]:
    return {"type": [type_, "null"]}


def rule(**facts: Any) -> Rule:
    return Rule("", **facts)


CASES = (
    # T
    Case("T01", record(a=INTEGER), ANY_TEXT, {"t": "a"}, {"t": "$string(a)"}, "`a` is a whole number, and `t` takes text"),
    Case("T01", A, AMOUNT, {"t": "a"}, {"t": "$number(a)"}, "`a` is text, and `t` takes a number"),
    Case("T01", A, record(t=BOOLEAN), {"t": "a"}, {"t": 'a = "true"'}),
    Case("T01", record(a=BOOLEAN), AMOUNT, {"t": "a"}, {"t": "a ? 1 : 0"}),
    Case("T01", record(at=INTEGER), record(t=MOMENT), {"t": "at"}, {"t": "$fromMillis(at * 1000)"}),
    Case("T01", record(at=INTEGER), record(t=DATE), {"t": "at"}, {"t": '$fromMillis(at * 1000, "[Y0001]-[M01]-[D01]")'}),
    Case("T01", record(a=record(b=TEXT)), ANY_TEXT, {"t": "a"}, {"t": "a.b"}, "`a` is an object"),
    Case("T01", record(a=TEXT), record(t=record(x=TEXT)), {"t": "a"}, {"t.x": "a"}),
    Case("T01", XML_AMOUNTS, AMOUNT, {"t": "Message.Price * 2"}, {"t": "$number(Message.Price) * 2"}, "all decimals of XML"),
    Case("T01", XML_AMOUNTS, AMOUNT, {"t": "$sum(Message.Tax)"}, {"t": "$sum(Message.Tax.$number($))"}),
    Case("T01", record(a=INTEGER), ANY_TEXT, {"t": "$substring(a, 0, 3)"}, {"t": "$substring($string(a), 0, 3)"}),
    Case("T01", record(a=TEXT), ANY_TEXT, {"t": "$string(-a)"}, {"t": "$string(-$number(a))"}),
    Case("T01", record(a=INTEGER, b=TEXT), record(t=BOOLEAN), {"t": "a > b"}, {"t": "a > $number(b)"}, "compares a number with a text"),
    Case("T01", XML_AMOUNTS, record(t=BOOLEAN), {"t": "Message.Price > 3"}, {"t": "$number(Message.Price) > 3"}),
    Case("T01", record(a=record(b=TEXT)), AMOUNT, {"t": "$length(a)"}, {"t": "$length(a.b)"}, "`$length` takes text"),
    Case("T02", A, record(t=BOOLEAN), {"t": "a = 1"}, {"t": "a = '1'"}, "never equal"),
    Case("T02", XML_AMOUNTS, record(t=BOOLEAN), {"t": "Message.Price = 0"}, {"t": "$number(Message.Price) = 0"}, "never equal"),
    Case("T02", sequence(element("A", "xs:decimal"), element("B", "xs:decimal")), record(t=BOOLEAN), {"t": "Message.A < Message.B"}, {"t": "$number(Message.A) < $number(Message.B)"}, "10 stands before 9"),
    Case("T02", XML_AMOUNTS, record(l=many(NUMBER)), {"l[]": rule(each="Message.Tax", order_by="$")}, {"l[]": rule(each="Message.Tax", order_by="$number($)")}, "`$` sorts decimals"),
    Case("T02", record(a=NUMBER), record(t=INTEGER), {"t": "a * 100"}, {"t": "$round(a * 100)"}),
    Case("T02", record(a=NUMBER), record(t=INTEGER), {"t": "a"}, {"t": "$round(a)"}, "which 1.5 is not"),
    Case("T02", A, sequence(element("N", "xs:decimal")), {"Message.N": "a"}, {"Message.N": "$number(a)"}),
    Case("T02", A, record(t=DATE), {"t": "a"}, {"t": '$fromMillis($toMillis(a, "[D]/[M]/[Y]"), "[Y0001]-[M01]-[D01]")'}),
    Case("T02", record(a={"type": ["string", "integer"]}), ANY_TEXT, {"t": "a"}, {"t": "$string(a)"}),
    Case("T03", record(a=MOMENT), record(t=DATE), {"t": "a"}, {"t": '$fromMillis($toMillis(a), "[Y0001]-[M01]-[D01]")'}),
    Case("T03", LOCAL, record(t=MOMENT), {"t": '$fromMillis(0, "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]")'}, {"t": "$fromMillis(0)"}),
    Case("T04", record(a_={}), AMOUNT, {"t": "a"}, {"t": "$number(a)"}, "cannot be told"),
    Case("T04", A, record(t=DATE), {"t": "$replace(a, '/', '-')"}, {"t": '$now("[Y0001]-[M01]-[D01]")'}),
    # L
    Case("L01", record(a=text(maxLength=50)), record(t=text(maxLength=35)), {"t": "a"}, {"t": "$substring(a, 0, 35)"}, "may have 50 characters, and `t` takes 35"),
    Case("L01", A, record(t=text(maxLength=35)), {"t": "a"}, {"t": "$substring(a, 0, 35)"}, "may be of any length"),
    Case("L01", record(a=text(maxLength=5), b=text(maxLength=5)), record(t=text(maxLength=10)), {"t": "a & '-' & b"}, {"t": "a & b"}, "may have 11 characters"),
    Case("L01", record(a=codes("abc", "abcdef")), record(t=text(maxLength=5)), {"t": "a"}, {"t": "$substring(a, 0, 5)"}, '"abcdef" has 6 characters'),
    Case("L01", record(a=DATE), record(t=text(maxLength=8)), {"t": "a"}, {"t": "$substring(a, 0, 4)"}, "may have 10 characters"),
    Case("L01", record(a={"type": "integer", "minimum": 0, "maximum": 9999}), sequence(element("N", "xs:string", '<xs:maxLength value="3"/>')), {"Message.N": "a"}, {"Message.N": "$substring($string(a), 0, 3)"}),
    Case("L02", record(a=text(minLength=1)), record(t=text(minLength=3)), {"t": "a"}, {"t": "$pad(a, 3)"}),
    Case("L02", A, record(t=text(minLength=1)), {"t": "a"}, {"t": rule(value="a", default="-", default_for=("missing", "empty"))}, "may be empty text"),
    Case("L03", record(a={"type": "integer", "minimum": 0, "maximum": 500}), record(t={"type": "integer", "maximum": 100}), {"t": "a"}, {"t": "$min([a, 100])"}, "may be 500, and `t` takes at most 100"),
    Case("L03", record(a={"type": "integer", "minimum": -5}), record(t={"type": "integer", "minimum": 0}), {"t": "a"}, {"t": "$max([a, 0])"}),
    Case("L04", record(a=NUMBER), record(t={"type": "number", "multipleOf": 0.01}), {"t": "a"}, {"t": "$round(a, 2)"}, "digits behind the point, and `t` takes 2"),
    Case("L04", record(a={"type": "integer", "minimum": 0, "maximum": 99999}), sequence(element("N", "xs:integer", '<xs:totalDigits value="3"/>')), {"Message.N": "a"}, {"Message.N": "a % 1000"}),
    Case("L05", A, record(t=text(pattern="^[0-9]+$")), {"t": "a"}, {"t": "$replace(a, /[^0-9]/, '')"}, "promises no pattern"),
    Case("L05", record(a=text(pattern="^[a-z]+$")), record(t=text(pattern="^[0-9]+$")), {"t": "a"}, {"t": ("12",)}),
    Case("L05", record(a=codes("x1", "1")), record(t=text(pattern="^[0-9]+$")), {"t": "a"}, {"t": "a = 'x1' ? '1' : '1'"}, '"x1"'),
    Case("L05", record(a=DATE), record(t=text(pattern="^[0-9]{8}$")), {"t": "a"}, {"t": "$replace(a, '-', '')"}, "such as 2026-03-02"),
    Case("L06", A, record(t=text(maxLength=3)), {"t": ("four",)}, {"t": ("tri",)}, "has 4 characters, and `t` takes 3"),
    Case("L06", A, record(t=codes("x", "y")), {"t": ("z",)}, {"t": ("x",)}, "is not in the list"),
    Case("L06", A, record(t=INTEGER), {"t": ("1",)}, {"t": (1,)}, "is not a whole number"),
    Case("L06", A, record(t={"type": "integer", "maximum": 3}), {"t": (4,)}, {"t": (3,)}),
    Case("L06", A, ANY_TEXT, {"t": (None,)}, {"t": ("",)}, "takes no null"),
    Case("L06", record(a_=TEXT), record(t=text(pattern="^[0-9]$")), {"t": rule(value="'1'", default="x")}, {"t": rule(value="'1'", default="2")}, "the default"),
    Case("L06", A, sequence(element("D", "xs:date")), {"Message.D": ("1.2.2026",)}, {"Message.D": ("2026-02-01",)}, "is not a date"),
    Case("L07", record(a={"type": "integer", "format": "int64"}), record(t=INTEGER), {"t": "a"}, {"t": ("1",)}, "9,007,199,254,740,992"),
    Case("L07", record(a={"type": "integer", "minimum": 0, "maximum": 10**18}), record(t=INTEGER), {"t": "a"}, {"t": (1,)}),
    Case("L08", record(a={"type": "number", "multipleOf": 0.01}), record(t=NUMBER), {"t": "a * 1.19"}, {"t": "$round(a * 1.19, 2)"}, "only nearly"),
    # N
    Case("N01", A, record(t=TEXT, u=TEXT), {"t": "a"}, {"t": "a", "u": ("x",)}, "`u` is required"),
    Case("N01", A, record(o_=record(x=TEXT, y=TEXT)), {"o.x": "a"}, {"o.x": "a", "o.y": "a"}, "`o.y`"),
    Case("N01", A, record(t=TEXT, o=record(x=TEXT)), {"t": "a"}, {"t": "a", "o.x": "a"}, "it demands `x`"),
    Case("N01", record(a=NUMBER), sequence(money("Total")), {"Message.Total": "a"}, {"Message.Total.`#text`": "a", "Message.Total.`@currency`": ("EUR",)}, "`@currency`"),
    Case("N02", record(a_=TEXT), ANY_TEXT, {"t": "a"}, {"t": rule(value="a", default="-")}, "`a` may be missing, and `t` is required"),
    Case("N02", record(o_=ADDRESS), record(p_=record(s=TEXT, k=TEXT)), {"p.s": "o.street", "p.k": ("x",)}, {"p.s": "o.street", "p.k": "o.city"}),
    Case("N02", record(o_=ADDRESS), record(p_=record(s=TEXT, k=TEXT)), {"p.s": "o.street", "p.k": ("x",)}, {"p": rule(when="$exists(o)"), "p.s": "o.street", "p.k": ("x",)}),
    Case("N02", A, ANY_TEXT, {"t": rule(value="a", when="a = 'x'")}, {"t": "a = 'x' ? a : 'y'"}, "condition"),
    Case("N02", record(l=many(TEXT)), sequence(element("N", maxOccurs="9")), {"Message.N[]": "l"}, {"Message.N[]": rule(each="l", default=["-"])}, "may have no items"),
    Case("N02", record(l=many(TEXT, minItems=1)), sequence(element("N", maxOccurs="unbounded")), {"Message.N[]": rule(each="l", where="$ = 'x'")}, {"Message.N[]": "l"}, "may leave none"),
    Case("N03", record(a=nullable("string")), ANY_TEXT, {"t": "a"}, {"t": rule(value="a", default="-", default_for=("missing", "null"))}, "may be null"),
    Case("N03", record(a=nullable("string")), record(t_=TEXT), {"t": "a"}, {"t": rule(value="a", when="a != null")}),
    Case("N03", record(a=nullable("string"), b=nullable("string")), record(t_=many(TEXT)), {"t[]": "[a, b]"}, {"t[]": "[a, b][$ != null]"}, "may be null"),
    Case("N03", record(a=nullable("string")), record(t_=TEXT), {"t": "a"}, {"t": rule(value="a", when='$type(a) = "string"')}),
    Case("N03", record(a=nullable("string")), record(t_=TEXT), {"t": "a"}, {"t": rule(value="a", when='$type(a) != "null"')}),
    Case("N03", record(a=nullable("string")), record(t_=TEXT), {"t": "'x' & a"}, {"t": "a = null ? '' : 'x' & a"}, "as the text null"),
    Case("N03", record(a=nullable("integer")), record(t_=NUMBER), {"t": "a * 2"}, {"t": rule(value="a * 2", when="a != null")}, "fails on null"),
    Case("N03", record(a=nullable("string")), record(t_=NUMBER), {"t": "$number(a)"}, {"t": rule(value="$number(a)", when="a != null")}, "`$number` fails on null"),
    Case("N03", record(a=nullable("integer")), record(t_=BOOLEAN), {"t": "a > 3"}, {"t": rule(value="a > 3", when="a != null")}, "`>` fails on null"),
    Case("N03", record(a=nullable("integer")), record(t_=INTEGER), {"t": "$min([a, 3])"}, {"t": "$min([a = null ? 0 : a, 3])"}, "an item of"),
    Case("N03", record(a=nullable("string")), record(t_=TEXT), {"t": "$uppercase(a)"}, {"t": rule(value="$uppercase(a)", when="a != null")}, "`$uppercase` fails on null"),
    Case("N04", A, record(t=TEXT, u=TEXT), {"t": "a", "u": rule(decision="not mapped", reason="why")}, {"t": "a", "u": ("x",)}, "(why)"),
    Case("N05", A, ANY_TEXT, {"t": rule(value="a", default="-")}, {"t": "a"}, "never used"),
    # C
    Case("C01", LINES, ANY_TEXT, {"t": "lines.sku"}, {"t": '$join(lines.sku, ", ")'}, "may be several values"),
    Case("C01", LINES, AMOUNT, {"t": "lines.n"}, {"t": "$sum(lines.n)"}),
    Case("C01", LINES, ANY_TEXT, {"t": "lines.sku"}, {"t": "(lines.sku)[0]"}),
    Case("C01", LINES, ANY_TEXT, {"t": "lines[n > 1].sku"}, {"t": "lines[n > 1][0].sku"}),
    Case("C02", A, record(t=many(TEXT)), {"t": "a"}, {"t": "[a, a]"}, "one item will be written"),
    Case("C02", A, record(l=many(record(x=TEXT))), {"l[].x": "a"}, {"l[one]": rule(), "l[one].x": "a"}),
    Case("C03", LINES, record(l=many(record(x=TEXT))), {"l[].x": "lines.sku"}, {"l[]": "lines", "l[].x": "sku"}, "no rule says what `l[]` repeats over"),
    Case("C04", LINES, record(l=many(record(x=TEXT), maxItems=5)), {"l[]": "lines", "l[].x": "sku"}, {"l[]": "lines[[0..4]]", "l[].x": "sku"}, "any number of items, and `l` takes 5 items"),
    Case("C05", record(a=TEXT, b=TEXT), CHOICE, {"Message.Card": "a", "Message.Iban": "b"}, {"Message.Card": rule(value="a", when="b = ''"), "Message.Iban": rule(value="b", when="b != ''")}, "only one of"),
    Case("C06", record(o=many(record(l=many(TEXT))), all=many(TEXT)), record(p=many(record(q=many(TEXT)))), {"p[]": "o", "p[].q[]": "$$.all"}, {"p[]": "o", "p[].q[]": "l"}, "each of them would get all"),
    Case("C07", LINES, record(l=many(record(x=TEXT))), {"l[]": rule(each="lines", joins=(Join("other", "lines"),)), "l[].x": "sku"}, {"l[]": rule(each="lines", joins=(Join("other", "lines", "inner", "sku", "sku"),)), "l[].x": "sku"}, "no keys"),
    Case("C08", LINES, record(l=many(record(x=TEXT))), {"l[]": rule(each="lines", joins=(Join("other", "lines", "position", "sku", "sku"),)), "l[].x": "sku"}, {"l[]": rule(each="lines", joins=(Join("other", "lines", "position"),)), "l[].x": "sku"}, "takes items by their places in the two lists, and its keys are not looked at"),
    Case("C08", record(o=many(record(l=many(record(sku=TEXT))))), record(l=many(record(x=TEXT))), {"l[]": rule(each="o", joins=(Join("line", "l", "own", right="sku"),)), "l[].x": "$line.sku"}, {"l[]": rule(each="o", joins=(Join("line", "l", "own"),)), "l[].x": "$line.sku"}, "its right key is not looked at"),
    Case("C08", LINES, record(l=many(record(x=TEXT))), {"l[]": rule(each="lines", joins=(Join("other", "lines", "position", "sku", "sku"),)), "l[].x": "sku"}, {"l[]": rule(each="lines", joins=(Join("other", "lines", "left", "sku", "sku"),)), "l[].x": "sku"}),
    # E
    Case("E01", A, ANY_TEXT, {"t": "a &"}, {"t": "a & ''"}),
    Case("E02", A, ANY_TEXT, {"t": "b"}, {"t": "a"}, "has no field `b`"),
    Case("E03", A, ANY_TEXT, {"t": "a", "u": "a"}, {"t": "a"}, "has no field `u`"),
    Case("E03", A, {"type": "object", "additionalProperties": TEXT}, {"*": "a"}, {"x": "a"}, "stands for any name"),
    Case("E04", A, ANY_TEXT, {"t": "$uper(a)"}, {"t": "$uppercase(a)"}),
    Case("E03", record(a=record(x=TEXT, y=TEXT)), ANYTHING, {"Message.*[]": rule(each="a", key="x"), "Message.*[].v": "y"}, {"Message.Item[].v": "a.y"}, "which XML does not write: a key names the members of JSON objects only"),
    Case("E03", record(a=record(x=TEXT, y=TEXT)), ANYTHING, {"Message.Id": "a.x", "Message.`@*`": rule(each="a", key="x", value="y")}, {"Message.Id": "a.x", "Message.`@y`": "a.y"}, "which XML does not write"),
    Case("E03", A, ANYTHING, {"Message.`1st`": "a"}, {"Message.First": "a"}, "`1st` is no name that XML can have"),
    Case("E04", A, ANY_TEXT, {"t": "$nothing"}, {"t": "$source.a"}),
    Case("E04", LINES, record(t=many(TEXT)), {"t": "$map(lines.sku, $uppercas)"}, {"t": "$map(lines.sku, $uppercase)"}),
    Case("E05", A, ANY_TEXT, {"t": "$eval(a)"}, {"t": "a"}),
    Case("E06", A, ANY_TEXT, {"t": rule()}, {"t": "a"}),
    Case("E07", A, ANY_TEXT, [Rule("t", value="a"), Rule("t", value="'x'")], {"t": "a"}, "2 rules fill"),
    Case("E07", record(a=record(x=TEXT)), record(t=record(x=TEXT)), {"t": "a", "t.x": "'x'"}, {"t": "a"}),
    Case("E08", A, record(t_=TEXT), {"t": rule(value="a", when="1 = 1")}, {"t": rule(value="a", when="a = 'x'")}, "reads nothing"),
    Case("E09", LINES, record(l=many(record(x=INTEGER))), {"l[]": "lines", "l[].x": "$sum($$.lines.n)"}, {"l[]": "lines", "l[].x": "n"}, "every item gets the same"),
    Case("E12", A, ANY_TEXT, {"t": "$padLeft(a)"}, {"t": "$padLeft(a, 3)"}, "takes 2 to 3 arguments, and gets 1"),
    Case("E12", A, ANY_TEXT, {"t": "a ~> $left(2, 3)"}, {"t": "a ~> $left(2)"}, "takes 2 arguments, and gets 3"),
    Case("E12", A, ANY_TEXT, {"t": "$parseDate(a, 'DD.MM.YYYY')"}, {"t": "$parseDate(a, '[D01].[M01].[Y0001]')"}, "is no picture"),
    Case("E12", A, ANY_TEXT, {"t": "$toZone(a, 'Berlin')"}, {"t": "$toZone(a, 'Europe/Berlin')"}, "is no time zone"),
    Case("E12", A, ANY_TEXT, {"t": "$decimalRound(a, 2, 'nearest')"}, {"t": "$decimalRound(a, 2, 'half-even')"}, "mode must be one of"),
    Case("E10", LINES, record(l=many(record(x=TEXT))), {"l[]": rule(each="lines", alias="source"), "l[].x": "sku"}, {"l[]": rule(each="lines", alias="line"), "l[].x": "sku"}, "`$source`"),
    Case("E10", LINES, record(l=many(record(x=TEXT))), {"l[]": rule(each="lines", alias="count"), "l[].x": "sku"}, {"l[]": rule(each="lines", alias="line"), "l[].x": "sku"}, "`$count` is the name of a function, which cannot be called below `l[]`"),
    Case("E10", LINES, record(l=many(record(x=TEXT))), {"l[]": rule(each="lines", joins=(Join("lookup", "lines", "position"),)), "l[].x": "sku"}, {"l[]": rule(each="lines", joins=(Join("other", "lines", "position"),)), "l[].x": "sku"}, "`$lookup`"),
    # K
    Case("K01", record(a=codes("x", "y", "z")), record(t=codes("x", "y")), {"t": "a"}, {"t": "a = 'z' ? 'x' : 'y'"}, '`a` can be "z"'),
    Case("K01", A, record(t=codes("x", "y")), {"t": "a"}, {"t": "$translate('c', a)"}, "can be any text", lookups=[lookup("c", {"1": "x"})]),
    Case("K01", record(a=DATE), record(t=codes("2026-01-01")), {"t": "a"}, {"t": ("2026-01-01",)}, "any value that is a date"),
    Case("K02", A, ANY_TEXT, {"t": "$translate('colour', a)"}, {"t": "$translate('colours', a)"}, "no lookup 'colour'", lookups=[lookup("colours", {"r": "red"})]),
    Case("K03", record(a=codes("r", "g", "b")), ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, '"g", "b"', lookups=[lookup("c", {"r": "red"})], mended=[lookup("c", {"r": "red", "g": "green", "b": "blue"})]),
    Case("K03", record(a=codes("r", "g")), ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, lookups=[lookup("c", {"r": "red"})], mended=[lookup("c", {"r": "red"}, not_found="default", default="none")]),
    Case("K03", record(a=codes("r", "g")), ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, lookups=[lookup("c", {"r": "red"})], mended=[lookup("c", {"r": "red"}, not_found="pass through")]),
    Case("K04", record(a=codes("r", "g")), record(t=codes("red", "green")), {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, '"rot"', lookups=[lookup("c", {"r": "rot", "g": "green"})], mended=[lookup("c", {"r": "red", "g": "green"})]),
    Case("K04", A, record(t=text(maxLength=3)), {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, lookups=[lookup("c", {"r": "red"}, not_found="default", default="none")], mended=[lookup("c", {"r": "red"}, not_found="default", default="no")]),
    Case("K05", A, ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, '"1"', lookups=[lookup("c", [("1", "x"), (1, "y")])], mended=[lookup("c", [("1", "x")])]),
    Case("K06", A, ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, lookups=[lookup("c", {"r": "red"}, not_found="default")], mended=[lookup("c", {"r": "red"}, not_found="default", default="none")]),
    Case("K07", record(a=codes("r", "g")), ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, '"b" cannot come', lookups=[lookup("c", {"r": "red", "g": "green", "b": "blue"})], mended=[lookup("c", {"r": "red", "g": "green"})]),
    Case("K08", A, ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, '"red"', lookups=[lookup("c", {"r": "red", "x": "red"}, two_way=True)], mended=[lookup("c", {"r": "red", "x": "dark red"}, two_way=True)]),
    Case("K09", record(a=nullable("string")), ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, "may be null", lookups=[lookup("c", {"r": "red"})], mended=[lookup("c", {"r": "red"}, null="leave out")]),
    Case("K10", record(a=codes("open", "closed")), ANY_TEXT, {"t": "a = 'close' ? 'x' : 'y'"}, {"t": "a = 'closed' ? 'x' : 'y'"}, '`a` is never "close"'),
    Case("K10", record(a=codes("open", "closed")), ANY_TEXT, {"t": "a in ['open', 'shut'] ? 'x' : 'y'"}, {"t": "a in ['open', 'closed'] ? 'x' : 'y'"}, '"shut"'),
    Case("K13", A, ANY_TEXT, {"t": "$translateBack('c', a)"}, {"t": "$translateBack('c', a)"}, "read backwards", lookups=[lookup("c", {"r": "red"})], mended=[lookup("c", {"r": "red"}, two_way=True)]),
    Case("K03", record(a=codes("red", "blue")), ANY_TEXT, {"t": "$translateBack('c', a)"}, {"t": "$translateBack('c', a)"}, 'no key for "blue"', lookups=[lookup("c", {"r": "red"}, two_way=True)], mended=[lookup("c", {"r": "red", "b": "blue"}, two_way=True)]),
    Case("K03", record(a=codes("r", "g"), b=codes("1", "2")), ANY_TEXT, {"t": "$translate('c', [a, b])"}, {"t": "$translate('c', [a, b])"}, '["g", "2"]', lookups=[lookup("c", [(["r", 1], "x"), (["r", 2], "x"), (["g", 1], "x")])], mended=[lookup("c", [(["r", 1], "x"), (["r", 2], "x"), (["g", 1], "x"), (["g", 2], "x")])]),
    Case("K06", record(a=nullable("string")), ANY_TEXT, {"t": "$translate('c', a)"}, {"t": "$translate('c', a)"}, "a default for null", lookups=[lookup("c", {"r": "red"}, null="default")], mended=[lookup("c", {"r": "red"}, null="default", null_default="none")]),
    Case("K07", record(a=codes("r", "g"), b=codes("1")), ANY_TEXT, {"t": "$translate('c', [a, b])"}, {"t": "$translate('c', [a, b])"}, '["r", "2"] cannot come', lookups=[lookup("c", [(["r", "1"], "x"), (["g", "1"], "x"), (["r", "2"], "y")])], mended=[lookup("c", [(["r", "1"], "x"), (["g", "1"], "x")])]),
    # M
    Case("M01", record(a=TEXT, b=TEXT), ANY_TEXT, {"t": "a"}, {"t": "a & b"}, "`b` of the source"),
    Case("M02", A, record(t=TEXT, u_=TEXT), {"t": "a"}, {"t": "a", "u": rule(decision="not mapped")}, "`u` has neither"),
    Case("M03", record(a=TEXT, b=text(deprecated=True, description="Use a instead.")), ANY_TEXT, {"t": "b"}, {"t": "a"}, "`b` is deprecated (Use a instead)"),
    Case("M04", A, record(t=TEXT, u_=text(deprecated=True)), {"t": "a", "u": "a"}, {"t": "a", "u": rule(decision="not mapped")}, "`u` is deprecated"),
    Case("M06", A, record(t=TEXT, id_=text(readOnly=True)), {"t": "a", "id": "a"}, {"t": "a", "id": rule(decision="not mapped")}, "sets it itself"),
    # D
    Case("D01", record(a=MOMENT), LOCAL, {"Message.At": "a"}, {"Message.At": '$fromMillis($toMillis(a), "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]", "+0100")'}, "has a time zone"),
    Case("D01", record(a=MOMENT), record(t=DATE), {"t": "$substring(a, 0, 10)"}, {"t": '$fromMillis($toMillis(a), "[Y0001]-[M01]-[D01]", "+0100")'}, "near midnight"),
    Case("D02", record(a=DATE), record(t=MOMENT), {"t": "a"}, {"t": "a & 'T00:00:00Z'"}, "a date without a time"),
    Case("D03", A, ANY_TEXT, {"t": "$fromMillis($toMillis(a, '[D01].[M01].[Y,2]'))"}, {"t": "$fromMillis($toMillis(a, '[D01].[M01].[Y0001]'))"}, "either century"),
    Case("D04", record(a=MOMENT), record(t=MOMENT), {"t": "$fromMillis($toMillis(a), '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01][Z]', '+0100')"}, {"t": "$fromMillis($toMillis(a), '[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01][Z]', '+0000')"}, "summer and winter"),
    # P
    Case("P01", record(email=TEXT), record(reference=TEXT), {"reference": "email"}, {"reference": "'none'"}, "`email` is personal data, and nothing marks `reference`"),
    Case("P01", record(contact=record(firstName=TEXT)), ANY_TEXT, {"t": "$uppercase(contact.firstName)"}, {"t": "$string($length(contact.firstName))"}),
    Case("P01", record(a=text(format="email")), record(t=text()), {"t": "a"}, {"t": rule(value="'x'")}),
    Case("P02", record(diagnosis=TEXT), record(patient=record(diagnosis=TEXT)), {"patient.diagnosis": "diagnosis"}, {"patient.diagnosis": rule(value="diagnosis", note="treatment contract")}, "special category"),
    Case("P02", record(tradeUnion=TEXT), ANY_TEXT, {"t": "tradeUnion"}, {"t": rule(value="tradeUnion", note="payroll")}),
    Case("P03", A, record(apiKey=TEXT), {"apiKey": ("abc",)}, {"apiKey": "$params.apiKey"}, "a secret"),
    Case("P03", A, ANY_TEXT, {"t": "'ghp_' & 'sk_live_abcdefghijklmnop'"}, {"t": "$params.key"}),
)  # fmt: skip


def found(case: Case, rules: Any, lookups: Sequence[Lookup]) -> list[Finding]:
    findings = check_map(bench(case.source, case.target, rules, lookups=lookups))
    assert all(one.map == "map" and one.message and one.mend for one in findings)
    return [one for one in findings if one.id == case.id]


@pytest.mark.parametrize("case", CASES, ids=[f"{case.id}-{at}" for at, case in enumerate(CASES)])
def test_finding_and_its_mend(case: Case) -> None:
    before = found(case, case.before, case.lookups)
    assert len(before) == 1
    assert case.says in before[0].message
    after = found(case, case.after, case.lookups if case.mended is None else case.mended)
    assert after == []


def test_every_static_kind_has_a_case() -> None:
    static = {one for one in KINDS if one[0] in "TLNCEKMDP"}
    elsewhere = {
        "M05",
        "M07",
        "E11",
        "K11",
        "K12",
    }  # need a request, a decision: below; E11 is of a project, K11 and K12 of files
    assert static == {case.id for case in CASES} | elsewhere


# --- no false alarms -------------------------------------------------------------------------------------------------


@frozen
class Quiet:
    """A map in which nothing is wrong, and why one might think otherwise."""

    why: str
    source: Any
    target: Any
    rules: Any
    lookups: Sequence[Lookup] = ()


XML_ALL = sequence(
    element("D", "xs:decimal"), element("I", "xs:int"), element("B", "xs:boolean"), element("Day", "xs:date")
)
QUIET = (
    Quiet("decimals of XML are converted into JSON numbers", XML_ALL, AMOUNT, {"t": "Message.D"}),
    Quiet("decimals of XML are text", XML_ALL, ANY_TEXT, {"t": "Message.D"}),
    Quiet("integers and booleans of XML have their types", XML_ALL, record(i=INTEGER, b=BOOLEAN), {"i": "Message.I", "b": "Message.B"}),
    Quiet("XML writes every value as text", record(n=NUMBER, i=INTEGER, b=BOOLEAN), sequence(element("N"), element("I"), element("B")), {"Message.N": "n", "Message.I": "i", "Message.B": "b"}),
    Quiet("numbers go into XML decimals", record(n=NUMBER), sequence(element("N", "xs:decimal")), {"Message.N": "n"}),
    Quiet("dates are text in both", record(d=DATE), sequence(element("D", "xs:date")), {"Message.D": "d"}),
    Quiet("a round fits the digits", record(n=NUMBER), sequence(element("N", "xs:decimal", '<xs:fractionDigits value="2"/>')), {"Message.N": "$round(n, 2)"}),
    Quiet("the same pattern in two languages", record(a=text(pattern="^[0-9]{5}$")), sequence(element("N", "xs:string", '<xs:pattern value="[0-9]{5}"/>')), {"Message.N": "a"}),
    Quiet("a whole object is left out together", record(o_=ADDRESS), record(p_=ADDRESS), {"p.street": "o.street", "p.city": "o.city"}),
    Quiet("null above is missing below", record(o={"anyOf": [ADDRESS, {"type": "null"}]}), record(p_=ADDRESS), {"p.street": "o.street", "p.city": "o.city"}),
    Quiet("a condition on the object", record(o_=ADDRESS), record(p_=record(s=TEXT, k=TEXT)), {"p": rule(when="$exists(o.street)"), "p.s": "o.street", "p.k": ("x",)}),
    Quiet("a condition on the field and its only neighbour", record(a=nullable("string")), record(p_=record(s=TEXT)), {"p.s": rule(value="a", when="a != null")}),
    Quiet("required only below an optional parent that nothing fills", A, record(t=TEXT, o_=record(x=TEXT)), {"t": "a"}),
    Quiet("decided against below a parent that nothing fills", A, record(t=TEXT, o_=record(x=TEXT)), {"t": "a", "o.x": rule(decision="not mapped")}),
    Quiet("one of the alternatives is enough", A, CHOICE, {"Message.Card": "a"}),
    Quiet("the lookup leaves nothing uncovered", record(a=codes("r", "g")), record(t=codes("red", "green")), {"t": "$translate('c', a)"}, [lookup("c", {"r": "red", "g": "green", "x": "never used"})]),
    Quiet("a lookup's default stands for the rest", record(a=codes("r", "g")), record(t=codes("red", "any")), {"t": "$translate('c', a)"}, [lookup("c", {"r": "red"}, not_found="default", default="any")]),
    Quiet("codes are a part of the target's", record(a=codes("x", "y")), record(t=codes("x", "y", "z")), {"t": "a"}),
    Quiet("codes as numbers and as text in XML", record(a=codes(1, 2)), sequence(element("N", "xs:string", '<xs:enumeration value="1"/><xs:enumeration value="2"/>')), {"Message.N": "a"}),
    Quiet("a list into a list", LINES, record(l=many(record(x=TEXT))), {"l[]": "lines", "l[].x": "sku"}),
    Quiet("a list of values", LINES, record(l_=many(TEXT)), {"l": Rule("", value="lines.sku")}),
    Quiet("text is long enough", record(a=text(maxLength=35)), record(t=text(maxLength=35)), {"t": "a"}),
    Quiet("one item of a list that has one", record(lines=many(record(sku=TEXT), minItems=1)), ANY_TEXT, {"t": "lines[0].sku"}),
    Quiet("the first of all items", record(lines=many(record(sku=TEXT), minItems=1)), ANY_TEXT, {"t": "(lines.sku)[0]"}),
    Quiet("a parameter is anything", A, sequence(element("T")), {"Message.T": "$params.x"}),
    Quiet("both types of a union", record(a={"type": ["string", "integer"]}), record(t={"type": ["integer", "string"]}), {"t": "a"}),
    Quiet("an unknown name where any is allowed", {"type": "object", "additionalProperties": TEXT}, record(t_=TEXT), {"t": "anything"}),
    Quiet("a source without limits into a machine's range", record(i=INTEGER), sequence(element("N", "xs:int")), {"Message.N": "i"}),
    Quiet("functions on lists take null", record(l=many(nullable("string"))), record(t=INTEGER), {"t": "$count(l)"}),
    Quiet("sums of whole numbers are whole", LINES, record(t_=INTEGER), {"t": "$sum(lines.n)"}),
    Quiet("computed texts are of any length", A, record(t=text(maxLength=3)), {"t": "$uppercase(a)"}),
    Quiet("texts compared with texts", record(a=DATE, b=DATE), record(t=BOOLEAN), {"t": "a < b"}),
    Quiet("text that is a decimal", record(a=text(format="decimal")), sequence(element("N", "xs:decimal")), {"Message.N": "a"}),
    Quiet("the fingerprint of a card", record(fingerprint=TEXT, orientation=TEXT), record(t=TEXT, u=TEXT), {"t": "fingerprint", "u": "orientation"}),
    Quiet("null is nil", record(a=nullable("string")), sequence(element("N", nillable="true")), {"Message.N": "a"}),
    Quiet("an item's place is a whole number", LINES, record(l=many(record(x=INTEGER, y=TEXT))), {"l[]": "lines", "l[].x": "$index + 1", "l[].y": "'no ' & $index"}),
    Quiet("anything may stand below a field of any type", A, record(m={}, n={"type": "object"}), {"m.x": "a", "n.x.y": "a"}),
    Quiet("anything may stand below an element of any name", A, ANYTHING, {"Message.Id": "a", "Message.Item[].v": "a"}),
    Quiet("a value in a loop over values", record(l=many(TEXT)), record(l=many(TEXT)), {"l[]": "l"}),
)  # fmt: skip


@pytest.mark.parametrize("quiet", QUIET, ids=[one.why for one in QUIET])
def test_no_false_alarm(quiet: Quiet) -> None:
    findings = check_map(bench(quiet.source, quiet.target, quiet.rules, lookups=quiet.lookups))
    assert [one for one in findings if one.severity != "info"] == []


# --- the rest --------------------------------------------------------------------------------------------------------


def test_findings_stand_at_their_place() -> None:
    made = check_map(bench(A, ANY_TEXT, {"t": "'x' & nope"}))
    unknown = next(one for one in made if one.id == "E02")
    assert (unknown.target, unknown.attribute, unknown.start, unknown.end) == ("t", "value", 6, 10)
    assert unknown.sources == ("nope",)


def test_a_source_called_like_a_function_is_said_of_the_map() -> None:
    made = check_map(bench(A, ANY_TEXT, {"t": "a & $count.a"}, further={"count": A}))
    assert [(one.id, one.target, one.message) for one in made if one.severity == "error"] == [
        ("E10", "", "`$count` is the name of a function, which the map's rules cannot call, and of a source")
    ]


def test_position_in_sort_terms_is_that_of_the_rules_own_text() -> None:
    rules = [Rule("l[]", each="lines", order_by="n, nope"), Rule("l[].x", value="sku")]
    unknown = next(one for one in check_map(bench(LINES, record(l=many(record(x=TEXT))), rules)) if one.id == "E02")
    assert (unknown.attribute, unknown.start, unknown.end) == ("order_by", 3, 7)


def test_a_typing_mistake_gets_the_nearest_name() -> None:
    made = check_map(bench(record(customer=TEXT), record(total=TEXT), {"totl": "custmer"}))
    mends = {one.id: one.mend for one in made}
    assert "`customer`" in mends["E02"]
    assert "`total`" in mends["E03"]


def test_rules_come_in_their_order_the_worst_first() -> None:
    made = check_map(bench(record(a=NUMBER, b_=INTEGER), record(t=TEXT, u=TEXT), {"u": "b", "t": "a"}))
    assert [(one.target, one.id) for one in made if one.severity != "info"] == [
        ("u", "T01"),
        ("u", "N02"),
        ("t", "T01"),
    ]


def test_hostile_patterns_take_no_time() -> None:
    source = record(a=codes("a" * 40 + "!", "b"))
    for pattern in ("^(a+)+$", "^(a|a)*$", "(((", "^(?=a)(a+)+$"):
        check_map(bench(source, record(t=text(pattern=pattern)), {"t": "a"}))


def test_many_undecided_fields_are_counted() -> None:
    wide = record(**{f"f{at}_": TEXT for at in range(80)})
    made = check_map(bench(wide, record(**{f"g{at}_": TEXT for at in range(60)}, t=TEXT), {"t": "f0"}))
    assert sum(1 for one in made if one.id == "M01") == 51
    assert any(one.id == "M01" and one.message.startswith("29 more source fields") for one in made)
    assert any(one.id == "M02" and one.message.startswith("10 more target fields") for one in made)


def test_dropped_fields_are_decided() -> None:
    made = bench(record(a=TEXT, b=record(c=TEXT, d=TEXT)), ANY_TEXT, {"t": "a"})
    assert any(one.id == "M01" for one in check_map(made))
    dropped = evolve(made, map=evolve(made.map, dropped=(Dropped("b", "not needed"),)))
    assert check_map(dropped) == ()


def test_what_was_dropped_and_is_used_all_the_same() -> None:
    made = bench(A, ANY_TEXT, {"t": "a"})
    dropped = evolve(made, map=evolve(made.map, dropped=(Dropped("a", "not needed"),)))
    assert [(one.id, one.target, one.sources) for one in check_map(dropped) if one.id == "M07"] == [
        ("M07", "t", ("a",))
    ]
    assert not [one for one in check_map(made) if one.id == "M07"]


def test_access_goes_by_the_direction_of_the_message(tmp_path: Path) -> None:
    user = {
        "type": "object",
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "password": {"type": "string", "writeOnly": True},
            "name": {"type": "string"},
        },
    }
    body = {"content": {"application/json": {"schema": user}}}
    users = {"post": {"requestBody": body, "responses": {"200": {"description": "", **body}}}}
    api = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/users": users}}
    schema = load_bytes(json.dumps(api).encode(), tmp_path / "api.json")
    request, response = (
        next(one.name for one in schema.messages() if word in one.name) for word in (" request", " response")
    )

    def found(from_: str, to: str) -> list[tuple[str, str]]:
        made = bench(A, ANY_TEXT, {"id": "id", "password": "password", "name": "name"})
        sources = (Side(schema, from_, schema.root(from_)),)
        made = evolve(made, sources=sources, target=Side(schema, to, schema.root(to), "target"))
        return [(one.id, one.target) for one in check_map(made) if one.id in ("M05", "M06")]

    assert found(response, request) == [("M06", "id"), ("M05", "password")]
    assert found(request, response) == [("M05", "id"), ("M06", "password")]


def test_a_map_without_sides_says_so_and_nothing_wrong() -> None:
    made = bench(A, ANY_TEXT, {"t": "a"})
    bare = evolve(
        made,
        sources=(),
        target=None,
        missing={"crm": "there is no such file", "wo": "no message"},
        gone=frozenset({"wo"}),
    )
    assert [(one.id, one.severity) for one in check_map(bare)] == [("S01", "error"), ("S03", "error")]


def test_further_sources_are_known_by_their_alias() -> None:
    made = bench(A, record(t=NUMBER), {"t": "$rates.factor"}, further={"rates": record(factor=NUMBER)})
    assert [one.id for one in check_map(made) if one.severity != "info"] == []
    wrong = bench(A, record(t=NUMBER), {"t": "$rates.factr"}, further={"rates": record(factor=NUMBER)})
    assert [one.id for one in check_map(wrong) if one.severity == "error"] == ["E02"]


def test_example_has_its_two_findings_and_no_other() -> None:
    folder = resource("examples", "city-service-requests")
    project = load_project(folder / "city-service-requests.fieldwright.json").project
    made = check_project(project, folder).findings
    assert {(one.id, one.target.rpartition(".")[2]) for one in made if one.severity != "info"} == {
        ("L01", "Subject"),
        ("N01", "CostCentre"),
    }


def test_message_that_is_gone_is_told_from_a_missing_file() -> None:
    folder = resource("examples", "city-service-requests")
    project = load_project(folder / "city-service-requests.fieldwright.json").project
    here = project.maps[0]
    gone = evolve(here, target=evolve(here.target, message="Nothing"))
    assert [one.id for one in check_map(bench_for(project, Schemas(folder), gone)) if one.id[0] == "S"] == ["S03"]
    moved = evolve(project, schemas={name: evolve(ref, file="away.xsd") for name, ref in project.schemas.items()})
    found = {one.id for one in check_map(bench_for(moved, Schemas(folder), here)) if one.severity == "error"}
    assert found == {"S01"}
