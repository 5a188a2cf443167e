# exercise: predict
# right: no
# wrong: the warm-up reads the whole prefix and the loop then reads its last character a second time
# lines: 14, 16
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = [char_to_idx[c] for c in prefix]
    state = np.zeros((1, params[1].shape[0]))

    def step(i, state):
        p, hs = forward_batch(np.array([[i]]), state, params)
        return p[0, -1], hs[:, -1]

    for i in text:
        _, state = step(i, state)
    for _ in range(num_chars):
        p, state = step(text[-1], state)
        text.append(int(p.argmax()))
    return "".join(idx_to_char[i] for i in text)
