# exercise: split_sequences
# right: no
# wrong: The two borders are rounded, not the two sizes, so validation may be one off.
# lines: 7
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    borders = [0, round(n * p_train), min(n, round(n * (p_train + p_val))), n]
    return tuple(list(sequences[a:b]) for a, b in zip(borders, borders[1:]))
