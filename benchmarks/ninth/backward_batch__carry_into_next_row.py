# exercise: backward_batch
# right: no
# wrong: The rows are done one after the other, but the carry is set to zero only once, so what one sequence hands back to its start flows into the end of the next one.
# lines: 10
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W = np.zeros(U.shape), np.zeros(V.shape), np.zeros(W.shape)
    d_bh, d_bo = np.zeros(U.shape[0]), np.zeros(W.shape[0])
    loss = 0.0
    carry = np.zeros(U.shape[0])
    for b in range(len(inputs)):
        length = int(mask[b].sum())
        for t in range(length - 1, -1, -1):
            p = outputs[b, t]
            loss -= np.log(p[targets[b, t]] + 1e-12)
            d_o = p.copy()
            d_o[targets[b, t]] -= 1
            h, h_prev = hidden_states[b, t + 1], hidden_states[b, t]
            d_f = (d_o @ W + carry) * (1 - h**2)
            d_U[:, inputs[b, t]] += d_f
            d_V += np.outer(d_f, h_prev)
            d_W += np.outer(d_o, h)
            d_bh += d_f
            d_bo += d_o
            carry = d_f @ V
    return loss, (d_U, d_V, d_W, d_bh[:, None], d_bo[:, None])
