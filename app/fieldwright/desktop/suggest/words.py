"""Suggestions in words: for the list, for tips, and for those who do not see them."""

from collections.abc import Mapping
from html import escape

from fieldwright.desktop.language import tr, translated
from fieldwright.mapping.suggest.model import BANDS, Candidate

_SURE: Mapping[str, str] = dict(
    zip(BANDS, (tr("about 95 %"), tr("about 80 %"), tr("about 60 %"), tr("a guess")), strict=True)
)


def sure_of(band: str) -> str:
    """How sure the suggestions of one of `BANDS` are, in words."""
    return _SURE[band]


def source_of(one: Candidate, *, several: bool) -> str:
    """A suggestion's source field; with its source's name where there are several."""
    path = one.source or tr("the whole source")
    if one.also:
        path = tr("{source} and {also}", source=path, also=one.also)
    return f"{one.alias}: {path}" if several else path


def because(one: Candidate) -> str:
    """The reasons on one line, and what speaks against it."""
    reasons, doubt = "; ".join(map(translated, one.reasons)), translated(one.doubt)
    if not doubt:
        return plain(reasons)
    return plain(
        tr("{reasons}. But {doubt}", reasons=reasons, doubt=doubt) if reasons else tr("But {doubt}", doubt=doubt)
    )


def plain(text: str) -> str:
    """A reason without marks: names between backticks stand in quotes."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return text
    return "".join(tr("“{name}”", name=part) if at % 2 else part for at, part in enumerate(parts))


def told(one: Candidate) -> str:
    """A suggestion as a few lines of plain text."""
    suggested = tr("Suggested: {source} → {target}", source=one.source or one.alias, target=one.target)
    lines = [suggested, sure_of(one.band), *(f"• {plain(translated(reason))}" for reason in one.reasons)]
    return "\n".join([*lines, *([tr("But {doubt}", doubt=plain(translated(one.doubt)))] if one.doubt else [])])


def spoken(one: Candidate, *, several: bool) -> str:
    """A suggestion as one sentence, for a screen reader."""
    source, sure = source_of(one, several=several), sure_of(one.band)
    said = (
        tr(
            "{source} to {target}, {sure}, as {expression}.",
            source=source,
            target=one.target,
            sure=sure,
            expression=one.expression,
        )
        if one.expression
        else tr("{source} to {target}, {sure}.", source=source, target=one.target, sure=sure)
    )
    return f"{said} {because(one)}"


def page(one: Candidate, *, several: bool) -> str:
    """Why a suggestion is made, as a small page."""
    rows = "".join(f"<li>{_marked(translated(reason))}</li>" for reason in one.reasons)
    but = tr("<b>But</b> {doubt}", doubt=_marked(translated(one.doubt)))
    doubt = f"<p>{but}</p>" if one.doubt else ""
    becomes = tr("The rule will be {expression}", expression=f"<code>{escape(one.expression)}</code>")
    rule = f"<p>{becomes}</p>" if one.expression else ""
    target = one.target or tr("the root")
    heading = f"{escape(source_of(one, several=several))} → {escape(target)}"
    sure = sure_of(one.band)
    sure = f"{sure[:1].upper()}{sure[1:]}"
    if one.band != BANDS[-1]:
        sure = tr("{sure} of such suggestions are right", sure=sure)
    return f"<p><b>{heading}</b><br>{escape(sure)}</p><ul>{rows}</ul>{doubt}{rule}"


def _marked(text: str) -> str:
    """Names that stand between backticks as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return "".join(f"<code>{escape(part)}</code>" if at % 2 else escape(part) for at, part in enumerate(parts))
