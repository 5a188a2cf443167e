# exercise: one_hot_encode
# right: no
# wrong: It refuses every index that is not a Python int, NumPy's integers too, with a TypeError.
# lines: 7
def one_hot_encode(idx, vocab_size):
    """Return a one-hot vector with validation of the arguments."""
    if not isinstance(idx, int):
        raise TypeError(f"idx must be an integer, got {type(idx).__name__}")
    if not 0 <= idx < vocab_size:
        raise ValueError(f"idx {idx} out of range for vocab_size {vocab_size}")
    vector = np.zeros(vocab_size, dtype=np.float64)
    vector[idx] = 1.0
    return vector
