# exercise: split_sequences
# right: no
# wrong: The second cut is the rounded sum of both shares, so validation has not always round(n * p_val) sequences.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    cuts = [0]
    total = 0.0
    for share in (p_train, p_val):
        total += share
        cuts.append(min(n, round(n * total)))
    cuts.append(n)
    train, val, test = (sequences[a:b] for a, b in zip(cuts, cuts[1:]))
    return train, val, test
