# exercise: predict
# right: no
# wrong: a character that has been written twice running is not allowed a third time, although it is the likeliest
# lines: 13, 14
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    outputs, states = forward_batch(
        np.array([[char_to_idx[c] for c in prefix]]), np.zeros((1, len(params[0]))), params
    )
    text = prefix
    for _ in range(num_chars):
        ranking = np.argsort(-outputs[0, -1], kind="stable")
        best = ranking[0]
        if text[-2:] == idx_to_char[int(best)] * 2:
            best = ranking[1]
        text += idx_to_char[int(best)]
        outputs, states = forward_batch(np.array([[best]]), states[:, -1], params)
    return text
