# exercise: forward_pass
# right: yes
def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    T, H, C = len(inputs), U.shape[0], U.shape[1]
    X = np.array(list(inputs), dtype=float).reshape(T, C)
    drive = X @ U.T + b_hidden.T
    states = np.empty((T + 1, H))
    states[0] = hidden_state[:, 0]
    for before, after, push in zip(states[:-1], states[1:], drive):
        after[:] = np.tanh(push + V @ before)
    outputs = softmax(states[1:] @ W.T + b_out.T, axis=1)
    return outputs[:, :, None], states[:, :, None]
