"""JSON with what people add to it (JSON5, JSONC) as plain JSON of the same lines: comments, trailing commas, bare keys, single quotes."""

import json
import re

_TOKEN = re.compile(
    r"""
    (?P<space>[\s\ufeff]+)
  | (?P<comment>//[^\n\r\u2028\u2029]*|/\*.*?\*/)
  | (?P<text>"(?:[^"\\\n\r]|\\(?:\r\n|.))*"|'(?:[^'\\\n\r]|\\(?:\r\n|.))*')
  | (?P<hex>[-+]?0[xX][0-9a-fA-F]{1,400})
  | (?P<number>[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:Infinity|NaN)\b)
  | (?P<word>[^\W\d][\w$]*|\$[\w$]*)
  | (?P<mark>[{}\[\],:])
    """,
    re.X | re.S,
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(\r\n|.))", re.S)
_SINGLE = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "0": "\0"}
_LINE_ENDS = ("\n", "\r", "\r\n", "\u2028", "\u2029")
_WORDS = ("true", "false", "null")


def plain_json(text: str) -> str | None:
    """The same value as plain JSON, every piece on its line; None where the text is something else, or plain already.

    >>> plain_json("{a: 'it is', /* why */ b: [1,],}")
    '{"a": "it is",           "b": [1 ] }'
    """
    made: list[str] = []
    at, comma, word_at = 0, -1, -1
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            return None
        kind, piece, at = found.lastgroup, found[0], found.end()
        if kind == "space" or kind == "comment":
            made.append(_blank(piece))
            continue
        if word_at >= 0:  # a bare word is a key, or nothing that JSON has
            if piece != ":":
                return None
            made[word_at] = json.dumps(made[word_at])
            word_at = -1
        if piece in ("}", "]") and comma >= 0:
            made[comma] = " "
        comma = len(made) if piece == "," else -1
        if kind == "word" and piece not in _WORDS:
            word_at = len(made)
        made.append(_WRITTEN.get(str(kind), str)(piece))
    written = "".join(made)
    return written if written != text and word_at < 0 else None


def _blank(piece: str) -> str:
    return "".join("\n" if one == "\n" else " " for one in piece)


def _text(token: str) -> str:
    """A string in double quotes; a line that it was continued on follows it."""
    ends = 0

    def one(found: re.Match[str]) -> str:
        nonlocal ends
        if found[1] or found[2]:
            return chr(int(found[1] or found[2], 16))
        if found[3] in _LINE_ENDS:
            ends += found[3].count("\n")
            return ""
        return _SINGLE.get(found[3], found[3])

    return json.dumps(_ESCAPE.sub(one, token[1:-1])) + "\n" * ends


def _number(token: str) -> str:
    token = token.removeprefix("+")
    token = re.sub(r"^(-?)\.", r"\g<1>0.", token)
    return re.sub(r"\.(?!\d)", ".0", token)


def _hex(token: str) -> str:
    return str(int(token, 16))


_WRITTEN = {"text": _text, "number": _number, "hex": _hex}
