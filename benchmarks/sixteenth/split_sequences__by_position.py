# exercise: split_sequences
# right: no
# wrong: Each sequence is sorted in by the middle of its place in the list, which rounds halves down and adds the shares first.
# lines: 8, 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, val, test = [], [], []
    for i, s in enumerate(sequences):
        where = (i + 0.5) / len(sequences)
        if where < p_train:
            train.append(s)
        elif where < p_train + p_val:
            val.append(s)
        else:
            test.append(s)
    return train, val, test
