"""O: what a flow does not say of its running and its failing."""

import re
from collections.abc import Iterator

from fieldwright.mapping.findings import Finding, finding
from fieldwright.project.operations.amounts import LONGEST
from fieldwright.project.operations.around import Around
from fieldwright.project.operations.calls import READING, method_of, path_of
from fieldwright.project.operations.places import flow_place, said, step_words
from fieldwright.project.use_cases import Flow, Step

_HANDLING = ("failure", "retry", "dead_letter", "partial_failure", "compensation", "alert")
"""What says what happens when a flow fails."""

_NUMBER_WORD = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_BOUNDED = re.compile(
    rf"\b{_NUMBER_WORD}\s*(?:x\b|×|times?\b|attempts?\b|tr(?:y|ies)\b|retr(?:y|ies)\b|more\b)"
    rf"|\b(?:at most|max(?:imum|\.)?|up to|no more than|not more than|limit(?:ed)?(?: to)?|after|retries:?)\s+(?:of\s+)?{_NUMBER_WORD}\s*(?:x|×|times?|attempts?|tr(?:y|ies)|retr(?:y|ies)|failures?)\b"
    rf"|\b(?:for|within|until|up to|at most|during|gives? up after|stops? after)\s+(?:an?|the|{_NUMBER_WORD})\s*(?:more\s+)?(?:second|minute|hour|day|night|week|midnight|end|next|morning|evening)"
    r"|\b(?:once|twice|thrice)\b(?!\s+(?:an?|every|each|per))|\b(?:until|till)\s+\d{1,2}[:.]?\d{0,2}\b|^\s*\d+\s*$"
    r"|\d+\s*(?:s|seconds?|min(?:ute)?s?|h(?:ours?)?)?\s*(?:,|and|then)\s*\d+",
    re.IGNORECASE,
)  # fmt: skip
_NONE = re.compile(r"^\s*(?:no|none|never|not|without)\b|\bno retr|\bnot? (?:tried|retried|repeated)", re.IGNORECASE)
_ENDLESS = re.compile(
    r"forever|for ever|indefinite|endless|unlimited|without (?:a )?limit|no limit|infinite|until (?:it|they|that|this) (?:works?|succeeds?|is accepted|goes? through)|until success",
    re.IGNORECASE,
)
_RETRIES = re.compile(r"\bretr(?:y|ies|ied)\b|\btr(?:y|ies|ied) (?:it )?again\b|\bsen[dt] again\b", re.IGNORECASE)
_ALREADY = re.compile(
    r"\b409\b|duplicat|already|exists|idempoten|same (?:key|reference|number)|upsert|twice", re.IGNORECASE
)
_ASKING = re.compile(r"request.{0,3}(?:response|reply)|synchronous|\brpc\b", re.IGNORECASE)


def no_failure_handling(_around: Around, flow: Flow) -> Iterator[Finding]:
    """O01."""
    if not any(said(getattr(flow, name)) for name in _HANDLING) and not any(said(step.failure) for step in flow.steps):
        yield _of(flow, "O01", "nothing says what happens when it fails: no failure, retry, dead letter or alert")


def creates_without_key(around: Around, flow: Flow) -> Iterator[Finding]:
    """O02: at the first step that creates something, where neither the flow nor the step says what becomes of a second one."""
    if said(flow.idempotency_key) or said(flow.duplicates):
        return
    for at, step in enumerate(flow.steps):
        if _creates(step) and not _ALREADY.search(f"{step.failure} {step.success} {step.when} {step.text}"):
            described = around.operation(step)
            if described is not None and any("idempoten" in one.name.lower() for one in described.parameters):
                continue
            what = f"{step_words(at, step)} creates with {step.operation or 'what it sends'}"
            yield _of(
                flow, "O02", f"{what}, and nothing tells a second one from the first", at,
                mend="Say the idempotency key, or what becomes of duplicates.",
            )  # fmt: skip
            return


def _creates(step: Step) -> bool:
    """Whether a step makes something new. What is put under its own address is the same however often, and what reads or deletes creates nothing."""
    method = method_of(step.operation)
    if method == "PUT":
        return not path_of(step.operation).rstrip("/").endswith("}")
    if method == "POST":
        return step.kind not in ("retrieve", "look up")
    return step.kind == "send" and method not in (*READING, "DELETE", "PATCH")


def retry_without_limit(_around: Around, flow: Flow) -> Iterator[Finding]:
    """O03."""
    retry = flow.retry[:LONGEST]
    if said(retry):
        if _ENDLESS.search(retry) or not (_BOUNDED.search(retry) or _NONE.search(retry)):
            yield _of(flow, "O03", f"the retry “{_short(flow.retry)}” does not say when it ends", "retry")
        return
    for at, step in enumerate(flow.steps):
        if _RETRIES.search(step.failure) and not _BOUNDED.search(step.failure[:LONGEST]):
            yield _of(flow, "O03", f"{step_words(at, step)} tries again, and nothing says how often", at)
            return


def no_owner(_around: Around, flow: Flow) -> Iterator[Finding]:
    """O06."""
    if not said(flow.owner):
        yield _of(flow, "O06", "nobody owns it", "owner")


def no_trigger(_around: Around, flow: Flow) -> Iterator[Finding]:
    """O07."""
    if not said(flow.trigger) and not said(flow.frequency):
        yield _of(flow, "O07", "nothing says what starts it, or how often", "trigger")


def no_change_marker(_around: Around, flow: Flow) -> Iterator[Finding]:
    """O08."""
    if re.search(r"\b(?:delta|incremental|changes? only)", flow.mode, re.IGNORECASE) and not said(flow.change_marker):
        yield _of(flow, "O08", "it moves what changed, and nothing says how a change is known", "change_marker")


def no_timeout(_around: Around, flow: Flow) -> Iterator[Finding]:
    """O09."""
    if _ASKING.search(flow.style) and not said(flow.timeout):
        yield _of(flow, "O09", "it waits for answers, and nothing says how long", "timeout")


def _of(flow: Flow, id_: str, message: str, *at: int | str, mend: str = "") -> Finding:
    way = ("steps", *at) if at and isinstance(at[0], int) else at
    return finding(id_, f"flow {flow.name}: {message}", mend=mend, sources=(flow_place(flow, *way),))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}…"


CHECKS = (
    no_failure_handling, creates_without_key, retry_without_limit, no_owner, no_trigger, no_change_marker, no_timeout,
)  # fmt: skip
"""Each from a flow with steps to findings."""
