# exercise: forward_batch
# right: no
# wrong: h @ V in place of h @ V.T
# lines: 14
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = U.shape[0]
    states = np.zeros((B, T + 1, H))
    states[:, 0] = hidden_state
    x = U.T[inputs] + b_hidden.T
    for t in range(T):
        states[:, t + 1] = np.tanh(x[:, t] + states[:, t] @ V)
    return softmax(states[:, 1:] @ W.T + b_out.T, axis=-1), states
