# exercise: forward_batch
# right: no
# wrong: exp without a shift: overflow with logits of 1000
# lines: 13
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    states = [h]
    for t in range(inputs.shape[1]):
        h = np.tanh(U.T[inputs[:, t]] + h @ V.T + b_hidden.ravel())
        states.append(h)
    states = np.stack(states, 1)
    e = np.exp(states[:, 1:] @ W.T + b_out.ravel())
    return e / e.sum(-1, keepdims=True), states
