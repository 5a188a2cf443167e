# exercise: forward_batch
# right: no
# wrong: hidden_state is not used
# lines: 9
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    states = np.zeros((B, T + 1, len(V)))
    for t in range(T):
        states[:, t + 1] = np.tanh(U.T[inputs[:, t]] + states[:, t] @ V.T + b_hidden.T)
    return softmax(states[:, 1:] @ W.T + b_out.T, axis=-1), states
