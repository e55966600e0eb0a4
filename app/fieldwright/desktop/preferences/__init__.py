"""What a user may set about the window: one table, from which the page, its search and its help are made."""
