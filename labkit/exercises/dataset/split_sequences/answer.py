"""Right answer to split_sequences, as a learner would write it. No cases, no mistakes."""


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Three lists, in order, that together hold everything: train, validation, test."""
    n = len(sequences)
    n_train = round(n * p_train)
    n_val = min(round(n * p_val), n - n_train)
    train = sequences[:n_train]
    val = sequences[n_train : n_train + n_val]
    test = sequences[n_train + n_val :]
    return train, val, test
