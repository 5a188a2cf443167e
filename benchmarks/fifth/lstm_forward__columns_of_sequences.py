# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = (np.array(s, dtype=float).T for s in state)
    B, T = inputs.shape
    H = W_h.shape[1]
    hs, cs, kept = [h], [c], []
    for t in range(T):
        z = W_x[:, inputs[:, t]] + W_h @ h + b
        y = np.concatenate((sigmoid(z[: 2 * H]), np.tanh(z[2 * H : 3 * H]), sigmoid(z[3 * H :])))
        i, f, g, o = y.reshape(4, H, B)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        kept.append(y)
    hs, cs = (np.stack(a).transpose(2, 0, 1) for a in (hs, cs))
    gates = np.stack(kept, axis=-1).transpose(1, 2, 0) if T else np.zeros((B, 0, 4 * H))
    logits = np.einsum("ch,bth->btc", W, hs[:, 1:]) + b_out[:, 0]
    return softmax(logits, axis=-1), hs, cs, gates
