# exercise: predict
# right: no
# wrong: while writing, each character is predicted from the last one alone, from a zero state, so what was read before it is forgotten
# lines: 16
def next_char(text, params, char_to_idx, idx_to_char):
    tokens = encode(list(text), char_to_idx)[None]
    start = np.zeros((1, params[1].shape[0]))
    outputs, _ = forward_batch(tokens, start, params)
    return idx_to_char[int(np.argmax(outputs[0, -1]))]


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    written = next_char(prefix, params, char_to_idx, idx_to_char)
    while len(written) < num_chars:
        written += next_char(written[-1], params, char_to_idx, idx_to_char)
    return prefix + written
