# exercise: split_sequences
# right: no
# wrong: the test part is counted from the end, so an empty one is the whole list (sequences[-num_test:])

def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    num_train = round(n * p_train)
    num_val = min(round(n * p_val), n - num_train)
    num_test = n - num_train - num_val
    return sequences[:num_train], sequences[num_train : num_train + num_val], sequences[-num_test:]
