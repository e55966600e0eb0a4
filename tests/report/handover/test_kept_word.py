"""Word documents in which a person's text is kept."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.unpacking import packed
from fieldwright.report.handover.kept_word import fresh_word, merged_word
from fieldwright.report.handover.model import Document, Take
from tests.report.handover.drafts import START, document

FILE = Path("runbook.docx")
NO = Take()
LATER = document(start=START.replace("Open the valve.", "Push the button."))


def states(data: bytes, draft: Document, take: Take = NO) -> dict[str, str]:
    return {one.id: one.state for one in merged_word(data, draft, take, FILE).notes}


def again(data: bytes, draft: Document, take: Take = NO) -> bytes:
    return merged_word(data, draft, take, FILE).data


def opened(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def saved(held: Any) -> bytes:
    stream = io.BytesIO()
    held.save(stream)
    return stream.getvalue()


def said(data: bytes) -> list[str]:
    """Paragraphs and rows of tables, in their order."""
    made: list[str] = []
    for one in opened(data).iter_inner_content():
        rows = [" | ".join(cell.text for cell in row.cells) for row in one.rows] if hasattr(one, "rows") else [one.text]
        made += [row for row in rows if row.strip()]
    return made


def paragraph(held: Any, text: str) -> Any:
    return next(one for one in held.paragraphs if text in one.text)


def test_the_file_has_real_headings_tables_links_and_numbers_of_pages() -> None:
    data = fresh_word(document(), FILE)
    assert data == fresh_word(document(), FILE)
    held = opened(data)
    assert [(one.text, one.style.name) for one in held.paragraphs if one.text][:4] == [
        ("Runbook: pump", "Title"), ("Start", "Heading 1"), ("Open the valve.", "Normal"), ("slowly", "List Bullet"),
    ]  # fmt: skip
    assert paragraph(held, ": Valves").style.name == "Caption"
    assert "SEQ Table" in paragraph(held, ": Valves")._p.xml
    assert [[cell.text for cell in row.cells] for row in held.tables[0].rows] == [["Valve", "Turns"], ["A 1", "3\n4"]]
    assert "w:tblHeader" in held.tables[0].rows[0]._tr.xml
    assert paragraph(held, "Look at").hyperlinks[0].address == "https://gauge.example/a"
    assert "PAGE" in held.sections[0].footer._element.xml
    assert held.sections[0].header.paragraphs[0].text == held.core_properties.title == "Runbook: pump"


def test_drafting_twice_gives_the_same_bytes() -> None:
    data = fresh_word(document(), FILE)
    assert again(data, document()) == data
    renewed = again(data, LATER)
    assert again(renewed, LATER) == renewed
    assert said(renewed) == said(fresh_word(LATER, FILE))


def test_text_around_and_inside_sections_stays() -> None:
    held = opened(fresh_word(document(), FILE))
    paragraph(held, "Stop").insert_paragraph_before("Call Ann first.")
    paragraph(held, "Look at").add_run(" Twice.")
    held.add_paragraph("Below all.")
    data = saved(held)
    assert states(data, LATER) == {"title": "unchanged", "start": "renewed", "stop": "unchanged", "monitor": "edited"}
    text = said(again(data, LATER))
    assert text[text.index("Push the button.") :] == [
        "Push the button.", "slowly", "Who: the shift", "Call Ann first.", "Stop", "Close the valve.", "Table : Valves", "Valve | Turns", "A 1 | 3\n4",
        "Monitor", "Look at the gauge. Twice.", "Below all.",
    ]  # fmt: skip
    changed = document(watch="## Monitor\n\nLook away.")
    assert states(data, changed)["monitor"] == "edited, draft differs"
    assert again(data, changed, Take(kept=frozenset({"monitor"}))) != data
    assert "Look away." in said(again(data, changed, Take(taken=frozenset({"monitor"}))))


def test_looks_and_split_text_are_no_edit_and_stay() -> None:
    held = opened(fresh_word(document(), FILE))
    one = paragraph(held, "Close the valve.")
    one.runs[0].text = "Close "
    one.add_run("the valve.").bold = True
    data = saved(held)
    assert set(states(data, document()).values()) == {"unchanged"}
    assert paragraph(opened(again(data, LATER)), "Close the").runs[1].bold


def test_a_deleted_section_stays_deleted_until_it_is_asked_for() -> None:
    held = opened(fresh_word(document(), FILE))
    for one in list(held.element.body)[1:5]:
        held.element.body.remove(one)
    data = saved(held)
    assert "Open the valve." not in said(data)
    assert states(data, LATER)["start"] == "deleted"
    assert again(data, LATER) == data
    text = said(again(data, LATER, Take(taken=frozenset({"start"}))))
    assert text[:3] == ["Runbook: pump", "Start", "Push the button."]


def test_new_sections_and_those_that_are_gone() -> None:
    data = fresh_word(document(stop=None), FILE)
    assert states(data, document())["stop"] == "new"
    assert said(again(data, document())) == said(fresh_word(document(), FILE))
    assert said(again(again(data, document()), document(stop=None))) == said(data)


def test_files_of_others_are_not_written_over() -> None:
    with pytest.raises(RefusedError, match="was not written by Fieldwright"):
        again(saved(docx.Document()), document())
    with pytest.raises(RefusedError, match="of another project: other"):
        again(fresh_word(document(of="other"), FILE), document())


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 200_000_000)
    return stream.getvalue()


def entities() -> bytes:
    with zipfile.ZipFile(io.BytesIO(fresh_word(document(), FILE))) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    held["word/document.xml"] = re.sub(
        rb"(<\?xml[^>]*>)", rb'\1<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>', held["word/document.xml"]
    )
    return packed(held)


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"# Markdown", packed({"a.txt": b"a"}), bomb(), entities()], ids=["empty", "cut", "text", "zip", "bomb", "entities"]
)  # fmt: skip
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(FieldwrightError) as told:
        again(data, document())
    assert told.value.mend
    assert str(told.value).startswith("runbook.docx: ")


@given(st.data())
@settings(max_examples=15, deadline=None)
def test_edits_outside_sections_are_never_lost(data: st.DataObject) -> None:
    held = opened(fresh_word(document(), FILE))
    own: list[str] = []
    for text in ("Start", "Stop", "Monitor"):
        for _ in range(data.draw(st.integers(0, 2))):
            own.append(f"§{len(own)}")
            paragraph(held, text).insert_paragraph_before(own[-1])
    draft = document(
        start=data.draw(st.sampled_from([START, "## Start\n\nNow."])),
        stop=data.draw(st.sampled_from([None, "## Stop\n\nThen."])),
        watch=data.draw(st.sampled_from([None, "## Monitor\n\nWhy."])),
    )
    made = again(saved(held), draft)
    assert [one for one in said(made) if one.startswith("§")] == own
    assert again(made, draft) == made


SOFFICE = shutil.which("soffice") or ""


def resaved(data: bytes, folder: Path) -> bytes:
    """The file as LibreOffice saves it; skips where it has no Writer."""
    (folder / "in.docx").write_bytes(data)
    command = [SOFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(folder / "in.docx")]  # fmt: skip
    subprocess.run(command, capture_output=True, timeout=100, check=False)
    if not (folder / "out" / "in.docx").is_file():
        pytest.skip("this LibreOffice has no Writer")
    return (folder / "out" / "in.docx").read_bytes()


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
def test_libreoffice_keeps_the_marks(tmp_path: Path) -> None:
    held = opened(fresh_word(document(), FILE))
    paragraph(held, "Stop").insert_paragraph_before("Call Ann first.")
    paragraph(held, "Look at").add_run(" Twice.")
    data = resaved(saved(held), tmp_path)
    assert states(data, LATER) == {"title": "unchanged", "start": "renewed", "stop": "unchanged", "monitor": "edited"}
    text = said(again(data, LATER))
    assert "Push the button." in text
    assert "Call Ann first." in text
    assert "Look at the gauge. Twice." in text
