"""Running a template in a sandbox: it reaches JSON values and a few functions that write Markdown, and nothing else.

A line ``<!-- section: ID -->`` of a template begins a section; what stands before the first is refused, unless it is empty.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from attrs import asdict, frozen
from jinja2 import BaseLoader, FunctionLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.report.handover.kept_markdown import check_draft
from fieldwright.report.handover.model import Missing, Section
from fieldwright.report.markdown import code, fenced, plain, table_of, with_code
from fieldwright.report.visible import anchor, visible

LONGEST = 10_000_000
"""Characters that a template may write."""

_SECTION = re.compile(r"<!-- section: (?P<id>[^<>\n]{1,200}?) -->[ \t]*")
_SCHEMES = ("http://", "https://", "mailto:")


@frozen
class Rendered:
    """What a template wrote: sections, and what the project would have to say for them."""

    sections: tuple[Section, ...]
    missing: tuple[Missing, ...]


class Renderer:
    """Runs templates by name; each is compiled once."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._missing: list[tuple[str, str, str]] = []
        # the name as the file's, so that tracebacks tell in which template a line is
        loader = FunctionLoader(lambda asked: (texts[asked], asked, None) if asked in texts else None)
        self._environment = _environment(loader, self._missing)

    def rendered(self, name: str, values: Mapping[str, Any]) -> Rendered:
        """What a template writes. Raises a `FieldwrightError` with the template's name and line."""
        self._missing.clear()
        try:
            text = _written(self._environment.get_template(name).generate(dict(values)), name)
        except TemplateSyntaxError as error:
            raise FieldwrightError(
                f"the template is broken: {error.message}", mend="correct this line", file=error.name or name, line=error.lineno
            ) from None  # fmt: skip
        except TemplateNotFound as error:
            raise _failed(error, name, "there is no such template", self._texts) from None
        except SecurityError as error:
            raise _failed(error, name, "the template may not do this", self._texts) from None
        except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise _failed(error, name, "the template fails", self._texts) from None
        except RecursionError:
            raise FieldwrightError("the template calls itself without end", mend="give it an end", file=name) from None
        sections = _sections(text, name)
        return Rendered(sections, _placed(self._missing, sections))


def render(parts: list[bytes]) -> list[bytes]:
    """`Renderer` as the worker process runs it: JSON of templates and of what is asked in, JSON of what is written out."""
    texts, asked = json.loads(parts[0])
    renderer = Renderer(texts)
    return [json.dumps([asdict(renderer.rendered(name, values)) for name, values in asked]).encode()]


def from_record(record: Any) -> Rendered:
    """What the worker process wrote."""
    sections = tuple(Section(**one) for one in record["sections"])
    return Rendered(sections, tuple(Missing(**one) for one in record["missing"]))


def link(text: str, target: str) -> Markup:
    """A link, where the target is an address of the web or of mail, or a file's; else the text alone."""
    if not target or (re.match(r"[A-Za-z][\w+.-]*:", target) and not target.lower().startswith(_SCHEMES)):
        return Markup(plain(text))  # noqa: S704  # escaped
    safe = re.sub(r"[\s<>()\\\x00-\x1f\"']", lambda found: f"%{ord(found[0]):02X}" if ord(found[0]) < 128 else "%20", visible(target))  # fmt: skip
    return Markup(f"[{plain(text)}]({safe})")  # noqa: S704  # escaped


# --- what a template sees --------------------------------------------------------------------------------------------


def _environment(loader: BaseLoader, missing: list[tuple[str, str, str]]) -> ImmutableSandboxedEnvironment:
    made = ImmutableSandboxedEnvironment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_shown
    )  # fmt: skip

    def lacking(what: str, place: str, attribute: str) -> Markup:
        missing.append((str(what), str(place), str(attribute)))
        return Markup(_lacking(str(what), str(place), str(attribute)))  # noqa: S704  # escaped

    def need(value: Any, what: str, place: str, attribute: str) -> Markup:
        text = str(value or "").strip()
        return Markup(_paragraphs(text)) if text else lacking(what, place, attribute)  # noqa: S704  # escaped

    functions: dict[str, Any] = {
        "need": need, "lacking": lacking, "table": _table, "bullets": _bullets, "link": link, "links": _links, "mermaid": _mermaid,
    }  # fmt: skip
    made.globals.update(functions)
    made.filters.update({"code": _code, "sentence": _sentence, "mark": _mark, "plain": _plain})
    return made


def _shown(value: Any) -> Any:
    """Everything that a template prints goes through here, so that no text of a project is markup."""
    if isinstance(value, Markup):
        return value
    return Markup(plain(value)) if isinstance(value, str) else value  # noqa: S704  # escaped


def _lacking(what: str, place: str, attribute: str) -> str:
    return f"**Not said yet:** {plain(what)}. To fill this in, set {code(attribute)} of {plain(place)}."


def _paragraphs(text: str) -> str:
    """Paragraphs; a line feed ends a line in them, written so that the Markdown itself reads well."""
    return "\n\n".join(plain(one).replace("<br>", "\\\n") for one in re.split(r"\n{2,}", text))


def _cell(value: Any) -> str:
    return str(value) if isinstance(value, Markup) else plain(str(value))


def _table(titles: Sequence[str], rows: Sequence[Sequence[Any]], caption: str = "") -> Markup:
    """A table, with its caption in the paragraph above."""
    text = table_of([plain(str(one)) for one in titles], [[_cell(value) for value in row] for row in rows])
    return Markup((f"Table: {plain(caption)}\n\n" if caption and text else "") + text)  # noqa: S704  # escaped


def _bullets(items: Sequence[Any]) -> Markup:
    """A list; of pairs, each text behind its heading."""
    lines: list[str] = []
    for one in items:
        if isinstance(one, (list, tuple)):
            heading, text = cast("Sequence[Any]", one)[:2]
            if text:
                lines.append(f"* **{_cell(heading)}:** {_cell(text)}")
        elif one:
            lines.append(f"* {_cell(one)}")
    return Markup("\n".join(lines))  # noqa: S704  # escaped


def _links(found: Sequence[Mapping[str, Any]]) -> Markup:
    """Links below one another, in a cell of a table."""
    return Markup("<br>".join(link(str(one["text"]), str(one["target"])) for one in found))  # noqa: S704  # escaped


def _mermaid(text: str) -> Markup:
    return Markup(fenced("mermaid", text))  # noqa: S704  # nothing ends the block


def _code(text: Any) -> Markup:
    return Markup(code(str(text)))  # noqa: S704  # escaped


def _plain(text: Any) -> Markup:
    return Markup(plain(str(text)))  # noqa: S704  # escaped


def _sentence(text: Any) -> Markup:
    return Markup(with_code(str(text)))  # noqa: S704  # escaped


def _mark(text: Any) -> Markup:
    """A name as part of a section's id."""
    return Markup(mark_of(str(text)))  # noqa: S704  # letters, digits, - and .


def mark_of(text: str) -> str:
    """A name as part of a section's id, or of a file's name."""
    return anchor(" ".join(text.split()).replace(" ", "-"))[:60].strip("-.") or "unnamed"


# --- what it wrote ---------------------------------------------------------------------------------------------------


def _written(pieces: Any, name: str) -> str:
    made: list[str] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > LONGEST:
            raise RefusedError(f"the template writes more than {LONGEST:,} characters", mend="write less", file=name)
        made.append(piece)
    return "".join(made)


def _sections(text: str, name: str) -> tuple[Section, ...]:
    check_draft(text, name)
    held: list[tuple[str, list[str]]] = []
    before: list[str] = []
    for line in text.split("\n"):
        found = _SECTION.fullmatch(line)
        if found is not None:
            held.append((_id(found["id"]), []))
        else:
            (held[-1][1] if held else before).append(line.rstrip())
    if not held or any(before):
        problem = "the template writes text before its first section" if held else "the template has no section"
        raise FieldwrightError(problem, mend="begin with a line such as <!-- section: title -->", file=name)
    made: dict[str, str] = {}
    for id_, lines in held:
        body = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
        if body:
            made[_free(id_, made)] = body
    return tuple(Section(id_, body) for id_, body in made.items())


def _id(text: str) -> str:
    return re.sub(r"[^\w.-]+", "-", text.strip())[:120] or "section"


def _free(id_: str, taken: Mapping[str, str]) -> str:
    at = 2
    made = id_
    while made in taken:
        made = f"{id_}-{at}"
        at += 1
    return made


def _placed(missing: Sequence[tuple[str, str, str]], sections: Sequence[Section]) -> tuple[Missing, ...]:
    """What is missing, with the section that says so."""
    found: dict[Missing, None] = {}
    for what, place, attribute in missing:
        said = _lacking(what, place, attribute)
        section = next((one.id for one in sections if said in one.text), "")
        found[Missing(section, what, place, attribute)] = None
    return tuple(found)


def _failed(error: Exception, name: str, what: str, texts: Mapping[str, str]) -> FieldwrightError:
    """What failed while a template ran, with the line where it did."""
    file, line = name, 0
    place = error.__traceback__
    while place is not None:
        if place.tb_frame.f_code.co_filename in texts:
            file, line = place.tb_frame.f_code.co_filename, place.tb_lineno
        place = place.tb_next
    said = " ".join(str(error).split())[:300]
    return FieldwrightError(f"{what}: {said}", mend="correct this line", file=file, line=line)
