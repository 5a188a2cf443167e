# exercise: split_sequences
# right: no
# wrong: The second cut is the rounded sum of both shares, so the validation part is at times one too large or too small.
# lines: 10, 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    cuts = [0]
    share = 0
    for p in (p_train, p_val):
        share += p
        cuts.append(round(n * share))
    cuts.append(n)
    train, val, test = [list(sequences[a:b]) for a, b in zip(cuts, cuts[1:])]
    return train, val, test
