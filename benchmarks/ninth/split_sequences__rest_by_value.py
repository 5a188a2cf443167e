# exercise: split_sequences
# right: no
# wrong: The test part leaves out every sequence that is equal to one in training or validation, so repeated strings are lost.
# lines: 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n_train = round(len(sequences) * p_train)
    n_val = round(len(sequences) * p_val)
    train = sequences[:n_train]
    val = sequences[n_train:n_train + n_val]
    test = [s for s in sequences if s not in train and s not in val]
    return train, val, test
