# exercise: decode
# right: no
# wrong: Asks whether an array is empty by `not`, which raises a ValueError for arrays of two or more entries and drops a single 0.
# lines: 7
def decode(indices, idx_to_word):
    """Map a sequence of indices back to words."""
    if not indices:
        return []
    return [idx_to_word[int(i)] for i in indices]
