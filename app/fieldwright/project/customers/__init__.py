"""Settings of a product integration: the form of what each customer may set, a customer's settings, and the project as it is for that customer."""
