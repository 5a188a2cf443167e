# exercise: lstm_forward
# right: no
# wrong: the state is overwritten in place and the same array is put into the list at every step, so all entries show the last state, and the caller's state is changed
# lines: 12, 13
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    history_h, history_c, history_g = [h], [c], []
    for x in np.eye(W_x.shape[1])[inputs].swapaxes(0, 1):
        i, f, g, o = np.split(x @ W_x.T + h @ W_h.T + b.flatten(), 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c[:] = f * c + i * g
        h[:] = o * np.tanh(c)
        history_h.append(h)
        history_c.append(c)
        history_g.append(np.concatenate([i, f, g, o], axis=1))
    H_all = np.stack(history_h, axis=1)
    C_all = np.stack(history_c, axis=1)
    probs = softmax(H_all[:, 1:] @ W.T + b_out.flatten(), axis=-1)
    return probs, H_all, C_all, np.stack(history_g, axis=1)
