# exercise: split_sequences
# right: no
# wrong: the training size is rounded up; one sequence between training and validation is lost
# lines: 18, 21
import math


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    n_train = math.ceil(n * p_train)
    n_val = round(n * p_val)
    train = sequences[:n_train]
    val = sequences[n_train + 1 : n_train + n_val]
    test = sequences[n_train + n_val :]
    return train, val, test
