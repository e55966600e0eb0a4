%dw 2.0
// DRAFT: made from the rules and never run. Try it on samples before you rely on it.
//
// Shop orders to accounting: order to invoice, version 0.3
//
// From Order of shop (shop.openapi.yaml), read as $order
// From Contact of accounting (accounting.openapi.yaml), read as $contact
// To POST /invoices request of accounting (accounting.openapi.yaml)
// Input: the source's payload, application/json.
// Output: the target's payload, application/json.
// Parameters: zone, booksCurrency, paymentDays, salesAccount, shippingAccount, clearingAccount, department.
// Made by Fieldwright 0.1.0. Change the project, not this file.
//
// 6 rules are translated.
// 25 are NOT translated:
// * contact: its value is not translated: $contact is not known in the script
// * date: its value is not translated: $localDate has no sure translation to DataWeave
// * payment.date: its value is not translated: $localDate has no sure translation to DataWeave
// * dueDate: its value is not translated: $dateAdd has no sure translation to DataWeave
// * exchangeRate: its value is not translated: exchangeRate may be null, which DataWeave does not tell from missing
// * memo: its value is not translated: $cut has no sure translation to DataWeave
// * department: its value is not translated: $params is not known in the script
// * payment.account: its value is not translated: $params is not known in the script
// * 16 rules: a list of several blocks, of single elements or with a default is not translated: lines[goods], lines[goods].item, lines[goods].text, lines[goods].quantity, lines[goods].unitPrice, lines[goods].discount, lines[goods].amount, lines[goods].taxCode, lines[goods].account, lines[shipping], lines[shipping].text, lines[shipping].quantity, lines[shipping].unitPrice, lines[shipping].amount, lines[shipping].taxCode, lines[shipping].account
// * payment: its condition is not translated: paidAt may be null, which DataWeave does not tell from missing
// Not compared with Fieldwright on samples.
import fail from dw::Runtime
output application/json

// An object without what is missing, and null for a list or an object that is empty.
fun kept(members) = members filterObject ((value) -> value != null)
fun filled(members) = if (isEmpty(kept(members))) null else kept(members)
fun some(items) = if (isEmpty(items)) null else items
---
kept({
  // number: Copies the order number (`orderNumber`).
  // JSONata: orderNumber
  "number": payload."orderNumber",
  // reference: Copies the order number (`orderNumber`).
  // JSONata: orderNumber
  "reference": payload."orderNumber",
  // NOT TRANSLATED: contact: its value is not translated: $contact is not known in the script
  // JSONata: $contact.id
  "contact": fail("not translated: contact"),
  // NOT TRANSLATED: date: its value is not translated: $localDate has no sure translation to DataWeave
  // JSONata: $localDate(placedAt, $params.zone)
  "date": fail("not translated: date"),
  // NOT TRANSLATED: dueDate: its value is not translated: $dateAdd has no sure translation to DataWeave
  // JSONata: $dateAdd($localDate(placedAt, $params.zone), "P" & $string($params.paymentDays) & "D")
  "dueDate": fail("not translated: dueDate"),
  // currency: Copies `currency`.
  // JSONata: currency
  "currency": payload."currency",
  // NOT TRANSLATED: exchangeRate: its value is not translated: exchangeRate may be null, which DataWeave does not tell from missing
  // JSONata: currency != $params.booksCurrency
  // JSONata: exchangeRate
  "exchangeRate": fail("not translated: exchangeRate"),
  "status": "draft",
  "pricesInclude": "tax",
  // NOT TRANSLATED: memo: its value is not translated: $cut has no sure translation to DataWeave
  // JSONata: $cut($missingIfBlank(customerNote), 200, "…")
  "memo": fail("not translated: memo"),
  // NOT TRANSLATED: department: its value is not translated: $params is not known in the script
  // JSONata: $params.department
  "department": fail("not translated: department"),
  "lines": (
    // NOT TRANSLATED: lines[goods]: a list of several blocks, of single elements or with a default is not translated
    // JSONata: lines
    // JSONata: vouchers
    // JSONata: lineId
    // JSONata: lineId
    fail("not translated: lines[goods]")
  ) default [],
  // NOT TRANSLATED: payment: its condition is not translated: paidAt may be null, which DataWeave does not tell from missing
  // JSONata: paidAt != null
  "payment": fail("not translated: payment")
})
