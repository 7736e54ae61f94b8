"""Other people's clients against the emulator. Their packages are named like ours: each has an environment."""
