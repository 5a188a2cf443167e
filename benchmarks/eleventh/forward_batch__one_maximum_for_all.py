# exercise: forward_batch
# right: no
# wrong: shifts all logits by one maximum over the whole batch, so steps whose logits are far below it get 0/0
# lines: 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    states = np.empty((B, T + 1, V.shape[0]))
    states[:, 0] = hidden_state
    for t, column in enumerate(inputs.T):
        f = U[:, column] + V @ states[:, t].T + b_hidden
        states[:, t + 1] = np.tanh(f).T
    z = states[:, 1:] @ W.T + b_out.T
    e = np.exp(z - z.max())
    return e / e.sum(axis=2, keepdims=True), states
