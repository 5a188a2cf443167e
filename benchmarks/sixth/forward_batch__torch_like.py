# exercise: forward_batch
# right: no
# wrong: time comes first in both results, and the states lack the one before the first input
# lines: 11, 13
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    outputs, states = [], []
    for t in range(inputs.shape[1]):
        h = np.tanh(U.T[inputs[:, t]] + h @ V.T + b_hidden.T)
        states.append(h)
        outputs.append(softmax(h @ W.T + b_out.T, axis=1))
    return np.stack(outputs), np.stack(states)
