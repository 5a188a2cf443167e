# exercise: forward_batch
# right: no
# wrong: The largest score of the whole batch is taken away everywhere, so steps whose scores lie far below it underflow to 0/0.
# lines: 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    UT, VT, WT = U.T, V.T, W.T
    bh, bo = b_hidden.squeeze(1), b_out.squeeze(1)
    states = [hidden_state]
    for tokens in inputs.T:
        states.append(np.tanh(UT[tokens] + states[-1] @ VT + bh))
    states = np.array(states).swapaxes(0, 1)
    z = states[:, 1:] @ WT + bo
    z = np.exp(z - z.max())
    return z / z.sum(axis=2, keepdims=True), states
