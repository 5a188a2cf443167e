# exercise: predict
# right: no
# wrong: each character is predicted from the last len(prefix) characters only, read from a zero state, so the beginning is forgotten
# lines: 18

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    the dicts  the vocabulary; an 'UNK' in it is never the likeliest
    returns    str: the prefix and, after it, num_chars new characters
    """
    H = params[1].shape[0]
    size = len(prefix)
    text = prefix
    while len(text) < size + num_chars:
        context = np.array([[char_to_idx[c] for c in text[-size:]]])
        p, _ = forward_batch(context, np.zeros((1, H)), params)
        text += idx_to_char[int(np.argmax(p[0, -1]))]
    return text
