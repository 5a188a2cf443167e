"""Lab 06: the same network in PyTorch, and the proof that it is the same."""
