%dw 2.0
// DRAFT: made from the rules and never run. Try it on samples before you rely on it.
//
// orders: invoice
//
// 8 rules are translated.
// 2 are NOT translated:
// * remark: its value is not translated: note may be null, which DataWeave does not tell from missing
// * net: its value is not translated: a value of another type than whole is computed with
// Not compared with Fieldwright on samples.
import fail from dw::Runtime
output application/json

// Code tables.
var lookups = {
  "states": {
    "n": "new",
    "it\"s": "\$x"
  }
}
// An object without what is missing, and null for a list or an object that is empty.
fun kept(members) = members filterObject ((value) -> value != null)
fun filled(members) = if (isEmpty(kept(members))) null else kept(members)
fun some(items) = if (isEmpty(items)) null else items
---
kept({
  // id:
  // JSONata: "INV-$" & number & "/" & $string(count)
  "id": ("INV-\$" ++ (if (payload."number" != null) payload."number" else "") ++ "/" ++ (if ((if (payload."count" != null) (payload."count" as String) else null) != null) (if (payload."count" != null) (payload."count" as String) else null) else "")),
  // state:
  // JSONata: $translate("states", state)
  "state": (if (payload."state" != null) (lookups["states"][payload."state"] default "?") else null),
  "size": (if ((payload."state" != null and payload."state" != "draft"))
    // size:
    // JSONata: count > 10 and $exists(lines) ? "large" : "small"
    (if (((payload."count" != null and payload."count" > 10) and (payload."lines" != null))) "large" else "small")
  else null),
  // tags[]:
  // JSONata: tags
  "tags": payload."tags",
  // NOT TRANSLATED: remark: its value is not translated: note may be null, which DataWeave does not tell from missing
  // JSONata: note
  "remark": fail("not translated: remark"),
  // NOT TRANSLATED: net: its value is not translated: a value of another type than whole is computed with
  // JSONata: total * 1.19
  "net": fail("not translated: net"),
  "party": filled({
    // party.name:
    // JSONata: $uppercase(number)
    "name": (upper(payload."number") default "nobody \"x\" \$y")
  }),
  "items": (
    some(
      // items[]:
      // JSONata: lines
      ((payload."lines" default []) filter ((item1) -> (item1."qty" != null and item1."qty" > 0)) map ((item1, index1) ->
        kept({
          // items[].code:
          // JSONata: $line.sku
          "code": item1."sku",
          // items[].at:
          // JSONata: $index + 1
          "at": (index1 + 1)
        })
      ))
    )
  ) default []
})
