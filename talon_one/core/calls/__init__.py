"""From a method to its request, and from the response to its result."""
