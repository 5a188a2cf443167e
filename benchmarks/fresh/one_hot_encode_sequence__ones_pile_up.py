# exercise: one_hot_encode_sequence
# right: no
# wrong: copies are made, but the ones of earlier steps are never taken back
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    v = np.zeros(vocab_size)
    steps = []
    for i in indices:
        v[i] = 1
        steps.append(v.reshape(-1, 1).copy())
    return np.array(steps)
