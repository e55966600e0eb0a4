"""The sentences that library rooms write and the window shows, found in their sources: see `desktop.language.library`.

Of the modules in `TALKING` all texts that read like sentences or names; elsewhere what is given to errors, findings and notes.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

APP = Path(__file__).parent.parent / "app" / "fieldwright"
TALKING = (
    "mapping/checks", "mapping/findings.py", "mapping/suggest/reasons.py", "mapping/suggest/transforms.py", "mapping/suggest/kinds.py",
    "project/operations", "project/catalog/rules", "project/catalog/kinds.py", "project/catalog/checking.py", "project/catalog/words.py",
    "expression/functions", "diff/kinds", "diff/fields", "diff/contract",
    "report/importing/foreign/headers.py", "report/importing/foreign/model.py", "report/importing/foreign/recognising.py", "mapping/running/explain.py",
)  # fmt: skip
"""Folders and modules in which every sentence is for people."""
SAYING = re.compile(
    r"(?!Value|Type|Key|Runtime|Assertion|Index|Attribute|NotImplemented)\w*Error|_?finding|_?found|note|Note|refused?|refuse_all|refusal"
    r"|unusable|Mend|Failure|Violation|Fault|Remark|Problem|Kind|Idea|Said|Unclear|wrong|Difference|Step|Edit|Draft|Format|Platform|progress"
)
"""Whoever is called so says what it is given to people."""
ALSO: Mapping[str, tuple[str, ...]] = {
    "report": (
        "writing {0}", "running the test cases", "Not compared with Fieldwright on samples.", "Equal on {0} of {1} sample.", "Equal on {0} of {1} samples.",
        "Equal on {0} of {1} sample ({2}).", "Equal on {0} of {1} samples ({2}).", "DIFFERENT on {0}: {1}.", "Not run on {0}: {1}.", "Not compared.",
        "Values from sample payloads are not in this document, so that it carries no personal data from them.",
        "Sample values are masked in {0} field: {1}.", "Sample values are masked in {0} fields: {1}.", "Sample values are shown in {0}: {1}.",
        "Sample values are masked in {0} field: {1}; shown in {2}: {3}.", "Sample values are masked in {0} fields: {1}; shown in {2}: {3}.",
    ),
    "schema": (
        "comma", "semicolon", "tab", "bar", "Read as a table: delimiter {0}, header on line {1}, {2}. Say so if that is wrong.",
        "Read as a table: delimiter {0}, no header, {1}. Say so if that is wrong.",
        "CSV table", "TSV table", "{0} CSV tables", "{0} TSV tables", "NDJSON sample", "{0} JSON samples", "{0} NDJSON samples", "{0} XML samples",
        "Inferred from {0} row.", "Inferred from {0} rows.",
        "Inferred from {0} row. Required means that all rows have it; an empty cell is a missing field.",
        "Inferred from {0} rows. Required means that all rows have it; an empty cell is a missing field.",
    ),
}  # fmt: skip
"""What is put together of words, as it reads then, by room."""
_SENTENCE = re.compile(r"[A-Za-z]{2,}[,:;)`]* [(`{a-zA-Z]")
_NAME = re.compile(r"[A-Z][a-z]{2,}")


def sources() -> Mapping[str, list[str]]:
    """The sentences by room of the library, each once: with the first room that has it."""
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for path in sorted(APP.rglob("*.py")):
        room, *_ = path.relative_to(APP).parts
        if room in ("desktop", "cli"):
            continue
        for text in _of_module(path):
            if text not in seen:
                seen.add(text)
                found.setdefault(room, []).append(text)
    for room, texts in ALSO.items():
        found.setdefault(room, []).extend(one for one in texts if one not in seen)
    return found


def _of_module(path: Path) -> Iterator[str]:
    inner = path.relative_to(APP).as_posix()
    talking = any(inner.startswith(one) for one in TALKING)
    tree = ast.parse(path.read_text("utf-8"))
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text(node)
        if not text or isinstance(above.get(node), ast.Expr | ast.JoinedStr | ast.Compare):
            continue
        plain = not re.search(r"\{\d+\}", text)
        if not _SENTENCE.search(re.sub(r"`[^`]*`", "`", text)) and not (talking and plain and _NAME.fullmatch(text)):
            continue
        if "\n" in text or re.search(r"\\[dws(]|\(\?|^\$|:= ", text):
            continue
        if talking or SAYING.fullmatch(_called(node, above)):
            yield text


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.strip() if "{" not in node.value else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    made, count = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            made += str(value.value).replace("{", "{{").replace("}", "}}")
        else:
            made += f"{{{count}}}"
            count += 1
    return made.strip()


def _called(node: ast.AST, above: Mapping[ast.AST, ast.AST]) -> str:
    while node in above and not isinstance(node, ast.stmt):
        node = above[node]
        if isinstance(node, ast.Call):
            return ast.unparse(node.func).split(".")[-1]
    return ""
