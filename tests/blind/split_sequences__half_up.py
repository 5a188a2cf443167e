# exercise: split_sequences
# right: no
# wrong: a half is rounded up and not with Python's round
# lines: 15
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    def size(share):
        return int(len(sequences) * share + 0.5)

    train, rest = sequences[: size(p_train)], sequences[size(p_train) :]
    return train, rest[: size(p_val)], rest[size(p_val) :]
