"""Field by field: what differs between two versions of a message."""
