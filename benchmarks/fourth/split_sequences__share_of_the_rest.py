# exercise: split_sequences
# right: no
# wrong: takes p_val for a share of what training left over, not of all sequences
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    def cut(some, share):
        size = round(len(some) * share)
        return some[:size], some[size:]

    train, rest = cut(sequences, p_train)
    val, test = cut(rest, p_val)
    return train, val, test
