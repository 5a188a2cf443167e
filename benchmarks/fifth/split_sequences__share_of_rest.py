# exercise: split_sequences
# right: no
# wrong: The validation share is taken of what training left, not of all sequences.
# lines: 12
def cut(items, share):
    k = round(len(items) * share)
    return items[:k], items[k:]


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, held_out = cut(sequences, p_train)
    val, test = cut(held_out, p_val)
    return train, val, test
