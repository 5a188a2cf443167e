# exercise: split_sequences
# right: no
# wrong: two faults: the share for validation is divided by what training leaves, which is 0 for p_train = 1, and the size is cut off instead of rounded
# lines: 11, 12
def _cut(items, k):
    return list(items[:k]), list(items[k:])


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, rest = _cut(sequences, round(len(sequences) * p_train))
    share_of_rest = p_val / (1 - p_train)
    val, test = _cut(rest, int(len(rest) * share_of_rest))
    return train, val, test
