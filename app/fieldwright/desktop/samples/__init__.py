"""Samples in the window: payloads with their records, what the map makes of them, and values beside the fields, masked until somebody asks."""
