"""The records of the store: frozen, replaced and never changed."""
