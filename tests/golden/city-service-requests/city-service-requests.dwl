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
// * WorkOrder.`@schemaVersion`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.`@origin`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Header.ExternalReference: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Header.Subject: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Header.Department: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Header.Trade: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Header.Priority: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Header.ReceivedAt: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Header.DueAt: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.Address: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.Address.Street: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.Address.City: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.Address.PostalCode: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.Coordinates: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.Coordinates.Latitude: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.Coordinates.Longitude: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.District: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Site.AccessNote: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Requester: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Requester.`@language`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Requester.Name: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Requester.Email: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Requester.Phone: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Tasks.Task[]: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Tasks.Task[].`@line`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Tasks.Task[].Description: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Tasks.Task[].Quantity: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Tasks.Task[].Measurement[]: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Tasks.Task[].Measurement[].`@kind`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Tasks.Task[].Measurement[].`#text`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Document[]: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Document[].`@type`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Document[].Title: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Document[].Uri: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Note[]: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Note[].`@author`: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Note[].WrittenAt: the draft goes from JSON to JSON, and the map does not
// * WorkOrder.Note[].Text: the draft goes from JSON to JSON, and the map does not
// Not compared with Fieldwright on samples.
import fail from dw::Runtime
output application/json

// An object without what is missing, and null for a list or an object that is empty.
fun kept(members) = members filterObject ((value) -> value != null)
fun filled(members) = if (isEmpty(kept(members))) null else kept(members)
fun some(items) = if (isEmpty(items)) null else items
---
fail("not translated: the draft goes from JSON to JSON, and the map does not")
