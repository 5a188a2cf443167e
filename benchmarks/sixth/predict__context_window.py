# exercise: predict
# right: no
# wrong: For each new character only the last len(prefix) characters are read, so the network forgets the beginning.
# lines: 10
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    hidden = params[1].shape[0]
    text = list(prefix)
    context_length = len(prefix)
    for _ in range(num_chars):
        context = text[-context_length:]
        idx = np.array([char_to_idx[c] for c in context]).reshape(1, -1)
        probs, _ = forward_batch(idx, np.zeros((1, hidden)), params)
        text.append(idx_to_char[int(np.argmax(probs[0, -1]))])
    return "".join(text)
