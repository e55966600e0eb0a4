"""Which fields are proposed for which, why, and how sure."""

import pytest
from attrs import evolve

from fieldwright.files.errors import CancelledError
from fieldwright.mapping.suggest.entries import entries_in
from fieldwright.mapping.suggest.model import BANDS
from fieldwright.mapping.suggest.shapes import shape_of
from fieldwright.mapping.suggest.words import built_in, pieces, words_in
from tests.mapping.suggest.tasks import best, between, fields, proposed


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("uom", "unitOfMeasure", "same words after splitting `uom` and `unitOfMeasure`"),
        ("order_no", "OrderNumber", "same words after splitting `order_no` and `OrderNumber`"),
        ("firstName", "first_name", "same name but for its spelling: `firstName` and `first_name`"),
        ("supplier", "vendor", "`supplier` means the same as `vendor`"),
        ("languages", "language", "same words after splitting `languages` and `language`"),
        ("dtc", "dateTimeCreated", "`dtc` is the initials of `dateTimeCreated`"),
    ],
)
def test_names_that_mean_the_same(source: str, target: str, reason: str) -> None:
    one = best(fields(source, "zzz"), fields(target, "qqq"))[target]
    assert one.source == source
    assert one.proposed
    assert one.reasons[0] == reason


def test_words_that_only_look_alike_are_two() -> None:
    found = best(fields("country", "weight"), fields("count", "height"))
    assert not any(one.proposed for one in found.values())


@pytest.mark.parametrize(
    ("sources", "targets"),
    [
        (("Rechnungsnummer", "Rechnungsdatum", "Kundenname", "Stueckzahl", "Waehrung"), ("invoiceNumber", "invoiceDate", "customerName", "pieceNumber", "currency")),
        (("numeroFactura", "fechaEntrega", "nombreCliente", "moneda", "cantidades"), ("invoiceNumber", "deliveryDate", "customerName", "currency", "quantity")),
        (("numeroFacture", "dateLivraison", "nomClient", "devise", "quantités"), ("invoiceNumber", "deliveryDate", "customerName", "currency", "quantity")),
    ],
)  # fmt: skip
def test_other_languages(sources: tuple[str, ...], targets: tuple[str, ...]) -> None:
    assert proposed(fields(*sources), fields(*targets)) == dict(zip(targets, sources, strict=True))


def test_scripts_that_no_list_is_of_are_told_by_their_letters() -> None:
    assert proposed(fields("価格", "数量"), fields("数量", "価格")) == {"数量": "数量", "価格": "価格"}


def test_repeated_structures_are_kept_apart_by_their_parents() -> None:
    sources = fields("billTo.street", "billTo.city", "billTo.zip", "shipTo.street", "shipTo.city", "shipTo.zip")
    targets = fields(
        "shippingAddress.street", "shippingAddress.town", "shippingAddress.postalCode",
        "billingAddress.street", "billingAddress.town", "billingAddress.postalCode",
    )  # fmt: skip
    found = {target: one.source for target, one in best(sources, targets).items() if "." in target}
    assert {target.split(".")[0]: source.split(".")[0] for target, source in found.items()} == {
        "shippingAddress": "shipTo",
        "billingAddress": "billTo",
    }


def test_what_is_of_two_things_is_doubted() -> None:
    found = best(fields("Quote.id", "Quote.total"), fields("Order.id", "Order.shipped"))
    assert found["Order.id"].doubt == "`Quote.id` into `Order.id` may be of two different things"
    same = best(fields("Customer.id", "Customer.name"), fields("Client.id", "Client.name"))
    assert same["Client.id"].doubt == ""


def test_a_doubt_lowers_the_confidence() -> None:
    doubted = best(fields("Quote.id", "Quote.total"), fields("Order.id", "Order.shipped"))["Order.id"]
    plain = best(fields("Order.id", "Order.total"), fields("Order.id", "Order.shipped"))["Order.id"]
    assert doubted.confidence < plain.confidence
    assert doubted.band != BANDS[0]


def test_numbered_siblings_keep_their_numbers() -> None:
    found = best(fields("street1", "street2", "street3"), fields("address_line_1", "address_line_2", "address_line_3"))
    assert {target: one.source for target, one in found.items()} == {
        f"address_line_{at}": f"street{at}" for at in (1, 2, 3)
    }
    assert best(fields("addr2", "addr1"), fields("street", "zzz"))["street"].source == "addr1"


def test_values_and_what_they_look_like_count() -> None:
    sources = fields(
        ("alpha", {"values": ("EUR", "USD", "CHF")}), ("beta", {"values": ("ann@x.example", "bo@y.example")})
    )
    targets = fields(("xi", {"values": ("kim@z.example",)}), ("omega", {"values": ("CHF", "EUR", "GBP")}))
    found = best(sources, targets)
    assert (found["xi"].source, found["omega"].source) == ("beta", "alpha")
    assert found["xi"].reasons[0] == "the values of both are mail addresses"
    assert found["omega"].reasons[0].startswith("2 of 3 values are the same")
    assert shape_of(["AB-12", "C-3"]) == shape_of(["ZZ-9"]) != shape_of(["12-AB"])


def test_kinds_that_differ_weigh_against() -> None:
    sources = fields(("shipped", {"type": "date-time"}), ("shippedFlag", {"type": "boolean"}))
    found = best(sources, fields(("isShipped", {"type": "boolean"}), ("shippedAt", {"type": "date-time"})))
    assert {target: one.source for target, one in found.items()} == {
        "isShipped": "shippedFlag",
        "shippedAt": "shipped",
    }


def test_descriptions_in_another_language() -> None:
    german = (("F1", {"description": "Die Nummer der Rechnung, wie sie von dem Verkäufer vergeben wird"}),
              ("F2", {"description": "Der Name von dem Kunden, der die Ware und die Rechnung bekommt"}))  # fmt: skip
    found = best(fields("invoiceNumber", "customerName"), fields(*german))
    assert {target: one.source for target, one in found.items()} == {"F1": "invoiceNumber", "F2": "customerName"}


def test_what_is_mapped_draws_its_neighbours_and_what_is_refused_stays_away() -> None:
    sources = fields("alpha.code", "alpha.label", "beta.code", "beta.label")
    targets = fields("gamma.code", "gamma.label")
    made = between(sources, targets)
    after = made.candidates([("source", "beta.code", "gamma.code")])
    assert {one.target for one in after} == {"gamma", "gamma.label"}
    top = max((one for one in after if one.target == "gamma.label"), key=lambda one: one.score)
    assert top.source == "beta.label"
    assert "fields beside them are mapped to each other" in top.reasons
    refused = [("source", "beta.label", "gamma.label")]
    left = made.candidates([("source", "beta.code", "gamma.code")], refused)
    assert "beta.label" not in {one.source for one in left}
    assert {one.source for one in made.candidates() if one.target == "gamma.label"} >= {"alpha.label", "beta.label"}


def test_several_sources_compete_for_a_target() -> None:
    order, catalogue = fields("id", "name", alias="order"), fields("sku", "weight", alias="catalogue")
    below = [evolve(one, parent=one.parent + len(order) if one.parent >= 0 else -1) for one in catalogue]
    found = best((*order, *below), fields("orderId", "weightKg"))
    assert (found["weightKg"].alias, found["weightKg"].expression) == ("catalogue", "$catalogue.weight")
    assert (found["orderId"].alias, found["orderId"].expression) == ("order", "id")


def test_candidates_of_a_source_field() -> None:
    made = between(fields("id", "city", "zip"), fields("town", "postalCode", "cityCode"))
    found = made.of_source("source", "city")
    assert [one.target for one in found] == ["town", "cityCode"]
    assert found[0] in made.candidates()
    assert [one.target for one in made.of_source("source", "city", [("source", "id", "town")])] == ["cityCode"]
    assert [one.target for one in made.of_source("source", "city", (), [("source", "city", "town")])] == ["cityCode"]
    assert made.of_source("source", "nothing") == ()


def test_ranked_by_confidence_in_bands() -> None:
    made = between(fields("id", "city", "zip", "remark"), fields("id", "town", "postcode", "xyz")).candidates()
    assert [one.confidence for one in made] == sorted((one.confidence for one in made), reverse=True)
    assert {one.band for one in made} <= set(BANDS)
    assert all(one.reasons for one in made)
    assert made == between(fields("id", "city", "zip", "remark"), fields("id", "town", "postcode", "xyz")).candidates()


def test_it_can_be_stopped() -> None:
    said: list[str] = []

    def stop(text: str) -> None:
        said.append(text)
        if len(said) == 2:
            raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        between(fields("a", "b"), fields("a", "b")).candidates(said=stop)
    assert said == ["weighing neighbours", "choosing"]


@pytest.mark.parametrize("sides", [((), ()), (fields("a"), ()), ((), fields("a")), (fields("."), fields("?!"))])
def test_sides_with_next_to_nothing(sides: tuple[tuple[object, ...], tuple[object, ...]]) -> None:
    assert isinstance(between(*sides).candidates(), tuple)  # type: ignore[arg-type]


def test_names_that_are_no_plain_paths() -> None:
    made = entries_in([{"path": ["r"]}, {"path": ["r", "C>G share"]}, {"path": ["r", "[lang]"]}])
    found = between(made, made).candidates()
    assert any("C>G" in one.source and one.source == one.target for one in found)


def test_words_of_names() -> None:
    lexicon = built_in()
    assert pieces("HTTPServer2_näme") == ("http", "server", "2", "name")
    assert words_in("custOrdNo", lexicon, frozenset()) == words_in("customer_order_number", lexicon, frozenset())
