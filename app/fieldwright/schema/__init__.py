"""The field model, and one reader per format."""
