# exercise: split_sequences
# right: no
# wrong: two: validation begins one sequence too early, so that one is in two parts; halves are rounded up (int(x + 0.5))

def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a, size = int(n * p_train + 0.5), int(n * p_val + 0.5)
    val_start = max(a - 1, 0)
    return list(sequences[:a]), list(sequences[val_start : a + size]), list(sequences[a + size :])
