"""Whether every instance of one JSON Schema is an instance of another, decided, with a witness where it is not."""
