# exercise: rnn_minibatch
# right: yes
def one_row(words, wanted, h, params):
    U, V, W, b, c = params
    if len(words) == 0:
        return 0.0, [np.zeros_like(p) for p in params], np.zeros_like(h), h
    new = np.tanh(U[:, words[0]] + V @ h + b[:, 0])
    score = W @ new + c[:, 0]
    score = score - score.max()
    log_p = score - np.log(np.exp(score).sum())
    loss, grads, blame, last = one_row(words[1:], wanted[1:], new, params)
    err = np.exp(log_p)
    err[wanted[0]] -= 1.0
    inner = (err @ W + blame) * (1.0 - new * new)
    grads[0][:, words[0]] += inner
    grads[1] += np.outer(inner, h)
    grads[2] += np.outer(err, new)
    grads[3] += inner[:, None]
    grads[4] += err[:, None]
    return loss - log_p[wanted[0]], grads, inner @ V, last


def rnn_minibatch(inputs, targets, state, params):
    loss, ends = 0.0, []
    total = [np.zeros_like(p) for p in params]
    for words, wanted, h in zip(inputs, targets, state):
        cost, grads, _, last = one_row(words, wanted, h, params)
        loss += cost
        total = [t + g for t, g in zip(total, grads)]
        ends.append(last)
    return float(loss), tuple(total), np.stack(ends)
