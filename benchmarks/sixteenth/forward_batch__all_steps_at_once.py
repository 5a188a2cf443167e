# exercise: forward_batch
# right: no
# wrong: All steps are improved together in eight rounds in place of a loop over time, so from the ninth step on the states have not settled.
# lines: 11
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    states = np.zeros((B, T + 1, V.shape[0]))
    states[:, 0] = hidden_state
    drive = U.T[inputs] + b_hidden.ravel()
    for _ in range(8):
        states[:, 1:] = np.tanh(drive + states[:, :-1] @ V.T)
    outputs = softmax(states[:, 1:] @ W.T + b_out.ravel(), axis=2)
    return outputs, states
