"""A map from JSON to JSON as a draft in DataWeave 2.0, which is not run here."""
