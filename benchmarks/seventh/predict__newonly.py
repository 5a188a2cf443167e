# exercise: predict
# right: no
# wrong: the prefix is missing from what is returned, and the warm-up leaves out the first character of the prefix
# lines: 16, 22

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    the dicts  the vocabulary; an 'UNK' in it is never the likeliest
    returns    str: the prefix and, after it, num_chars new characters
    """
    ids = [char_to_idx[c] for c in prefix]
    h, new = np.zeros((1, len(params[1]))), []
    queue = ids[1:] or ids
    while len(new) < num_chars:
        p, hs = forward_batch(np.array([queue]), h, params)
        h, nxt = hs[:, -1], int(p[0, -1].argmax())
        queue = [nxt]
        new.append(idx_to_char[nxt])
    return "".join(new)
