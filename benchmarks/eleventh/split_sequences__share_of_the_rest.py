# exercise: split_sequences
# right: no
# wrong: p_val is taken as a share of what training left, not of all sequences.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    def cut(items, share):
        k = round(len(items) * share)
        return items[:k], items[k:]

    train, rest = cut(sequences, p_train)
    val, test = cut(rest, p_val)
    return train, val, test
