# exercise: split_sequences
# right: no
# wrong: The sequences are shuffled before the cut, so their order is lost.
# lines: 11
import random


def split_sequences(sequences, p_train=0.8, p_val=0.1, seed=42):
    """Split sequences into train, validation and test sets."""
    items = list(sequences)
    random.Random(seed).shuffle(items)

    n = len(items)
    n_train = round(n * p_train)
    n_val = min(round(n * p_val), n - n_train)

    train = items[:n_train]
    val = items[n_train:n_train + n_val]
    test = items[n_train + n_val:]
    return train, val, test
