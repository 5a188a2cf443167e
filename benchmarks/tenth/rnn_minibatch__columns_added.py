# exercise: rnn_minibatch
# right: no
# wrong: a token that occurs twice among the inputs of one step is counted only once in the gradient of U, and the state handed back is the one before the last input
# lines: 18, 24
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    p, h = forward_batch(inputs, state, params)
    b_idx, t_idx = np.indices((B, T))
    loss = -np.sum(np.log(p[b_idx, t_idx, targets]))
    err = p.copy()
    err[b_idx, t_idx, targets] -= 1
    dU, dV, dW, db, dc = [np.zeros_like(q) for q in params]
    dnext = np.zeros((B, len(V)))
    for t in reversed(range(T)):
        dh = err[:, t] @ W + dnext
        df = dh * (1 - h[:, t + 1] ** 2)
        dU[:, inputs[:, t]] += df.T
        dV += df.T @ h[:, t]
        dW += err[:, t].T @ h[:, t + 1]
        db += df.sum(axis=0, keepdims=True).T
        dc += err[:, t].sum(axis=0, keepdims=True).T
        dnext = df @ V
    return loss, (dU, dV, dW, db, dc), h[:, T - 1]
