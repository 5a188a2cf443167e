# exercise: one_hot_encode
# right: no
# wrong: It returns a Python list, not a NumPy array.
# lines: 8
def one_hot_encode(idx, vocab_size):
    if vocab_size == 0:
        return []
    return [int(idx == 0)] + one_hot_encode(idx - 1, vocab_size - 1)
