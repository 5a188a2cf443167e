# exercise: split_sequences
# right: no
# wrong: The test part leaves out every sequence that equals one of the other parts, so repeated sequences get lost.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_train = round(n * p_train)
    n_val = min(round(n * p_val), n - n_train)
    train = sequences[:n_train]
    val = sequences[n_train:n_train + n_val]
    test = [s for s in sequences if s not in train and s not in val]
    return train, val, test
