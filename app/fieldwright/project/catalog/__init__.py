"""The catalog: the list of a portfolio's integrations, in one file beside the projects."""
