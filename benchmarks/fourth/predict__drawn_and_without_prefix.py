# exercise: predict
# right: no
# wrong: draws from the probabilities instead of taking the likeliest, and returns the new characters only
# lines: 13, 16

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    tokens = encode(list(prefix), char_to_idx).reshape(1, -1)
    state = np.zeros((1, len(params[1])))
    new = []
    for _ in range(num_chars):
        outputs, states = forward_batch(tokens, state, params)
        p = outputs[0, -1]
        index = np.random.choice(len(p), p=p / p.sum())
        new.append(idx_to_char[int(index)])
        tokens, state = np.array([[index]]), states[:, -1]
    return "".join(new)
