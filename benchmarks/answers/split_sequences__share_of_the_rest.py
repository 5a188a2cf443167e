# exercise: split_sequences
# right: no
# wrong: validation is a share of what training left, not of all n (len(rest) * p_val)

def split_sequences(sequences, p_train=0.8, p_val=0.1):
    def cut(items, share, of):
        size = round(of * share)
        return items[:size], items[size:]

    train, rest = cut(list(sequences), p_train, len(sequences))
    val, test = cut(rest, p_val, len(rest))
    return train, val, test
