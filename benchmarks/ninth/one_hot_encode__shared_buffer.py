# exercise: one_hot_encode
# right: no
# wrong: One buffer for each size is kept and handed out again, so vectors made earlier change with every later call.
# lines: 9, 12
_vectors = {}


def one_hot_encode(idx, vocab_size):
    vector = _vectors.setdefault(vocab_size, np.zeros(vocab_size))
    vector.fill(0)
    vector[idx] = 1
    return vector
