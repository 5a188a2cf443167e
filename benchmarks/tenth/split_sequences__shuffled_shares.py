# exercise: split_sequences
# right: no
# wrong: Two faults: the sequences are shuffled before the cut, and the test part gets a rounded share of its own in place of all that is left.
# lines: 11, 16
import random


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Split sequences into train, validation and test sets."""
    sequences = list(sequences)
    random.Random(42).shuffle(sequences)

    n = len(sequences)
    n_train = round(n * p_train)
    n_val = min(round(n * p_val), n - n_train)
    n_test = max(0, round(n * (1 - p_train - p_val)))

    train = sequences[:n_train]
    val = sequences[n_train:n_train + n_val]
    test = sequences[n_train + n_val:n_train + n_val + n_test]
    return train, val, test
