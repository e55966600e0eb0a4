"""Reports of comparisons: what changed between two versions, for a terminal, a program, a pull request, a browser and CI."""
