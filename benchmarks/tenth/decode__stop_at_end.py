# exercise: decode
# right: no
# wrong: Decoding stops at the first EOS, so the words after it are missing.
# lines: 11, 12
def decode(indices, idx_to_word):
    """Convert indices back to words."""
    words = []
    for idx in indices:
        word = idx_to_word[int(idx)]
        words.append(word)
        if word == "EOS":
            break
    return words
