# exercise: split_sequences
# right: no
# wrong: the part is chosen by sequences.index, so equal sequences all go where the first of them goes and the sizes are wrong
# lines: 19
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    n_train = round(n * p_train)
    n_val = min(round(n * p_val), n - n_train)
    train, val, test = [], [], []
    for sequence in sequences:
        i = sequences.index(sequence)
        if i < n_train:
            train.append(sequence)
        elif i < n_train + n_val:
            val.append(sequence)
        else:
            test.append(sequence)
    return train, val, test
