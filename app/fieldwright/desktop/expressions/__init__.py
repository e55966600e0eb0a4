"""The expression editor: three panes around one expression, forms that write it, and what is told of each part of it."""
