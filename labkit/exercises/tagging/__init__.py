"""Lab 10: a part-of-speech tag for every word, and the same model in PyTorch."""
