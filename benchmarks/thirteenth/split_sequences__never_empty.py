# exercise: split_sequences
# right: no
# wrong: two faults: validation gets at least one sequence even where its share rounds to 0; and the training size is cut off in place of rounded
# lines: 16, 17
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    """Cut a list of sequences into a training, a validation and a test part.

    sequences  list of n sequences, n >= 0
    p_train    share for training: round(n * p_train) sequences, with Python's round
    p_val      share for validation: round(n * p_val), or fewer if fewer are left
    returns    (train, val, test), three lists: order kept, every sequence in exactly
               one of them; any of them may be empty
    """
    n = len(sequences)
    sizes = {}
    sizes["train"] = int(n * p_train)
    sizes["val"] = max(1, round(n * p_val))
    sizes["val"] = min(sizes["val"], n - sizes["train"])
    sizes["test"] = n - sum(sizes.values())
    parts, start = [], 0
    for size in sizes.values():
        parts.append(sequences[start : start + size])
        start += size
    return tuple(parts)
