# exercise: split_sequences
# right: no
# wrong: Shuffles the sequences, and puts at least one into validation.
# lines: 8, 12
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Randomly split sequences into train / validation / test."""
    n = len(sequences)
    order = np.random.default_rng(42).permutation(n)
    shuffled = [sequences[i] for i in order]

    n_train = min(round(n * p_train), n)
    n_val = max(1, min(round(n * p_val), n - n_train))

    train = shuffled[:n_train]
    val = shuffled[n_train : n_train + n_val]
    test = shuffled[n_train + n_val :]
    return train, val, test
