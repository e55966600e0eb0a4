"""Comments and questions on the fields of a project, and what of it waits for whom."""
