# exercise: predict
# right: no
# wrong: the last character of the prefix is read twice: once in the warm-up and once as the first input of the writing
# lines: 16

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    the dicts  the vocabulary; an 'UNK' in it is never the likeliest
    returns    str: the prefix and, after it, num_chars new characters
    """
    state = np.zeros((1, params[1].shape[0]))
    outputs = [char_to_idx[c] for c in prefix]
    _, states = forward_batch(np.array([outputs]), state, params)
    state = states[:, -1]
    for _ in range(num_chars):
        p, states = forward_batch(np.array([[outputs[-1]]]), state, params)
        state = states[:, -1]
        outputs.append(int(p[0, -1].argmax()))
    return "".join(idx_to_char[i] for i in outputs)
