"""Markdown documents in which a person's text is kept."""

import re

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError
from fieldwright.report.handover.kept_markdown import fresh, merged
from fieldwright.report.handover.model import Document, Section, Take
from tests.report.handover.drafts import FILE, START, document

NO = Take()


def states(text: str, draft: Document, take: Take = NO) -> dict[str, str]:
    return {one.id: one.state for one in merged(text, draft, take, FILE).notes}


def again(text: str, draft: Document, take: Take = NO) -> str:
    return merged(text, draft, take, FILE).text


def test_drafting_twice_gives_the_same_bytes() -> None:
    text = fresh(document())
    assert again(text, document()) == text
    assert set(states(text, document()).values()) == {"unchanged"}


def test_what_nobody_touched_is_renewed_and_text_around_it_stays() -> None:
    text = fresh(document()).replace(
        "<!-- fieldwright:begin stop", "Call Ann first.  \n\t<b>\n<!-- fieldwright:begin stop"
    )
    made = again("Above all.\n" + text + "Below all.", document(start="## Start\n\nPush the button."))
    assert "Push the button." in made
    assert "Open the valve." not in made
    assert made.startswith("Above all.\n<!-- fieldwright:document runbook of pump -->\n")
    assert "Call Ann first.  \n\t<b>\n<!-- fieldwright:begin stop" in made
    assert made.endswith("-->\nBelow all.")
    assert again(made, document(start="## Start\n\nPush the button.")) == made


def test_an_edited_section_stays_and_its_draft_is_told_until_somebody_decides() -> None:
    text = fresh(document()).replace("Open the valve.", "Open the valve, by hand.")
    assert states(text, document())["start"] == "edited"
    later = document(start="## Start\n\nPush the button.")
    (note,) = [one for one in merged(text, later, NO, FILE).notes if one.id == "start"]
    assert (note.state, note.draft) == ("edited, draft differs", "## Start\n\nPush the button.")
    assert again(text, later) == text
    kept = again(text, later, Take(kept=frozenset({"start"})))
    assert "Open the valve, by hand." in kept
    assert states(kept, later)["start"] == "edited"
    taken = again(text, later, Take(taken=frozenset({"start"})))
    assert "by hand" not in taken
    assert taken == fresh(later)
    assert again(text, later, Take(drafts=True)) == fresh(later)


def test_a_person_who_writes_what_the_draft_says_has_not_edited() -> None:
    text = fresh(document()).replace("Open the valve.", "Push the button.")
    later = document(start=START.replace("Open the valve.", "Push the button."))
    assert again(text, later) == fresh(later)


def test_a_deleted_section_stays_deleted_until_it_is_asked_for() -> None:
    text = re.sub(r"<!-- fieldwright:begin stop.*?fieldwright:end -->\n", "", fresh(document()), flags=re.DOTALL)
    assert states(text, document())["stop"] == "deleted"
    assert again(text, document()) == text
    assert "Close the valve." in again(text, document(), Take(taken=frozenset({"stop"})))


def test_a_new_section_comes_behind_the_one_before_it_wherever_that_stands() -> None:
    text = fresh(document(stop=None))
    head, _, rest = text.partition("<!-- fieldwright:begin monitor")
    moved = re.sub(r"(<!-- fieldwright:begin start.*?fieldwright:end -->\n)", "", head, flags=re.DOTALL)
    start = re.search(r"<!-- fieldwright:begin start.*?fieldwright:end -->\n", head, re.DOTALL)
    assert start
    body, _, known = rest.partition("<!-- fieldwright:known")
    text = f"{moved}<!-- fieldwright:begin monitor{body}Mine.\n{start[0]}Mine too.\n<!-- fieldwright:known{known}"
    made = again(text, document())
    assert re.findall(r"begin (\w+)", made) == ["title", "monitor", "start", "stop"]
    assert "Mine.\n<!-- fieldwright:begin start" in made
    assert "fieldwright:end -->\nMine too.\n" in made
    assert again(made, document()) == made


def test_what_the_project_no_longer_has_goes_unless_somebody_edited_it() -> None:
    text = fresh(document())
    assert states(text, document(stop=None))["stop"] == "no longer drafted"
    assert "Close the valve" not in again(text, document(stop=None))
    edited = text.replace("Close the valve.", "Close it.")
    assert states(edited, document(stop=None))["stop"] == "edited, no longer drafted"
    assert again(edited, document(stop=None)) == edited


def test_line_ends_of_windows_stay_and_are_no_edit() -> None:
    text = fresh(document()).replace("\n", "\r\n")
    made = again(text, document(start="## Start\n\nPush the button."))
    assert "## Start\r\n\r\nPush the button.\r\n" in made
    assert not re.search(r"(?<!\r)\n", made)
    assert again(text, document()) == text


def test_a_copy_of_a_section_is_a_persons_text() -> None:
    text = fresh(document())
    copied = re.search(r"<!-- fieldwright:begin start.*?fieldwright:end -->\n", text, re.DOTALL)
    assert copied
    made = again(text + copied[0], document(start="## Start\n\nPush the button."))
    assert made.endswith(copied[0])
    assert made.count("Open the valve.") == made.count("Push the button.") == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Our own runbook\n", "runbook.md: this file was not written by Fieldwright"),
        (fresh(document(of="other pump")), "runbook.md: this file is of another project: other pump"),
        (fresh(document(kind="design")), "runbook.md: this file is a document of another kind: design"),
    ],
)
def test_files_of_others_are_not_written_over(text: str, said: str) -> None:
    with pytest.raises(RefusedError, match=re.escape(said)):
        again(text, document())


@pytest.mark.parametrize(
    ("broken", "line", "said"),
    [
        (fresh(document()).replace("<!-- fieldwright:end -->\n", "", 1), 3, "the section title does not end"),
        ("<!-- fieldwright:end -->\n" + fresh(document()), 1, "a section ends here that does not begin"),
        (fresh(document())[:-6], 34, "the list of sections does not end"),
    ],
)
def test_a_lost_mark_is_told_with_its_line(broken: str, line: int, said: str) -> None:
    with pytest.raises(SyntaxProblemError, match=said) as told:
        again(broken, document())
    assert broken.split("\n")[told.value.line - 1].startswith("<!-- fieldwright:")
    assert told.value.line == line


LINE = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\n"), max_size=20).filter(
    lambda one: "fieldwright:" not in one
)
NAME = st.sampled_from(["title", "start", "stop", "monitor", "more"])
TEXT = st.sampled_from(["one", "two\n\nthree", "## four", "* five\n* six"])
SECTIONS = st.dictionaries(NAME, TEXT, min_size=1).map(lambda made: [Section(*one) for one in made.items()])


@given(SECTIONS, SECTIONS, st.data())
@settings(max_examples=150, deadline=None)
def test_edits_outside_sections_are_never_lost(first: list[Section], then: list[Section], data: st.DataObject) -> None:
    before, after = (evolve(document(), sections=tuple(one)) for one in (first, then))
    lines = fresh(before).split("\n")
    own: list[str] = []
    made: list[str] = []
    inside = False
    for line in lines:
        inside = (
            inside or line.startswith(("<!-- fieldwright:begin", "<!-- fieldwright:known"))
        ) and "fieldwright:end" not in line
        made.append(line)
        if not inside and data.draw(st.booleans()):
            own.append(f"§{len(own)} {data.draw(LINE)}")
            made.append(own[-1])
        inside = inside and line != "-->"
    text = again("\n".join(made), after)
    assert [line for line in text.split("\n") if line.startswith("§")] == own
    assert again(text, after) == text
    for one in then:
        assert one.text in text


@given(st.text(max_size=300), st.integers(0, 10_000))
@settings(max_examples=100, deadline=None)
def test_whatever_a_file_holds_it_is_refused_or_drafted_once(noise: str, at: int) -> None:
    whole = fresh(document())
    text = whole[: at % len(whole)] + noise + whole[at % len(whole) :]
    try:
        made = again(text, document())
    except FieldwrightError:
        return
    assert again(made, document()) == made
