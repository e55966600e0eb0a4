"""The static checks, each family of findings in a file; `mapping.check` runs them all."""
