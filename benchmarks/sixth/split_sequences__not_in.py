# exercise: split_sequences
# right: no
# wrong: The test part takes what is equal to nothing in the other parts, so sequences that occur more than once get lost.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    k = round(n * p_train)
    m = min(round(n * p_val), n - k)
    train = [sequences[i] for i in range(k)]
    val = [sequences[k + i] for i in range(m)]
    test = [s for s in sequences if s not in train and s not in val]
    return train, val, test
