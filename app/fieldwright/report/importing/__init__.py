"""Workbooks that come back, our own and those of others, as differences that a person accepts or refuses."""
