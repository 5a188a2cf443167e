# exercise: backward_pass
# right: no
# wrong: goes through the derivative of the logarithm and the Jacobian of the softmax one after the other, which divides by the probability and gives NaN where it is 0
# lines: 7
def backward_pass(inputs, outputs, hidden_states, targets, params):
    def at_logits(o, y):
        d_p = -y / o
        jacobian = np.diagflat(o) - o @ o.T
        return jacobian @ d_p

    loss = 0.0
    grads = [0.0 * p for p in params]
    d_h = np.zeros((params[1].shape[0], 1))
    for t in reversed(range(len(inputs))):
        o, y = outputs[t], targets[t]
        loss += -np.log(np.vdot(o, y) + 1e-12)
        one, d_h = rnn_step_backward(
            at_logits(o, y), d_h, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for k in range(5):
            grads[k] = grads[k] + one[k]
    return loss, tuple(grads)
