# exercise: split_sequences
# right: no
# wrong: validation is a rounded fraction of what training left, so it is rounded from another number than n * p_val
# lines: 13
def _cut(items, share):
    k = round(len(items) * share)
    return items[:k], items[k:]


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    train, rest = _cut(list(sequences), p_train)
    left = 1 - p_train
    val, test = _cut(rest, min(1, p_val / left) if left > 0 else 0)
    return train, val, test
