"""Quick mends of findings: each a title and an edit."""
