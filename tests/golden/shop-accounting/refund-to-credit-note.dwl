%dw 2.0
// DRAFT: made from the rules and never run. Try it on samples before you rely on it.
//
// Shop orders to accounting: refund to credit note, version 0.3
//
// From Refund of shop (shop.openapi.yaml)
// To POST /credit-notes request of accounting (accounting.openapi.yaml)
// Input: the source's payload, application/json.
// Output: the target's payload, application/json.
// Parameters: zone, booksCurrency, paymentDays, salesAccount, shippingAccount, clearingAccount, department.
// Made by Fieldwright 0.1.0. Change the project, not this file.
//
// 8 rules are translated.
// 2 are NOT translated:
// * date: its value is not translated: $localDate has no sure translation to DataWeave
// * lines[].account: its value is not translated: $params is not known in the script
// Not compared with Fieldwright on samples.
import fail from dw::Runtime
output application/json

// Code tables.
var lookups = {
  "refund reasons": {
    "returned": "Goods were returned",
    "damaged": "Goods were damaged",
    "missing": "Goods were missing",
    "goodwill": "As a courtesy"
  },
  "tax codes": {
    "standard": "T20",
    "reduced": "T5",
    "zero": "T0",
    "exempt": "EX"
  }
}
// An object without what is missing, and null for a list or an object that is empty.
fun kept(members) = members filterObject ((value) -> value != null)
fun filled(members) = if (isEmpty(kept(members))) null else kept(members)
fun some(items) = if (isEmpty(items)) null else items
---
kept({
  // reference: Copies the refund id (`refundId`).
  // JSONata: refundId
  "reference": payload."refundId",
  // invoice: Copies the order number (`orderNumber`).
  // JSONata: orderNumber
  "invoice": payload."orderNumber",
  // NOT TRANSLATED: date: its value is not translated: $localDate has no sure translation to DataWeave
  // JSONata: $localDate(refundedAt, $params.zone)
  "date": fail("not translated: date"),
  // currency: Copies `currency`.
  // JSONata: currency
  "currency": payload."currency",
  // reason: Writes `reason` translated with the table "refund reasons"; an unknown code is an error.
  // JSONata: $translate("refund reasons", reason)
  "reason": (if (payload."reason" != null) (lookups["refund reasons"][payload."reason"] default fail("lookup refund reasons has no row for " ++ payload."reason")) else null),
  "lines": (
    some(
      // lines[]: Writes one item for each of `lines`.
      // JSONata: lines
      ((payload."lines" default []) map ((item1, index1) ->
        kept({
          // lines[].text: Writes `quantity` and `sku` joined by " x "; a missing part is left out, the rest stays.
          // JSONata: $string(quantity) & " x " & sku
          "text": ((if ((if (item1."quantity" != null) (item1."quantity" as String) else null) != null) (if (item1."quantity" != null) (item1."quantity" as String) else null) else "") ++ " x " ++ (if (item1."sku" != null) item1."sku" else "")),
          // lines[].amount: Copies `amount`.
          // JSONata: amount
          "amount": item1."amount",
          // lines[].taxCode: Writes the tax class (`taxClass`) translated with the table "tax codes"; an unknown code is an error.
          // JSONata: $translate("tax codes", taxClass)
          "taxCode": (if (item1."taxClass" != null) (lookups["tax codes"][item1."taxClass"] default fail("lookup tax codes has no row for " ++ item1."taxClass")) else null),
          // NOT TRANSLATED: lines[].account: its value is not translated: $params is not known in the script
          // JSONata: $params.salesAccount
          "account": fail("not translated: lines[].account")
        })
      ))
    )
  ) default []
})
