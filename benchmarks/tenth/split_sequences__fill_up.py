# exercise: split_sequences
# right: no
# wrong: Training is filled until it reaches its share, so its size is rounded up in place of to the nearest number.
# lines: 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_val = round(n * p_val)
    train, val, test = [], [], []
    for seq in sequences:
        if len(train) < n * p_train:
            train.append(seq)
        elif len(val) < n_val:
            val.append(seq)
        else:
            test.append(seq)
    return train, val, test
