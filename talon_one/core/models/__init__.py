"""Models: typed views over JSON objects."""
