# exercise: split_sequences
# right: no
# wrong: the test part is found by asking which sequences are in no other part, so one that equals a training or validation sequence is lost
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    b = min(round(n * p_val), n - a)
    train = [sequences[i] for i in range(a)]
    val = [sequences[i] for i in range(a, a + b)]
    test = [s for s in sequences if s not in train and s not in val]
    return train, val, test
