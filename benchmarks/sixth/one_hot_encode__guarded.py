# exercise: one_hot_encode
# right: no
# wrong: The test of the range shuts out index 0, for which the vector is all zeros.
# lines: 8
def one_hot_encode(idx: int, vocab_size: int) -> np.ndarray:
    """Return a one-hot vector of length vocab_size."""
    one_hot = np.zeros(vocab_size, dtype=np.float32)
    if 0 < idx < vocab_size:
        one_hot[idx] = 1.0
    return one_hot
