# exercise: forward_batch
# right: no
# wrong: The outputs are read from the states before each step, not after it.
# lines: 17
def softmax_rows(z):
    z = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return z / np.sum(z, axis=-1, keepdims=True)


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = np.zeros((B, T + 1, hidden_state.shape[1]))
    H[:, 0, :] = hidden_state
    for t in range(1, T + 1):
        H[:, t] = np.tanh(U[:, inputs[:, t - 1]].T + H[:, t - 1] @ V.T + b_hidden.squeeze(1))
    return softmax_rows(H[:, :-1] @ W.T + b_out.squeeze(1)), H
