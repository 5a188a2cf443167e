# exercise: backward_pass
# right: no
# wrong: The state before a step is looked up one place too early, so step 0 reads the last state.
# lines: 20
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    states = hidden_states[1:]
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros(p.shape) for p in params]
    d_next = np.zeros(b_hidden.shape)
    loss = cross_entropy(outputs, targets)
    t = len(inputs)
    while t:
        t -= 1
        err = outputs[t] - targets[t]
        d_W += err @ states[t].T
        d_bo += err
        raw = (W.T @ err + d_next) * (1 - states[t] ** 2)
        d_bh += raw
        d_U += raw @ inputs[t].T
        d_V += raw @ states[t - 1].T
        d_next = V.T @ raw
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
