# exercise: split_sequences
# right: no
# wrong: The share for validation is taken of what training left, not of all n.
# lines: 11
def cut(items, size):
    return items[:size], items[size:]


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, rest = cut(sequences, round(len(sequences) * p_train))
    val, test = cut(rest, round(len(rest) * p_val))
    return train, val, test
