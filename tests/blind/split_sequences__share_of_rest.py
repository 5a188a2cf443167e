# exercise: split_sequences
# right: no
# wrong: p_val is taken of what training left
# lines: 16
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    sizes = [round(len(sequences) * p_train)]
    rest = sequences[sizes[0] :]
    sizes.append(round(len(rest) * p_val))
    train, val, test = [], [], []
    for i, sequence in enumerate(sequences):
        if i < sizes[0]:
            train.append(sequence)
        elif i < sizes[0] + sizes[1]:
            val.append(sequence)
        else:
            test.append(sequence)
    return train, val, test
