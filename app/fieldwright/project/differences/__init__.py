"""What differs between two versions of a project, in words, rule by rule."""
