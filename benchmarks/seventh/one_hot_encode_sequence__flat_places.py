# exercise: one_hot_encode_sequence
# right: no
# wrong: A step is taken to be T places long in the flat array; it is C places long.
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    flat = np.zeros(T * vocab_size)
    places = np.arange(T) * T + indices
    np.put(flat, places, 1, mode="wrap")
    return flat.reshape(T, vocab_size, 1)
