"""What the changes of a schema do to the maps that use it: which rules, lookups, decisions, approvals and examples they hit, and how."""
