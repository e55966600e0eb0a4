"""The forms in which a catalog is written, by name."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from fieldwright.files.errors import MissingError
from fieldwright.project.catalog.portfolio import Portfolio
from fieldwright.report.catalog.gathering import CatalogSpec


def _xlsx(spec: CatalogSpec, _portfolio: Portfolio | None) -> bytes:
    from fieldwright.report.catalog.workbook import catalog_workbook

    return catalog_workbook(spec)


def _csv(spec: CatalogSpec, _portfolio: Portfolio | None) -> bytes:
    from fieldwright.report.catalog.tables import catalog_csv

    return catalog_csv(spec)


def _json(spec: CatalogSpec, _portfolio: Portfolio | None) -> bytes:
    from fieldwright.report.catalog.tables import catalog_json

    return catalog_json(spec)


def _markdown(spec: CatalogSpec, _portfolio: Portfolio | None) -> bytes:
    from fieldwright.report.catalog.tables import catalog_markdown

    return catalog_markdown(spec)


def _html(spec: CatalogSpec, portfolio: Portfolio | None) -> bytes:
    from fieldwright.report.catalog.html import catalog_html

    return catalog_html(spec, portfolio)


FORMS: Mapping[str, tuple[str, Callable[[CatalogSpec, Portfolio | None], bytes]]] = MappingProxyType(
    {
        "xlsx": (".xlsx", _xlsx),
        "html": (".html", _html),
        "markdown": (".md", _markdown),
        "json": (".json", _json),
        "csv": (".csv", _csv),
    }
)
"""The ending of a form's files, and what writes it."""


def exported(spec: CatalogSpec, form: str, portfolio: Portfolio | None = None) -> bytes:
    """The catalog in a form; with the projects of its folder a page also says what depends on what through them. Raises `MissingError` for one that there is not."""
    if form not in FORMS:
        raise MissingError(f"there is no form {form!r}", mend=f"there are: {', '.join(FORMS)}")
    return FORMS[form][1](spec, portfolio)
