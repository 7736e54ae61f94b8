"""What an emulated account stores: records, clock, snapshots."""
