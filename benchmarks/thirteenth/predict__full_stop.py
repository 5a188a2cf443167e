# exercise: predict
# right: no
# wrong: Writing stops at a full stop, so fewer characters than asked for may come.
# lines: 12
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden)
    queue, text = list(prefix), ""
    while len(text) < len(prefix) + num_chars:
        char = queue.pop(0)
        text += char
        if char == "." and not queue:
            break
        h = np.tanh(U[:, [char_to_idx[char]]] + V @ h + b_hidden)
        if not queue:
            queue.append(idx_to_char[int(np.argmax(W @ h + b_out))])
    return text
