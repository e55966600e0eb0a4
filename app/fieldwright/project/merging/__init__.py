"""Two people's edits of one project put together, and the choices that are left (design section 8)."""
