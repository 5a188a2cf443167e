# exercise: predict
# right: no
# wrong: Only the last so many characters, as many as the prefix has, are read from a zero state each time; what came before is forgotten.
# lines: 14
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    generated = prefix
    pattern = [char_to_idx[c] for c in prefix]
    for _ in range(num_chars):
        x = np.array(pattern)[None, :]
        preds, _ = forward_batch(x, np.zeros((1, params[1].shape[0])), params)
        index = int(preds[0, -1].argmax())
        generated += idx_to_char[index]
        pattern.append(index)
        pattern = pattern[1:]
    return generated
