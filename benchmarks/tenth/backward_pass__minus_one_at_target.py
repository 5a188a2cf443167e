# exercise: backward_pass
# right: no
# wrong: np.asarray makes no copy, so where outputs is an array, the 1 is taken off the caller's probabilities
# lines: 8, 12
def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)
    which = np.argmax(targets, axis=1)[:, 0]
    probs = np.asarray(outputs)
    loss = -np.log(probs[np.arange(T), which, 0] + 1e-12).sum()

    d_logits = probs
    d_logits[np.arange(T), which, 0] -= 1

    sums = None
    d_h = np.zeros((params[1].shape[0], 1))
    for t in range(T)[::-1]:
        g, d_h = rnn_step_backward(d_logits[t], d_h, inputs[t], *hidden_states[t : t + 2], params)
        sums = list(g) if sums is None else [s + new for s, new in zip(sums, g)]
    return loss, sums
