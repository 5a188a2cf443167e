# exercise: forward_batch
# right: no
# wrong: The one-hot rows are made as 1 - |token - index| in the tokens' own dtype, where differences of unsigned integers wrap round.
# lines: 6
def one_hot_rows(tokens, size):
    distance = np.abs(tokens[..., None] - np.arange(size, dtype=tokens.dtype))
    return np.maximum(1 - distance, 0).astype(float)


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    x = one_hot_rows(inputs, U.shape[1])
    states = np.empty((B, T + 1, V.shape[0]))
    states[:, 0] = hidden_state
    for t in range(T):
        states[:, t + 1] = np.tanh(x[:, t] @ U.T + states[:, t] @ V.T + b_hidden.T)
    z = states[:, 1:] @ W.T + b_out.T
    return softmax(z, axis=-1), states
