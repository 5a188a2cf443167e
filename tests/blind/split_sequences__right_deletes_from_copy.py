# exercise: split_sequences
# right: yes
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    test = sequences.copy()
    n = len(test)
    train, test[: round(n * p_train)] = test[: round(n * p_train)], []
    val, test[: round(n * p_val)] = test[: round(n * p_val)], []
    return train, val, test
