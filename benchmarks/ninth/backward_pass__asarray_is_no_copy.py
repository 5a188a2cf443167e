# exercise: backward_pass
# right: no
# wrong: Where the outputs come as an array, np.asarray makes no copy and the subtraction of the targets overwrites the caller's probabilities.
# lines: 10
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    loss = cross_entropy(outputs, targets)

    d_logits = np.asarray(outputs)
    d_logits -= targets

    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_bh, d_bo = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros((V.shape[0], 1))
    for t in reversed(range(len(inputs))):
        d_W += d_logits[t] @ hidden_states[t + 1].T
        d_bo += d_logits[t]
        d_f = (W.T @ d_logits[t] + d_h_next) * (1 - hidden_states[t + 1] ** 2)
        d_U += d_f @ inputs[t].T
        d_V += d_f @ hidden_states[t].T
        d_bh += d_f
        d_h_next = V.T @ d_f
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
