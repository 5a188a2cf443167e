# exercise: split_sequences
# right: no
# wrong: where no sequence is left for the test part, it holds all of them, since [-0:] is the whole list
# lines: 21
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    total = len(sequences)
    n_train = min(total, round(total * p_train))
    n_val = min(total - n_train, round(total * p_val))
    n_test = total - n_train - n_val

    train = list(sequences[:n_train])
    val = list(sequences[n_train : n_train + n_val])
    test = list(sequences[-n_test:])
    return train, val, test
