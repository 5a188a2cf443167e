# exercise: split_sequences
# right: no
# wrong: the helper rounds halves up, where Python's round takes the even neighbour
# lines: 6
def nearest(x):
    return int(x + 0.5)


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_train = min(nearest(n * p_train), n)
    n_val = min(nearest(n * p_val), n - n_train)
    rest = sequences[n_train:]
    return sequences[:n_train], rest[:n_val], rest[n_val:]
