# exercise: split_sequences
# right: no
# wrong: sizes are truncated with int, not rounded

def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = int(n * p_train)
    b = min(n, a + int(n * p_val))
    return sequences[:a], sequences[a:b], sequences[b:]
