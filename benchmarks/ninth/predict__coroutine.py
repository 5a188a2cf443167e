# exercise: predict
# right: yes
def _reader(params):
    """Takes characters as indices, hands back the likelihoods of what follows."""
    state, scores = np.zeros((1, params[1].shape[0])), None
    while True:
        token = yield scores
        outputs, states = forward_batch(np.array([[token]]), state, params)
        state, scores = states[:, -1], outputs[0, -1]


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    real = [i for c, i in char_to_idx.items() if c != "UNK"]
    reader = _reader(params)
    next(reader)
    text = ""
    for place in range(len(prefix) + num_chars):
        char = prefix[place] if place < len(prefix) else idx_to_char[max(real, key=scores.item)]
        text += char
        scores = reader.send(char_to_idx[char])
    return text
