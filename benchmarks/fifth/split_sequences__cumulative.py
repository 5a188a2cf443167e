# exercise: split_sequences
# right: no
# wrong: Rounds the sum of both shares, so the size of the validation part can be off by one.
# lines: 11
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    cuts = [0]
    share = 0
    for p in (p_train, p_val):
        share += p
        cuts.append(min(n, round(n * share)))
    cuts.append(n)
    train, val, test = [sequences[a:b] for a, b in zip(cuts, cuts[1:])]
    return train, val, test
