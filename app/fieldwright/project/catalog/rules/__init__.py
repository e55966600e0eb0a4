"""The rules of a catalog's review, one function each."""
