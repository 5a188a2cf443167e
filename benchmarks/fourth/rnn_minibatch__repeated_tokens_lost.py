# exercise: rnn_minibatch
# right: no
# wrong: d_U[:, tokens] += keeps one gradient of a token that several rows read at one step
# lines: 25

def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_b, d_c = [np.zeros_like(p) for p in params]
    rows = np.arange(len(inputs))
    hs, ps, loss = [state.T], [], 0.0

    # columns: a batch is (H, B)
    for t in range(inputs.shape[1]):
        hs.append(np.tanh(U[:, inputs[:, t]] + V @ hs[-1] + b_hidden))
        z = W @ hs[-1] + b_out
        e = np.exp(z - z.max(axis=0))
        ps.append(e / e.sum(axis=0))
        loss -= np.log(ps[t][targets[:, t], rows] + 1e-12).sum()

    carry = np.zeros_like(hs[0])
    for t in range(inputs.shape[1] - 1, -1, -1):
        d_o = ps[t]
        d_o[targets[:, t], rows] -= 1
        d_f = (W.T @ d_o + carry) * (1 - hs[t + 1] ** 2)
        d_U[:, inputs[:, t]] += d_f
        d_V += d_f @ hs[t].T
        d_W += d_o @ hs[t + 1].T
        d_b += d_f.sum(axis=1, keepdims=True)
        d_c += d_o.sum(axis=1, keepdims=True)
        carry = V.T @ d_f
    return loss, (d_U, d_V, d_W, d_b, d_c), hs[-1].T
