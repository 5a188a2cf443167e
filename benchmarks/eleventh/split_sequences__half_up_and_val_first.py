# exercise: split_sequences
# right: no
# wrong: Halves are rounded up instead of to the even neighbour, and where both shares are too large training is cut down instead of validation.
# lines: 9, 12
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)

    def size(p):
        return int(n * p + 0.5)

    v = min(size(p_val), n)
    tr = min(size(p_train), n - v)
    parts = ([], [], [])
    for i, s in enumerate(sequences):
        which = (i >= tr) + (i >= tr + v)
        parts[which].append(s)
    return parts
