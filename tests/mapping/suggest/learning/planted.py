"""Maps of known rules, run on varied payloads with noise: what learning has to find again, and nothing else."""

import copy
import random
import string
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.mapping.model import Lookup, Rule
from fieldwright.mapping.sides import Bench, Side
from fieldwright.schema.load import load_bytes
from tests.mapping.benches import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    bench,
    element,
    lookup,
    many,
    record,
    rules_of,
    sequence,
    side,
)  # fmt: skip

Make = Callable[[random.Random, int], Any]


@frozen
class Planted:
    """A map of known rules, with what makes its source payloads. ``noise`` are target fields that no rule explains."""

    name: str
    source: Any
    target: Any
    rules: dict[str, Any]
    make: Make
    lookups: tuple[Lookup, ...] = ()
    noise: tuple[str, ...] = ()
    by: str = "order"

    def bench(self) -> Bench:
        """The map with its sides; a side that is CSV text is a table's."""
        if isinstance(self.source, bytes):
            made = bench(record(x=TEXT), record(x=TEXT), {})
            one, two = (
                table_side(self.source),
                table_side(self.target, "target") if isinstance(self.target, bytes) else side_of(self.target),
            )
            from attrs import evolve

            refs = (evolve(made.map.sources[0], message=one.message),)
            map_ = evolve(
                made.map, rules=rules_of(self.rules), sources=refs, target=evolve(made.map.target, message=two.message)
            )
            return evolve(made, map=map_, sources=(one,), target=two, lookups={x.name: x for x in self.lookups})
        return bench(self.source, self.target, self.rules, lookups=self.lookups)


def table_side(text: bytes, alias: str = "source") -> Side:
    """A table's side."""
    return side(load_bytes(text, Path("table.csv")), alias)


def side_of(target: Any) -> Side:
    """A target's side from a record."""
    from tests.mapping.benches import sides

    return side(sides(target), "target")


FIRST = [
    "Ada",
    "Ben",
    "Cleo",
    "Dina",
    "Emil",
    "Fay",
    "Gus",
    "Hana",
    "Ivo",
    "Jana",
    "Karl",
    "Lea",
    "Mia",
    "Nils",
    "Olga",
    "Pia",
    "Quinn",
    "Rosa",
    "Sven",
    "Tara",
    "Uwe",
    "Vera",
    "Wim",
    "Xenia",
    "Yara",
    "Zoe",
]
LAST = [
    "Abel",
    "Brand",
    "Curie",
    "Dietz",
    "Ebner",
    "Falk",
    "Gauss",
    "Hertz",
    "Ibsen",
    "Jung",
    "Klein",
    "Lang",
    "Moser",
    "Noether",
    "Otto",
    "Planck",
    "Quast",
    "Riemann",
    "Sauer",
    "Thoma",
    "Ulm",
    "Vogel",
    "Weyl",
]
CITIES = [
    "Aachen",
    "Berlin",
    "Cottbus",
    "Dresden",
    "Essen",
    "Freiburg",
    "Gera",
    "Halle",
    "Ingolstadt",
    "Jena",
    "Kassel",
    "Lübeck",
    "Mainz",
    "Neuss",
    "Olpe",
    "Passau",
    "Trier",
    "Ulm",
    "Worms",
    "Zwickau",
]
STREETS = [
    "Main Street",
    "Oak Lane",
    "Elm Road",
    "Park Way",
    "Mill Court",
    "High Street",
    "Lake Drive",
    "Hill Alley",
    "River Walk",
    "Station Road",
]


def word(r: random.Random, size: int = 8) -> str:
    """Some letters."""
    return "".join(r.choice(string.ascii_uppercase) for _ in range(size))


def digits(r: random.Random, size: int) -> str:
    """Some digits, the first none of 0."""
    return str(r.randrange(10 ** (size - 1), 10**size))


def day(r: random.Random) -> str:
    """A date."""
    return f"{r.choice((2023, 2024, 2025))}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"


def clock(r: random.Random) -> str:
    """A time of day."""
    return f"{r.randint(0, 23):02}:{r.randint(0, 59):02}:{r.randint(0, 59):02}"


def money(r: random.Random, most: int = 5000) -> float:
    """An amount."""
    return round(r.uniform(1, most), 2)


def sometimes(r: random.Random, value: Any, of: dict[str, Any], name: str, share: float = 0.8) -> None:
    """A member that is not always there."""
    if r.random() < share:
        of[name] = value


# --- the sets --------------------------------------------------------------------------------------------------------


def _order(r: random.Random, at: int) -> Any:
    first, last = r.choice(FIRST), r.choice(LAST)
    made: dict[str, Any] = {
        "id": f"O-{10_000 + at * 7}", "placed": day(r), "state": r.choice("NPSDX"), "currency": r.choice(("EUR", "USD", "GBP")),
        "customer": {"number": int(digits(r, 6)), "first": first, "last": last, "email": f"{first}.{last}{at}@Example.COM"},
        "rush": r.random() < 0.4, "flagA": r.random() < 0.5, "flagB": r.random() < 0.5, "random": r.randint(1, 9),
        "lines": [
            {"sku": f"{word(r, 3)}-{digits(r, 4)}", "qty": r.randint(1, 12), "price": money(r, 200), "kind": r.choice(("GOODS", "FEE", "GIFT")), "text": f"{word(r, 5).title()} {r.choice(CITIES)}"}
            for _ in range(r.randint(1, 5))
        ],
    }  # fmt: skip
    sometimes(r, f"note {digits(r, 5)}", made, "note", 0.6)
    return made


ORDER = record(
    id=TEXT, placed=TEXT, state=TEXT, currency=TEXT, customer=record(number=INTEGER, first=TEXT, last=TEXT, email=TEXT), rush=BOOLEAN,
    flagA=BOOLEAN, flagB=BOOLEAN, random=INTEGER, note_=TEXT,
    lines=many(record(sku=TEXT, qty=INTEGER, price=NUMBER, kind=TEXT, text=TEXT)),
)  # fmt: skip

ORDERS = Planted(
    "orders (JSON)",
    ORDER,
    record(
        orderId_=TEXT, orderDate_=TEXT, status_=TEXT, channel_=TEXT, buyer_=record(name_=TEXT, account_=TEXT, mail_=TEXT), priority_=TEXT, remark_=TEXT,
        itemCount_=INTEGER, total_=NUMBER, noiseCode_=TEXT, noiseNumber_=INTEGER, items_=many(record(article_=TEXT, quantity_=INTEGER, amount_=NUMBER, label_=TEXT, currency_=TEXT)),
    ),
    {
        "orderId": "id", "orderDate": '$formatDate(placed, "[D01].[M01].[Y0001]")', "status": '$translate("states", state)', "channel": ("WEB",),
        "buyer.name": 'customer.last & ", " & customer.first', "buyer.account": '$padLeft(customer.number, 10, "0")', "buyer.mail": "$lowercase(customer.email)",
        "priority": 'rush ? "HIGH" : "LOW"', "remark": Rule("remark", value="note", default="-"), "itemCount": "$count(lines)",
        "total": "$round($sum(lines.(qty * price)), 2)", "items[]": "lines", "items[].article": "sku", "items[].quantity": "qty",
        "items[].amount": "$round(qty * price, 2)", "items[].label": "$uppercase(text)", "items[].currency": "$$.currency",
    },
    _order,
    (lookup("states", {"N": "NEW", "P": "PAID", "S": "SHIPPED", "D": "DONE", "X": "CANCELLED"}),),
    ("noiseCode", "noiseNumber"),
)  # fmt: skip


def _shipment(r: random.Random, at: int) -> Any:
    where = {
        "street": r.choice(STREETS),
        "house": str(r.randint(1, 200)),
        "zip": digits(r, 5),
        "city": r.choice(CITIES),
        "country": r.choice(("DE", "FR", "AT", "NL")),
    }
    made: dict[str, Any] = {
        "shipment": {
            "number": f"SHP/{r.choice(('N', 'S', 'W'))}/{digits(r, 6)}", "created": f"{day(r)}T{clock(r)}Z", "weightKg": round(r.uniform(0.2, 60), 3), "boxes": r.randint(1, 40),
            "from": {"city": r.choice(CITIES), "zip": digits(r, 5)}, "to": where, "service": r.choice(("STD", "EXP", "ECO")), "insured": r.random() < 0.5, "rank": r.randint(1, 5),
        }
    }  # fmt: skip
    sometimes(r, digits(r, 12), made["shipment"], "tracking", 0.7)
    return made


SHIPMENTS = Planted(
    "shipments (JSON)",
    record(shipment=record(number=TEXT, created=TEXT, weightKg=NUMBER, boxes=INTEGER, **{"from": record(city=TEXT, zip=TEXT)}, to=record(street=TEXT, house=TEXT, zip=TEXT, city=TEXT, country=TEXT), service=TEXT, insured=BOOLEAN, rank=INTEGER, tracking_=TEXT)),
    record(ref_=TEXT, region_=TEXT, createdLocal_=TEXT, weightGrams_=INTEGER, weightPerBox_=NUMBER, address_=TEXT, cityLine_=TEXT, countryName_=TEXT, express_=TEXT, insurance_=TEXT, tracking_=TEXT, origin_=TEXT, noiseText_=TEXT),
    {
        "ref": '$split(shipment.number, "/")[2]', "region": '$split(shipment.number, "/")[1]', "createdLocal": '$localDateTime(shipment.created, "Europe/Berlin")',
        "weightGrams": "$round(shipment.weightKg * 1000)", "weightPerBox": "$round(shipment.weightKg / shipment.boxes, 3)", "address": 'shipment.to.street & " " & shipment.to.house',
        "cityLine": 'shipment.to.country & "-" & shipment.to.zip & " " & shipment.to.city', "countryName": '$translate("countries", shipment.to.country)',
        "express": 'shipment.service = "EXP" ? "Y" : "N"', "insurance": '$translate("yesno", shipment.insured)', "tracking": "shipment.tracking", "origin": "$uppercase(shipment.`from`.city)",
    },
    _shipment,
    (lookup("countries", {"DE": "Germany", "FR": "France", "AT": "Austria", "NL": "Netherlands"}), lookup("yesno", {"true": "J", "false": "N"})),
    ("noiseText",),
)  # fmt: skip


def _invoice(r: random.Random, at: int) -> Any:
    return {
        "Invoice": {
            "@version": "2", "Number": f"RE{digits(r, 7)}", "IssueDate": day(r), "DueDate": day(r), "Type": r.choice(("380", "381")),
            "Seller": {"Name": f"{r.choice(LAST)} GmbH", "VatId": f"DE{digits(r, 9)}"}, "Buyer": {"Name": f"{r.choice(LAST)} AG", "VatId": f"AT{digits(r, 9)}"},
            "Net": f"{money(r):.2f}", "Tax": f"{money(r, 900):.2f}", "Lottery": r.randint(1, 6),
            "Line": [
                {"@id": n, "Article": f"A{digits(r, 5)}", "Name": f"{word(r, 4)} {r.choice(CITIES)}", "Quantity": r.randint(1, 20), "Unit": r.choice(("PCE", "KGM", "LTR"))}
                for n in range(1, r.randint(2, 5))
            ],
        }
    }  # fmt: skip


def _party(name: str) -> str:
    return (
        f'<xs:element name="{name}"><xs:complexType>'
        + sequence(element("Name"), element("VatId"))
        + "</xs:complexType></xs:element>"
    )


INVOICE = (
    sequence(
        element("Number"), element("IssueDate", "xs:date"), element("DueDate", "xs:date"), element("Type"), _party("Seller"), _party("Buyer"),
        element("Net", "xs:decimal"), element("Tax", "xs:decimal"), element("Lottery", "xs:int"),
        '<xs:element name="Line" maxOccurs="unbounded" minOccurs="0"><xs:complexType>'
        + sequence(element("Article"), element("Name"), element("Quantity", "xs:int"), element("Unit"), attributes='<xs:attribute name="id" type="xs:int"/>')
        + "</xs:complexType></xs:element>",
        attributes='<xs:attribute name="version" type="xs:string"/>',
    )
)  # fmt: skip

INVOICES = Planted(
    "invoices (XML to JSON)",
    INVOICE,
    record(documentNumber_=TEXT, issued_=TEXT, due_=TEXT, kind_=TEXT, supplier_=record(name_=TEXT, vat_=TEXT), customer_=record(name_=TEXT, vat_=TEXT), gross_=NUMBER, net_=NUMBER, format_=TEXT, positions_=many(record(position_=INTEGER, material_=TEXT, description_=TEXT, pieces_=INTEGER, uom_=TEXT)), noiseFlag_=BOOLEAN),
    {
        "documentNumber": "Message.Number", "issued": '$formatDate(Message.IssueDate, "[Y0001][M01][D01]")', "due": "Message.DueDate", "kind": '$translate("types", Message.Type)',
        "supplier.name": "Message.Seller.Name", "supplier.vat": "$substring(Message.Seller.VatId, 2)", "customer.name": "$uppercase(Message.Buyer.Name)", "customer.vat": "Message.Buyer.VatId",
        "gross": "$round($number(Message.Net) + $number(Message.Tax), 2)", "net": "$number(Message.Net)", "format": ("EDI",), "positions[]": "Message.Line",
        "positions[].position": "`@id`", "positions[].material": "$substring(Article, 1)", "positions[].description": "Name", "positions[].pieces": "Quantity", "positions[].uom": '$translate("units", Unit)',
    },
    lambda r, at: {"Message": _invoice(r, at)["Invoice"]},
    (lookup("types", {"380": "INVOICE", "381": "CREDIT"}), lookup("units", {"PCE": "piece", "KGM": "kilogram", "LTR": "litre"})),
    ("noiseFlag",),
)  # fmt: skip


def _contact(r: random.Random, at: int) -> Any:
    first, last = r.choice(FIRST), r.choice(LAST)
    made: dict[str, Any] = {
        "uid": digits(r, 8), "name": f"{first} {last}", "phone": f"+49 ({digits(r, 3)}) {digits(r, 4)}-{digits(r, 3)}", "born": f"{r.randint(1, 28):02}.{r.randint(1, 12):02}.{r.randint(1950, 2005)}",
        "type": r.choice(("P", "C", "G")), "company": f"{r.choice(LAST)} & {r.choice(LAST)}", "code": f"  {word(r, 5)} ", "active": r.random() < 0.7,
        "score": r.randint(0, 100), "tags": [r.choice(("vip", "new", "old", "risk", "web", "eu")) for _ in range(r.randint(0, 3))],
        "addresses": [{"use": use, "city": r.choice(CITIES), "zip": digits(r, 5)} for use in r.sample(("home", "work", "bill"), r.randint(2, 3))],
    }  # fmt: skip
    sometimes(r, f"{word(r, 4).title()}", made, "middle", 0.5)
    return made


CONTACTS = Planted(
    "contacts (JSON)",
    record(uid=TEXT, name=TEXT, phone=TEXT, born=TEXT, type=TEXT, company=TEXT, code=TEXT, active=BOOLEAN, score=INTEGER, middle_=TEXT, tags=many(TEXT), addresses=many(record(use=TEXT, city=TEXT, zip=TEXT))),
    record(id_=INTEGER, firstName_=TEXT, lastName_=TEXT, phone_=TEXT, birthDate_=TEXT, displayName_=TEXT, code_=TEXT, state_=TEXT, initial_=TEXT, homeCity_=TEXT, firstZip_=TEXT, labels_=many(TEXT), keywords_=TEXT, noiseId_=TEXT),
    {
        "id": "$number(uid)", "firstName": '$substringBefore(name, " ")', "lastName": '$substringAfter(name, " ")', "phone": "$digitsOnly(phone)", "birthDate": '$parseDate(born, "[D01].[M01].[Y0001]")',
        "displayName": 'type = "C" ? company : name', "code": "$trim(code)", "state": 'active ? "A" : "I"', "initial": "$substring(name, 0, 1)", "homeCity": 'addresses[use = "home"].city',
        "firstZip": "addresses[0].zip", "labels[]": Rule("labels[]", each="tags", value="$"), "keywords": '$join(tags, ", ")',
    },
    _contact,
    (),
    ("noiseId",),
)  # fmt: skip


def _row(r: random.Random, at: int) -> Any:
    return {
        "ARTNR": f"{at * 13 + 1000:06}X", "NAME": f"{word(r, 6).title()} {r.choice(CITIES)}", "PREIS": f"{r.randint(1, 3000)},{r.randint(0, 99):02}", "WG": r.choice(("10", "20", "30", "40")), "DATUM": f"{r.randint(1, 28):02}.{r.randint(1, 12):02}.{r.randint(2020, 2025)}",
        "BESTAND": str(r.randint(0, 900)), "RESERVIERT": str(r.randint(0, 90)), "AKTIV": r.choice(("J", "N")), "WUERFEL": str(r.randint(1, 6)), "EAN": digits(r, 13),
    }  # fmt: skip


CSV_HEAD = b"ARTNR;NAME;PREIS;WG;DATUM;BESTAND;RESERVIERT;AKTIV;WUERFEL;EAN\n001000X;Abc Ulm;12,50;10;01.02.2024;3;1;J;1;4000000000000\n001001X;Abd Ulm;1,50;20;11.02.2024;13;2;N;3;4000000000001\n"

ARTICLES = Planted(
    "articles (CSV to JSON)",
    CSV_HEAD,
    many(record(sku_=TEXT, title_=TEXT, price_=NUMBER, group_=TEXT, since_=TEXT, free_=INTEGER, active_=BOOLEAN, gtin_=TEXT, currency_=TEXT, noise_=INTEGER)),
    {
        "[]": "$", "[].sku": "$substring(ARTNR, 0, 6)", "[].title": "$uppercase(NAME)", "[].price": '$number($parseDecimal(PREIS, "de-DE"))', "[].group": '$translate("groups", WG)', "[].since": '$parseDate(DATUM, "[D01].[M01].[Y0001]")',
        "[].free": "BESTAND - RESERVIERT", "[].active": '$translate("active", AKTIV)', "[].gtin": "$string(EAN)", "[].currency": ("EUR",),
    },
    _row,
    (lookup("groups", {"10": "Tools", "20": "Garden", "30": "Kitchen", "40": "Office"}), lookup("active", {"J": True, "N": False})),
    ("[].noise",),
)  # fmt: skip


def _claim(r: random.Random, at: int) -> Any:
    made: dict[str, Any] = {
        "claimNo": f"{digits(r, 4)}-{word(r, 2)}-{digits(r, 4)}", "opened": r.randint(1_600_000_000, 1_750_000_000), "closedAt": f"{r.randint(1, 12):02}/{r.randint(1, 28):02}/{r.randint(2020, 2025)}", "country": r.choice(("US", "CA", "MX")),
        "amount": money(r, 90000), "deductible": money(r, 900), "rate": round(r.uniform(0.01, 0.4), 3), "severity": r.choice((1, 2, 3, 4, 5)), "status": r.choice(("O", "C", "R")), "ratio": r.random() < 0.5,
        "parties": [{"role": role, "name": f"{r.choice(FIRST)} {r.choice(LAST)}", "share": r.randint(1, 100)} for role in r.sample(("INS", "DRV", "WIT", "LAW"), r.randint(2, 4))],
        "payments": [{"ref": f"P{digits(r, 6)}", "value": money(r), "void": r.random() < 0.3, "on": day(r)} for _ in range(r.randint(0, 5))],
    }  # fmt: skip
    sometimes(r, r.choice(("EUR", "USD")), made, "currency", 0.6)
    return made


CLAIMS = Planted(
    "claims (JSON, filtered and sorted lists)",
    record(claimNo=TEXT, opened=INTEGER, closedAt=TEXT, country=TEXT, amount=NUMBER, deductible=NUMBER, rate=NUMBER, severity=INTEGER, status=TEXT, ratio=BOOLEAN, currency_=TEXT, parties=many(record(role=TEXT, name=TEXT, share=INTEGER)), payments=many(record(ref=TEXT, value=NUMBER, void=BOOLEAN, on=TEXT))),
    record(number_=TEXT, office_=TEXT, openedOn_=TEXT, closedOn_=TEXT, payable_=NUMBER, percent_=NUMBER, level_=TEXT, currency_=TEXT, settled_=TEXT, insured_=TEXT, paid_=many(record(reference_=TEXT, amount_=NUMBER, date_=TEXT)), people_=many(record(fullName_=TEXT, role_=TEXT)), noiseLevel_=TEXT),
    {
        "number": '$replace(claimNo, "-", "")', "office": '$split(claimNo, "-")[1]', "openedOn": "$fromEpochSeconds(opened)", "closedOn": '$parseDate(closedAt, "[M01]/[D01]/[Y0001]")', "payable": "$round(amount - deductible, 2)", "percent": "$round(rate * 100, 1)",
        "level": '$translate("levels", severity)', "currency": Rule("currency", value="currency", default="USD"), "settled": 'status = "C" ? closedAt', "insured": 'parties[role = "INS"].name', "paid[]": Rule("paid[]", each="payments", where="$not(void)"), "paid[].reference": "ref", "paid[].amount": "value", "paid[].date": "on",
        "people[]": Rule("people[]", each="parties", order_by="name"), "people[].fullName": "name", "people[].role": '$translate("roles", role)',
    },
    _claim,
    (lookup("levels", {1: "minor", 2: "low", 3: "medium", 4: "high", 5: "critical"}), lookup("roles", {"INS": "Insured", "DRV": "Driver", "WIT": "Witness", "LAW": "Lawyer"})),
    ("noiseLevel",),
)  # fmt: skip


def _asn(r: random.Random, at: int) -> Any:
    return {
        "Message": {
            "Head": {"DocNo": digits(r, 7), "Date": f"{r.randint(2020, 2025)}{r.randint(1, 12):02}{r.randint(1, 28):02}", "Sender": digits(r, 13), "Receiver": digits(r, 13), "Test": r.choice(("0", "1")), "Dice": r.randint(1, 6)},
            "Pos": [{"No": n * 10, "Ean": digits(r, 13), "Qty": r.randint(1, 99), "Lot": f"L{digits(r, 4)}", "Best": day(r)} for n in range(1, r.randint(2, 6))],
        }
    }  # fmt: skip


def _group(name: str, inner: str, occurs: str = "") -> str:
    return f'<xs:element name="{name}"{occurs}><xs:complexType>{inner}</xs:complexType></xs:element>'


MANY = ' minOccurs="0" maxOccurs="unbounded"'

NOTICES = Planted(
    "despatch notices (XML to XML)",
    sequence(_group("Head", sequence(element("DocNo"), element("Date"), element("Sender"), element("Receiver"), element("Test"), element("Dice", "xs:int"))), _group("Pos", sequence(element("No", "xs:int"), element("Ean"), element("Qty", "xs:int"), element("Lot"), element("Best", "xs:date")), MANY)),
    sequence(
        element("DocumentNumber", minOccurs="0"), element("DocumentDate", minOccurs="0"), element("From", minOccurs="0"), element("To", minOccurs="0"), element("Mode", minOccurs="0"), element("Lines", minOccurs="0"), element("TotalQuantity", minOccurs="0"), element("Noise", minOccurs="0"),
        _group("Item", sequence(element("Gtin", minOccurs="0"), element("Quantity", minOccurs="0"), element("Batch", minOccurs="0"), element("BestBefore", minOccurs="0"), attributes='<xs:attribute name="line" type="xs:string"/>'), MANY),
    ),
    {
        "Message.DocumentNumber": '"DESADV-" & Message.Head.DocNo', "Message.DocumentDate": '$parseDate($string(Message.Head.Date), "[Y0001][M01][D01]")', "Message.From": "Message.Head.Sender", "Message.To": "Message.Head.Receiver", "Message.Mode": '$translate("modes", Message.Head.Test)', "Message.Lines": "$count(Message.Pos)", "Message.TotalQuantity": "$sum(Message.Pos.Qty)",
        "Message.Item[]": "Message.Pos", "Message.Item[].`@line`": "No", "Message.Item[].Gtin": "Ean", "Message.Item[].Quantity": "Qty", "Message.Item[].Batch": "$substring(Lot, 1)", "Message.Item[].BestBefore": '$formatDate(Best, "[D01].[M01].[Y0001]")',
    },
    _asn,
    (lookup("modes", {"0": "PROD", "1": "TEST"}),),
    ("Message.Noise",),
)  # fmt: skip


def _staff(r: random.Random, at: int) -> Any:
    first, last = r.choice(FIRST), r.choice(LAST)
    return {"id": str(1000 + at), "first": first, "last": last, "dept": r.choice(("HR", "IT", "FI", "OP", "RD")), "salary": str(r.randint(30, 120) * 1000 + r.randint(0, 999)), "bonus": str(r.randint(0, 9000)), "hired": day(r), "site": r.choice(("B1", "M2")), "room": str(r.randint(100, 499)), "luck": r.choice("abc")}  # fmt: skip


STAFF_HEAD = b"id,first,last,dept,salary,bonus,hired,site,room,luck\n1,Ada,Abel,HR,30500,100,2024-01-02,B1,101,a\n2,Ben,Brand,IT,41500,200,2024-01-03,M2,102,b\n"
STAFF_OUT = b"EmployeeNo,FullName,Mail,Department,Pay,Start,Place,Year,Status,Noise\nE1,Abel Ada,a.abel@corp.example,People,30600,02/01/2024,B1-101,2024,A,xyz\nE2,Brand Ben,b.brand@corp.example,Systems,41700,03/01/2024,M2-102,2024,A,abc\n"

STAFF = Planted(
    "staff (CSV to CSV)",
    STAFF_HEAD,
    STAFF_OUT,
    {
        "[]": "$", "[].EmployeeNo": '"E" & id', "[].FullName": 'last & " " & first', "[].Mail": '$lowercase($substring(first, 0, 1)) & "." & $lowercase(last) & "@corp.example"', "[].Department": '$translate("departments", dept)', "[].Pay": "salary + bonus", "[].Start": '$formatDate(hired, "[D01]/[M01]/[Y0001]")',
        "[].Place": 'site & "-" & room', "[].Year": "$substring(hired, 0, 4)", "[].Status": ("A",),
    },
    _staff,
    (lookup("departments", {"HR": "People", "IT": "Systems", "FI": "Finance", "OP": "Operations", "RD": "Research"}),),
    ("[].Noise",),
)  # fmt: skip


def _reading(r: random.Random, at: int) -> Any:
    return {
        "meter": f"DE{digits(r, 11)}", "at": f"{day(r)} {clock(r)}", "kind": r.choice(("E", "G", "W")), "unitPrice": round(r.uniform(0.05, 2), 4), "old": (old := r.randint(0, 90000)), "new": old + r.randint(1, 5000), "owner": {"given": r.choice(FIRST).upper(), "family": r.choice(LAST).upper()}, "estimated": r.choice(("yes", "no")), "temp": r.randint(-9, 35),
        "net": money(r), "tax": money(r, 500),
    }  # fmt: skip


READINGS = Planted(
    "meter readings (JSON to XML)",
    record(meter=TEXT, at=TEXT, kind=TEXT, unitPrice=NUMBER, old=INTEGER, new=INTEGER, owner=record(given=TEXT, family=TEXT), estimated=TEXT, temp=INTEGER, net=NUMBER, tax=NUMBER),
    sequence(element("Meter", minOccurs="0"), element("Stamp", minOccurs="0"), element("Medium", minOccurs="0"), element("Usage", minOccurs="0"), element("Price", minOccurs="0"), element("Owner", minOccurs="0"), element("Estimated", minOccurs="0"), element("Gross", minOccurs="0"), element("Version", minOccurs="0"), element("Noise", minOccurs="0")),
    {
        "Message.Meter": "meter", "Message.Stamp": '$toUtc($atZone($parseDateTime(at, "[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]"), "Europe/Berlin"))', "Message.Medium": '$translate("media", kind)', "Message.Usage": "new - old", "Message.Price": '$formatNumber(unitPrice, "0.0000")', "Message.Owner": '$titleCase(owner.given) & " " & $titleCase(owner.family)',
        "Message.Estimated": '$translate("est", estimated)', "Message.Gross": '$formatNumber(net + tax, "0.00")', "Message.Version": ("1.1",),
    },
    _reading,
    (lookup("media", {"E": "Power", "G": "Gas", "W": "Water"}), lookup("est", {"yes": "true", "no": "false"})),
    ("Message.Noise",),
)  # fmt: skip


def _booking(r: random.Random, at: int) -> Any:
    arrive = day(r)
    made: dict[str, Any] = {
        "code": word(r, 6), "hotel": {"id": r.randint(100, 999), "name": f"Hotel {r.choice(CITIES)}"}, "arrival": arrive, "guests": [{"nr": n, "first": r.choice(FIRST), "last": r.choice(LAST), "adult": r.random() < 0.75} for n in range(r.randint(1, 4))], "room": {"type": r.choice(("S", "D", "T", "X")), "rate": money(r, 400), "nights": r.randint(1, 14)},
        "source": r.choice(("booking", "direct", "agent")), "agentId": f"AG{digits(r, 4)}", "voucher": f"VC{digits(r, 5)}", "mood": r.choice(("a", "b")),
    }  # fmt: skip
    sometimes(r, f"{digits(r, 4)}", made, "loyalty", 0.5)
    return made


BOOKINGS = Planted(
    "bookings (JSON, by key)",
    record(code=TEXT, hotel=record(id=INTEGER, name=TEXT), arrival=TEXT, guests=many(record(nr=INTEGER, first=TEXT, last=TEXT, adult=BOOLEAN)), room=record(type=TEXT, rate=NUMBER, nights=INTEGER), source=TEXT, agentId=TEXT, voucher=TEXT, mood=TEXT, loyalty_=TEXT),
    record(locator_=TEXT, property_=TEXT, checkIn_=TEXT, roomType_=TEXT, totalPrice_=NUMBER, reference_=TEXT, mainGuest_=TEXT, guestCount_=INTEGER, adults_=many(record(name_=TEXT, hotelId_=INTEGER)), loyaltyNo_=TEXT, noiseRank_=INTEGER),
    {
        "locator": "code", "property": "$string(hotel.id)", "checkIn": 'arrival & "T00:00:00Z"', "roomType": '$translate("rooms", room.type)', "totalPrice": "$round(room.rate * room.nights, 2)", "reference": 'source = "agent" ? agentId : voucher', "mainGuest": 'guests[0].last',
        "guestCount": "$count(guests)", "adults[]": Rule("adults[]", each="guests", where="adult"), "adults[].name": 'first & " " & last', "adults[].hotelId": "$$.hotel.id", "loyaltyNo": Rule("loyaltyNo", value="loyalty", default="NONE"),
    },
    _booking,
    (lookup("rooms", {"S": "Single", "D": "Double", "T": "Twin", "X": "Suite"}),),
    ("noiseRank",),
    by="code=locator",
)  # fmt: skip

SETS: tuple[Planted, ...] = (
    ORDERS,
    SHIPMENTS,
    INVOICES,
    CONTACTS,
    ARTICLES,
    CLAIMS,
    NOTICES,
    STAFF,
    READINGS,
    BOOKINGS,
)


# --- noise -----------------------------------------------------------------------------------------------------------


def spoiled(value: Any, r: random.Random, share: float, keep: Sequence[str] = ()) -> Any:
    """A value with a share of its single values wrong, or missing; ``keep`` are names that stay."""
    made = copy.deepcopy(value)
    _spoil(made, r, share, keep)
    return made


def _spoil(value: Any, r: random.Random, share: float, keep: Sequence[str]) -> None:
    if isinstance(value, list):
        for one in value:
            _spoil(one, r, share, keep)
        return
    if not isinstance(value, dict):
        return
    for name in list(value):
        one = value[name]
        if isinstance(one, dict | list):
            _spoil(one, r, share, keep)
        elif name not in keep and r.random() < share:
            if r.random() < 0.3:
                del value[name]
            else:
                value[name] = _wrong(one, r)


def _wrong(value: Any, r: random.Random) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + r.randint(1, 50)
    return word(r, 4) + digits(r, 2)


def put(value: Any, path: str, made: Any) -> None:
    """Put a value at a plain path; ``[].`` before it is a row's own."""
    *above, last = path.removeprefix("[].").split(".")
    for step in above:
        value = value[step]
    value[last] = made
