# exercise: decode
# right: no
# wrong: Decoding stops after the first EOS, so fewer than T words come back when something follows it.
# lines: 20, 21
def decode(indices, idx_to_word):
    """
    Convert a sequence of token ids back into words.

    Args:
        indices: sequence of integer ids.
        idx_to_word: mapping from id to word.

    Returns:
        List of decoded words.
    """
    decoded = []
    for idx in np.asarray(indices, dtype=int).tolist():
        word = idx_to_word[idx]
        decoded.append(word)
        if word == "EOS":
            break
    return decoded
