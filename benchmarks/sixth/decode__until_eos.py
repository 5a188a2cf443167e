# exercise: decode
# right: no
# wrong: Stops at the first EOS, so whatever comes after it is lost.
# lines: 11, 12
def decode(indices, idx_to_word, eos_token="EOS"):
    """Turn a sequence of token ids back into a list of words."""
    words = []
    for idx in indices:
        word = idx_to_word[int(idx)]
        words.append(word)
        if word == eos_token:
            break
    return words
