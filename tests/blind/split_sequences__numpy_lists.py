# exercise: split_sequences
# right: no
# wrong: the parts are NumPy arrays, not lists
# lines: 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    everything = np.empty(n, dtype=object)
    everything[:] = sequences
    a = round(n * p_train)
    return tuple(np.split(everything, [a, a + round(n * p_val)]))
