%dw 2.0
// DRAFT: made from the rules and never run. Try it on samples before you rely on it.
//
// wholesale-shipments: order to shipments, version 0.2
//
// From Order of order (order.schema.json), read as $order
// From products of products (products.csv), read as $catalogue
// To ShipmentPlan of shipment plan (shipment-plan.schema.json)
// Input: the source's payload, application/json.
// Output: the target's payload, application/json.
// Parameters: zone.
// Made by Fieldwright 0.1.0. Change the project, not this file.
//
// 5 rules are translated.
// 21 are NOT translated:
// * orderedOn: its value is not translated: $localDate has no sure translation to DataWeave
// * carrier: its value is not translated: carrier may be null, which DataWeave does not tell from missing
// * cratesFetchedBy: its value is not translated: $translateBack has no sure translation to DataWeave
// * transitDays: its value is not translated: $parseInteger has no sure translation to DataWeave
// * receiver.contact: its value is not translated: $maskEmail has no sure translation to DataWeave
// * receiver.note: its value is not translated: deliverTo.note may be null, which DataWeave does not tell from missing
// * 13 rules: joins, groups, an order and lists in lists are not translated: shipments[], shipments[].number, shipments[].warehouse, shipments[].units, shipments[].net, shipments[].lines[], shipments[].lines[].position, shipments[].lines[].order, shipments[].lines[].sku, shipments[].lines[].name, shipments[].lines[].quantity, shipments[].lines[].chilled, shipments[].lines[].weightKg
// * netByWarehouse.*: names that are computed, and what is required in an object that may be left out, are not translated
// * net.amount: its value is not translated: $decimalRound has no sure translation to DataWeave
// Not compared with Fieldwright on samples.
import fail from dw::Runtime
output application/json

// An object without what is missing, and null for a list or an object that is empty.
fun kept(members) = members filterObject ((value) -> value != null)
fun filled(members) = if (isEmpty(kept(members))) null else kept(members)
fun some(items) = if (isEmpty(items)) null else items
---
kept({
  // order: Copies the order number (`orderNumber`).
  // JSONata: orderNumber
  "order": payload."orderNumber",
  // NOT TRANSLATED: orderedOn: its value is not translated: $localDate has no sure translation to DataWeave
  // JSONata: $localDate(placedAt, $params.zone)
  "orderedOn": fail("not translated: orderedOn"),
  // NOT TRANSLATED: carrier: its value is not translated: carrier may be null, which DataWeave does not tell from missing
  // JSONata: $translate("carriers", carrier)
  "carrier": fail("not translated: carrier"),
  // NOT TRANSLATED: cratesFetchedBy: its value is not translated: $translateBack has no sure translation to DataWeave
  // JSONata: $translateBack("carriers", returnCarrierCode)
  "cratesFetchedBy": fail("not translated: cratesFetchedBy"),
  // NOT TRANSLATED: transitDays: its value is not translated: $parseInteger has no sure translation to DataWeave
  // JSONata: $parseInteger($translate("transit days", [deliverTo.country, service]), "0")
  "transitDays": fail("not translated: transitDays"),
  "priority": (if ((payload."channel" != null and payload."channel" != "phone"))
    // priority: Only if `channel` is there and is not "phone": writes "high" if `service` is "express", otherwise "normal".
    // JSONata: service = "express" ? "high" : "normal"
    (if ((payload."service" != null and payload."service" == "express")) "high" else "normal")
  else null),
  "receiver": (
    filled({
      // receiver.name: Copies the company's name (`customer.name`).
      // JSONata: customer.name
      "name": payload."customer"."name",
      // receiver.address: Writes `deliverTo.street`, then a comma and a space, then the postal code (`deliverTo.postalCode`), then a space, then `deliverTo.city`, then a comma and a space, then `deliverTo.country`; a missing part is left out, the rest stays.
      // JSONata: deliverTo.street & ", " & deliverTo.postalCode & " " & deliverTo.city & ", " & deliverTo.country
      "address": ((if (payload."deliverTo"."street" != null) payload."deliverTo"."street" else "") ++ ", " ++ (if (payload."deliverTo"."postalCode" != null) payload."deliverTo"."postalCode" else "") ++ " " ++ (if (payload."deliverTo"."city" != null) payload."deliverTo"."city" else "") ++ ", " ++ (if (payload."deliverTo"."country" != null) payload."deliverTo"."country" else "")),
      // NOT TRANSLATED: receiver.contact: its value is not translated: $maskEmail has no sure translation to DataWeave
      // JSONata: $maskEmail(customer.email)
      "contact": fail("not translated: receiver.contact"),
      // NOT TRANSLATED: receiver.note: its value is not translated: deliverTo.note may be null, which DataWeave does not tell from missing
      // JSONata: deliverTo.note
      "note": fail("not translated: receiver.note")
    })
  ) default {},
  "shipments": (
    // NOT TRANSLATED: shipments[]: joins, groups, an order and lists in lists are not translated
    // JSONata: lines
    // JSONata: $catalogue
    // JSONata: sku
    // JSONata: sku
    // JSONata: $coalesce($product.warehouse, "MAN")
    fail("not translated: shipments[]")
  ) default [],
  "netByWarehouse": (
    // NOT TRANSLATED: netByWarehouse.*: names that are computed, and what is required in an object that may be left out, are not translated
    // JSONata: lines
    // JSONata: $catalogue
    // JSONata: sku
    // JSONata: sku
    // JSONata: $coalesce($product.warehouse, "MAN")
    // JSONata: $coalesce($product.warehouse, "MAN")
    // JSONata: $decimalRound($decimalSum($group.$lineNet(quantity, unitPrice, discountPercent)), 2)
    fail("not translated: netByWarehouse.*")
  ) default {},
  "net": (
    filled({
      // NOT TRANSLATED: net.amount: its value is not translated: $decimalRound has no sure translation to DataWeave
      // JSONata: $decimalRound($decimalSum(lines.$lineNet(quantity, unitPrice, discountPercent)), 2)
      "amount": fail("not translated: net.amount"),
      // net.currency: Copies `currency`.
      // JSONata: currency
      "currency": payload."currency"
    })
  ) default {}
})
