# exercise: backward_pass
# right: no
# wrong: Subtracts 1 at the target inside the caller's outputs, since the list copy is shallow.
# lines: 7, 9
def backward_pass(inputs, outputs, hidden_states, targets, params):
    loss = cross_entropy(outputs, targets)
    errors = list(outputs)
    for e, y in zip(errors, targets):
        e[int(np.argmax(y)), 0] -= 1
    acc = [np.zeros_like(p) for p in params]
    d_h = np.zeros_like(params[3])
    for t in range(len(errors) - 1, -1, -1):
        step, d_h = rnn_step_backward(errors[t], d_h, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        acc = [a + s for a, s in zip(acc, step)]
    return loss, acc
