# exercise: split_sequences
# right: no
# wrong: the training size is rounded half up, not as Python rounds
# lines: 7
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = int(n * p_train + 0.5)
    v = min(round(n * p_val), n - a)
    return sequences[:a], sequences[a:a + v], sequences[a + v:]
