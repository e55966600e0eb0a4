"""A map from XML to XML as an XSLT 3.0 stylesheet."""
