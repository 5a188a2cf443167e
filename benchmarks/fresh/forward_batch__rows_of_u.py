# exercise: forward_batch
# right: no
# wrong: U[inputs] picks rows of U: crashes or wrong numbers
# lines: 10
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H, C = U.shape
    x = U[inputs % H] @ np.eye(C, H)
    states = np.zeros((B, T + 1, H))
    states[:, 0] = hidden_state
    for t in range(T):
        states[:, t + 1] = np.tanh(x[:, t] + states[:, t] @ V.T + b_hidden.T)
    return softmax(states[:, 1:] @ W.T + b_out.T, axis=-1), states
