"""The queries that find in a database what reconciling two extracts finds."""
