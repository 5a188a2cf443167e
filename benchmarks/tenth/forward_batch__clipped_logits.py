# exercise: forward_batch
# right: no
# wrong: clips the logits to ±500 so that exp cannot overflow, which makes all larger logits equal
# lines: 13
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    states = np.empty((B, T + 1, V.shape[0]))
    states[:, 0] = hidden_state
    for t in range(T):
        states[:, t + 1] = np.tanh(U[:, inputs[:, t]].T + states[:, t] @ V.T + b_hidden.T)
    logits = states[:, 1:] @ W.T + b_out.T
    exps = np.exp(np.clip(logits, -500, 500))
    return exps / exps.sum(axis=2, keepdims=True), states
