# exercise: one_hot_encode
# right: no
# wrong: an index that is a NumPy integer is refused with an error
# lines: 6
def one_hot_encode(idx, vocab_size):
    if not isinstance(idx, int):
        raise TypeError(f"idx must be an int, got {type(idx).__name__}")
    if not 0 <= idx < vocab_size:
        raise ValueError(f"idx {idx} out of range for vocabulary of size {vocab_size}")
    vector = np.zeros(vocab_size, dtype=np.float32)
    vector[idx] = 1.0
    return vector
