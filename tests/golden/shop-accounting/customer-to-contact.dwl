%dw 2.0
// DRAFT: made from the rules and never run. Try it on samples before you rely on it.
//
// Shop orders to accounting: customer to contact, version 0.3
//
// From Customer of shop (shop.openapi.yaml)
// To POST /customers request of accounting (accounting.openapi.yaml)
// Input: the source's payload, application/json.
// Output: the target's payload, application/json.
// Parameters: zone, booksCurrency, paymentDays, salesAccount, shippingAccount, clearingAccount, department.
// Made by Fieldwright 0.1.0. Change the project, not this file.
//
// 7 rules are translated.
// 7 are NOT translated:
// * name: its value is not translated: $coalesce has no sure translation to DataWeave
// * contactPerson: its condition is not translated: company may be null, which DataWeave does not tell from missing
// * phone: its value is not translated: $phoneE164 has no sure translation to DataWeave
// * kind: its value is not translated: company may be null, which DataWeave does not tell from missing
// * taxNumber: its value is not translated: vatNumber may be null, which DataWeave does not tell from missing
// * paymentDays: its value is not translated: $params is not known in the script
// * address.street: its value is not translated: $cut has no sure translation to DataWeave
// Not compared with Fieldwright on samples.
import fail from dw::Runtime
output application/json

// Code tables.
var lookups = {
  "languages": {
    "GB": "en",
    "IE": "en",
    "NL": "nl",
    "BE": "nl",
    "DE": "de",
    "AT": "de",
    "CH": "de"
  }
}
// An object without what is missing, and null for a list or an object that is empty.
fun kept(members) = members filterObject ((value) -> value != null)
fun filled(members) = if (isEmpty(kept(members))) null else kept(members)
fun some(items) = if (isEmpty(items)) null else items
---
kept({
  // NOT TRANSLATED: name: its value is not translated: $coalesce has no sure translation to DataWeave
  // JSONata: $coalesce(company, firstName & " " & lastName)
  "name": fail("not translated: name"),
  // NOT TRANSLATED: contactPerson: its condition is not translated: company may be null, which DataWeave does not tell from missing
  // JSONata: company != null
  // JSONata: firstName & " " & lastName
  "contactPerson": fail("not translated: contactPerson"),
  // email: Writes the personal data (`email`) in lower case.
  // JSONata: $lowercase(email)
  "email": lower(payload."email"),
  // NOT TRANSLATED: phone: its value is not translated: $phoneE164 has no sure translation to DataWeave
  // JSONata: $phoneE164(phone, address.country)
  "phone": fail("not translated: phone"),
  // NOT TRANSLATED: kind: its value is not translated: company may be null, which DataWeave does not tell from missing
  // JSONata: company = null ? "person" : "company"
  "kind": fail("not translated: kind"),
  // NOT TRANSLATED: taxNumber: its value is not translated: vatNumber may be null, which DataWeave does not tell from missing
  // JSONata: vatNumber
  "taxNumber": fail("not translated: taxNumber"),
  // reference: Copies the customer id (`customerId`).
  // JSONata: customerId
  "reference": payload."customerId",
  // language: Writes `address.country` translated with the table "languages"; an unknown code gives "en".
  // JSONata: $translate("languages", address.country)
  "language": (if (payload."address"."country" != null) (lookups["languages"][payload."address"."country"] default "en") else null),
  // NOT TRANSLATED: paymentDays: its value is not translated: $params is not known in the script
  // JSONata: $params.paymentDays
  "paymentDays": fail("not translated: paymentDays"),
  "group": "WEB",
  "address": (
    filled({
      // NOT TRANSLATED: address.street: its value is not translated: $cut has no sure translation to DataWeave
      // JSONata: $cut($join([address.street, $missingIfBlank(address.extra)], ", "), 100)
      "street": fail("not translated: address.street"),
      // address.city: Copies `address.city`.
      // JSONata: address.city
      "city": payload."address"."city",
      // address.postCode: Copies the postal code (`address.postalCode`).
      // JSONata: address.postalCode
      "postCode": payload."address"."postalCode",
      // address.country: Copies `address.country`.
      // JSONata: address.country
      "country": payload."address"."country"
    })
  ) default {}
})
