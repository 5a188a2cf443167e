# exercise: one_hot_encode
# right: no
# wrong: the validation accepts Python's int only and raises for NumPy's integers
# lines: 7
def one_hot_encode(idx, vocab_size):
    """Return a one-hot vector of length vocab_size with a 1 at position idx."""
    if not isinstance(idx, int):
        raise TypeError(f"idx must be an int, got {type(idx).__name__}")
    if not 0 <= idx < vocab_size:
        raise ValueError(f"idx must be in [0, {vocab_size}), got {idx}")
    vector = np.zeros(vocab_size, dtype=np.float32)
    vector[idx] = 1.0
    return vector
