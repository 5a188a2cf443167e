# exercise: split_sequences
# right: no
# wrong: Validation is a share of what training left, scaled up by 1 - p_train: rounded from another number, it can be one off, and for p_train = 1 it divides by zero.
# lines: 13, 14
def train_test_split(items, train_size):
    k = round(len(items) * train_size)
    return items[:k], items[k:]


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Split the data into train/val/test in two stages."""
    train, remaining = train_test_split(list(sequences), p_train)
    val_fraction = p_val / (1 - p_train)
    val, test = train_test_split(remaining, val_fraction)
    return train, val, test
