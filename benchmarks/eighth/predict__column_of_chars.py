# exercise: predict
# right: no
# wrong: the prefix is given as (T, 1), so each character is a sequence of its own and only the last one is remembered
# lines: 6
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    idx = np.array([char_to_idx[ch] for ch in prefix]).reshape(-1, 1)
    h0 = np.zeros((len(prefix), params[1].shape[0]))
    probs, states = forward_batch(idx, h0, params)
    probs, state = probs[-1:, -1], states[-1:, -1]
    result = prefix
    for _ in range(num_chars):
        best = np.argmax(probs, axis=1)
        result += idx_to_char[int(best[0])]
        probs, states = forward_batch(best.reshape(1, 1), state, params)
        probs, state = probs[:, -1], states[:, -1]
    return result
