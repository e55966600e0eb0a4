"""One line that finds everything: actions, fields, rules, findings, and whatever else the project holds (Ctrl+K)."""
