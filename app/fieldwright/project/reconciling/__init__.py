"""Reconciling two extracts: which records of the source are missing, extra, duplicate or different in the target, field by field."""
