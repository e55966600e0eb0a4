"""Maps for engineers' platforms: Python, XSLT 3.0 and DataWeave 2.0. What a platform cannot express exactly is refused, rule by rule."""
