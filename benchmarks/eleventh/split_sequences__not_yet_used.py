# exercise: split_sequences
# right: no
# wrong: The test part is what equals nothing in the other two parts, so sequences that occur more than once are lost.
# lines: 12
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_train = round(n * p_train)
    n_val = min(round(n * p_val), max(n - n_train, 0))
    train = [sequences[i] for i in range(min(n_train, n))]
    val = [sequences[n_train + i] for i in range(n_val)]
    used = train + val
    test = [s for s in sequences if s not in used]
    return train, val, test
