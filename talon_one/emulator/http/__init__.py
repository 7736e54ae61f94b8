"""The HTTP server of the emulator: from the bytes of a request to the operation and back."""
