"""Evidence of a test run: what was tested with what, by whom and when, as one page that holds everything it shows, and as JUnit XML."""
