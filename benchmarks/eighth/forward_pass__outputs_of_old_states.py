# exercise: forward_pass
# right: no
# wrong: All outputs are computed at the end from states 0 to T - 1, so each is read off the state before its input.
# lines: 13
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    X = np.asarray(inputs)
    drive = np.einsum("hc,tck->thk", U, X) + b_hidden
    states = [np.array(hidden_state)]
    for d in drive:
        states.append(np.tanh(d + V @ states[-1]))
    states = np.stack(states)
    outputs = softmax(W @ states[:-1] + b_out, axis=1)
    return outputs, states
