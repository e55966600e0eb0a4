"""Review, history, bundles and the values that exports show, in the window."""
