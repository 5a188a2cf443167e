# exercise: backward_batch
# right: no
# wrong: adds to the columns of d_U with += and an index array, so of two sequences that read one token at a step only one counts
# lines: 19
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows, steps = np.nonzero(mask)
    d_o = np.zeros_like(outputs)
    d_o[rows, steps] = outputs[rows, steps]
    d_o[rows, steps, targets[rows, steps]] -= 1
    loss = -np.log(outputs[rows, steps, targets[rows, steps]] + 1e-12).sum()
    d_U, d_V, d_W = np.zeros(U.shape), np.zeros(V.shape), np.zeros(W.shape)
    d_b = np.zeros((1, len(V)))
    carry = np.zeros((B, len(V)))
    for t in reversed(range(T)):
        h = hidden_states[:, t + 1]
        d_f = (d_o[:, t] @ W + carry) * (1 - h**2)
        d_U[:, inputs[:, t]] += d_f.T
        d_V += d_f.T @ hidden_states[:, t]
        d_W += d_o[:, t].T @ h
        d_b += d_f.sum(axis=0)
        carry = d_f @ V
    return loss, (d_U, d_V, d_W, d_b.T, d_o.sum(axis=(0, 1)).reshape(-1, 1))
