"""What the store holds: frozen records, replaced and never changed."""
