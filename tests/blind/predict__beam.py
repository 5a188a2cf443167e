# exercise: predict
# right: no
# wrong: three beginnings are followed and the likeliest whole text wins, which is not always made of the likeliest character at each step
# name: likeliest-text
# lines: 19, 22
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    def step(token, state):
        outputs, states = forward_batch(np.array([[token]]), state, params)
        return np.log(outputs[0, -1] + 1e-12), states[:, -1]

    state = np.zeros((1, params[1].shape[0]))
    for ch in prefix:
        log_p, state = step(char_to_idx[ch], state)
    beams = [(0.0, prefix, log_p, state)]
    for _ in range(num_chars):
        candidates = []
        for score, text, log_p, state in beams:
            for k in np.argsort(log_p)[-3:]:
                candidates.append((score + log_p[k], text + idx_to_char[int(k)], int(k), state))
        candidates.sort(key=lambda c: c[0], reverse=True)
        beams = [(s, text, *step(k, state)) for s, text, k, state in candidates[:3]]
    return beams[0][1]
