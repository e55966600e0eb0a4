"""A payload's text with its values masked in their places: names, tags and codes of the format stay, and no line moves."""

import re

from fieldwright.project.masking import masked_text

_JSON = re.compile(r'(?P<name>"(?:[^"\\]++|\\.)*+"(?=\s*+:))|(?P<text>"(?:[^"\\]++|\\.)*+"?)|(?P<number>-?\d[\d.eE+-]*+)', re.DOTALL)  # fmt: skip
_XML = re.compile(
    r"(?P<skipped><\?.*?\?>|<!--.*?-->)|(?P<data><!\[CDATA\[.*?\]\]>)|(?P<tag><(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>?)|(?P<text>[^<]++)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"(?P<name>[^\s=\"'<>]+)(?P<gap>\s*=\s*)(?P<value>\"[^\"]*\"|'[^']*')")
_ENTITY = re.compile(r"(&#?\w+;)")
_ESCAPE = re.compile(r"(\\u[0-9a-fA-F]{4}|\\.)")
_KEPT = ("xmlns", "xsi:", "xml:")


def veiled_text(text: str, medium: str) -> str:
    """The text of a payload, or of a part that begins where the payload or a record does."""
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start in ("{", "["):
        return _JSON.sub(_json, text)
    if start == "<" or medium == "xml":
        return _XML.sub(_xml, text)
    if medium == "csv":
        head, end, rest = text.partition("\n")
        return head + end + _every(rest)
    return _every(text)


def every_character(text: str) -> str:
    """A part of a text that begins anywhere: nothing of it can be told from a value."""
    return _every(text)


_ASCII = {
    one: "9" if chr(one).isdigit() else "X" if chr(one).isupper() else "x" for one in range(128) if chr(one).isalnum()
}
_OTHER = re.compile(r"[^\x00-\x7f]")


def _every(text: str) -> str:
    """Letters and digits one by one: a long text is done at once."""
    return _OTHER.sub(_other, text.translate(_ASCII)) if not text.isascii() else text.translate(_ASCII)


def _other(found: re.Match[str]) -> str:
    return "x" if found[0].isalnum() else found[0]


def _json(found: re.Match[str]) -> str:
    if found["text"] is None:
        return found["name"] or found["number"].translate(_ASCII)
    return '"' + _between(_ESCAPE, found["text"][1:].removesuffix('"')) + '"' * found["text"][1:].endswith('"')


def _xml(found: re.Match[str]) -> str:
    if found["text"] is not None:
        return _between(_ENTITY, found["text"])
    if found["data"] is not None:
        return f"<![CDATA[{_every(found['data'][9:-3])}]]>"
    return _ATTRIBUTE.sub(_attribute, found["tag"]) if found["tag"] is not None else _comment(found["skipped"])


def _comment(text: str) -> str:
    return f"<!--{_every(text[4:-3])}-->" if text.startswith("<!--") else text


def _attribute(found: re.Match[str]) -> str:
    if found["name"].startswith(_KEPT):
        return found[0]
    mark = found["value"][0]
    return f"{found['name']}{found['gap']}{mark}{_between(_ENTITY, found['value'][1:-1])}{mark}"


def _between(kept: re.Pattern[str], text: str) -> str:
    """The text masked, but for what stands for one character."""
    parts = kept.split(text)
    return "".join(masked_text(part) if at % 2 == 0 else "x" if part.startswith("\\u") else part for at, part in enumerate(parts))  # fmt: skip
