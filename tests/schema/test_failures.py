"""Files as partners send them: what each of the corpus of failures gets, row by row of its table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Schema, walk
from tests.corpus import CORPUS, corpus

SET = ("28-failures-A", "failures")


@frozen
class Gets:
    """What a file gets: an error with these words, or a format with these fields and words in its notes."""

    error: str = ""
    format: str = ""
    fields: str = ""
    said: str = ""
    quiet: bool = False
    """Whether there is nothing to warn of."""


def error(words: str) -> Gets:
    return Gets(error=words)


EXPECTED: dict[str, Gets] = {
    "enc/bom_utf8.json": Gets(format="OpenAPI 3.0", fields="x", quiet=True),
    "enc/latin1.json": Gets(fields="straße", said="Windows-1252"),
    "enc/nul_padded.json": Gets(format="OpenAPI 3.0", fields="x"),
    "enc/lone_surrogate.json": Gets(fields="a"),
    "enc/surrogate_pair_escapes.json": Gets(format="JSON Schema"),
    "kind/html_404.json": error("web page (title: 404 Not Found)"),
    "kind/swagger_ui.html": error("download /v3/api-docs"),
    "kind/json_as.yaml": Gets(format="OpenAPI 3.0", fields="x"),
    "kind/json_as.xsd": Gets(format="OpenAPI 3.0", fields="x", said="ends in .xsd"),
    "kind/xsd_as.xml": Gets(format="XSD"),
    "kind/wsdl20.wsdl": error("WSDL 2.0"),
    "kind/ndjson_as.json": Gets(format="NDJSON sample", fields="a b"),
    "kind/js_module.json": error("json:1: this is not valid JSON at line 1"),
    "kind/json5.json": Gets(fields="a", said="JSON5"),
    "kind/python_repr.json": error("double quotes"),
    "kind/double_encoded.json": error("one text that holds JSON"),
    "kind/gz_named.json": Gets(format="OpenAPI 3.0", fields="x", said="gzip"),
    "kind/postman.json": Gets(format="Postman"),
    "kind/swagger12.json": error("Swagger 1.2"),
    "kind/swagger12_listing.json": error("resource listing"),
    "kind/openapi_number_version.yaml": Gets(format="OpenAPI 3.0"),
    "kind/openapi32.json": Gets(format="OpenAPI 3", said="3.2"),
    "kind/no_version_key.json": Gets(format="OpenAPI", said="no version"),
    "kind/key_named_openapi.json": Gets(format="JSON sample", fields="openapi openapi.path kind"),
    "kind/whitespace.json": error("empty"),
    "kind/null.json": error("only null"),
    "kind/binary.json": error("binary"),
    "kind/truncated.json": error("ends early, at line 9, column 13"),
    "json/deep_100k.json": error("nested too deeply"),
    "ref/circular_allOf.json": Gets(fields="a b", said="includes itself"),
    "ref/discriminator_cycle.json": Gets(fields="kind <cat> <dog>", said="'bird' is mapped to"),
    "ref/recursiveRef_2019.json": Gets(fields="k k.k k.k.k"),
    "ref/missing_target.json": Gets(fields="x y", said="'#/components/schemas/Nope' leads nowhere"),
    "ref/definitions_vs_components.json": Gets(said="Did you mean '#/components/schemas/B'"),
    "ref/hash_missing_slash.json": Gets(said="Did you mean '#/components/schemas/B'"),
    "ref/space_and_encoded.json": Gets(fields="p q r s", said="'#/components/schemas/a/b' leads nowhere"),
    "ref/sibling_30.json": Gets(fields="x"),
    "ref/ref_not_string.json": Gets(said="$ref is not text"),
    "ref/ref_escape_dir.json": Gets(said="outside the folder"),
    "ref/billion_props.json": Gets(fields="p0 p0.p0 p0.p0.p0.p9"),
    "ref/yaml_alias_cycle.yaml": Gets(fields="a a.a a.a.a"),
    "schema/unknown_draft.json": Gets(format="JSON Schema 2020-12", said="is not known"),
    "xsd/assert11.xsd": Gets(format="XSD 1.1", fields="A.p A.q"),
    "xsd/b.xsd": Gets(format="XSD 1.0"),
    "xsd/bad_regex.xsd": Gets(format="XSD"),
    "xsd/bigmax.xsd": Gets(format="XSD"),
    "xsd/bom8.xsd": Gets(format="XSD", quiet=True),
    "xsd/cham.xsd": Gets(format="XSD"),
    "xsd/chameleon.xsd": Gets(format="XSD", quiet=True),
    "xsd/circular_inc1.xsd": Gets(format="XSD", quiet=True),
    "xsd/circular_inc2.xsd": Gets(format="XSD", quiet=True),
    "xsd/circular_type.xsd": Gets(format="XSD"),
    "xsd/deep300.xsd": error("too deep"),
    "xsd/doctype_xmldsig.xsd": Gets(format="XSD"),
    "xsd/dup_global.xsd": Gets(format="XSD"),
    "xsd/empty.xsd": error("empty"),
    "xsd/html_as.xsd": error("web page (title: 404)"),
    "xsd/latin1_undeclared.xsd": Gets(format="XSD", said="Windows-1252"),
    "xsd/laughs.xsd": error("DTD"),
    "xsd/leading_ws.xsd": Gets(format="XSD", said="before the XML declaration"),
    "xsd/missing_import.xsd": Gets(format="XSD", said="there is no file 'nope.xsd'"),
    "xsd/missing_include.xsd": Gets(format="XSD", said="there is no file 'nope.xsd'"),
    "xsd/noloc_import.xsd": Gets(format="XSD", said="imported without a location"),
    "xsd/ok_import.xsd": Gets(format="XSD", quiet=True),
    "xsd/override11.xsd": Gets(format="XSD 1.1", fields="A.y"),
    "xsd/recur.xsd": Gets(format="XSD"),
    "xsd/redefine.xsd": Gets(format="XSD"),
    "xsd/remote_import.xsd": Gets(format="XSD", said="nothing is fetched"),
    "xsd/space.xsd": Gets(format="XSD", quiet=True),
    "xsd/subst.xsd": Gets(format="XSD"),
    "xsd/truncated.xsd": error("not well-formed"),
    "xsd/upa.xsd": Gets(format="XSD"),
    "xsd/utf16.xsd": Gets(format="XSD", quiet=True),
    "xsd/utf16_wrongdecl.xsd": Gets(format="XSD"),
    "xsd/win_abs.xsd": Gets(format="XSD"),
    "xsd/win_fileurl.xsd": Gets(format="XSD"),
    "xsd/win_rel.xsd": Gets(format="XSD"),
    "xsd/win_sub.xsd": Gets(format="XSD"),
    "xsd/xxe.xsd": error("DTD"),
    "xsd/sub/c.xsd": Gets(format="XSD"),
    "xsd/my dir/d e.xsd": Gets(format="XSD"),
    "csv/semicolon.csv": Gets(fields="[].id [].name [].preis", said="decimal comma"),
    "csv/utf16_tab.csv": Gets(fields="[].id [].name"),
    "csv/bom.csv": Gets(fields="[].id [].name"),
    "csv/sep_line.csv": Gets(fields="[].id [].name", said="sep="),
    "csv/no_header.csv": Gets(said="no header"),
    "csv/ragged.csv": Gets(said="line 2"),
    "csv/quoted_newline.csv": Gets(said="1 row."),
    "csv/preamble.csv": Gets(fields="[].id [].name", said="header on line 4"),
    "csv/mixed_dates.csv": Gets(fields="[].d", said="could be either"),
    "csv/unclosed_quote.csv": error("csv:2: a quote"),
    "sample/xml_xxe.xml": error("DTD"),
    "sample/mixed_content.xml": Gets(format="XML sample", fields="p.`#text` p.b p.i"),
    "sample/ndjson_arrays.ndjson": Gets(format="NDJSON sample"),
}
"""By file, as the table of the corpus asks (``see report table``: what is loaded where a person could read it, and said)."""

OTHERS: dict[str, str] = {
    "csv/one_col.txt": "a text of one column has no mark that tells it from any other text",
    "edi/x12_odd_delims.edi": "tests of EDI",
    "edi/x12_newline_term.edi": "tests of EDI",
    "edi/x12_bad_isa_len.edi": "tests of EDI",
    "edi/edifact_no_una.edi": "tests of EDI",
}
"""Rows that other tests look at, and why."""


def listed(schema: Schema) -> Iterator[Field]:
    for one in schema.messages()[:8]:
        root = schema.root(one.name)
        yield root
        yield from walk(root, depth=5, limit=5000)


@pytest.mark.corpus
@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_gets_what_the_table_says(name: str) -> None:
    gets, file = EXPECTED[name], corpus(*SET, *name.split("/"))
    if gets.error:
        with pytest.raises(FieldwrightError) as caught:
            load(file)
        text = str(caught.value)
        assert gets.error in text
        assert text.startswith(str(file))
        assert "\n" not in text
        assert caught.value.mend
        return
    schema = load(file)
    fields = list(listed(schema))
    assert schema.format.startswith(gets.format)
    assert set(gets.fields.split()) <= {one.path for one in fields}
    notes = [*schema.notes, *(note for one in fields for note in one.shape.notes)]
    assert gets.said in "\n".join(note.text for note in notes)
    if gets.quiet:
        assert [note.text for note in notes if note.severity != "info"] == []
    told = "\n".join([*(one.shape.description for one in fields), *(note.text for note in notes)])
    assert "root:" not in told  # nothing of /etc/passwd


@pytest.mark.corpus
def test_every_row_of_the_table_is_looked_at() -> None:
    rows = corpus(*SET, "EXPECT.tsv").read_text().splitlines()[1:]
    assert {row.partition("\t")[0] for row in rows} == {*EXPECTED, *OTHERS}


@pytest.mark.corpus
@pytest.mark.parametrize("name", OTHERS)
def test_the_other_rows_load_or_say_why_not(name: str) -> None:
    try:
        assert load(corpus(*SET, *name.split("/"))).format
    except FieldwrightError as refused:
        assert refused.mend  # noqa: PT017


def test_details_of_what_is_shown() -> None:
    folder = corpus(*SET)
    sibling = load(folder / "ref" / "sibling_30.json").root("A").children()[0]
    assert (sibling.shape.description, sibling.shape.nullable) == ("mine", True)
    wide = load(folder / "ref" / "billion_props.json")
    assert len(wide.root(wide.messages()[0].name).children()) == 10
    assert load(folder / "ref" / "ref_not_string.json").root("C").children()[0].name == "$ref"
    assert Path(CORPUS, *SET).is_dir()
