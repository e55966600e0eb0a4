"""Use cases and flows that stay true: what they lack, what they name that is not there, and what serves what."""
