"""Lab 03: the forward pass."""
