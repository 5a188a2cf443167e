# exercise: split_sequences
# right: no
# wrong: the test part is counted from the end: when it is empty, it is the whole list
# lines: 20
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    num_train = min(round(n * p_train), n)
    num_val = min(round(n * p_val), n - num_train)
    num_test = n - num_train - num_val
    train = sequences[:num_train]
    val = sequences[num_train : num_train + num_val]
    test = sequences[-num_test:]
    return train, val, test
