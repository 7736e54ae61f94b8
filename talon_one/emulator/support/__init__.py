"""What every room of the emulator may use: exact JSON, times, validation, CSV files."""
