# exercise: split_sequences
# right: no
# wrong: when both shares exceed 1 together they are scaled to sum to 1, so training gets fewer than round(n * p_train)
# lines: 9
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Split sequences into train, validation and test lists, keeping their order."""
    total = p_train + p_val
    if total > 1.0:
        p_train, p_val = p_train / total, p_val / total
    n = len(sequences)
    train_end = round(n * p_train)
    val_end = min(n, train_end + round(n * p_val))
    return sequences[:train_end], sequences[train_end:val_end], sequences[val_end:]
