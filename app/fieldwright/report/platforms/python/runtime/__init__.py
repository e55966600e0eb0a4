"""What an exported Python module needs to run, with nothing but the standard library: only what a map uses is copied into it (`python.copying`)."""
