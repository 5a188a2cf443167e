# exercise: predict
# right: no
# wrong: the warm-up reads what the network guesses, not the characters of the prefix, of which only the first is used
# lines: 14

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, len(params[1])))
    current = char_to_idx[prefix[0]]
    new = ""
    # run over the prefix first, then go on writing
    for step in range(len(prefix) + num_chars - 1):
        probs, states = forward_batch(np.array([[current]]), state, params)
        state = states[:, -1]
        current = int(probs[0, -1].argmax())
        if step >= len(prefix) - 1:
            new += idx_to_char[current]
    return prefix + new
