# exercise: split_sequences
# right: no
# wrong: shares that add up to more than 1 are scaled down together, so training gets fewer sequences than round(n * p_train); besides, a half is always rounded up, unlike Python's round
# lines: 7, 9, 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    whole = max(1.0, p_train + p_val)
    shares = [p / whole for p in (p_train, p_val)]
    n = len(sequences)
    cuts = [0, int(n * shares[0] + 0.5)]
    cuts.append(min(n, cuts[1] + int(n * shares[1] + 0.5)))
    cuts.append(n)
    return tuple(sequences[i:j] for i, j in zip(cuts, cuts[1:]))
