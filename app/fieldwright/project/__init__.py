"""The project document: model, file format, edits."""
