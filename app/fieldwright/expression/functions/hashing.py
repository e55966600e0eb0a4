"""Hashes, masks and stable identifiers."""

import hashlib
import hmac
import uuid
from collections.abc import Mapping
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

from fieldwright.expression.functions.arguments import text, unusable, whole, wrong
from fieldwright.expression.functions.entry import IDENTITY, PRIVACY, Gives, own

NAMESPACES: Mapping[str, uuid.UUID] = MappingProxyType(
    {"dns": uuid.NAMESPACE_DNS, "url": uuid.NAMESPACE_URL, "oid": uuid.NAMESPACE_OID, "x500": uuid.NAMESPACE_X500}
)


def sha256(value: Any = None) -> Any:
    """``$sha256``."""
    return None if value is None else hashlib.sha256(_bytes("sha256", "text", value)).hexdigest()


def sha512(value: Any = None) -> Any:
    """``$sha512``."""
    return None if value is None else hashlib.sha512(_bytes("sha512", "text", value)).hexdigest()


def hmac_sha256(value: Any = None, key: Any = None) -> Any:
    """``$hmacSha256``."""
    if value is None:
        return None
    return hmac.digest(_key("hmacSha256", key), _bytes("hmacSha256", "text", value), "sha256").hex()


def pseudonym(value: Any = None, key: Any = None, length: Any = None) -> Any:
    """``$pseudonym``: a keyed hash, cut."""
    if value is None:
        return None
    size = whole("pseudonym", "length", length, 8, 64, 16)
    return hmac.digest(_key("pseudonym", key), _bytes("pseudonym", "value", value), "sha256").hex()[:size]


def uuid5(name: Any = None, namespace: Any = None) -> Any:
    """``$uuid5``."""
    if name is None:
        return None
    return str(uuid.uuid5(namespace_of("uuid5", namespace), _clean("uuid5", "name", name)))


def _clean(function: str, argument: str, value: Any) -> str:
    given = text(function, argument, value)
    return given.encode("utf-8", "replace").decode() if any("\ud800" <= one <= "\udfff" for one in given) else given


def _bytes(function: str, argument: str, value: Any) -> bytes:
    return text(function, argument, value).encode("utf-8", "replace")


def _key(function: str, key: Any) -> bytes:
    if not isinstance(key, str) or not key:
        wrong(function, "key", "text that is not empty, such as $params.key", None if key is None else "something else")
    return key.encode("utf-8", "replace")


@lru_cache(maxsize=1_000)
def _named(namespace: str) -> uuid.UUID | None:
    found = NAMESPACES.get(namespace)
    if found is not None:
        return found
    try:
        return uuid.UUID(namespace) if len(namespace) == 36 else None
    except ValueError:
        return None


def namespace_of(function: str, namespace: Any) -> uuid.UUID:
    """The namespace of a UUID or of one of `NAMESPACES`. Raises `HostError`."""
    if not isinstance(namespace, str):
        wrong(function, "namespace", "a UUID, or one of dns, url, oid, x500", namespace)
    found = _named(namespace)
    if found is None:
        unusable(function, "namespace", "is neither a UUID nor one of dns, url, oid, x500", namespace)
    return found


_private = partial(own, PRIVACY)
_identity = partial(own, IDENTITY)
_HEX64, _HEX128 = Gives("string", longest=64, shortest=64), Gives("string", longest=128, shortest=128)

ENTRIES = (
    _private("sha256", "text", "<x:s>", "The SHA-256 hash of the text's UTF-8 bytes, in 64 small hexadecimal digits. A hash of few possible values can be guessed: for personal data take $pseudonym.",
             '$sha256("abc")', '"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"', gives=_HEX64, host=sha256,
             vectors=(('$left($sha256("Zürich"), 16)', '"' + hashlib.sha256("Zürich".encode()).hexdigest()[:16] + '"'),)),
    _private("sha512", "text", "<x:s>", "The SHA-512 hash of the text's UTF-8 bytes, in 128 small hexadecimal digits.",
             '$left($sha512("abc"), 16)', '"ddaf35a193617aba"', gives=_HEX128, host=sha512, vectors=(('$left($sha512(""), 16)', '"cf83e1357eefb8bd"'),)),
    _private("hmacSha256", "text, key", "<xx:s>", "The HMAC-SHA-256 of the text with a secret key, in 64 small hexadecimal digits. The key belongs in $params.",
             '$left($hmacSha256("The quick brown fox jumps over the lazy dog", "key"), 16)', '"f7bc83f430538424"', gives=_HEX64, host=hmac_sha256,
             vectors=(('$left($hmacSha256("", "k"), 8)', '"' + hmac.digest(b"k", b"", "sha256").hex()[:8] + '"'),), fails=('$hmacSha256("a", "")', '$hmacSha256("a")')),
    _private("pseudonym", "value, key[, length]", "<xxn?:s>",
             "The same short name for the same value and key, from which nobody without the key finds the value: the first 16 (or 8 to 64) digits of $hmacSha256. Still personal data for whoever has the key.",
             '$pseudonym("jane.doe@example.org", "s3cret")', '"' + hmac.digest(b"s3cret", b"jane.doe@example.org", "sha256").hex()[:16] + '"',
             gives=Gives("string", longest=64, shortest=8), host=pseudonym, vectors=(('$length($pseudonym(1, "k", 32))', "32"),), fails=('$pseudonym("a")', '$pseudonym("a", "k", 4)')),
    _private("maskText", "text[, keep[, character]]", "<xn?s?:s>", "The text with a mark for every character but the last ones, four unless said; a text no longer than that is masked whole.",
             '$maskText("DE89370400440532013000")', '"******************3000"', gives=Gives("string", longest="first"),
             source="""function($text, $keep, $mark) {$exists($text) and $text != null ? (
    $t := $string($text);
    $n := $exists($keep) and $keep != null ? $wholeNumber($keep, "maskText", "keep") : 4;
    $by := $exists($mark) and $mark != null ? $string($mark) : "*";
    $length($by) = 1 ? $length($t) <= $n ? $pad("", $length($t), $by) : $pad("", $length($t) - $n, $by) & ($n = 0 ? "" : $substring($t, -$n))
      : $error("$maskText: character must be a single character")
  )}""", needs=("wholeNumber",), vectors=(('$maskText("1234")', '"****"'), ('$maskText("secret", 0, "x")', '"xxxxxx"')), fails=('$maskText("a", 1, "")',)),
    _private("maskEmail", "text", "<x:s>", "A mail address with only its first character and its domain; a text without @ is masked whole.",
             '$maskEmail("jane.doe@example.org")', '"j***@example.org"', gives=Gives("string"),
             source="""function($text) {$exists($text) and $text != null ? (
    $t := $string($text);
    $contains($t, /.@./) ? $substring($t, 0, 1) & "***@" & $match($t, /@([^@]*)$/).groups[0] : "***"
  )}""", vectors=(('$maskEmail("nobody")', '"***"'), ('$maskEmail("a@b@c.d")', '"a***@c.d"'))),
    _identity("uuid5", "name, namespace", "<xx:s>", "The same UUID (version 5, RFC 9562) for the same name in the same namespace: a UUID of your own, or dns, url, oid, x500.",
              '$uuid5("www.example.org", "dns")', '"' + str(uuid.uuid5(uuid.NAMESPACE_DNS, "www.example.org")) + '"', gives=Gives("string", format="uuid", longest=36, shortest=36), host=uuid5,
              vectors=(('$uuid5(4711, "6ba7b811-9dad-11d1-80b4-00c04fd430c8")', '"' + str(uuid.uuid5(uuid.NAMESPACE_URL, "4711")) + '"'),), fails=('$uuid5("a", "mine")', '$uuid5("a")')),
    _identity("sequence", "[start[, step]]", "<n?n?:n>",
              "The number of the record within its run, counted from start (1 unless said) in steps (of 1). It follows the record's place in the input, so that it is the same however many processes run, "
              "everywhere in one record, and in the next run of the same input. Whoever runs an exported expression gives $recordNumber, 1 for the first record.",
              "$sequence(1000)", "1000", gives=Gives("number", missing="never"),
              source="""function($start, $step) {
    ($exists($start) and $start != null ? $start : 1)
      + (($exists($recordNumber) ? $recordNumber : 1) - 1) * ($exists($step) and $step != null ? $step : 1)
  }""", blanks="A start or step that is null or missing is 1.", vectors=(("$sequence()", "1"), ("($recordNumber := 3; $sequence(10, 5))", "10"))),
)  # fmt: skip
