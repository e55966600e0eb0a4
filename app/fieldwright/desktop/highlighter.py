"""Colours for expressions: one table of tokens, one of tones for each theme."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

TONES: Mapping[str, Mapping[str, str]] = MappingProxyType({
    "light": {
        "field": "#0f6b82", "string": "#a3421f", "number": "#8a4b08", "function": "#2b50d8", "keyword": "#7a3fb5", "variable": "#17708f",
        "comment": "#676f7d", "error": "#a11727", "warning": "#8f5f00", "info": "#2f56d0", "bracket": "#d7e0fb", "quiet": "#5f6878", "good": "#227747",
    },
    "dark": {
        "field": "#6cc7dd", "string": "#e8a183", "number": "#dfb06a", "function": "#8fabff", "keyword": "#c79bf2", "variable": "#7fd0e6",
        "comment": "#8a93a3", "error": "#ff7c70", "warning": "#e6b24c", "info": "#8fabff", "bracket": "#3b4766", "quiet": "#a3acba", "good": "#59cf92",
    },
    "contrast-light": {
        "field": "#00404f", "string": "#6b1d00", "number": "#5a2d00", "function": "#0026a3", "keyword": "#4b1282", "variable": "#004052",
        "comment": "#3b4250", "error": "#66000c", "warning": "#663a00", "info": "#0026a3", "bracket": "#b9c8ff", "quiet": "#33383f", "good": "#064b24",
    },
    "contrast-dark": {
        "field": "#8fe6ff", "string": "#ffc2a8", "number": "#ffd27a", "function": "#b3c6ff", "keyword": "#e0bfff", "variable": "#a6ebff",
        "comment": "#c2c9d6", "error": "#f8aaab", "warning": "#ffd466", "info": "#b3c6ff", "bracket": "#4a5a8c", "quiet": "#d5dae2", "good": "#70ffa0",
    },
})  # fmt: skip
"""What each kind of word looks like."""


def tone(name: str, palette: QPalette) -> QColor:
    """A tone for the palette in use."""
    return QColor(TONES[theme_of(palette)][name])


def theme_of(palette: QPalette) -> str:
    """The theme that a palette was made of, by its text: black or white itself in those of high contrast."""
    text = palette.color(QPalette.ColorRole.Text)
    name = "dark" if is_dark(palette) else "light"
    return f"contrast-{name}" if text.lightness() in (0, 255) else name


def is_dark(palette: QPalette) -> bool:
    """Whether text is light on dark in a palette."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


_TOKENS = re.compile(
    r"""(?P<comment>/\*.*?(?:\*/|$))
      | (?P<string>"(?:\\.|[^"\\])*(?:"|$)|'(?:\\.|[^'\\])*(?:'|$))
      | (?P<field>`[^`]*(?:`|$))
      | (?P<function>\$\w+(?=\s*\())
      | (?P<variable>\$\$|\$\w*)
      | (?P<keyword>\b(?:and|or|in|true|false|null|function)\b|:=|\?\?|\?:|~>|λ)
      | (?P<number>\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<name>[^\W\d]\w*)""",
    re.VERBOSE,
)
_COMMENT, _DOUBLE, _SINGLE = 1, 2, 3
_ENDS = {_COMMENT: re.compile(r"\*/"), _DOUBLE: re.compile(r'(?<!\\)"'), _SINGLE: re.compile(r"(?<!\\)'")}


def token_spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Where the words of a line begin and end (code points), and the tone of each."""
    for found in _TOKENS.finditer(text):
        kind = found.lastgroup or ""
        yield found.start(), found.end(), "field" if kind == "name" else kind


class Highlighter(QSyntaxHighlighter):
    """Colours a document's words. Call `recolour` when the palette changes."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self._theme = ""
        self.recolour(palette)

    def recolour(self, palette: QPalette) -> None:
        """Take the tones of a palette, where they are others."""
        theme = theme_of(palette)
        if theme == self._theme:
            return
        self._theme = theme
        for name in ("field", "string", "number", "function", "keyword", "variable", "comment"):
            made = QTextCharFormat()
            made.setForeground(tone(name, palette))
            self._formats[name] = made
        self._formats["comment"].setFontItalic(True)
        self._formats["keyword"].setFontWeight(QFont.Weight.Medium)
        self._formats["name"] = self._formats["field"]
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line, going on with a comment or text that the line before left open."""
        at = 0
        state = self.previousBlockState()
        if state in _ENDS:
            closed = _ENDS[state].search(text)
            at = closed.end() if closed else len(text)
            self.setFormat(0, at, self._formats["comment" if state == _COMMENT else "string"])
            if not closed:
                self.setCurrentBlockState(state)
                return
        self.setCurrentBlockState(0)
        for found in _TOKENS.finditer(text, at):
            kind = found.lastgroup or ""
            start = _units(text, found.start())
            self.setFormat(start, _units(text, found.end()) - start, self._formats[kind])
            if found.end() == len(text):
                self.setCurrentBlockState(_left_open(kind, found[0]))


def _left_open(kind: str, text: str) -> int:
    if kind == "comment" and not text.endswith("*/"):
        return _COMMENT
    if kind == "string" and (len(text) < 2 or text[-1] != text[0]):
        return _DOUBLE if text[0] == '"' else _SINGLE
    return 0


def _units(text: str, points: int) -> int:
    """Code points as Qt counts: in UTF-16 units."""
    return points + sum(one > "\uffff" for one in text[:points])


def units(text: str, points: int) -> int:
    """A place in a text, from code points to Qt's UTF-16 units."""
    return _units(text, points)


def points(text: str, unit: int) -> int:
    """A place in a text, from Qt's UTF-16 units to code points."""
    count = at = 0
    for at, one in enumerate(text):
        if count >= unit:
            return at
        count += 2 if one > "\uffff" else 1
    return len(text)
