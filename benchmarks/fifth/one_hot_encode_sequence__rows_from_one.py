# exercise: one_hot_encode_sequence
# right: no
# wrong: The vectors are rows (T, 1, C), and the indices are taken to count from 1.
# lines: 6, 9
def one_hot_encode_sequence(indices, vocab_size):
    classes = np.arange(1, vocab_size + 1)
    result = []
    for idx in indices:
        result.append([(classes == idx).astype(float)])
    return np.array(result)
