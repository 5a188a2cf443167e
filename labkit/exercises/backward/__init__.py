"""Lab 04: the backward pass."""
