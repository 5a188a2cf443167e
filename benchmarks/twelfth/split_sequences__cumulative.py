# exercise: split_sequences
# right: no
# wrong: the second cut is the rounded sum of both shares, so the validation part can be one off from its own rounded size
# lines: 10
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    cuts = [0]
    total = 0.0
    for p in (p_train, p_val):
        total += p
        cuts.append(round(len(sequences) * min(total, 1.0)))
    cuts.append(len(sequences))
    return tuple(sequences[i:j] for i, j in zip(cuts, cuts[1:]))
