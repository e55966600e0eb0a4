"""Mapping spreadsheets in the layouts that people make, and the rules that come of them."""

import json
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from fieldwright.mapping.model import Map, SourceRef, TargetRef
from fieldwright.project.model import Project, SchemaRef
from fieldwright.report.importing.foreign.model import MAPPING, SKIPPED, TABLE
from fieldwright.report.importing.foreign.recognising import Correction
from tests.report.importing.foreign.workshop import book_of, imported, many, places, record, rules_in, saved, text


def test_paths_a_rule_and_notes_below_one_header() -> None:
    found, layouts, _ = imported(book_of([
        ["Source Field", "Target Field", "Mapping Rule", "Comments"],
        ["orderNumber", "number", "direct move", "check length"],
        ["orderDate", "issueDate", "1:1", ""],
        ["", "currencyCode", "hardcode 'EUR'", ""],
        ["firstName, lastName", "buyer.name", "Concat first + ' ' + last", ""],
        ["status", "active", "if status = 'A' then 1 else 0", ""],
        ["delivery.zip", "shipTo.postalCode", "SUBSTR(x,1,3)", ""],
        ["", "legacyKey", "N/A", "old system only"],
        ["remark", "comment", "TBD", "who writes it?"],
        ["items.sku", "lines.articleNumber", "Direct", ""],
        ["items.quantity", "lines.amount", "default 0", ""],
        ["tags", "labels", "", ""],
    ]))  # fmt: skip
    assert rules_in(found) == {
        "number": {"value": "orderNumber", "note": "check length"},
        "issueDate": {"value": "orderDate"},
        "currencyCode": {"constant": "EUR"},
        "buyer.name": {"value": 'customer.firstName & " " & customer.lastName'},
        "active": {"value": 'status = "A" ? 1 : 0'},
        "shipTo.postalCode": {"value": "$substring(delivery.zip, 0, 3)"},
        "legacyKey": {"decision": "not mapped", "reason": "old system only"},
        "comment": {
            "note": "Source: remark",
            "question": "What is comment filled with? The workbook says: TBD\nwho writes it?",
        },
        "lines[]": {"each": "items"},
        "lines[].articleNumber": {"value": "sku"},
        "lines[].amount": {"value": "quantity", "default": 0},
        "labels[]": {"value": "$", "each": "tags"},
    }
    assert places(found) == []
    assert [(one.sheet, one.header, one.kind) for one in layouts.layouts] == [("Mapping", (1,), MAPPING)]


def test_titles_above_a_header_of_two_rows_with_merged_cells_and_tables_named_once() -> None:
    found, layouts, _ = imported(book_of({
        "Cover": [["Interface INV-1"], ["Author", "Somebody"]],
        "Change log": [["Version", "Date", "Change"], ["1", "2020-01-01", "first"]],
        "Fields": [
            ["Interface INV-1", "", "", "", "", "", ""],
            [],
            ["SOURCE", "", "", "TARGET", "", "", ""],
            ["Table", "Column", "Type", "Table", "Column", "Type", "Rule"],
            ["customer", "id", "string", "buyer", "id", "CHAR(10)", ""],
            ["", "email", "string", "", "mail", "string", "lower case"],
            [],
            ["delivery", "country", "", "shipTo", "countryCode", "", "lookup Country codes"],
            ["items", "sku", "", "lines", "articleNumber", "", ""],
            ["", "price", "number", "", "unitPrice", "decimal", ""],
        ],
        "Country Codes": [["Source value", "Target value", "Remark"], ["DE", "276", "Germany"], ["FR", "250", ""]],
    }))  # fmt: skip
    assert [(one.sheet, one.kind) for one in layouts.layouts] == [
        ("Cover", SKIPPED), ("Change log", SKIPPED), ("Fields", MAPPING), ("Country Codes", TABLE),
    ]  # fmt: skip
    assert rules_in(found) == {
        "buyer.id": {"value": "customer.id", "note": "TARGET Type: CHAR(10)"},
        "buyer.mail": {"value": "$lowercase(customer.email)"},
        "shipTo.countryCode": {"value": '$translate("Country Codes", delivery.country)'},
        "lines[]": {"each": "items"},
        "lines[].articleNumber": {"value": "sku"},
        "lines[].unitPrice": {"value": "price"},
    }
    lookup = found.lookups[0].lookup
    assert [(one.key, one.value, one.note) for one in lookup.rows] == [("DE", "276", "Germany"), ("FR", "250", "")]


def test_merged_groups_and_a_source_that_is_merged_over_rows() -> None:
    rows = [
        ["FROM", "", "TO", "", ""],
        ["Object", "Attribute", "Object", "Attribute", "Logic"],
        ["customer", "country", "buyer", "countryCode", "copy"],
        ["", "", "shipTo", "countryCode", "copy"],
        ["", "firstName", "buyer", "name", 'first & " " & last'],
        ["", "lastName", "", "", ""],
    ]
    found, _, _ = imported(book_of(rows, ["A1:B1", "C1:D1", "A3:A6", "B3:B4", "C5:C6", "D5:D6", "E5:E6"]))
    assert rules_in(found) == {
        "buyer.countryCode": {"value": "customer.country"},
        "shipTo.countryCode": {"value": "customer.country"},
        "buyer.name": {"value": 'customer.firstName & " " & customer.lastName'},
    }
    assert places(found) == []


def test_german_headers_and_rules() -> None:
    found, _, _ = imported(book_of([
        ["Schnittstelle Rechnung", "", "", "", "", "", ""],
        ["Quellfeld", "Zielfeld", "Pflicht (J/N)", "Umsetzungsregel", "Vorgabewert", "Bemerkung", "Offene Frage"],
        ["Auftrag/Items/SKU", "Lines/ArticleNumber", "J", "1:1 übernehmen", "", "", ""],
        ["Auftrag/Items/Quantity", "Lines/Amount", "N", "Wert übernehmen", "1", "", ""],
        ["Auftrag/status", "state", "N", "wenn status = 'A' dann 'aktiv' sonst 'inaktiv'", "", "", ""],
        ["", "currencyCode", "J", "Festwert: EUR", "", "", "Gilt das für alle Länder?"],
        ["Auftrag/orderDate", "issueDate", "J", "Datumsformat TT.MM.JJJJ", "", "", ""],
        ["Auftrag/delivery/street", "ship_to.STREET", "", "die ersten 30 Zeichen", "", "Straße und Nummer", ""],
        ["", "legacyKey", "N", "entfällt: Altsystem", "", "", ""],
        ["Auftrag/remark", "comment", "", "nach Absprache mit dem Lager", "", "", ""],
    ]))  # fmt: skip
    assert rules_in(found) == {
        "lines[]": {"each": "items"},
        "lines[].articleNumber": {"value": "sku"},
        "lines[].amount": {"value": "quantity", "default": 1},
        "state": {"value": 'status = "A" ? "aktiv" : "inaktiv"'},
        "currencyCode": {"constant": "EUR", "question": "Gilt das für alle Länder?", "note": "Pflicht (J/N): J"},
        "issueDate": {"value": '$formatDate(orderDate, "[D01].[M01].[Y0001]")'},
        "shipTo.street": {"value": "$substring(delivery.street, 0, 30)", "note": "Straße und Nummer"},
        "legacyKey": {"decision": "not mapped", "reason": "Altsystem"},
        "comment": {
            "note": "Source: Auftrag/remark\nnach Absprache mit dem Lager",
            "question": "What does 'nach Absprache mit dem Lager' mean? 'nach' is no field of the source that is known.",
        },
    }
    assert [one.cell.text for one in found.unread] == []


def test_french_headers_and_rules_in_a_table_of_semicolons_and_windows_letters() -> None:
    lines = [
        "Champ source;Champ cible;Obligatoire;Règle de gestion;Valeur par défaut;Remarques",
        "commande.orderNumber;number;O;reprise telle quelle;;n° de pièce",
        "commande.customer.lastName;buyer.name;O;en majuscules;;",
        ";currencyCode;N;valeur fixe : EUR;;",
        "commande.status;state;N;si status = 'A' alors 'actif' sinon 'clos';;",
        "commande.customer.country;buyer.countryCode;N;identique;FR;",
        ";legacyKey;N;sans objet;;ancien système",
        "commande.remark;comment;N;à confirmer;;",
    ]
    found, _, _ = imported("\r\n".join(lines).encode("cp1252"), file="Règles.csv")
    rules = rules_in(found)
    assert rules == {
        "number": {"value": "orderNumber", "note": "n° de pièce"},
        "buyer.name": {"value": "$uppercase(customer.lastName)"},
        "currencyCode": {"constant": "EUR"},
        "state": {"value": 'status = "A" ? "actif" : "clos"'},
        "buyer.countryCode": {"value": "customer.country", "default": "FR"},
        "legacyKey": {"decision": "not mapped", "reason": "ancien système"},
        "comment": {
            "note": "Source: remark",
            "question": "What is comment filled with? The workbook says: à confirmer",
        },
    }


def test_spanish_headers() -> None:
    found, _, _ = imported(book_of([
        ["Campo origen", "Campo destino", "Transformación", "Condición", "Observaciones"],
        ["order number", "Number", "directo", "", ""],
        ["customer > email", "Buyer > Mail", "en minúsculas", "status = 'A'", ""],
        ["", "currencyCode", "valor fijo: EUR", "", ""],
        ["remark", "comment", "por definir", "", "hablar con ventas"],
        ["", "legacy_key", "no aplica", "", ""],
    ]))  # fmt: skip
    assert rules_in(found) == {
        "number": {"value": "orderNumber"},
        "buyer.mail": {"value": "$lowercase(customer.email)", "when": 'status = "A"'},
        "currencyCode": {"constant": "EUR"},
        "comment": {
            "note": "Source: remark\nhablar con ventas",
            "question": "What is comment filled with? The workbook says: por definir",
        },
        "legacyKey": {"decision": "not mapped", "reason": "no aplica"},
    }


def test_a_hierarchy_in_columns() -> None:
    found, layouts, _ = imported(book_of([
        ["Target Level 1", "Target Level 2", "Target Level 3", "Source", "Owner", "Status"],
        ["Invoice", "", "", "", "", ""],
        ["", "number", "", "orderNumber", "Ann", "done"],
        ["", "buyer", "", "", "", ""],
        ["", "", "id", "customer.id", "Ann", "open"],
        ["", "", "mail", "customer.email", "Bob", "approved"],
        ["", "lines", "", "items", "", ""],
        ["", "", "amount", "items.quantity", "", ""],
        ["", "shipTo", "", "", "", ""],
        ["", "", "countryCode", "delivery.country", "", ""],
    ]))  # fmt: skip
    assert layouts.layouts[0].of("target") == (0, 1, 2)
    assert rules_in(found) == {
        "number": {"value": "orderNumber", "owner": "Ann", "status": "ready"},
        "buyer.id": {"value": "customer.id", "owner": "Ann"},
        "buyer.mail": {"value": "customer.email", "owner": "Bob", "note": "Status: approved"},
        "lines[]": {"each": "items"},
        "lines[].amount": {"value": "quantity"},
        "shipTo.countryCode": {"value": "delivery.country"},
    }


def test_a_hierarchy_by_indents_of_the_format_and_rows_that_are_struck_through() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rows = [
        ("Target element", "Source element", "Notes", 0), ("buyer", "", "", 0), ("id", "customer/id", "", 1), ("mail", "customer/email", "", 1),
        ("shipTo", "", "", 0), ("countryCode", "delivery/country", "two letters", 1), ("city", "delivery/city", "", 1), ("number", "orderNumber", "", 0),
    ]  # fmt: skip
    for row, (target, source, note, indent) in enumerate(rows, 3):
        for column, held in zip("ABC", (target, source, note), strict=True):
            sheet[f"{column}{row}"] = held or None
        sheet[f"A{row}"].alignment = Alignment(indent=indent)
    sheet["A9"].font = Font(strike=True)
    found, _, _ = imported(saved(book))
    assert rules_in(found) == {
        "buyer.id": {"value": "customer.id"},
        "buyer.mail": {"value": "customer.email"},
        "shipTo.countryCode": {"value": "delivery.country", "note": "two letters"},
        "number": {"value": "orderNumber"},
    }
    assert [(one.cell.address, one.why) for one in found.unread] == [
        ("A9", "the row is struck through"), ("B9", "the row is struck through"),
    ]  # fmt: skip


def test_levels_as_numbers() -> None:
    found, _, _ = imported(book_of([
        ["Lvl", "Target field name", "M/O", "Data type", "Source path", "Business rule"],
        [1, "buyer", "O", "object", "", ""],
        [2, "id", "O", "string", "/order/customer/id", ""],
        [2, "countryCode", "O", "", "/order/customer/country", "UPPER"],
        [1, "shipTo", "O", "", "", ""],
        [2, "countryCode", "O", "", "/order/delivery/country", "trim; upper case"],
        [1, "lines", "M", "array", "/order/items", "for each item"],
        [2, "unitPrice", "O", "number", "/order/items[*]/price", ""],
    ]))  # fmt: skip
    assert rules_in(found) == {
        "buyer.id": {"value": "customer.id"},
        "buyer.countryCode": {"value": "$uppercase(customer.country)"},
        "shipTo.countryCode": {"value": "$uppercase($trim(delivery.country))"},
        "lines[]": {"each": "items"},
        "lines[].unitPrice": {"value": "price"},
    }
    assert places(found) == []


def test_target_first_with_bands_over_the_rows_and_other_notations() -> None:
    found, _, _ = imported(book_of([
        ["To", "From", "Transformation"],
        ["HEADER", "", ""],
        ["$.number", "$.orderNumber", "none"],
        ["shipTo", "", ""],
        ["city", "delivery/city", ""],
        ["postalCode", "delivery → zip", ""],
        ["LINES", "", ""],
        ["lines[0].unit_price", "items/*/price", ""],
        ["Lines > Description", "Items > Text", "Trim"],
        ["lines/*/amount", "items[].quantity", ""],
    ]))  # fmt: skip
    assert rules_in(found) == {
        "number": {"value": "orderNumber"},
        "shipTo.city": {"value": "delivery.city"},
        "shipTo.postalCode": {"value": "delivery.zip"},
        "lines[]": {"each": "items"},
        "lines[].unitPrice": {"value": "price"},
        "lines[].description": {"value": "$trim(text)"},
        "lines[].amount": {"value": "quantity"},
    }
    assert [one.cell.text for one in found.unread] == ["HEADER"]


def test_headers_that_name_the_systems_and_unknown_ones_whose_cells_tell() -> None:
    found, layouts, _ = imported(book_of([
        ["Invoice", "Order", "What we do"],
        ["number", "orderNumber", ""],
        ["buyer.mail", "customer.email", ""],
        ["comment", "remark", ""],
    ]))  # fmt: skip
    assert layouts.layouts[0].of("target") == (0,)
    assert set(rules_in(found)) == {"number", "buyer.mail", "comment"}
    found, layouts, _ = imported(book_of([
        ["neu", "alt"],
        ["buyer.mail", "customer.email"],
        ["number", "orderNumber"],
        ["lines.amount", "items.quantity"],
    ]))  # fmt: skip
    assert rules_in(found)["buyer.mail"] == {"value": "customer.email"}
    assert layouts.layouts[0].column(0).reason.startswith("its cells are the target's fields")  # pyright: ignore[reportOptionalMemberAccess]


def test_one_sheet_for_each_message_and_columns_of_facts() -> None:
    found, _, _ = imported(book_of({
        "Header": [
            ["#", "Source Table", "Source Column", "Source Data Type", "Target Table", "Target Column", "Target Data Type", "Nullable?", "Default Value",
             "Hard-coded value", "Transformation Logic", "Open Issues", "Resolution", "Owner", "Reviewed"],
            [1, "ORDERS", "ORDER_NUMBER", "VARCHAR(20)", "INVOICE", "NUMBER", "VARCHAR(20)", "N", "", "", "Straight move", "", "", "Ann", "Y"],
            [2, "ORDERS", "CURRENCY", "CHAR(3)", "INVOICE", "CURRENCY_CODE", "string", "Y", "EUR", "", "if currency is null then 'EUR'", "", "", "Ann", ""],
            [3, "", "", "", "INVOICE", "LEGACY_KEY", "", "Y", "", "X1", "", "Still needed?", "yes, till 2027", "Bob", ""],
        ],
        "Lines": [
            ["#", "Source Table", "Source Column", "Target Table", "Target Column", "Transformation Logic"],
            [1, "ITEMS", "SKU", "LINES", "ARTICLE_NUMBER", "RIGHT(sku, 8)"],
            [2, "ITEMS", "QUANTITY", "LINES", "AMOUNT", "quantity * 2"],
            [3, "", "", "LINES", "DESCRIPTION", "ditto"],
        ],
    }))  # fmt: skip
    assert rules_in(found) == {
        "number": {"value": "orderNumber", "owner": "Ann"},
        "currencyCode": {
            "value": "currency", "default": "EUR", "default_for": ("missing", "null"), "owner": "Ann", "note": "Source Data Type: CHAR(3)",
        },
        "legacyKey": {"constant": "X1", "question": "Still needed?", "owner": "Bob"},
        "lines[]": {"each": "items"},
        "lines[].articleNumber": {"value": "$substring(sku, -8)"},
        "lines[].amount": {"value": "quantity * 2"},
        "lines[].description": {"note": "ditto", "question": "What does 'ditto' mean? What of the row above is the same is not clear."},
    }  # fmt: skip
    answered = next(one for one in found.proposals if one.target == "legacyKey").rule.question
    assert answered is not None
    assert answered.answer == "yes, till 2027"


def test_what_is_recognised_can_be_corrected() -> None:
    data = book_of({
        "Notes": [["x", "y"], ["a", "b"]],
        "Sheet2": [
            ["ignore me", "see below", "", ""], ["Feld A", "Feld B", "Was", "Anm."], ["orderNumber", "number", "", "so"], ["remark", "comment", "trim", ""],
        ],
    })  # fmt: skip
    found, layouts, _ = imported(
        data, said=Correction("sheet2", 2, {"Feld B": "target", "A": "source", "Was": "rule", "D": "note"})
    )
    assert [one.role for one in layouts.layouts[0].columns] == ["source", "target", "rule", "note"]
    assert rules_in(found) == {"number": {"value": "orderNumber", "note": "so"}, "comment": {"value": "$trim(remark)"}}
    nothing, layouts, _ = imported(data, said=Correction("Sheet2", 2, {"Feld B": "ignore", "Feld A": "target"}))
    assert [one.kind for one in layouts.layouts] == [SKIPPED]
    assert not nothing.proposals


def test_a_migration_sheet_of_strangers_with_two_sources_and_xml_behind_it(tmp_path: Path) -> None:
    customer = record(KUNNR=text(), NAME1=text(), NAME2=text(), LAND1=text(), ERDAT=text(), LOEVM=text())
    contact = record(NAMEV=text(), TELF1=text(), PAFKT=text())
    (tmp_path / "sap.json").write_text(json.dumps({"title": "DEBMAS", **record(KNA1=customer, KNVK=many(contact))}))
    (tmp_path / "erp.csv").write_text("company;segment\nA;x\nB;y\n")
    (tmp_path / "shop.xml").write_text(
        '<Customer id="1"><FullName>x</FullName><Created>2020-01-01</Created><Active>true</Active><Address type="main"><Country lang="de">DE</Country></Address>'
        '<Contacts><Contact role="a"><First>A</First><Phone>1</Phone></Contact><Contact role="b"><First>A</First><Phone>2</Phone></Contact></Contacts><Segment>A</Segment></Customer>'
    )
    map_ = Map(
        "cust", (SourceRef("sap", "DEBMAS", "sap"), SourceRef("erp", "erp", "erp")), TargetRef("shop", "Customer")
    )
    given = Project(
        "p",
        schemas={"sap": SchemaRef("sap.json"), "erp": SchemaRef("erp.csv"), "shop": SchemaRef("shop.xml")},
        maps=(map_,),
    )
    data = book_of({
        "Felder": [
            ["Projekt NORDLICHT: Migration Debitoren"],
            ["Stand: 12.03.2026", "Verantwortlich: Fr. Kühn"],
            ["Legende: M = Muss, K = Kann"],
            [],
            ["Lfd. Nr.", "SAP-Feld", "Bezeichnung", "Shop-Element (XPath)", "Abbildungsregel", "Standardwert", "Kommentar Fachbereich"],
            [1, "KNA1-KUNNR", "Debitor", "/Customer/@id", "führende Nullen abschneiden", "", "wichtig!"],
            [2, "KNA1-NAME1 + KNA1-NAME2", "Name", "/Customer/FullName", "mit Leerzeichen verketten", "", ""],
            [3, "KNA1-ERDAT", "Angelegt am", "/Customer/Created", "JJJJMMTT -> JJJJ-MM-TT", "", ""],
            [4, "KNA1-LOEVM", "Löschkennz.", "/Customer/Active", "Wenn LOEVM = 'X' dann false sonst true", "", ""],
            ["", "Adresse", "", "", "", "", ""],
            [5, "KNA1-LAND1", "Land", "/Customer/Address/Country", "Umschlüsselung laut Blatt Länder", "DE", "Liste vollständig?"],
            [6, "–", "", "/Customer/Address/@type", 'Konstante "main"', "", ""],
            ["", "Ansprechpartner (0..n)", "", "/Customer/Contacts/Contact", "je KNVK", "", ""],
            [7, "KNVK-NAMEV", "Vorname", "/Customer/Contacts/Contact/First", "direkt", "", ""],
            [8, "KNVK-TELF1", "Telefon", "/Customer/Contacts/Contact/Phone", "nur Ziffern übernehmen", "", ""],
            [9, "KNVK-PAFKT", "Funktion", "/Customer/Contacts/Contact/@role", "01=Einkauf; 02=Vertrieb", "", ""],
            [10, "segment", "Segment", "/Customer/Segment", "", "", "aus ERP-Liste"],
        ],
        "Länder": [["SAP", "Shop"], ["DE", "Deutschland"], ["FR", "Frankreich"]],
    })  # fmt: skip
    found, _, _ = imported(data, given, where=tmp_path)
    assert rules_in(found) == {
        "Customer.`@id`": {"value": '$replace(KNA1.KUNNR, /^0+/, "")', "note": "wichtig!"},
        "Customer.FullName": {"value": 'KNA1.NAME1 & " " & KNA1.NAME2'},
        "Customer.Created": {"value": '$parseDate(KNA1.ERDAT, "[Y0001][M01][D01]")'},
        "Customer.Active": {"value": 'KNA1.LOEVM = "X" ? false : true'},
        "Customer.Address.Country.`#text`": {
            "value": '$translate("Länder", KNA1.LAND1)',
            "default": "DE",
            "question": "Liste vollständig?",
        },
        "Customer.Address.`@type`": {"constant": "main"},
        "Customer.Contacts.Contact[]": {"each": "KNVK", "note": "Source: Ansprechpartner (0..n)"},
        "Customer.Contacts.Contact[].First": {"value": "NAMEV"},
        "Customer.Contacts.Contact[].Phone": {"value": "$digitsOnly(TELF1)"},
        "Customer.Contacts.Contact[].`@role`": {"value": '$translate("role", PAFKT)'},
        "Customer.Segment": {"value": "$erp.segment", "note": "aus ERP-Liste", "doubt": True},
    }
    assert places(found) == ["Felder!B10 Adresse"]
    assert [one.lookup.name for one in found.lookups] == ["Länder", "role"]


def test_groups_in_merged_cells_above_the_header_are_no_header_themselves() -> None:
    found, layouts, _ = imported(book_of([
        ["", "SOURCE (Shop)", "", "", "TARGET (Ledger)", "", "", "TRANSFORMATION", ""],
        ["#", "Object", "Field", "Type", "Resource", "Element", "Req?", "Logic", "Comments / Questions"],
        [1, "Order", "orderNumber", "string", "Invoice", "number", "Y", "Direct move", ""],
        [2, "Order", "remark", "string", "Invoice", "comment", "N", "TRIM", "How long?"],
        [3, "Order", "status", "enum", "Invoice", "active", "N", "IF status='A' THEN 1 ELSE 0", ""],
    ], ["B1:D1", "E1:G1", "H1:I1"]))  # fmt: skip
    assert [one.header for one in layouts.layouts] == [(1, 2)]
    assert {target: one.get("value") for target, one in rules_in(found).items()} == {
        "number": "orderNumber",
        "comment": "$trim(remark)",
        "active": 'status = "A" ? 1 : 0',
    }


def test_a_column_of_rules_and_comments_holds_rules() -> None:
    for title in ("Mapping rule / comment", "Regel und Bemerkung"):
        found, _, _ = imported(book_of([
            ["Source field", "Target field", title],
            ["orderNumber", "number", "SUBSTR(x,1,3)"],
            ["", "currencyCode", "hardcode 'EUR'"],
        ]))  # fmt: skip
        assert rules_in(found) == {
            "number": {"value": "$substring(orderNumber, 0, 3)"},
            "currencyCode": {"constant": "EUR"},
        }


def test_what_stands_above_the_row_that_makes_a_loop_reads_the_whole_payload() -> None:
    found, _, _ = imported(book_of([
        ["Source field", "Target field", "Rule"],
        ["orderNumber", "lines.description", "concat orderNumber + '-1'"],
        ["items.sku", "lines.articleNumber", ""],
    ]))  # fmt: skip
    assert rules_in(found) == {
        "lines[].description": {"value": '$$.orderNumber & "-1"'},
        "lines[]": {"each": "items"},
        "lines[].articleNumber": {"value": "sku"},
    }
