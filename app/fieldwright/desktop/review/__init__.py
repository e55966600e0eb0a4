"""Review in the window: what waits for whom, comments and questions, who somebody is, approvals, and whose sample values are shown."""
