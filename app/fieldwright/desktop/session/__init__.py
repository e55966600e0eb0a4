"""What is as it was: the layout of the window, and of each project where one was in it."""
