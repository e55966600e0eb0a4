"""Two versions of a schema in the window: both trees side by side, the list of changes, and what is known about each."""
