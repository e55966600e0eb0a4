"""Documents for those who build, run and accept an integration: drafted from the project, and never over what a person wrote."""
