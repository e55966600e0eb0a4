"""The forms in which a catalog is written, by name."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from fieldwright.files.errors import MissingError
from fieldwright.report.catalog.gathering import CatalogSpec


def _xlsx(spec: CatalogSpec) -> bytes:
    from fieldwright.report.catalog.workbook import catalog_workbook

    return catalog_workbook(spec)


def _csv(spec: CatalogSpec) -> bytes:
    from fieldwright.report.catalog.tables import catalog_csv

    return catalog_csv(spec)


def _json(spec: CatalogSpec) -> bytes:
    from fieldwright.report.catalog.tables import catalog_json

    return catalog_json(spec)


def _markdown(spec: CatalogSpec) -> bytes:
    from fieldwright.report.catalog.tables import catalog_markdown

    return catalog_markdown(spec)


def _html(spec: CatalogSpec) -> bytes:
    from fieldwright.report.catalog.html import catalog_html

    return catalog_html(spec)


FORMS: Mapping[str, tuple[str, Callable[[CatalogSpec], bytes]]] = MappingProxyType(
    {
        "xlsx": (".xlsx", _xlsx),
        "html": (".html", _html),
        "markdown": (".md", _markdown),
        "json": (".json", _json),
        "csv": (".csv", _csv),
    }
)
"""The ending of a form's files, and what writes it."""


def exported(spec: CatalogSpec, form: str) -> bytes:
    """The catalog in a form. Raises `MissingError` for one that there is not."""
    if form not in FORMS:
        raise MissingError(f"there is no form {form!r}", mend=f"there are: {', '.join(FORMS)}")
    return FORMS[form][1](spec)
