"""What the specification says beside the rows of its maps: use cases and flows, loops, test cases, questions and comments, what rules share."""
