# exercise: lstm_forward
# right: no
# wrong: the sequences are read one after the other and the state is taken from the first row only once, so every later sequence goes on where the one before ended
# lines: 9
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    C = len(W)
    hidden_states, cell_states, gates = [], [], []
    h, c = state[0][0][:, None], state[1][0][:, None]
    for row in inputs:
        hs, cs, gs = [h], [c], []
        for token in row:
            h, c, four = lstm_step(np.eye(C)[:, [token]], h, c, params)
            hs.append(h)
            cs.append(c)
            gs.append(np.concatenate(four))
        hidden_states.append(hs)
        cell_states.append(cs)
        gates.append(gs)
    hidden_states, cell_states, gates = (
        np.array(a)[..., 0] for a in (hidden_states, cell_states, gates)
    )
    logits = hidden_states[:, 1:] @ W.T + b_out.T
    logits = logits - logits.max(axis=-1, keepdims=True)
    outputs = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
    return outputs, hidden_states, cell_states, gates
