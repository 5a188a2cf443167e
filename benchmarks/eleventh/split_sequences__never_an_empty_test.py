# exercise: split_sequences
# right: no
# wrong: It keeps at least one sequence for the test part, though the test part may be empty and training or validation should have it.
# lines: 8
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Split sequences into contiguous train/val/test portions."""
    n_total = len(sequences)
    n_test = max(1, n_total - round(n_total * p_train) - round(n_total * p_val))
    remaining = max(0, n_total - n_test)
    n_train = min(round(n_total * p_train), remaining)
    n_val = min(round(n_total * p_val), remaining - n_train)
    train = list(sequences[:n_train])
    val = list(sequences[n_train:n_train + n_val])
    test = list(sequences[n_train + n_val:])
    return train, val, test
