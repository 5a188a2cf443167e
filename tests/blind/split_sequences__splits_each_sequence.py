# exercise: split_sequences
# right: no
# wrong: each sequence is cut into three pieces instead of the list of sequences
# name: each-sequence-cut
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, val, test = [], [], []
    for s in sequences:
        a = round(len(s) * p_train)
        b = a + round(len(s) * p_val)
        train.append(s[:a])
        val.append(s[a:b])
        test.append(s[b:])
    return train, val, test
