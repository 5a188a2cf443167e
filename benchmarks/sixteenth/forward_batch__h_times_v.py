# exercise: forward_batch
# right: no
# wrong: The rows of states are multiplied by V instead of its transpose.
# lines: 12
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = len(V)
    hs = np.zeros((T + 1, B, H))
    hs[0] = hidden_state
    for t, column in enumerate(inputs.T, start=1):
        hs[t] = np.tanh(U.T[column] + hs[t - 1] @ V + b_hidden.T)
    hs = hs.transpose(1, 0, 2)
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs
