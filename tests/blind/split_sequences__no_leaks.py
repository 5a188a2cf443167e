# exercise: split_sequences
# right: no
# wrong: Sequences of the test part that also occur in training are thrown away, so they end up in no part.
# name: trained-on-thrown-away
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    b = a + min(round(n * p_val), n - a)
    train, val = sequences[:a], sequences[a:b]
    test = [s for s in sequences[b:] if s not in train]
    return train, val, test
