# exercise: forward_batch
# right: no
# wrong: two faults: rows are multiplied by V where they need V.T, and softmax runs over time and not over the vocabulary
# lines: 13, 16
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    batch, steps = inputs.shape
    one_hot = np.eye(U.shape[1])[inputs]
    x = np.einsum("btc,hc->bth", one_hot, U)
    states = np.zeros((batch, steps + 1, V.shape[0]))
    states[:, 0, :] = hidden_state
    for t in range(steps):
        recurrent = np.einsum("bh,hg->bg", states[:, t], V)
        states[:, t + 1] = np.tanh(x[:, t] + recurrent + b_hidden[:, 0])
    logits = np.einsum("bth,ch->btc", states[:, 1:], W) + b_out[:, 0]
    return softmax(logits, axis=1), states
