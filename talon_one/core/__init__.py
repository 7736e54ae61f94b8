"""What generated code stands on. Written by hand; imports nothing generated."""
