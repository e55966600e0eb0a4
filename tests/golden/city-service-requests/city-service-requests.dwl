%dw 2.0
// DRAFT: made from the rules and never run. Try it on samples before you rely on it.
//
// City service requests to work orders: request to work order, version 0.3
//
// From GET /service-requests/{requestId} response 200 of crm (crm.openapi.yaml)
// To WorkOrder of work-order (work-order.xsd)
// Input: the source's payload, application/json.
// Output: the target's payload, application/json.
// Parameters: utc_offset.
// Made by Fieldwright 0.1.0. Change the project, not this file.
//
// 0 rules are translated.
// 38 are NOT translated:
// * all of them: the draft goes from JSON to JSON, and the map does not
// Not compared with Fieldwright on samples.
import fail from dw::Runtime
output application/json

// An object without what is missing, and null for a list or an object that is empty.
fun kept(members) = members filterObject ((value) -> value != null)
fun filled(members) = if (isEmpty(kept(members))) null else kept(members)
fun some(items) = if (isEmpty(items)) null else items
---
fail("not translated: the draft goes from JSON to JSON, and the map does not")
