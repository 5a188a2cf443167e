# exercise: split_sequences
# right: no
# wrong: A half is always rounded up, while Python's round goes to the even neighbour.
# lines: 7
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    def nearest(value):
        return int(np.floor(value + 0.5))

    rest = list(sequences)
    parts = []
    for share in (p_train, p_val):
        size = nearest(len(sequences) * share)
        parts.append(rest[:size])
        rest = rest[size:]
    return (*parts, rest)
