"""Running maps on many records: what is run as plain data, the process that runs it, and the streams in and out."""
