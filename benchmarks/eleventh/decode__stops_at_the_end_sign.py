# exercise: decode
# right: no
# wrong: It stops at the first EOS and leaves it out with everything after it.
# lines: 10, 11
def decode(indices, idx_to_word):
    """Convert a sequence of token ids back into tokens."""
    tokens = []
    for i in np.asarray(indices).astype(int).tolist():
        token = idx_to_word[i]
        if token == "EOS":
            break
        tokens.append(token)
    return tokens
