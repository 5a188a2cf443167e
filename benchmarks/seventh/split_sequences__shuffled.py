# exercise: split_sequences
# right: no
# wrong: The sequences are shuffled, so the order is lost, and sizes are truncated in place of rounded.
# lines: 8, 9, 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    rng = np.random.default_rng(42)
    order = rng.permutation(n)
    n_train = int(n * p_train)
    n_val = min(int(n * p_val), n - n_train)
    train_idx, val_idx, test_idx = np.split(order, [n_train, n_train + n_val])
    train = [sequences[i] for i in train_idx]
    val = [sequences[i] for i in val_idx]
    test = [sequences[i] for i in test_idx]
    return train, val, test
