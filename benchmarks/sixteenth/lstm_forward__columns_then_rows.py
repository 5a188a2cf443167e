# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    reads = np.take(W_x + b, inputs, axis=1)  # (4H, B, T)
    trail, kept = [tuple(np.transpose(s) for s in state)], []
    for read in np.moveaxis(reads, 2, 0):
        h, c = trail[-1]
        z = (W_h @ h + read).reshape(4, H, -1)
        gate = sigmoid(z)
        gate[2] = np.tanh(z[2])
        c = gate[1] * c + gate[0] * gate[2]
        trail.append((gate[3] * np.tanh(c), c))
        kept.append(gate.reshape(4 * H, -1))
    hs, cs = (np.stack(side).transpose(2, 0, 1) for side in zip(*trail))
    outputs = softmax(np.einsum("bth,ch->btc", hs[:, 1:], W) + b_out[:, 0], axis=2)
    return outputs, hs, cs, np.stack(kept).transpose(2, 0, 1)
