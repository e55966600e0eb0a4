"""Suggestions in words: for the list, for tips, and for those who do not see them."""

from html import escape

from fieldwright.mapping.suggest.model import Candidate


def source_of(one: Candidate, *, several: bool) -> str:
    """A suggestion's source field; with its source's name where there are several."""
    path = (one.source or "the whole source") + (f" and {one.also}" if one.also else "")
    return f"{one.alias}: {path}" if several else path


def because(one: Candidate) -> str:
    """The reasons on one line, and what speaks against it."""
    reasons = "; ".join(one.reasons)
    return plain(
        f"{reasons}. But {one.doubt}" if one.doubt and reasons else f"But {one.doubt}" if one.doubt else reasons
    )


def plain(text: str) -> str:
    """A reason without marks: names between backticks stand in quotes."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return text
    return "".join(f"“{part}”" if at % 2 else part for at, part in enumerate(parts))


def told(one: Candidate) -> str:
    """A suggestion as a few lines of plain text."""
    lines = [f"Suggested: {one.source or one.alias} → {one.target}", f"{one.band}", *(f"• {plain(reason)}" for reason in one.reasons)]  # fmt: skip
    return "\n".join([*lines, *([f"But {plain(one.doubt)}"] if one.doubt else [])])


def spoken(one: Candidate, *, several: bool) -> str:
    """A suggestion as one sentence, for a screen reader."""
    rule = f", as {one.expression}" if one.expression else ""
    return f"{source_of(one, several=several)} to {one.target}, {one.band}{rule}. {because(one)}"


def page(one: Candidate, *, several: bool) -> str:
    """Why a suggestion is made, as a small page."""
    rows = "".join(f"<li>{_marked(reason)}</li>" for reason in one.reasons)
    doubt = f"<p><b>But</b> {_marked(one.doubt)}</p>" if one.doubt else ""
    rule = f"<p>The rule will be <code>{escape(one.expression)}</code></p>" if one.expression else ""
    heading = f"{escape(source_of(one, several=several))} → {escape(one.target or 'the root')}"
    right = "" if one.band == "a guess" else " of such suggestions are right"
    return (
        f"<p><b>{heading}</b><br>{escape(one.band[:1].upper() + one.band[1:])}{right}</p><ul>{rows}</ul>{doubt}{rule}"
    )


def _marked(text: str) -> str:
    """Names that stand between backticks as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return "".join(f"<code>{escape(part)}</code>" if at % 2 else escape(part) for at, part in enumerate(parts))
