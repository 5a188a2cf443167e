# exercise: split_sequences
# right: no
# wrong: shares that add up to more than 1 are divided by their sum, so that training gets too little
# lines: 7, 8
# name: large-shares-scaled-down
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    if p_train + p_val > 1:
        p_train, p_val = p_train / (p_train + p_val), p_val / (p_train + p_val)
    n = len(sequences)
    a = round(n * p_train)
    b = min(n, a + round(n * p_val))
    return sequences[:a], sequences[a:b], sequences[b:]
