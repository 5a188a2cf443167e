# exercise: split_sequences
# right: no
# wrong: The size of validation is computed as a share of what training left, which rounds differently and divides by zero when training takes all.
# name: share-of-what-is-left
# lines: 13
def _cut(items, share):
    k = round(len(items) * share)
    return items[:k], items[k:]


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, rest = _cut(sequences, p_train)
    val, test = _cut(rest, min(1, p_val / (1 - p_train)))
    return train, val, test
