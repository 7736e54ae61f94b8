"""Loyalty programs: ledgers of points, tiers, balances."""
