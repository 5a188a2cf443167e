# exercise: split_sequences
# right: no
# wrong: Halves are always rounded up, where Python's round goes to the even neighbour.
# lines: 6
def nearest(value):
    return int(value + 0.5)


def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    first = nearest(n * p_train)
    second = first + nearest(n * p_val)
    return sequences[:first], sequences[first:second], sequences[second:]
