# exercise: split_sequences
# right: no
# wrong: The validation share is taken of what training left and not of n, and training gets at least one sequence even when its share rounds to none.
# lines: 6, 8
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n_train = max(1, round(len(sequences) * p_train))
    train, rest = sequences[:n_train], sequences[n_train:]
    n_val = round(len(rest) * p_val)
    val, test = rest[:n_val], rest[n_val:]
    return train, val, test
