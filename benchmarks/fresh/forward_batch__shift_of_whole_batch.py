# exercise: forward_batch
# right: no
# wrong: takes the largest logit of the whole batch away: rows far below it become 0/0
# lines: 11
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = np.repeat(hidden_state[:, None], inputs.shape[1] + 1, axis=1)
    for t in range(inputs.shape[1]):
        states[:, t + 1] = np.tanh(U.T[inputs[:, t]] + states[:, t] @ V.T + b_hidden[:, 0])
    z = states[:, 1:] @ W.T + b_out[:, 0]
    e = np.exp(z - z.max())
    return e / e.sum(axis=-1, keepdims=True), states
