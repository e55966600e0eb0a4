"""What is looked at on paper or as a PDF, light whatever the window wears."""
