# exercise: decode
# right: no
# wrong: decoding stops at the first EOS and leaves out EOS and all that follows
# lines: 9, 10
def decode(indices, idx_to_word):
    tokens = []
    for token_id in indices:
        token = idx_to_word[int(token_id)]
        if token == "EOS":
            break
        tokens.append(token)
    return tokens
