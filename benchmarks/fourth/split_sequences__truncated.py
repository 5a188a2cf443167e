# exercise: split_sequences
# right: no
# wrong: int truncates the sizes where they should be rounded
# lines: 7, 8
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_train = int(n * p_train)
    n_val = min(int(n * p_val), n - n_train)
    train = sequences[:n_train]
    val = sequences[n_train : n_train + n_val]
    test = sequences[n_train + n_val :]
    return train, val, test
