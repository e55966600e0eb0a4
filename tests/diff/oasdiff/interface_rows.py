"""oasdiff's ids about operations, parameters, media types, responses, security: what a call is, beside its payloads."""

from tests.diff.contract.pairs import ADD, ANSWER, BODY, CALL, KEY, LIMIT, LIST, LOGIN, READ, REPLY, TEXT
from tests.diff.oasdiff.rows import API, GONE, Row, none, parameters

_POLICY = (
    "It breaks nobody by itself; that a last day has to be named is a team's own rule: give the id another severity."
)
_PATH, _ONE, _EARLY, _LATE, _ODD = "paths>/orders", "paths>/orders/{id}", "2001-01-31", "2099-12-31", "soon"
_STILL_USED = "Who still calls it stops working, deprecated or not: breaking; risky under the preset lenient, or once a day that was named is over."
_HURTS = "Calls that work today fail: oasdiff lists it, but does not judge it."
_KEPT = {"name": "zone", "in": "query", "schema": {"type": "string"}}
_HEADER = {"name": "X-Zone", "in": "header", "schema": {"type": "string"}}
_DROPPED = "What is still sent is passed over or refused; that it was announced changes nothing for who sends it."


def _dying(where: str, day: str = "") -> dict[str, object]:
    return {f"{where}>deprecated": True, **({f"{where}>x-sunset": day} if day else {})}


def _headers(**headers: object) -> dict[str, object]:
    return {f"{ADD}>responses>201>headers": headers}


def _login(**said: object) -> dict[str, object]:
    """Edits that give the interface a login with one flow, which all need."""
    flow = {"authorizationUrl": "https://old.test", "scopes": {"read": "Reads"}, **said}
    return {LOGIN: {"type": "oauth2", "flows": {"implicit": flow}}, "security": [{"login": []}]}


OPERATIONS = [
    Row("endpoint-added", ("operation-added",), {LIST: GONE}),
    Row("endpoint-deprecated", ("operation-deprecated",), {}, _dying(LIST)),
    Row("endpoint-deprecated-with-sunset", ("operation-deprecated",), {}, _dying(LIST, _LATE)),
    Row("endpoint-reactivated", ("operation-no-longer-deprecated",), _dying(LIST), {}),
    Row("api-deprecated-sunset-missing", ("operation-deprecated",), {}, _dying(LIST), _POLICY),
    Row("api-deprecated-sunset-parse", ("sunset-unreadable",), {}, _dying(LIST, _ODD), "It works today; what is risky is that nobody knows for how long."),
    Row("api-sunset-date-too-small", ("sunset-past",), {}, _dying(LIST, _EARLY), "It works today, and may go at any time: risky."),
    Row("api-sunset-date-changed-too-small", ("sunset-advanced",), _dying(LIST, _LATE), _dying(LIST, _EARLY), "It works today, and may go at any time: risky."),
    Row("sunset-deleted", ("sunset-removed",), _dying(LIST, _LATE), _dying(LIST), "It works today; the promise of a day is taken back: risky."),
    Row("api-invalid-stability-level", ("stability-unreadable",), {}, {f"{LIST}>x-stability-level": "solid"}, "No call fails by it: risky."),
    Row("api-stability-decreased", ("stability-lowered",), {f"{LIST}>x-stability-level": "stable"}, {f"{LIST}>x-stability-level": "beta"}, "No call fails by it; it may change without notice: risky."),
    Row("api-stability-increased", ("stability-raised",), {f"{LIST}>x-stability-level": "beta"}, {f"{LIST}>x-stability-level": "stable"}),
    Row("api-removed-without-deprecation", ("operation-removed",), {}, {LIST: GONE}),
    Row("api-removed-with-deprecation", ("deprecated-operation-removed",), _dying(LIST), {LIST: GONE}, _STILL_USED),
    Row("api-removed-before-sunset", ("operation-removed-before-sunset",), _dying(LIST, _LATE), {LIST: GONE}),
    Row("api-path-removed-without-deprecation", ("operation-removed",), {}, {_PATH: GONE}),
    Row("api-path-removed-with-deprecation", ("deprecated-operation-removed",), _dying(f"{_PATH}>get") | {f"{_PATH}>post": GONE}, {_PATH: GONE}, _STILL_USED),
    Row("api-path-removed-before-sunset", ("operation-removed-before-sunset",), _dying(f"{_PATH}>get", _LATE) | {f"{_PATH}>post": GONE}, {_PATH: GONE}),
    Row("api-path-sunset-parse", ("deprecated-operation-removed",), _dying(f"{_PATH}>get", _ODD) | {f"{_PATH}>post": GONE}, {_PATH: GONE}),
    Row("api-operation-id-removed", ("operation-id-removed",), {}, {f"{LIST}>operationId": GONE}),
    Row("api-operation-id-added", ("operation-id-added",), {f"{LIST}>operationId": GONE}),
    Row("api-tag-removed", ("operation-tag-removed",), {f"{LIST}>tags": ["sales"]}),
    Row("api-tag-added", ("operation-tag-added",), {}, {f"{LIST}>tags": ["sales"]}),
    Row("api-version-decreased", ("api-version-lowered",), {}, {"info>version": "1.1.0"}, "Old and new may be mixed up, and then all else is the wrong way round: risky."),
    Row("webhook-added", ("webhook-added",), {}, {"webhooks": {"paid": CALL}}),
    Row("webhook-removed", ("webhook-removed",), {"webhooks": {"paid": CALL}}),
    Row("api-schema-removed", ("definition-removed",), {"components>schemas>Note": {"type": "object"}}),
    *none("A version that stays as it is is no change; what else changed is listed, and the version stands above it.", "api-version-not-bumped", "api-major-version-not-bumped"),
]  # fmt: skip

SECURITY = [
    Row("api-security-component-removed", ("security-definition-removed",), {}, {LOGIN: GONE}),
    Row("api-security-component-added", ("security-definition-added",), {LOGIN: GONE}),
    Row("api-security-component-type-changed", ("security-type-changed",), {}, {"components>securitySchemes>key": {"type": "http", "scheme": "basic"}}, _HURTS),
    Row("api-security-component-oauth-url-changed", ("oauth-authorization-url-changed",), _login(), _login(authorizationUrl="https://new.test"), _HURTS),
    Row("api-security-component-oauth-token-url-changed", ("oauth-token-url-changed",), _login(tokenUrl="https://old.test"), _login(tokenUrl="https://new.test"), _HURTS),
    Row("api-security-component-oauth-scope-added", ("oauth-scope-added",), _login(), _login(scopes={"read": "Reads", "erase": "Erases"})),
    Row("api-security-component-oauth-scope-removed", ("oauth-scope-removed",), _login(), _login(scopes={}), _HURTS),
    Row("api-security-component-oauth-scope-changed", ("oauth-scope-described",), _login(), _login(scopes={"read": "Reads all"})),
    Row("api-security-added", ("security-added",), {f"{LIST}>security": []}, {f"{LIST}>security": [KEY]}, _HURTS),
    Row("api-security-removed", ("security-removed",), {f"{LIST}>security": [KEY]}, {f"{LIST}>security": []}),
    Row("api-security-scope-added", ("security-scope-added",), {f"{LIST}>security": [{"login": []}]}, {f"{LIST}>security": [{"login": ["read"]}]}, _HURTS),
    Row("api-security-scope-removed", ("security-scope-removed",), {f"{LIST}>security": [{"login": ["read"]}]}, {f"{LIST}>security": [{"login": []}]}),
    Row("api-global-security-added", ("security-added",), {"security": GONE}, {}, _HURTS),
    Row("api-global-security-removed", ("security-removed",), {}, {"security": GONE}),
    Row("api-global-security-scope-added", ("security-scope-added",), READ, {"security": [{"login": ["read", "write"]}]}, _HURTS),
    Row("api-global-security-scope-removed", ("security-scope-removed",), {"security": [{"login": ["read", "write"]}]}, READ),
]  # fmt: skip

PARAMETERS = [
    Row("new-required-request-parameter", ("required-field-added-open",), parameters(), parameters({**_KEPT, "required": True})),
    Row("new-optional-request-parameter", ("optional-field-added-open",), parameters(), parameters(_KEPT)),
    Row("new-required-request-default-parameter-to-existing-path", ("required-field-added-open",), {}, {f"{_PATH}>parameters": [{**_KEPT, "required": True}]}),
    Row("new-optional-request-default-parameter-to-existing-path", ("optional-field-added-open",), {}, {f"{_PATH}>parameters": [_KEPT]}),
    Row("new-request-path-parameter", ("required-field-added-open",), {f"{_ONE}>parameters": GONE}, {f"{_ONE}>parameters": GONE, f"{_ONE}>get>parameters": API["paths"]["/orders/{id}"]["parameters"]}),
    Row("new-required-request-header-property", ("required-field-added-open",), parameters({**_HEADER, "schema": {"type": "object", "properties": {}}}), parameters({**_HEADER, "schema": {"type": "object", "properties": {"v": {}}, "required": ["v"]}})),
    Row("request-header-property-became-required", ("became-required",), parameters({**_HEADER, "schema": {"type": "object", "properties": {"v": {"type": "string"}}}}), parameters({**_HEADER, "schema": {"type": "object", "properties": {"v": {"type": "string"}}, "required": ["v"]}})),
    Row("request-header-property-became-enum", ("enum-set",), parameters({**_HEADER, "schema": {"type": "object", "properties": {"v": {"type": "string"}}}}), parameters({**_HEADER, "schema": {"type": "object", "properties": {"v": {"type": "string", "enum": ["a"]}}}})),
    Row("request-parameter-removed", ("optional-field-removed-open",), parameters(_KEPT, _HEADER), parameters(_HEADER)),
    Row("request-parameter-removed-with-deprecation", ("optional-field-removed-open",), parameters({**_KEPT, "deprecated": True}, _HEADER), parameters(_HEADER), _DROPPED),
    Row("request-parameter-removed-before-sunset", ("optional-field-removed-open",), parameters({**_KEPT, "deprecated": True, "x-sunset": _LATE}, _HEADER), parameters(_HEADER), _DROPPED),
    Row("request-parameter-sunset-parse", ("optional-field-removed-open",), parameters({**_KEPT, "deprecated": True, "x-sunset": _ODD}, _HEADER), parameters(_HEADER), _DROPPED),
    Row("request-parameter-became-required", ("became-required",), {}, {f"{LIMIT}>required": True}),
    Row("request-parameter-became-optional", ("became-optional",), {f"{LIMIT}>required": True}),
    Row("request-parameter-deprecated", ("became-deprecated",), {}, _dying(LIMIT)),
    Row("request-parameter-reactivated", ("no-longer-deprecated",), _dying(LIMIT)),
    Row("request-parameter-deprecated-sunset-missing", ("became-deprecated",), {}, _dying(LIMIT), _POLICY),
    Row("request-parameter-sunset-date-too-small", ("sunset-past",), {}, _dying(LIMIT, _EARLY), "It works today, and may go at any time: risky."),
    Row("request-parameter-sunset-deleted", ("sunset-removed",), _dying(LIMIT, _LATE), _dying(LIMIT), "It works today; the promise of a day is taken back: risky."),
    Row("request-parameter-sunset-date-changed-too-small", ("sunset-advanced",), _dying(LIMIT, _LATE), _dying(LIMIT, _EARLY), "It works today, and may go at any time: risky."),
]  # fmt: skip

_JSON, _HAL = {"application/json": TEXT}, {"application/hal+json": TEXT}
BODIES = [
    Row("request-body-added-required", ("required-request-body-added",), {f"{ADD}>requestBody": GONE}, {f"{ADD}>requestBody>required": True}),
    Row("request-body-added-optional", ("request-body-added",), {f"{ADD}>requestBody": GONE}),
    Row("request-body-removed", ("request-body-removed",), {}, {f"{ADD}>requestBody": GONE}),
    Row("request-body-became-optional", ("request-body-became-optional",), {f"{ADD}>requestBody>required": True}),
    Row("request-body-became-required", ("request-body-became-required",), {}, {f"{ADD}>requestBody>required": True}),
    Row("request-body-media-type-added", ("request-media-type-added",), {}, {f"{BODY}>text/csv": TEXT}),
    Row("request-body-media-type-removed", ("request-media-type-removed",), {f"{BODY}>text/csv": TEXT}),
    Row("request-body-media-type-schema-added", ("request-payload-described",), {BODY: {"text/csv": {}}}, {BODY: {"text/csv": TEXT}}),
    Row("request-body-media-type-schema-removed", ("request-payload-undescribed",), {BODY: {"text/csv": TEXT}}, {BODY: {"text/csv": {}}}),
    Row("response-body-media-type-schema-added", ("response-payload-described",), {REPLY: {"text/csv": {}}}, {REPLY: {"text/csv": TEXT}}),
    Row("response-body-media-type-schema-removed", ("response-payload-undescribed",), {REPLY: {"text/csv": TEXT}}, {REPLY: {"text/csv": {}}}),
    Row("response-media-type-added", ("response-media-type-added",), {}, {f"{REPLY}>text/csv": TEXT}),
    Row("response-media-type-removed", ("response-media-type-removed",), {f"{REPLY}>text/csv": TEXT}),
    Row("response-media-type-name-changed", ("response-media-type-parameters-changed",), {REPLY: {"text/csv": TEXT}}, {REPLY: {"text/csv; header=present": TEXT}}),
    Row("response-media-type-name-generalized", ("response-media-type-widened",), {REPLY: _HAL}, {REPLY: _JSON}, "What comes is compared field by field; who asks for it with Accept may have to ask otherwise: risky."),
    Row("response-media-type-name-specialized", ("response-media-type-narrowed",), {REPLY: _JSON}, {REPLY: _HAL}),
    Row("response-success-status-removed", ("success-status-removed",), {f"{LIST}>responses>206": ANSWER}),
    Row("response-success-status-added", ("success-status-added",), {}, {f"{LIST}>responses>206": ANSWER}),
    Row("response-non-success-status-removed", ("response-status-removed",), {}, {f"{LIST}>responses>400": GONE}),
    Row("response-non-success-status-added", ("response-status-added",), {f"{LIST}>responses>400": GONE}),
    Row("response-header-added", ("optional-field-added-open",), {}, _headers(ETag=TEXT)),
    Row("required-response-header-removed", ("required-field-removed-open",), _headers(ETag={**TEXT, "required": True}, Age=TEXT), _headers(Age=TEXT)),
    Row("optional-response-header-removed", ("optional-field-removed-open",), _headers(ETag=TEXT), {}),
    Row("response-header-became-optional", ("became-optional",), _headers(ETag={**TEXT, "required": True}), _headers(ETag=TEXT)),
    Row("response-header-type-changed", ("type-changed",), _headers(ETag=TEXT), _headers(ETag={"schema": {"type": "integer"}})),
    Row("response-header-type-generalized", ("type-widened",), _headers(Age={"schema": {"type": "integer"}}), _headers(Age={"schema": {"type": "number"}})),
    Row("response-header-type-specialized", ("type-narrowed",), _headers(Age={"schema": {"type": "number"}}), _headers(Age={"schema": {"type": "integer"}})),
    Row("response-header-type-compatible", ("format-set",), _headers(Age=TEXT), _headers(Age={"schema": {"type": "string", "format": "date"}})),
    Row("response-header-became-nullable", ("became-nullable",), _headers(ETag=TEXT), _headers(ETag={"schema": {"type": ["string", "null"]}})),
    Row("response-header-became-not-nullable", ("became-not-nullable",), _headers(ETag={"schema": {"type": ["string", "null"]}}), _headers(ETag=TEXT)),
]  # fmt: skip

INTERFACE = (*OPERATIONS, *SECURITY, *PARAMETERS, *BODIES)
