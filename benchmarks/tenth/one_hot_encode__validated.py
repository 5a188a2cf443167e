# exercise: one_hot_encode
# right: no
# wrong: Two faults: NumPy's integers are refused, and so is the index 0.
# lines: 7, 9
def one_hot_encode(idx, vocab_size):
    """Return a one-hot vector of length vocab_size."""
    if not isinstance(idx, int):
        raise TypeError(f"idx must be an int, got {type(idx).__name__}")
    if not 0 < idx < vocab_size:
        raise ValueError(f"idx {idx} out of range for a vocabulary of {vocab_size}")
    vector = np.zeros(vocab_size, dtype=np.float32)
    vector[idx] = 1.0
    return vector
