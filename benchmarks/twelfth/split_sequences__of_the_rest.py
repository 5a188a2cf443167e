# exercise: split_sequences
# right: no
# wrong: the validation share is taken of what training left, not of all n sequences
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    def cut(items, share):
        k = round(len(items) * share)
        return items[:k], items[k:]

    train, held_out = cut(sequences, p_train)
    val, test = cut(held_out, p_val)
    return train, val, test
