"""The differences of two versions of a project as they are reported."""
