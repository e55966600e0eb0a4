"""X12 and EDIFACT: separators, segments, loops and elements as fields, names from a folder, transactions as payloads."""

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, MissingError, SyntaxProblemError
from fieldwright.schema.edi import EdiSchema, load_edi
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import field_at, walk
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, value_text, write_value
from tests.corpus import corpus

ISA = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*>~"
ORDER = (
    ISA + "\nGS*PO*S*R*20240101*1200*1*X*004010~\nST*850*0001~\nBEG*00*SA*PO1**20240101~\nREF*DP*38~\n"
    "N1*BY*Store*9*123~\nN3*Main St 1~\nN1*ST*Dock~\nPO1*1*5*EA*9.99**UP*123>4~\nPID*F****Cable~\nPO1*2*1*EA~\nCTT*2~\nSE*10*0001~\n"
    "GE*1*1~\nIEA*1*000000001~\n"
)
EDIFACT = (
    "UNB+UNOC:3+S+R+240101:1200+1'UNH+1+ORDERS:D:96A:UN'BGM+220+PO1+9'DTM+137:20240101:102'\n"
    "FTX+AAI+++It?'s ?+ok'NAD+BY+1::9'CTA+OC+:Ann'NAD+SU+2::9'LIN+1++5020:EN'QTY+21:8'LIN+2'UNS+S'UNT+4+1'UNZ+1+1'"
)


def edi(text: str, definitions: Path | None = None) -> EdiSchema:
    return load_edi(text.encode(), "order.edi", definitions=definitions)


def value(schema: EdiSchema, text: str, message: str) -> list[dict[str, object]]:
    return read_value(text.encode(), schema, schema.root(message), "in.edi")


def test_every_kind_of_transaction_is_a_message_and_so_is_the_interchange() -> None:
    schema = load_bytes(ORDER.encode(), "order.edi")
    assert (schema.format, schema.medium) == ("X12 interchange", "edi")
    assert [(m.name, m.kind, m.origin.line) for m in schema.messages()] == [
        ("850 004010", "sample", 3), ("interchange", "sample", 1),
    ]  # fmt: skip
    assert [m.name for m in edi(EDIFACT).messages()] == ["ORDERS D.96A", "interchange"]
    assert "elements with *, components with >, repetitions with ^" in " ".join(n.text for n in schema.notes)


def test_segments_and_elements_are_fields_with_the_line_of_their_segment() -> None:
    root = edi(ORDER).root("850 004010")
    assert (root.path, root.shape.repeats) == ("[]", True)
    lines = {f.path: f.shape.source.line for f in walk(root, depth=6, limit=100)}
    expected = {"[].BEG.BEG03": 4, "[].REF[].REF02": 5, "[].N1_loop[]": 6, "[].N1_loop[].N3.N301": 7,
                "[].PO1_loop[].PO1.PO107.PO107_1": 9, "[].PO1_loop[].PID[].PID05": 10, "[].CTT.CTT01": 12}  # fmt: skip
    assert expected.items() <= lines.items()
    assert all(lines.values())


def test_a_transaction_is_a_value_of_its_segments_and_loops() -> None:
    (order,) = value(edi(ORDER), ORDER, "850 004010")
    assert order["BEG"] == {"BEG01": "00", "BEG02": "SA", "BEG03": "PO1", "BEG05": "20240101"}
    assert order["N1_loop"] == [
        {"N1": {"N101": "BY", "N102": "Store", "N103": "9", "N104": "123"}, "N3": {"N301": "Main St 1"}},
        {"N1": {"N101": "ST", "N102": "Dock"}},
    ]
    lines = order["PO1_loop"]
    assert lines[0]["PO1"]["PO107"] == {"PO107_1": "123", "PO107_2": "4"}  # type: ignore[index]
    assert (len(lines), order["CTT"]) == (2, {"CTT01": "2"})  # type: ignore[arg-type]


def test_an_interchange_has_its_headers_and_groups() -> None:
    (one,) = value(edi(ORDER), ORDER, "interchange")
    assert one["ISA"]["ISA06"] == "SENDER"  # type: ignore[index]
    (group,) = one["groups"]  # type: ignore[misc]
    assert list(group) == ["GS", "850", "GE"]
    assert field_at(edi(ORDER).root("interchange"), "[].groups[].`850`[].PO1_loop[].PO1.PO102") is not None


def test_edifact_has_release_characters_and_components() -> None:
    schema = edi(EDIFACT)
    (order,) = value(schema, EDIFACT, "ORDERS D.96A")
    assert order["FTX"] == [{"FTX01": "AAI", "FTX04": "It's +ok"}]
    assert order["DTM"] == [{"DTM01": {"DTM01_1": "137", "DTM01_2": "20240101", "DTM01_3": "102"}}]
    assert [one["NAD"]["NAD01"] for one in order["NAD_loop"]] == ["BY", "SU"]  # type: ignore[index,union-attr]
    assert [len(one) for one in order["LIN_loop"]] == [2, 1]  # type: ignore[union-attr]
    assert order["UNS"] == {"UNS01": "S"}


def test_una_declares_the_separators() -> None:
    text = "UNA|*.! ~UNB*UNOC|3*S*R*240101|1200*1~UNH*1*INVOIC|D|96A|UN~BGM*380*a!*b~UNT*3*1~UNZ*1*1~"
    assert value(edi(text), text, "INVOIC D.96A")[0]["BGM"] == {"BGM01": "380", "BGM02": "a*b"}


@pytest.mark.parametrize("end", ["~", "~\n", "~\r\n", "\n", "\r\n", "'"])
def test_segments_end_as_the_isa_segment_says(end: str) -> None:
    text = ORDER.replace("~\n", "~").replace("~", end)
    (order,) = value(edi(text), text, "850 004010")
    assert order["BEG"]["BEG03"] == "PO1"  # type: ignore[index]
    assert "SE" in order


def test_an_isa_segment_of_wrong_widths_is_read_with_a_warning() -> None:
    text = "ISA*00**00**ZZ*S*ZZ*R*240101*1200*U*00401*1*0*P*>~GS*PO*S*R*20240101*1200*1*X*004010~ST*850*0001~SE*2*0001~GE*1*1~IEA*1*1~"
    schema = edi(text)
    assert schema.messages()[0].name == "850 004010"
    assert [n.severity for n in schema.notes if "fixed width" in n.text] == ["warning"]


def test_repetitions_make_a_list() -> None:
    text = ORDER.replace("REF*DP*38", "REF*DP*38^39")
    assert value(edi(text), text, "850 004010")[0]["REF"] == [{"REF01": "DP", "REF02": ["38", "39"]}]


def test_payloads_are_read_by_the_layout_of_the_schema() -> None:
    schema = edi(ORDER.replace("CTT*2~", "CTT*2~"))
    other = ORDER.replace("PO1*1*5*EA*9.99**UP*123>4~", "PO1*1*5*EA*9.99**UP*123~")
    (order,) = value(schema, other, "850 004010")
    assert order["PO1_loop"][0]["PO1"]["PO107"] == {"PO107_1": "123"}  # type: ignore[index]
    assert validator(schema, "850 004010")(value(schema, ORDER, "850 004010")) == ()
    assert json.loads(value_text(ORDER.encode(), schema, schema.root("850 004010"), "x")) == value(
        schema, ORDER, "850 004010"
    )
    with pytest.raises(MissingError, match="no 850: it has: ORDERS"):
        value(schema, EDIFACT, "850 004010")
    with pytest.raises(FieldwrightError, match="can only be read"):
        write_value([order], schema, schema.root("850 004010"))
    with pytest.raises(FieldwrightError, match="no EDI interchange"):
        value(schema, "{}", "850 004010")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ISA*00*x", r"order\.edi:1: the ISA segment has fewer than 16 elements"),
        (ISA[:-1] + "A", "segment terminator"),
        (ORDER + "\nrubbish", r"order\.edi:17: an interchange starts with ISA"),
    ],
)
def test_what_is_no_interchange_names_the_line(text: str, words: str) -> None:
    with pytest.raises(SyntaxProblemError, match=words):
        edi(text)


def test_an_interchange_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    schema = edi(ORDER[: ORDER.index("CTT")])
    assert schema.messages()[0].name == "850 004010"
    assert "may be cut off" in " ".join(n.text for n in schema.notes)


def test_names_come_from_a_folder_beside_the_interchange(tmp_path: Path) -> None:
    folder = tmp_path / "edi-definitions"
    folder.mkdir()
    (folder / "850.xml").write_text(
        '<transaction xid="850"><segment xid="BEG"><name>Beginning</name><element xid="BEG03"><data_ele>324</data_ele>'
        "<name>Purchase Order Number</name></element></segment></transaction>"
    )
    (folder / "segments.xml").write_text(
        '<segments><segment id="BGM" name="BeginningOfMessage" desc="To begin."><composite_data_element id="C002" name="Name">'
        '<data_element id="1001" name="DocumentNameCode" maxlength="3" desc="A code."/></composite_data_element></segment></segments>'
    )
    (folder / "codes.xml").write_text(
        '<data_elements><data_element id="1001"><code id="220" title="Order"/></data_element></data_elements>'
    )
    (folder / "broken.xml").write_text("<")
    (tmp_path / "a.edi").write_text(ORDER)
    (tmp_path / "b.edi").write_text(EDIFACT.replace("BGM+220+", "BGM+220:x+"))
    x12, edifact = load(tmp_path / "a.edi"), load(tmp_path / "b.edi")
    named = field_at(x12.root("850 004010"), "[].BEG.BEG03")
    assert named is not None
    assert (named.shape.title, named.shape.description) == ("324 Purchase Order Number", "324 Purchase Order Number")
    code = field_at(edifact.root("ORDERS D.96A"), "[].BGM.BGM01.BGM01_1")
    assert code is not None
    assert (code.shape.title, code.shape.constraints["maxLength"]) == ("1001 Document Name Code", 3)
    assert "220 is Order" in " ".join(n.text for n in code.shape.notes)
    assert "edi-definitions" in " ".join(n.text for n in x12.notes)


def test_all_versions_and_interchanges_are_described_together() -> None:
    newer = ORDER.replace("X*004010", "X*005010").replace("~", "!").replace("*P*>!", "*P*:!").replace("123>4", "123:4")
    text = ORDER + newer.replace("BEG*00*SA*PO1", "BEG*00*SA*PO12345")
    schema = edi(text)
    assert [m.name for m in schema.messages()] == ["850 004010", "850 005010", "interchange"]
    both = value(schema, text, "interchange")
    assert [one["groups"][0]["850"][0]["BEG"]["BEG03"] for one in both] == ["PO1", "PO12345"]  # type: ignore[index]
    number = field_at(schema.root("interchange"), "[].groups[].`850`[].BEG.BEG03")
    assert number is not None
    assert number.shape.source.line == 4
    assert "3 to 7 characters" in " ".join(n.text for n in number.shape.notes)
    for message in schema.messages():
        assert validator(schema, message.name)(value(schema, text, message.name)) == ()


def test_acknowledgements_before_the_groups_are_all_kept() -> None:
    text = ORDER.replace("\nGS*", "\nTA1*1*A~\nTA1*2*B~\nGS*")
    (one,) = value(edi(text), text, "interchange")
    assert one["TA1"] == [{"TA101": "1", "TA102": "A"}, {"TA101": "2", "TA102": "B"}]


def test_an_interchange_of_many_segments_takes_little_memory() -> None:
    order = ORDER[ORDER.index("ST*") : ORDER.index("GE*")]
    text = ORDER.replace(order, order * 2_000)
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.start()
    try:
        schema = edi(text)
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert schema.messages()[0].description == "Inferred from 2,000 of them."
    assert peak < 30 * len(text)


@given(st.text(alphabet="ABS*~:+'?\n1>^", max_size=80), st.booleans())
def test_any_segments_give_a_schema_or_a_clear_error(tail: str, x12: bool) -> None:
    text = (ISA if x12 else "UNB+UNOC:3+S+R'") + tail
    try:
        schema = edi(text)
    except FieldwrightError as error:
        assert error.problem  # noqa: PT017
    else:
        for message in schema.messages():
            value(schema, text, message.name)


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "message", "path"),
    [
        ("x12_odd_delims.edi", "850 005010", "[].BEG.BEG03"),
        ("x12_newline_term.edi", "850 004010", "[].BEG.BEG03"),
        ("x12_bad_isa_len.edi", "850 004010", "[].ST.ST01"),
        ("edifact_no_una.edi", "ORDERS D.96A", "[].FTX[].FTX04"),
    ],
)
def test_odd_interchanges_of_the_corpus_load(name: str, message: str, path: str) -> None:
    schema = load(corpus("28-failures-A", "failures", "edi", name))
    assert field_at(schema.root(message), path) is not None


@pytest.mark.corpus
@pytest.mark.parametrize("set_", ["22-x12-imsweb-pyx12", "23-edifact-pydifact"])
def test_all_interchanges_of_the_corpus_load_and_fit_their_own_schema(set_: str) -> None:
    files = [one for one in sorted(corpus(set_).rglob("*")) if one.suffix in (".txt", ".edi")]
    read = 0
    for file in files:
        if file.stat().st_size > 300_000:
            continue
        schema = load(file)
        assert schema.medium == "edi", file
        for message in schema.messages():
            payload = read_value(file.read_bytes(), schema, schema.root(message.name), file)
            assert validator(schema, message.name)(payload) == (), file
        read += 1
    assert read >= len(files) - 3
