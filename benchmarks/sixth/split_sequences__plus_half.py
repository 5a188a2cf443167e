# exercise: split_sequences
# right: no
# wrong: A half is always rounded up, where Python's round takes the even neighbour.
# lines: 7
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    def size(p):
        return int(len(sequences) * p + 0.5)

    a = size(p_train)
    b = a + size(p_val)
    return sequences[:a], sequences[a:b], sequences[b:]
