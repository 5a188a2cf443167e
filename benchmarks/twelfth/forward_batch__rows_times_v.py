# exercise: forward_batch
# right: no
# wrong: Multiplies rows of states by V itself, not by its transpose.
# lines: 9
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h, states, outs = hidden_state, [hidden_state], []
    for col in inputs.T:
        h = np.tanh(U[:, col].T + h @ V + b_hidden[:, 0])
        s = h @ W.T + b_out[:, 0]
        s = np.exp(s - s.max(1, keepdims=True))
        states.append(h)
        outs.append(s / s.sum(1, keepdims=True))
    return np.stack(outs, 1), np.stack(states, 1)
