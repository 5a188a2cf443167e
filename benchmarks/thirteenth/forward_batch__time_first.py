# exercise: forward_batch
# right: no
# wrong: outputs have time on the first axis, and the softmax is taken without a shift
# lines: 12, 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    outputs, hs = [], [h]
    for x_t in inputs.swapaxes(0, 1):
        h = np.tanh(U[:, x_t].T + h @ V.T + b_hidden.T)
        hs.append(h)
        e = np.exp(h @ W.T + b_out.T)
        outputs.append(e / e.sum(1, keepdims=True))
    return np.array(outputs), np.array(hs).swapaxes(0, 1)
