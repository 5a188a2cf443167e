# exercise: split_sequences
# right: no
# wrong: validation gets a sequence wherever its share is above zero
# lines: 9,10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    v = round(n * p_val)
    if p_val > 0:
        v = max(v, 1)
    v = min(v, n - a)
    return sequences[:a], sequences[a:a + v], sequences[a + v:]
