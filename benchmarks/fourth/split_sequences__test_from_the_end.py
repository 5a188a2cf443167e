# exercise: split_sequences
# right: no
# wrong: the test part is counted from the end, so it is the whole list when it should be empty
# lines: 12
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n_train = round(len(sequences) * p_train)
    n_val = min(round(len(sequences) * p_val), len(sequences) - n_train)
    n_test = len(sequences) - n_train - n_val
    return (
        sequences[:n_train],
        sequences[n_train : n_train + n_val],
        sequences[-n_test:],
    )
