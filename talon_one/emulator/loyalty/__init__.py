"""What customers collect: points and tiers of loyalty programs, periods of achievements."""
