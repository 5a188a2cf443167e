# exercise: forward_batch
# right: no
# wrong: outputs are read off the states before the inputs
# lines: 13
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    states = np.zeros((B, T + 1, U.shape[0]))
    states[:, 0] = hidden_state
    for t in range(T):
        states[:, t + 1] = np.tanh(U[:, inputs[:, t]].T + states[:, t] @ V.T + b_hidden.T)
    logits = states[:, :-1] @ W.T + b_out.T
    return softmax(logits, axis=2), states
