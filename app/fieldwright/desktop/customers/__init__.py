"""Parameters, and what each customer may set, in the window."""
