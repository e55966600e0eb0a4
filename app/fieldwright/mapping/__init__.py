"""Rules, compiling, running, checking."""
