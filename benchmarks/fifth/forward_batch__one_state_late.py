# exercise: forward_batch
# right: no
# wrong: The outputs are made of the states before each input and not of those after it.
# lines: 15
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = hidden_state.shape[1]
    hidden_states = np.zeros((B, T + 1, H))
    hidden_states[:, 0, :] = hidden_state
    outputs = []
    for t, tokens in enumerate(inputs.T):
        h = hidden_states[:, t, :]
        hidden_states[:, t + 1, :] = np.tanh(U.T[tokens] + h @ V.T + b_hidden[:, 0])
        outputs.append(softmax(h @ W.T + b_out[:, 0], axis=1))
    return np.stack(outputs, axis=1), hidden_states
