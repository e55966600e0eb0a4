"""The cases of a pack and the calls of its flows as a Postman collection (v2.1), with an environment for each that the flows name. No secret is in them."""

import json
import re
import uuid
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.resources import resource
from fieldwright.project.model import Project
from fieldwright.project.operations.calls import method_of, operation_of, path_of
from fieldwright.project.operations.secrets import project_without_secrets
from fieldwright.project.sides import Schemas
from fieldwright.project.use_cases import Flow, Step
from fieldwright.report.pack.model import FORMATS, Pack, PackCase
from fieldwright.report.visible import json_text
from fieldwright.schema.operations import Interface, Operation, interface_of

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
"""The name of the collection's own schema, as Postman writes it. It is never fetched."""

_UNSENT = frozenset({"authorization", "cookie", "content-type", "accept"})
"""Headers that say who asks or are set elsewhere."""

Json = dict[str, Any]


def collection_of(project: Project, pack: Pack, schemas: Schemas) -> Json:
    """The collection: a request for each test case, and a folder for each flow with a request for each call of its steps."""
    told = project_without_secrets(project)
    interfaces = _interfaces(told, schemas)
    items: list[Json] = [{
        "name": "Test cases", "item": [_case(one) for one in pack.cases],
        "description": "Each posts the payload of a test case to the integration at {{integration_url}}, and compares what is answered with what is expected.",
    }]  # fmt: skip
    for flow in told.flows:
        calls = list(_calls(flow, interfaces, pack))
        if calls:
            items.append({"name": flow.name, "description": flow.description, "item": calls})
    variables = {"integration_url": "", **_addresses(told, interfaces)}
    secrets = {name for system, interface in interfaces.items() for name in _secrets(system, interface)}
    for name in re.findall(r"\{\{(\w+)\}\}", json.dumps([one for folder in items[1:] for one in folder["item"]])):
        if name not in secrets:
            variables.setdefault(name, "")
    return {
        "info": {"_postman_id": _id(project.name), "name": f"{project.name}: test cases", "description": told.description, "schema": SCHEMA},
        "item": items, "variable": [{"key": name, "value": value, "type": "string"} for name, value in variables.items()],
    }  # fmt: skip


def environments_of(project: Project, schemas: Schemas) -> dict[str, Json]:
    """An environment for each that the flows name, by the name of its file; secrets are there by name, without a value."""
    told = project_without_secrets(project)
    interfaces = _interfaces(told, schemas)
    names = dict.fromkeys(one.name for flow in told.flows for one in flow.environments if one.name) or {"local": None}
    secrets = [name for system, interface in interfaces.items() for name in _secrets(system, interface)]
    made: dict[str, Json] = {}
    for name in names:
        values = {"integration_url": "", **_addresses(told, interfaces, name)}
        held = [{"key": key, "value": value, "type": "default", "enabled": True} for key, value in values.items()]
        held += [{"key": key, "value": "", "type": "secret", "enabled": True} for key in secrets]
        file = _variable(name) or "environment"
        made[file] = {
            "id": _id(f"{project.name} {name}"), "name": f"{project.name} ({name})", "values": held, "_postman_variable_scope": "environment",
        }  # fmt: skip
    return made


def _id(text: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"fieldwright {text}"))


def _variable(text: str) -> str:
    return re.sub(r"\W+", "_", text, flags=re.ASCII).strip("_").lower()


def _interfaces(project: Project, schemas: Schemas) -> dict[str, Interface]:
    made: dict[str, Interface] = {}
    for name, ref in project.schemas.items():
        try:
            found = interface_of(schemas.get(ref))
        except FieldwrightError:
            continue
        if found.operations:
            made[name] = found
    return made


def _addresses(project: Project, interfaces: Mapping[str, Interface], environment: str = "") -> dict[str, str]:
    """The base address of each system that is called, as variables: as its schema has it, or as the flow that calls only it says for an environment."""
    made: dict[str, str] = {}
    for system, interface in interfaces.items():
        server = interface.servers[0] if interface.servers else None
        url = server.url if server is not None else ""
        for name, value in server.variables.items() if server is not None else ():
            url = url.replace(f"{{{name}}}", value)
        made[f"{_variable(system)}_url"] = url.rstrip("/")
    for flow in project.flows:
        called = list(dict.fromkeys(step.system for step in flow.steps if step.operation and step.system))
        for system in called:
            made.setdefault(f"{_variable(system)}_url", "")
        address = next((one.address for one in flow.environments if one.name == environment), "").rstrip("/")
        meant = called if len(called) == 1 else [one for one in called if _variable(one) in _variable(address)][:1]
        if address and meant:
            made[f"{_variable(meant[0])}_url"] = address
    return made


# --- test cases --------------------------------------------------------------------------------------------------------


def _case(one: PackCase) -> Json:
    query = [{"key": "map", "value": one.map}]
    query += [{"key": name, "value": value if isinstance(value, str) else json_text(value)} for name, value in one.parameters.items()]  # fmt: skip
    raw = "{{integration_url}}?" + "&".join(f"{quote(each['key'])}={quote(each['value'])}" for each in query)
    request: Json = {
        "method": "POST", "header": [{"key": "Content-Type", "value": FORMATS[one.reads]}],
        "url": {"raw": raw, "host": ["{{integration_url}}"], "query": query}, "body": _body(one.payload, one.reads),
        "description": "\n\n".join(text for text in (one.case.proves, f"Expects: {one.expects}.") if text),
    }  # fmt: skip
    return {"name": one.case.name, "request": request, "response": [], "event": [_tests(list(_of_case(one)))]}


def _body(data: bytes, format_: str) -> Json:
    language = format_ if format_ in ("json", "xml") else "text"
    return {"mode": "raw", "raw": data.decode("utf-8", "replace"), "options": {"raw": {"language": language}}}


def _tests(lines: list[str]) -> Json:
    return {"listen": "test", "script": {"type": "text/javascript", "exec": lines}}


def _of_case(one: PackCase) -> Iterator[str]:
    if one.refused:
        why = f" ({one.why})" if one.why else ""
        yield f"pm.test({json.dumps(f'it is refused{why}')}, function () {{ pm.expect(pm.response.code).to.be.within(400, 499); }});"
        return
    if one.may_refuse:
        why = f" ({one.why})" if one.why else ""
        yield f"pm.test({json.dumps(f'it is refused{why}, or written')}, function () {{ pm.expect(pm.response.code).to.be.within(200, 499); }});"
        return
    yield 'pm.test("it is accepted", function () { pm.expect(pm.response.code).to.be.within(200, 299); });'
    if not one.expected:
        return
    yield from resource("pack", "compare.js").read_text("utf-8").splitlines()
    text = one.expected.decode("utf-8", "replace")
    reading = {"json": "JSON.parse", "xml": "xml2Json"}.get(one.format, "String")
    tolerances = {path: {"kind": kind, "most": float(most)} for path, kind, most in one.tolerances}
    yield f"var expected = {reading}({json.dumps(text)});"
    yield f"var ignore = {json.dumps(list(one.ignore))}, tolerances = {json.dumps(tolerances)};"
    yield 'pm.test("what is written is what is expected", function () {'
    yield f'  var found = compare(expected, {reading}(pm.response.text()), ignore, tolerances, "", "", []);'
    yield '  pm.expect(found, found.join("\\n")).to.eql([]);'
    yield "});"


# --- flows -------------------------------------------------------------------------------------------------------------


def _calls(flow: Flow, interfaces: Mapping[str, Interface], pack: Pack) -> Iterator[Json]:
    """A request for each step that calls an operation that its system has; what is sent is what the map before it writes for a case."""
    last_map = ""
    for number, step in enumerate(flow.steps, 1):
        last_map = step.map or last_map
        interface = interfaces.get(step.system, Interface())
        operation = operation_of(interface, step.operation) or _as_written(step)
        if operation is None or not operation.method.isalpha():
            continue
        sends = operation.requests or (operation.method in ("POST", "PUT", "PATCH") and step.system not in interfaces)
        sent = next((one for one in pack.cases if one.map == last_map and one.expected), None) if sends else None
        yield _call(number, step, operation, interface, sent)


def _as_written(step: Step) -> Operation | None:
    """The call of a step to a system whose schema describes no interface, as far as its words say it."""
    method, path = method_of(step.operation), path_of(step.operation)
    return Operation(method, path) if step.system and method and path.startswith("/") else None


def _call(number: int, step: Step, operation: Operation, interface: Interface, sent: PackCase | None) -> Json:
    system = _variable(step.system)
    parameters = [one for one in operation.parameters if one.place in ("query", "querystring", "header")]
    query = [{"key": one.name, "value": f"{{{{{_variable(one.name)}}}}}", "description": one.description, "disabled": not one.required} for one in parameters if one.place != "header"]  # fmt: skip
    headers: list[Json] = [
        {"key": one.name, "value": _header_value(one.name), "description": one.description, "disabled": not one.required}
        for one in parameters
        if one.place == "header" and one.name.lower() not in _UNSENT
    ]  # fmt: skip
    segments = [one for one in operation.path.split("/") if one]
    variables = re.findall(r"\{([^{}]+)\}", operation.path)
    path = [re.sub(r"^\{([^{}]+)\}$", r":\1", one) for one in segments]
    about = {one.name: one.description for one in operation.parameters if one.place == "path"}
    url: Json = {
        "raw": "/".join([f"{{{{{system}_url}}}}", *path]), "host": [f"{{{{{system}_url}}}}"], "path": path,
        "variable": [{"key": name, "value": f"{{{{{_variable(name)}}}}}", "description": about.get(name, "")} for name in variables],
    }  # fmt: skip
    if query:
        url["query"] = query
    request: Json = {"method": operation.method.upper(), "header": headers, "url": url, "description": _about(step, operation)}  # fmt: skip
    auth = _auth(system, operation, interface)
    if auth:
        request["auth"] = auth
    if operation.requests or sent is not None:
        told = operation.requests[0].media_type if operation.requests else ""
        media = told or (FORMATS[sent.format] if sent is not None else "")
        if media:
            headers.insert(0, {"key": "Content-Type", "value": media})
        if sent is not None:
            request["body"] = _body(sent.expected, sent.format)
    statuses = [int(one.status) for one in operation.responses if one.status.isdecimal() and one.status[:1] in "23"]
    wanted = f"pm.expect({json.dumps(statuses)}).to.include(pm.response.code);" if statuses else "pm.expect(pm.response.code).to.be.within(200, 299);"  # fmt: skip
    said = f"the status is {' or '.join(map(str, statuses))}" if statuses else "the status says that it was done"
    name = f"{number}. {step.kind}: {operation.method.upper()} {operation.path}"
    return {"name": name, "request": request, "response": [], "event": [_tests([f"pm.test({json.dumps(said)}, function () {{ {wanted} }});"])]}  # fmt: skip


_FRESH = re.compile(r"idempoten|request-?id|correlation|trace", re.IGNORECASE)


def _header_value(name: str) -> str:
    """A variable for what a header holds; what must be another for each call, Postman makes."""
    return "{{$guid}}" if _FRESH.search(name) else f"{{{{{_variable(name)}}}}}"


def _about(step: Step, operation: Operation) -> str:
    told = [step.text, operation.summary, f"Only when: {step.when}" if step.when else ""]
    told += [f"On success: {step.success}" if step.success else "", f"On failure: {step.failure}" if step.failure else ""]  # fmt: skip
    return "\n\n".join(text for text in told if text)


def _schemes(operation: Operation, interface: Interface) -> list[Any]:
    wanted = next((one for one in operation.security if one), ())
    names = [one.scheme for one in wanted]
    return [one for one in interface.schemes if one.name in names]


def _auth(system: str, operation: Operation, interface: Interface) -> Json:
    """How the call is signed, with variables in place of secrets."""
    for one in _schemes(operation, interface):
        if one.kind == "apiKey":
            return {"type": "apikey", "apikey": _pairs(key=one.parameter, value=f"{{{{{system}_api_key}}}}", **{"in": one.place})}  # fmt: skip
        if one.kind == "http" and one.scheme == "basic":
            return {"type": "basic", "basic": _pairs(username=f"{{{{{system}_user}}}}", password=f"{{{{{system}_password}}}}")}  # fmt: skip
        if one.kind in ("http", "oauth2", "openIdConnect"):
            return {"type": "bearer", "bearer": _pairs(token=f"{{{{{system}_token}}}}")}
    return {}


def _pairs(**values: str) -> list[Json]:
    return [{"key": key, "value": value, "type": "string"} for key, value in values.items()]


def _secrets(system: str, interface: Interface) -> list[str]:
    found: dict[str, None] = {}
    for one in interface.schemes:
        basic = one.kind == "http" and one.scheme == "basic"
        names = ("user", "password") if basic else ("api_key",) if one.kind == "apiKey" else ("token",)
        found.update(dict.fromkeys(f"{_variable(system)}_{name}" for name in names))
    return list(found)
