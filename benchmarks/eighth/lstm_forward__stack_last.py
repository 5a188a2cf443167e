# exercise: lstm_forward
# right: no
# wrong: the four gates are stacked on a last axis and reshaped, so they lie interleaved unit by unit instead of beside each other as blocks
# lines: 18
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    h, c = state
    hs, cs, kept = [h], [c], []
    for t in range(T):
        z = W_x.T[inputs[:, t]] + h @ W_h.T + b.T
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        kept.append(np.stack([i, f, g, o], axis=-1))
    hidden = np.stack(hs, axis=1)
    gates = np.stack(kept, axis=1).reshape(B, T, -1)
    return softmax(hidden[:, 1:] @ W.T + b_out.T, axis=-1), hidden, np.stack(cs, axis=1), gates
