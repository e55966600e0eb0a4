"""For every kind of change of an interface a pair of small documents: what is edited for the old and the new version, and what is expected.

What is expected has two letters for each id: the severity as source, and as target, under the preset strict; first as it stands, then with
old and new swapped.
"""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from tests.diff.contract.documents import API, CHANNELS, GONE, WSDL, Edits, payload

Expected = Mapping[str, str]


@frozen
class Pair:
    """Edits of a document that make the old and the new version, and the ids that are expected with their severities."""

    old: Edits
    new: Edits
    expected: Expected
    swapped: Expected
    document: Any = API


LIST, ADD, ONE = "paths>/orders>get", "paths>/orders>post", "paths>/orders/{id}"
LIMIT = f"{LIST}>parameters>0"
LOGIN = "components>securitySchemes>login"
FLOWS = f"{LOGIN}>flows"
READ = {"security": [{"login": ["read"]}]}
TEXT = {"schema": {"type": "string"}}
ANSWER = {"description": "It"}
CALL = {"post": {"requestBody": payload({"type": "string"}), "responses": {"200": ANSWER}}}
BODY, REPLY = f"{ADD}>requestBody>content", f"{ADD}>responses>201>content"
PLACE = {"url": "https://{zone}.test", "variables": {"zone": {"default": "eu"}}}
ZONES = {"url": "https://{zone}.test", "variables": {"zone": {"default": "eu", "enum": ["eu", "us"]}}}
FORM = {f"{ADD}>requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {"scan": {"type": "string"}}}}}}}  # fmt: skip
PARTS = f"{ADD}>requestBody>content>multipart/form-data>encoding"
STYLED = {f"{LIMIT}>schema": {"type": "array", "items": {"type": "integer"}}}
HEADERS = f"{LIST}>responses>200>headers"
HEADER = {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}

OPERATIONS = (
    Pair({}, {f"{LIST}": GONE}, {"operation-removed": "BB"}, {"operation-added": "SS"}),
    Pair({f"{LIST}>deprecated": True}, {LIST: GONE}, {"deprecated-operation-removed": "BB"}, {"operation-added": "SS"}),
    Pair({f"{LIST}>deprecated": True, f"{LIST}>x-sunset": "2001-01-31"}, {LIST: GONE}, {"operation-removed-after-sunset": "BB"}, {"operation-added": "SS"}),
    Pair({f"{LIST}>deprecated": True, f"{LIST}>x-sunset": "2099-01-31"}, {LIST: GONE}, {"operation-removed-before-sunset": "BB"}, {"operation-added": "SS"}),
    Pair({}, {"paths>/orders": GONE, "paths>/purchases": API["paths"]["/orders"]}, {"operation-moved": "BB"}, {"operation-moved": "BB"}),
    Pair({}, {LIST: GONE, "paths>/orders>query": API["paths"]["/orders"]["get"]}, {"operation-method-changed": "BB"}, {"operation-method-changed": "BB"}),
    Pair({}, {ONE: GONE, "paths>/orders/{key}": {**API["paths"]["/orders/{id}"], "parameters": [{"name": "key", "in": "path", "required": True, "schema": {"type": "integer"}}]}},
         {"path-parameter-renamed": "SS"}, {"path-parameter-renamed": "SS"}),
    Pair({}, {f"{LIST}>operationId": GONE}, {"operation-id-removed": "RR"}, {"operation-id-added": "SS"}),
    Pair({}, {f"{LIST}>operationId": "orders"}, {"operation-id-changed": "RR"}, {"operation-id-changed": "RR"}),
    Pair({}, {f"{LIST}>tags": ["sales"]}, {"operation-tag-added": "DD"}, {"operation-tag-removed": "DD"}),
    Pair({}, {f"{LIST}>summary": "Lists"}, {"operation-summary-changed": "DD"}, {"operation-summary-changed": "DD"}),
    Pair({}, {f"{LIST}>description": "Lists"}, {"operation-description-changed": "DD"}, {"operation-description-changed": "DD"}),
    Pair({}, {f"{LIST}>externalDocs": {"url": "https://docs.test"}}, {"further-documentation-changed": "DD"}, {"further-documentation-changed": "DD"}),
    Pair({}, {f"{LIST}>deprecated": True}, {"operation-deprecated": "SS"}, {"operation-no-longer-deprecated": "SS"}),
    Pair({}, {f"{LIST}>deprecated": True, f"{LIST}>x-sunset": "2099-01-31"}, {"operation-deprecated": "SS"}, {"operation-no-longer-deprecated": "SS"}),
    Pair({f"{LIST}>deprecated": True}, {f"{LIST}>deprecated": True, f"{LIST}>x-sunset": "2099-01-31"}, {"sunset-set": "SS"}, {"sunset-removed": "RR"}),
    Pair({f"{LIST}>x-sunset": "2099-01-31"}, {f"{LIST}>x-sunset": "2099-12-31"}, {"sunset-postponed": "SS"}, {"sunset-advanced": "RR"}),
    Pair({f"{LIST}>x-sunset": "2099-01-31"}, {f"{LIST}>x-sunset": "2001-01-31"}, {"sunset-advanced": "RR", "sunset-past": "RR"}, {"sunset-postponed": "SS"}),
    Pair({f"{LIST}>x-sunset": "2099-01-31"}, {f"{LIST}>x-sunset": "soon"}, {"sunset-unreadable": "RR"}, {"sunset-set": "SS"}),
    Pair({f"{LIST}>x-sunset": "2099-01-31"}, {f"{LIST}>x-sunset": "Sat, 31 Jan 2099 00:00:00 GMT"}, {}, {}),
    Pair({}, {f"{LIST}>x-stability-level": "beta"}, {"stability-set": "SS"}, {"stability-removed": "RR"}),
    Pair({f"{LIST}>x-stability-level": "beta"}, {f"{LIST}>x-stability-level": "stable"}, {"stability-raised": "SS"}, {"stability-lowered": "RR"}),
    Pair({f"{LIST}>x-stability-level": "beta"}, {f"{LIST}>x-stability-level": "solid"}, {"stability-unreadable": "RR"}, {"stability-set": "SS"}),
)  # fmt: skip

CALLS = (
    Pair({}, {f"{LIMIT}>in": "header"}, {"parameter-place-changed": "BB"}, {"parameter-place-changed": "BB"}),
    Pair({f"{LIST}>parameters>1": HEADER}, {f"{LIST}>parameters>1": {**HEADER, "name": "x-trace"}}, {"header-respelled": "DD"}, {"header-respelled": "DD"}),
    Pair({HEADERS: {"X-Total": TEXT}}, {HEADERS: {"x-total": TEXT}}, {"header-respelled": "DD"}, {"header-respelled": "DD"}),
    Pair(STYLED, {**STYLED, f"{LIMIT}>explode": False}, {"parameter-style-changed": "BB"}, {"parameter-style-changed": "BB"}),
    Pair({}, {f"{LIMIT}>explode": False}, {}, {}),
    Pair({}, {f"{LIMIT}>allowReserved": True}, {"parameter-reserved-allowed": "SS"}, {"parameter-reserved-refused": "BB"}),
    Pair({}, {f"{LIMIT}>allowEmptyValue": True}, {"parameter-empty-allowed": "SS"}, {"parameter-empty-refused": "BB"}),
    Pair({}, {f"{LIMIT}>schema": GONE, f"{LIMIT}>content": {"application/json": {"schema": {"type": "integer"}}}}, {"parameter-media-type-changed": "BB"}, {"parameter-media-type-changed": "BB"}),
    Pair({}, {f"{LIMIT}>x-sunset": "2099-01-31"}, {"sunset-set": "SS"}, {}),
    Pair({}, {f"{ADD}>requestBody": GONE}, {"request-body-removed": "BB"}, {"request-body-added": "SS"}),
    Pair({f"{ADD}>requestBody": GONE}, {f"{ADD}>requestBody>required": True}, {"required-request-body-added": "BB"}, {"request-body-removed": "BB"}),
    Pair({}, {f"{ADD}>requestBody>required": True}, {"request-body-became-required": "BB"}, {"request-body-became-optional": "SS"}),
    Pair({}, {f"{BODY}>text/csv": TEXT}, {"request-media-type-added": "SS"}, {"request-media-type-removed": "BB"}),
    Pair({}, {f"{BODY}>application/json": GONE, f"{BODY}>application/vnd.shop+json": API["paths"]["/orders"]["post"]["requestBody"]["content"]["application/json"]},
         {"request-media-type-narrowed": "BB"}, {"request-media-type-widened": "SS"}),
    Pair({BODY: {"application/vnd.a+json": TEXT}}, {BODY: {"application/vnd.b+json": TEXT}}, {"request-media-type-changed": "BB"}, {"request-media-type-changed": "BB"}),
    Pair({BODY: {"text/csv": TEXT}}, {BODY: {"text/csv; header=present": TEXT}}, {"request-media-type-parameters-changed": "RR"}, {"request-media-type-parameters-changed": "RR"}),
    Pair({BODY: {"text/csv": TEXT}}, {BODY: {"Text/CSV ; Charset=UTF-8": TEXT}}, {}, {}),
    Pair({BODY: {"text/csv": {}}}, {BODY: {"text/csv": TEXT}}, {"request-payload-described": "SB"}, {"request-payload-undescribed": "BS"}),
    Pair(FORM, {**FORM, PARTS: {"scan": {"contentType": "image/png"}}}, {"part-encoding-changed": "BB"}, {"part-encoding-changed": "BB"}),
    Pair({}, {f"{LIST}>responses>206": ANSWER}, {"success-status-added": "RR"}, {"success-status-removed": "BR"}),
    Pair({}, {f"{ADD}>responses>201": GONE, f"{ADD}>responses>200": API["paths"]["/orders"]["post"]["responses"]["201"]}, {"success-status-changed": "BR"}, {"success-status-changed": "BR"}),
    Pair({}, {f"{LIST}>responses>404": ANSWER}, {"response-status-added": "RR"}, {"response-status-removed": "SS"}),
    Pair({}, {f"{LIST}>responses>400": GONE, f"{LIST}>responses>4XX": ANSWER}, {"response-status-added": "RR", "response-status-generalized": "SS"}, {"response-status-removed": "SS", "response-status-specified": "SS"}),
    Pair({f"{LIST}>responses>4XX": ANSWER}, {f"{LIST}>responses>400": GONE, f"{LIST}>responses>4XX": ANSWER}, {"response-status-generalized": "SS"}, {"response-status-specified": "SS"}),
    Pair({}, {f"{LIST}>responses>default": ANSWER}, {"default-response-added": "RR"}, {"default-response-removed": "RR"}),
    Pair({}, {f"{LIST}>responses>400>description": "Not like that"}, {"response-description-changed": "DD"}, {"response-description-changed": "DD"}),
    Pair({}, {f"{REPLY}>text/csv": TEXT}, {"response-media-type-added": "RS"}, {"response-media-type-removed": "BR"}),
    Pair({REPLY: {"application/json": TEXT}}, {REPLY: {"application/hal+json": TEXT}}, {"response-media-type-narrowed": "SS"}, {"response-media-type-widened": "BR"}),
    Pair({REPLY: {"application/hal+json": TEXT}}, {REPLY: {"application/ld+json": TEXT}}, {"response-media-type-changed": "BR"}, {"response-media-type-changed": "BR"}),
    Pair({REPLY: {"text/csv": TEXT}}, {REPLY: {"text/csv; header=present": TEXT}}, {"response-media-type-parameters-changed": "RR"}, {"response-media-type-parameters-changed": "RR"}),
    Pair({REPLY: {"text/csv": {}}}, {REPLY: {"text/csv": TEXT}}, {"response-payload-described": "SS"}, {"response-payload-undescribed": "BS"}),
    Pair({}, {f"{ADD}>responses>201>links": {"again": {"operationId": "listOrders"}}}, {"link-added": "SS"}, {"link-removed": "RR"}),
    Pair({f"{ADD}>responses>201>links": {"again": {"operationId": "oneOrder"}}}, {f"{ADD}>responses>201>links": {"again": {"operationId": "listOrders"}}}, {"link-changed": "RR"}, {"link-changed": "RR"}),
    Pair({}, {f"{ADD}>callbacks": {"done": {"{$request.body#/url}": CALL}}}, {"callback-added": "SS"}, {"callback-removed": "BR"}),
    Pair({f"{ADD}>callbacks": {"done": {"{$request.body#/url}": CALL}}}, {f"{ADD}>callbacks": {"done": {"{$request.query.url}": CALL}}}, {"callback-address-changed": "BB"}, {"callback-address-changed": "BB"}),
    Pair({}, {"webhooks": {"paid": CALL}}, {"webhook-added": "SS"}, {"webhook-removed": "BR"}),
)  # fmt: skip

KEY, BOTH = {"key": []}, {"key": [], "login": []}
SECURITY = (
    Pair({"security": GONE}, {}, {"security-added": "BB"}, {"security-removed": "SS"}),
    Pair({f"{LIST}>security": []}, {f"{LIST}>security": [KEY]}, {"security-added": "BB"}, {"security-removed": "SS"}),
    Pair({"security": [KEY, {}]}, {}, {"security-became-required": "BB"}, {"security-became-optional": "SS"}),
    Pair({}, {"security": [KEY, {"login": ["read"]}]}, {"security-alternative-added": "SS"}, {"security-alternative-removed": "BB"}),
    Pair({"security": [KEY, BOTH]}, {}, {"security-alternative-removed": "SS"}, {"security-alternative-added": "SS"}),
    Pair({}, {"security": [BOTH]}, {"security-scheme-added": "BB"}, {"security-scheme-removed": "SS"}),
    Pair(READ, {"security": [{"login": ["read", "write"]}]}, {"security-scope-added": "BB"}, {"security-scope-removed": "SS"}),
    Pair({"security": [{"login": ["read"]}, KEY]}, {"security": [KEY, {"login": ["read"]}]}, {}, {}),
    Pair({LOGIN: GONE}, {}, {"security-definition-added": "SS"}, {"security-definition-removed": "SS"}),
    Pair({}, {"components>securitySchemes>key": {"type": "http", "scheme": "basic"}}, {"security-type-changed": "BB"}, {"security-type-changed": "BB"}),
    Pair({"components>securitySchemes>key": {"type": "http", "scheme": "Bearer"}}, {"components>securitySchemes>key": {"type": "http", "scheme": "basic"}}, {"http-scheme-changed": "BB"}, {"http-scheme-changed": "BB"}),
    Pair({}, {"components>securitySchemes>key>name": "X-Api-Key"}, {"api-key-changed": "BB"}, {"api-key-changed": "BB"}),
    Pair({"components>securitySchemes>key": {"type": "http", "scheme": "bearer"}}, {"components>securitySchemes>key": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}, {"token-format-changed": "DD"}, {"token-format-changed": "DD"}),
    Pair({**READ, f"{FLOWS}>authorizationCode": GONE}, READ, {"oauth-flow-added": "SS"}, {"oauth-flow-removed": "BB"}),
    Pair(READ, {**READ, f"{FLOWS}>authorizationCode>authorizationUrl": "https://new.test"}, {"oauth-authorization-url-changed": "BB"}, {"oauth-authorization-url-changed": "BB"}),
    Pair(READ, {**READ, f"{FLOWS}>clientCredentials>tokenUrl": "https://new.test"}, {"oauth-token-url-changed": "BB"}, {"oauth-token-url-changed": "BB"}),
    Pair({}, {f"{FLOWS}>clientCredentials>tokenUrl": "https://new.test"}, {"oauth-token-url-changed": "SS"}, {"oauth-token-url-changed": "SS"}),
    Pair(READ, {**READ, f"{FLOWS}>clientCredentials>refreshUrl": "https://new.test"}, {"oauth-refresh-url-changed": "BB"}, {"oauth-refresh-url-changed": "BB"}),
    Pair(READ, {**READ, f"{FLOWS}>clientCredentials>deviceAuthorizationUrl": "https://new.test"}, {"oauth-device-url-changed": "BB"}, {"oauth-device-url-changed": "BB"}),
    Pair({"components>securitySchemes>key": {"type": "openIdConnect", "openIdConnectUrl": "https://old.test"}}, {"components>securitySchemes>key": {"type": "openIdConnect", "openIdConnectUrl": "https://new.test"}}, {"openid-url-changed": "BB"}, {"openid-url-changed": "BB"}),
    Pair(READ, {**READ, f"{FLOWS}>clientCredentials>scopes>erase": "Erases"}, {"oauth-scope-added": "SS"}, {"oauth-scope-removed": "BB"}),
    Pair({}, {f"{FLOWS}>clientCredentials>scopes>read": "Reads all"}, {"oauth-scope-described": "DD"}, {"oauth-scope-described": "DD"}),
    Pair({}, {f"{LOGIN}>description": "Ask us"}, {"security-description-changed": "DD"}, {"security-description-changed": "DD"}),
)  # fmt: skip

AROUND = (
    Pair({}, {"servers>1": {"url": "https://test.test"}}, {"server-added": "SS"}, {"server-removed": "BB"}),
    Pair({}, {"servers>0>url": "https://api.test/v2"}, {"server-address-changed": "BB"}, {"server-address-changed": "BB"}),
    Pair({}, {f"{LIST}>servers": [{"url": "https://list.test"}]}, {"server-address-changed": "BB"}, {"server-address-changed": "BB"}),
    Pair({}, {"servers>0>url": "HTTPS://API.test:443/v1/"}, {}, {}),
    Pair({}, {"servers>0>description": "The one"}, {"server-description-changed": "DD"}, {"server-description-changed": "DD"}),
    Pair({"servers": [{"url": "https://{zone}.test"}]}, {"servers": [PLACE]}, {"server-variable-added": "SS"}, {"server-variable-removed": "RR"}),
    Pair({"servers": [PLACE]}, {"servers": [PLACE], "servers>0>variables>zone>default": "us"}, {"server-variable-default-changed": "RR"}, {"server-variable-default-changed": "RR"}),
    Pair({"servers": [ZONES]}, {"servers": [ZONES], "servers>0>variables>zone>enum": ["eu", "us", "uk"]}, {"server-variable-value-added": "SS"}, {"server-variable-value-removed": "BB"}),
    Pair({"servers": [ZONES]}, {"servers": [PLACE]}, {"server-variable-value-added": "SS"}, {"server-variable-value-removed": "BB"}),
    Pair({}, {"info>title": "Purchases"}, {"api-title-changed": "DD"}, {"api-title-changed": "DD"}),
    Pair({}, {"info>version": "1.10.0"}, {"api-version-changed": "DD"}, {"api-version-lowered": "RR"}),
    Pair({}, {"info>summary": "Orders"}, {"api-summary-changed": "DD"}, {"api-summary-changed": "DD"}),
    Pair({}, {"info>description": "Orders"}, {"api-description-changed": "DD"}, {"api-description-changed": "DD"}),
    Pair({}, {"info>termsOfService": "https://terms.test"}, {"terms-changed": "DD"}, {"terms-changed": "DD"}),
    Pair({}, {"info>contact": {"email": "we@test.test"}}, {"contact-changed": "DD"}, {"contact-changed": "DD"}),
    Pair({}, {"info>license": {"name": "MIT"}}, {"licence-changed": "DD"}, {"licence-changed": "DD"}),
    Pair({}, {"tags": [{"name": "sales"}]}, {"tag-added": "DD"}, {"tag-removed": "DD"}),
    Pair({"tags": [{"name": "sales"}]}, {"tags": [{"name": "sales", "description": "All"}]}, {"tag-description-changed": "DD"}, {"tag-description-changed": "DD"}),
)  # fmt: skip

MESSAGES = "channels>lamp>messages"
CHANNEL = (
    Pair({}, {f"{MESSAGES}>dimmed": {"payload": {"type": "object"}}}, {"channel-message-added": "RS"}, {"channel-message-removed": "BB"}, CHANNELS),
    Pair({}, {"operations>onLit>reply": {"channel": {"$ref": "#/channels/lamp"}}}, {"exchange-pattern-changed": "BB"}, {"exchange-pattern-changed": "BB"}, CHANNELS),
    Pair({}, {"operations": {"lit": CHANNELS["operations"]["onLit"]}}, {"operation-id-changed": "RR"}, {"operation-id-changed": "RR"}, CHANNELS),
)  # fmt: skip

_PORT = '<port name="Soap" binding="t:B"><soap:address location="https://shop.test"/></port>'
SERVICES = (
    Pair({}, {'<service name="Shop">': '<service name="Other"/><service name="Shop">'}, {"service-added": "SS"}, {"service-removed": "BB"}, WSDL),
    Pair({}, {'<port name="Soap"': f'{_PORT.replace("Soap", "More")}<port name="Soap"'}, {"endpoint-added": "SS"}, {"endpoint-removed": "BB"}, WSDL),
    Pair({}, {"https://shop.test": "https://new.test"}, {"endpoint-address-changed": "BB"}, {"endpoint-address-changed": "BB"}, WSDL),
    Pair({}, {'name="B"': 'name="C"', '"t:B"': '"t:C"'}, {"endpoint-binding-changed": "RR"}, {"endpoint-binding-changed": "RR"}, WSDL),
    Pair({}, {'portType name="Shop"': 'portType name="Store"', '"t:Shop"': '"t:Store"'}, {"port-type-changed": "RR"}, {"port-type-changed": "RR"}, WSDL),
    Pair({}, {"wsdl/soap/": "wsdl/soap12/"}, {"endpoint-binding-changed": "RR", "protocol-added": "SS", "protocol-removed": "BB"},
         {"endpoint-binding-changed": "RR", "protocol-added": "SS", "protocol-removed": "BB"}, WSDL),
    Pair({}, {'<soap:binding transport': '<soap:binding style="rpc" transport'}, {"soap-style-changed": "BB", "type-changed": "BB"}, {"soap-style-changed": "BB", "type-changed": "BB"}, WSDL),
    Pair({}, {'use="literal"': 'use="encoded"'}, {"soap-use-changed": "BB"}, {"soap-use-changed": "BB"}, WSDL),
    Pair({}, {"soap/http": "soap/jms"}, {"soap-transport-changed": "BB"}, {"soap-transport-changed": "BB"}, WSDL),
    Pair({}, {"urn:place": "urn:order"}, {"soap-action-changed": "BB"}, {"soap-action-changed": "BB"}, WSDL),
    Pair({}, {'<output message="t:Out"/>': "", '<output><soap:body use="literal"/></output>': ""}, {"exchange-pattern-changed": "BB"}, {"exchange-pattern-changed": "BB"}, WSDL),
    Pair({}, {'<fault name="Refused" message="t:Bad"/>': '<fault name="Refused" message="t:Bad"/><fault name="Full" message="t:Bad"/>'}, {"fault-added": "RS"}, {"fault-removed": "SS"}, WSDL),
    Pair({}, {'<input><soap:body parts="body" ': '<input><soap:header message="t:In" part="session" use="literal"/><soap:body parts="body" '},
         {"envelope-part-added": "BB"}, {"envelope-part-removed": "BB"}, WSDL),
)  # fmt: skip

PAIRS = (*OPERATIONS, *CALLS, *SECURITY, *AROUND, *CHANNEL, *SERVICES)
