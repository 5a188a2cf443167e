# exercise: lstm_forward
# right: yes
def lstm_forward(inputs, state, params):
    """Forward pass of B sequences at once.

    inputs   token indices (B, T), array of any integer dtype
    state    (h, c) before the first input, each (B, H); a tuple or a list
    returns  outputs (B, T, C), hidden_states (B, T + 1, H), cell_states (B, T + 1, H) and
             gates (B, T, 4H): four arrays, right for logits of ±1000 too
    """
    W_x, W_h, b, W, b_out = params
    H = W_h.shape[1]
    words = W_x[:, inputs.T]  # (4H, T, B)
    from_inputs = np.moveaxis(words, 0, -1) + b[:, 0]  # (T, B, 4H)
    hs, cs = [state[0]], [state[1]]
    gates = np.empty_like(from_inputs)
    for z, gate in zip(from_inputs, gates):
        z = z + hs[-1] @ W_h.T
        gate[...] = sigmoid(z)
        gate[:, 2 * H : 3 * H] = np.tanh(z[:, 2 * H : 3 * H])
        i, f, g, o = np.split(gate, 4, axis=1)
        cs.append(f * cs[-1] + i * g)
        hs.append(o * np.tanh(cs[-1]))
    hidden_states, cell_states = np.stack(hs, axis=1), np.stack(cs, axis=1)
    outputs = softmax(np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out.T, axis=2)
    return outputs, hidden_states, cell_states, gates.swapaxes(0, 1)
