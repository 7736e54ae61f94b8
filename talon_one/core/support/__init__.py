"""What every room of ``core`` may use: clock, secrets, logging, suggestions."""
