"""A catalog of integrations in forms for people: tables, a page, and pictures of systems and flows."""
