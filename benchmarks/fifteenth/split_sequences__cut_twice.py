# exercise: split_sequences
# right: no
# wrong: a half is always rounded up, unlike Python's round, and the share for validation is taken of what training left instead of all
# lines: 6, 23
def nearest(x):
    return int(x + 0.5)


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    def cut(items, share):
        k = nearest(len(items) * share)
        return items[:k], items[k:]

    train, rest = cut(list(sequences), p_train)
    val, test = cut(rest, p_val)
    return train, val, test
