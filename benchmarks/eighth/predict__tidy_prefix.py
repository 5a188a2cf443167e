# exercise: predict
# right: no
# wrong: the prefix is stripped of spaces at its ends, so they are neither read nor handed back
# lines: 7
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Greedy decoding with a warm-up over the prefix."""
    prefix = prefix.lower().strip()
    state = np.zeros((1, params[0].shape[0]))
    indices = [char_to_idx[ch] for ch in prefix]
    unk = char_to_idx.get("UNK")
    feed = indices
    for _ in range(num_chars):
        outputs, states = forward_batch(np.array([feed]), state, params)
        state = states[:, -1]
        p = outputs[0, -1].copy()
        if unk is not None:
            p[unk] = -1.0
        feed = [int(p.argmax())]
        indices += feed
    return "".join(idx_to_char[i] for i in indices)
