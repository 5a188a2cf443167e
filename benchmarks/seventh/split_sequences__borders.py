# exercise: split_sequences
# right: no
# wrong: The second border is the rounded sum of the shares, so validation may be one off from its own rounded size.
# lines: 7
def split_sequences(sequences, p_train=0.8, p_val=0.1):
    shares = np.cumsum([0, p_train, p_val])
    a, b, c = (min(round(len(sequences) * float(s)), len(sequences)) for s in shares)
    return sequences[a:b], sequences[b:c], sequences[c:]
