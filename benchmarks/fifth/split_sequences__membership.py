# exercise: split_sequences
# right: no
# wrong: A sequence of the test part that equals one in training or validation is lost.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_train = round(n * p_train)
    n_val = round(n * p_val)
    train = sequences[:n_train]
    val = sequences[n_train : n_train + n_val]
    test = [s for s in sequences if s not in train and s not in val]
    return train, val, test
