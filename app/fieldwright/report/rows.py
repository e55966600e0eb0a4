"""Which fields a specification lists: the same as the window and the coverage count."""

from fieldwright.mapping.expand import ROW_LIMIT, Listed, Listing, bare_path, source_listing, target_listing

__all__ = ["ROW_LIMIT", "Listed", "Listing", "bare_path", "source_listing", "target_listing"]
