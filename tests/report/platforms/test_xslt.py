"""Maps from XML to XML as stylesheets: SaxonC gives what Fieldwright gives, on every payload."""

from pathlib import Path

import pytest
from lxml import etree

from fieldwright.cli import main
from fieldwright.project.format import load_project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.report.platforms.model import Translated
from fieldwright.report.platforms.program import program_of
from fieldwright.report.platforms.xslt.stylesheet import StylesheetWriter

from .xml_maps import COPIED, MAPS, PAYLOADS, REFUSING, rule, written

XSL = "{http://www.w3.org/1999/XSL/Transform}"


def translated(folder: Path, rules: list[dict[str, object]]) -> Translated:
    file = written(folder, {"map": rules})
    project = load_project(file).project
    return StylesheetWriter(program_of(bench_for(project, Schemas(folder), project.maps[0])), {}).stylesheet(("A map",))


def test_saxon_gives_what_fieldwright_gives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = written(tmp_path)
    out = tmp_path / "sheets"
    assert main(["export", str(project), "--to", "xslt", "-o", str(out)]) == 0
    told = capsys.readouterr().err
    for name in MAPS:
        assert f"{name}: Equal on 3 of 3 samples ({', '.join(PAYLOADS)})." in told
        text = (out / f"{name}.xsl").read_text(encoding="utf-8")
        assert f"Equal on 3 of 3 samples ({', '.join(PAYLOADS)})." in text
        assert "NOT translated" not in text
        assert etree.fromstring(text.encode()).tag == f"{XSL}stylesheet"


def test_rules_without_an_exact_translation_are_told_and_stop_the_transformation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = written(tmp_path, {"refusing": REFUSING})
    out = tmp_path / "map.xsl"
    assert main(["export", str(project), "--to", "xslt", "-o", str(out)]) == 0
    told = capsys.readouterr().err
    assert "3 rules translated, 2 rules NOT translated:" in told
    assert "Invoice.Issued: its value is not translated: $fromMillis has no exact translation to XPath" in told
    assert "Not run on full.xml: a rule that is not translated is needed." in told
    stops = etree.fromstring(out.read_bytes()).iter(f"{XSL}message")
    assert [one.get("terminate") for one in stops] == ["yes"] * 3  # of two rules, and of a result that is nothing


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("Order.Line.Sku & 'x'", "several values"),
        ("Order.Total", "element with parts"),
        ("Order.Note & 'x'", "nil"),
        ("$sum(Order.Line.Price)", "convert each with"),
        ("Order.Number = 5", "different types"),
        ("Order.Nothing", "no field Nothing"),
        ("Order.Line{Sku: Qty}", "groups"),
        ("Order.*", "XPath has nothing|number or a constant|no element"),
        ("$map(Order.Line, function($l) {$l.Sku})", r"\$map"),
        ('$formatNumber($count(Order.Line), "0.0e0")', "read otherwise"),
        ("null", "null"),
    ],
)
def test_each_refusal_says_why(tmp_path: Path, value: str, reason: str) -> None:
    import re

    made = translated(tmp_path, [rule("Invoice.Id", value)])
    assert [one.target for one in made.refused] == ["Invoice.Id"]
    assert re.search(reason, made.refused[0].reason)
    assert f"JSONata: {value.replace('--', '- -')}" in made.text


def test_a_map_of_json_says_that_it_is_no_map_of_xml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = Path(__file__).parents[3] / "resources/examples/wholesale-shipments/wholesale-shipments.fieldwright.json"
    out = tmp_path / "map.xsl"
    assert main(["export", str(example), "--to", "xslt", "-o", str(out)]) == 0
    assert "the stylesheet goes from XML to XML, and the map does not" in capsys.readouterr().err
    assert etree.fromstring(out.read_bytes()).tag == f"{XSL}stylesheet"


def test_hostile_texts_are_valid_xml_and_the_same_map_gives_the_same_bytes(tmp_path: Path) -> None:
    hostile = "]]> -- <!-- & \" ' {x} \u202e 😀"
    rules = [
        rule("Invoice.Id", f'Order.Number & "{hostile}"'.replace("& \" '", "& '")),
        rule("Invoice.Issued", constant=hostile),
        rule("Invoice.Remark", "Order.Note", note=hostile),
    ]
    rules[0] = rule("Invoice.Id", "Order.Number & '" + hostile.replace("'", "") + "'")
    made = translated(tmp_path, rules)
    assert made.refused == ()
    assert etree.fromstring(made.text.encode()) is not None
    assert made.text == translated(tmp_path, rules).text


def test_line_breaks_and_what_xml_cannot_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = "a\n    b\tc"
    rules = [rule("Invoice.Id", constant=broken), rule("Invoice.Issued", f"Order.Number & {broken!r}"), rule("Invoice.Remark", "Order.Number & '\\u0001'"),
             rule("Invoice.Count", constant="\u0002")]  # fmt: skip
    made = translated(tmp_path, rules)
    assert [(one.target, "cannot hold" in one.reason) for one in made.refused] == [
        ("Invoice.Remark", True),
        ("Invoice.Count", True),
    ]
    assert etree.fromstring(made.text.encode()) is not None
    assert (
        main(["export", str(written(tmp_path, {"map": rules[:2]})), "--to", "xslt", "-o", str(tmp_path / "out.xsl")])
        == 0
    )
    assert "Equal on 3 of 3 samples" in capsys.readouterr().err


def test_an_order_that_repeats_is_refused(tmp_path: Path) -> None:
    project = load_project(written(tmp_path, {"map": COPIED})).project
    file = tmp_path / "invoice.xsd"
    plain = 'name="Party" minOccurs="0"><xs:complexType><xs:sequence>'
    schema = file.read_text(encoding="utf-8")
    assert plain in schema
    file.write_text(schema.replace(plain, plain[:-1] + ' maxOccurs="5">'), encoding="utf-8")
    made = StylesheetWriter(program_of(bench_for(project, Schemas(tmp_path), project.maps[0])), {}).stylesheet(())
    assert [(one.target, "order that repeats" in one.reason) for one in made.refused] == [("Invoice.Party", True)]
