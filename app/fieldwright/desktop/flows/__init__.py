"""Use cases, flows, what serves what, and who runs it: the pages around the map."""
