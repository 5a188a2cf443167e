# exercise: one_hot_encode
# right: no
# wrong: Refuses NumPy's integers with a TypeError.
# lines: 6
def one_hot_encode(idx, vocab_size):
    if not isinstance(idx, int):
        raise TypeError("idx must be an integer")
    if not 0 <= idx < vocab_size:
        raise ValueError(f"idx {idx} out of range for vocabulary of size {vocab_size}")
    vector = np.zeros(vocab_size, dtype=np.float32)
    vector[idx] = 1.0
    return vector
