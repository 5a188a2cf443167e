# exercise: forward_batch
# right: no
# wrong: adds the bias as a column (H, 1): crashes, or wrong where B = H
# lines: 12
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    states = np.zeros((B, T + 1, len(U)))
    states[:, 0] = hidden_state
    for t in range(T):
        states[:, t + 1] = np.tanh(U.T[inputs[:, t]] + states[:, t] @ V.T + b_hidden)
    return softmax(states[:, 1:] @ W.T + b_out.T, axis=-1), states
