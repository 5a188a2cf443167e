# exercise: lstm_forward
# right: no
# wrong: the sequences are read one after the other and each goes on from where the one before ended, only the first from its own state
# lines: 8
def lstm_forward(inputs, state, params):
    W_x, _, _, W, b_out = params
    eye = np.eye(W_x.shape[1])
    h, c = state[0][0][:, None], state[1][0][:, None]
    all_h, all_c, all_gates = [], [], []
    for sequence in inputs:
        hs, cs, gs = [h], [c], []
        for token in sequence:
            h, c, gates = lstm_step(eye[:, [token]], h, c, params)
            hs.append(h)
            cs.append(c)
            gs.append(np.vstack(gates))
        all_h.append(hs)
        all_c.append(cs)
        all_gates.append(gs)
    hidden_states, cell_states, gates = (np.array(a)[..., 0] for a in (all_h, all_c, all_gates))
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out[:, 0], axis=-1)
    return outputs, hidden_states, cell_states, gates
